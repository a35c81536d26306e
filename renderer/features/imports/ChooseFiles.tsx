import { useEffect, useRef } from 'react';
import { importPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { Buttons } from '../../ui/Button.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { type CameIn, haveTaken } from './bringing.ts';
import { CameInList } from './CameInList.tsx';
import { ChooseButton } from './ChooseButton.tsx';

const WORDS = {
  contacts: {
    title: 'Bring in contacts',
    how: 'From a phone, iCloud or Google, export your contacts as a vCard (.vcf). From Outlook or Google, a table (.csv) will do too. Any other table can be read once you say what its columns are.',
    other: 'Bring in a calendar instead',
  },
  calendar: {
    title: 'Bring in a calendar',
    how: 'Save or export your calendar as an .ics file from Outlook, Google or Apple. This week is read first; you can choose other days. Each meeting then waits in the log for a sentence from you.',
    other: 'Bring in contacts instead',
  },
} as const;

interface ChooseFilesProps {
  readonly what: 'contacts' | 'calendar';
  readonly cameIn: readonly CameIn[];
}

/** Where files are chosen, and what came in last. */
export function ChooseFiles({ what, cameIn }: ChooseFilesProps) {
  const words = WORDS[what];
  const page = useRef<HTMLDivElement>(null);
  const done = cameIn.length > 0;

  // The file one worked on has gone, and the focus with it: on to what came of it, or to choosing again.
  useEffect(() => {
    if (haveTaken() && document.activeElement === document.body) page.current?.querySelector<HTMLElement>('.imports-came-in a, .imports-came-in button, .imports-start button')?.focus();
  }, []);

  return (
    <div ref={page}>
      <PageHead title={done ? 'Brought in' : words.title} lede={done ? '' : 'You see everything a file would add before any of it is saved. It is read on this computer and goes nowhere.'} />
      {done ? (
        <div className="section is-tight">
          <Row>
            <CameInList cameIn={cameIn} />
          </Row>
        </div>
      ) : null}
      <div className="section is-tight">
        <Row>
          <div className="imports-start">
            {done ? null : <p className="say">{words.how}</p>}
            <Buttons>
              <ChooseButton first={!done}>{done ? 'Choose more files' : 'Choose files'}</ChooseButton>
              <span className="small">or drop them anywhere on this window</span>
            </Buttons>
            {done ? null : <Act to={importPath(what === 'calendar' ? 'contacts' : 'calendar')}>{words.other}</Act>}
          </div>
        </Row>
      </div>
    </div>
  );
}
