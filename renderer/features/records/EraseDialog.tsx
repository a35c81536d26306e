import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sayDate } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import { sayGoes } from '../../../main/domain/records/words.ts';
import { countOf } from '../../../main/domain/words.ts';
import type { ErasePreview } from '../../../preload/contract/records.ts';
import { useToday } from '../../data/day.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Erased } from './Erased.tsx';
import { InWords } from './Mentions.tsx';
import { sayMentions, sayWhere } from './words.ts';

interface EraseDialogProps {
  readonly personId: PersonId;
  readonly onClose: (isErased: boolean) => void;
}

/** What erasing someone takes out, shown before the name is typed; and what else there is to do, once it is done. */
export function EraseDialog({ personId, onClose }: EraseDialogProps) {
  const [isErased, setErased] = useState(false);
  const preview = useRead('records.erasePreview', { personId }, { when: !isErased });
  if (isErased) return <Erased onClose={() => onClose(true)} />;
  return <Shown read={preview}>{(shown) => (shown.held === null ? <Ask preview={shown} onErased={() => setErased(true)} onClose={() => onClose(false)} /> : <Held preview={shown} onClose={() => onClose(false)} />)}</Shown>;
}

interface StepProps {
  readonly preview: ErasePreview;
  readonly onClose: () => void;
}

function Held({ preview: { person, held }, onClose }: StepProps) {
  const today = useToday();
  return (
    <Dialog title={`${person.name} is held`} onClose={onClose} foot={<Button onClick={onClose}>Close</Button>}>
      <p className="say">
        {held === null ? '' : `Since ${sayDate(held.since, today)} disclosure of what is kept on them has been asked for. `}
        It must be kept, so it cannot be erased. Once that is over, let go of the hold, and erase it then.
      </p>
    </Dialog>
  );
}

/** How many mentions stand in the dialog before one asks for all. */
const FEW = 8;

function Ask({ preview: { person, goes, mentions }, onErased, onClose }: StepProps & { readonly onErased: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [all, setAll] = useState(false);
  const erase = useWrite('records.erase', { shown: true, undo: false, said: () => 'Erased' });
  const isNamed = fold(name) === fold(person.name);
  const run = async (): Promise<void> => {
    setTried(true);
    if (!isNamed) return;
    const outcome = await erase.run({ personId: person.id, name });
    if (!outcome.ok) return;
    // Nor does the window remember what no page shows.
    client.removeQueries({ type: 'inactive' });
    onErased();
  };
  return (
    <Dialog
      title={`Erase everything held on ${person.name}`}
      onClose={onClose}
      onSubmit={() => void run()}
      wide
      foot={
        <>
          <Button first type="submit" busy={erase.busy}>
            {erase.busy ? 'Erasing…' : 'Erase for good'}
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p className="say erase-begins" tabIndex={-1} data-starts-here>
        This cannot be undone. It takes out:
      </p>
      <ul className="erase-goes">
        {sayGoes(goes).map((line) => (
          <li key={line}>{line}.</li>
        ))}
      </ul>
      <p className="say">{sayMentions(mentions.length)}</p>
      {mentions.length === 0 ? null : (
        <ul className="erase-mentions" aria-label="Where the name is taken out">
          {(all ? mentions : mentions.slice(0, FEW)).map((mention, i) => (
            <li key={`${mention.noun} ${mention.id} ${i}`}>
              <span className="when">
                {sayWhere(mention.noun)}
                {mention.title === '' ? null : <span className="erase-of">{mention.title}</span>}
              </span>
              <span>
                <InWords mention={mention} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {!all && mentions.length > FEW ? (
        <Acts>
          <Act onClick={() => setAll(true)}>Show the other {countOf(mentions.length - FEW, 'place', 'places')}</Act>
        </Acts>
      ) : null}
      <p className="small">
        {mentions.length === 0 ? '' : 'A first name that may be somebody else’s goes too: to keep one, write the surname there before you erase. '}
        What you wrote of them without a name is not found; look for it yourself.
      </p>
      <TextField
        label={`Write ‘${person.name}’ to erase them`}
        value={name}
        onChange={(text) => {
          setName(text);
          erase.clear();
        }}
        error={tried && !isNamed ? `Write ‘${person.name}’, as it stands here.` : null}
      />
      {erase.failure === null ? null : <FailureNote>{erase.failure.message}</FailureNote>}
    </Dialog>
  );
}
