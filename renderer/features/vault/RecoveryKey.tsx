import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { EARLIEST_DAY, isDay, sayDate } from '../../../main/domain/day.ts';
import { useRead } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { groupsOf, isGroup, sayGroup } from './recovery-groups.ts';
import './threshold.css';

interface RecoveryKeyProps {
  readonly recoveryKey: string;
  /** The key has been read back: it is on paper. */
  readonly onKept: () => void;
}

/** The recovery key: shown once, to be printed or written down, and read back by one of its groups. */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  const groups = groupsOf(recoveryKey);
  const [asked, setAsked] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  if (asked !== null) {
    return (
      <ReadBack
        group={groups[asked] ?? ''}
        index={asked}
        onKept={onKept}
        onShowAgain={() => {
          setAsked(null);
        }}
      />
    );
  }
  return (
    <div className="threshold-step">
      <h2 ref={heading} tabIndex={-1}>
        Your recovery key
      </h2>
      <p className="say">
        If you forget your passphrase, this alone opens the journal. It is shown now and never again. Print it or write it down, and keep it away from this
        computer.
      </p>
      <Groups groups={groups} />
      <Buttons>
        <Button
          first
          onClick={() => {
            window.print();
          }}
        >
          Print it
        </Button>
        <Button
          onClick={() => {
            setAsked(Math.floor(Math.random() * groups.length));
          }}
        >
          I have it on paper
        </Button>
      </Buttons>
      <Sheet groups={groups} />
    </div>
  );
}

/** Read in rows of three; numbered, so that one group can be asked for. */
const Groups = ({ groups }: { readonly groups: readonly string[] }) => (
  <ol className="key" aria-label="Recovery key">
    {groups.map((group, index) => (
      <li key={`${index} ${group}`}>
        <span className="tiny" aria-hidden="true">
          {index + 1}
        </span>
        {group}
      </li>
    ))}
  </ol>
);

interface ReadBackProps {
  readonly group: string;
  readonly index: number;
  readonly onKept: () => void;
  readonly onShowAgain: () => void;
}

function ReadBack({ group, index, onKept, onShowAgain }: ReadBackProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const check = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isGroup(typed, group)) onKept();
    else setWrong(true);
  };
  return (
    <form noValidate onSubmit={check}>
      <h2>Read it back</h2>
      <TextField
        ref={field}
        label={`Write ${sayGroup(index)} of the key on your paper`}
        value={typed}
        size="short"
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
        error={wrong ? `That is not ${sayGroup(index)}. Check your paper, or look at the key again.` : null}
      />
      <Buttons>
        <Button first type="submit">
          That is it
        </Button>
        <Act onClick={onShowAgain}>Show the key again</Act>
      </Buttons>
    </form>
  );
}

/** What is printed: the journal, the day, the key, and what it is for. */
function Sheet({ groups }: { readonly groups: readonly string[] }) {
  const info = useRead('app.info', {});
  const status = useRead('vault.status', {});
  return (
    <PrintSheet>
      <h1>Rapport: recovery key</h1>
      <p>
        This key opens the journal{status.state === 'here' ? ` kept in ${status.value.folder}` : ''}
        {info.state === 'here' ? `, as of ${sayFullDate(info.value.today)}` : ''}.
      </p>
      <Groups groups={groups} />
      <p>It opens the journal, and its backups, without the passphrase. Whoever holds this paper and the computer, or a copy of the journal, can read all of it.</p>
      <p>Keep it where you keep a will or a deed: not with the computer, not in a photograph, not in e-mail. If it is lost or seen, make a new one in Settings; this one then opens nothing.</p>
    </PrintSheet>
  );
}

/** With its year: paper outlives the year it was printed in. */
const sayFullDate = (today: string): string => (isDay(today) ? sayDate(today, EARLIEST_DAY) : '');
