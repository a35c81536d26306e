import { useEffect, useRef } from 'react';
import { Act, Acts } from '../../ui/Act.tsx';
import { Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { type FileInHand, leave, read } from './bringing.ts';
import { sayCalendar } from './calendar-words.ts';
import { CalendarPreview } from './CalendarPreview.tsx';
import { ChooseButton } from './ChooseButton.tsx';
import { sayContacts } from './contacts-words.ts';
import { ContactsPreview } from './ContactsPreview.tsx';
import { CsvColumns } from './CsvColumns.tsx';
import { focusWork } from './focus-work.ts';
import { Reading } from './Reading.tsx';
import { isCalendarName } from './say.ts';

interface CurrentFileProps {
  readonly inHand: FileInHand;
  /** The file after it. */
  readonly following: string | null;
  readonly place: { readonly at: number; readonly of: number };
}

/** The file in hand, and said aloud whenever it has been read: what it holds. */
export function CurrentFile(props: CurrentFileProps) {
  const { preview, reading } = props.inHand;
  const shownKind = useRef<string | null>(null);

  // What one pressed has gone with the screen before; the new one is worked from where its work begins.
  useEffect(() => {
    if (preview === null) return undefined;
    const first = shownKind.current !== preview.kind;
    shownKind.current = preview.kind;
    return first || document.activeElement === document.body ? focusWork() : undefined;
  }, [preview]);

  return (
    <>
      <p className="unseen" role="status">
        {preview === null || reading ? '' : sayHeld(props.inHand.name, preview)}
      </p>
      <Stage {...props} />
    </>
  );
}

function sayHeld(name: string, preview: NonNullable<FileInHand['preview']>): string {
  switch (preview.kind) {
    case 'unmapped':
      return `‘${name}’ has headings of its own.`;
    case 'contacts':
      return sayContacts(name, preview.plan.rows);
    case 'calendar':
      return sayCalendar(name, preview.plan.rows);
  }
}

/** Being read, refused, asking for its columns, or laid out to be ticked. */
function Stage({ inHand, following, place }: CurrentFileProps) {
  const { key, preview, failure, reading, manner } = inHand;
  const margin = place.of > 1 ? `${place.at} of ${place.of}` : undefined;
  if (preview === null) {
    return (
      <>
        <PageHead title={failure !== null ? 'That could not be read' : isCalendarName(inHand.file.name) ? 'Bring in a calendar' : 'Bring in contacts'} margin={margin} />
        <div className="section is-tight">
          <Row>{failure === null ? <Reading inHand={inHand} /> : <Refused inHand={inHand} failure={failure} following={following} />}</Row>
        </div>
      </>
    );
  }
  const notes =
    failure === null && !reading ? null : (
      <Row className="imports-again">
        {failure === null ? <Reading inHand={inHand} /> : <FailureNote act={<Act onClick={() => void read(key, manner)}>Read it again as it was</Act>}>{failure}</FailureNote>}
      </Row>
    );
  switch (preview.kind) {
    case 'unmapped':
      return <CsvColumns inHand={inHand} table={preview} margin={margin} notes={notes} />;
    case 'contacts':
      return <ContactsPreview inHand={inHand} preview={preview} margin={margin} notes={notes} />;
    case 'calendar':
      return <CalendarPreview inHand={inHand} preview={preview} margin={margin} notes={notes} />;
  }
}

interface RefusedProps {
  readonly inHand: FileInHand;
  readonly failure: string;
  readonly following: string | null;
}

/** A file that could not be read: why, and what one can do. */
function Refused({ inHand: { key, manner }, failure, following }: RefusedProps) {
  const acts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    acts.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <div className="imports-start" ref={acts}>
      <FailureNote>{failure}</FailureNote>
      <Buttons>
        <ChooseButton first onTake={() => leave(key)}>
          Choose another file
        </ChooseButton>
      </Buttons>
      <Acts>
        {following === null ? null : <Act onClick={() => leave(key)}>Go on to ‘{following}’</Act>}
        <Act onClick={() => void read(key, manner)}>Try it once more</Act>
        {following === null ? <Act onClick={() => leave(key)}>Leave it</Act> : null}
      </Acts>
    </div>
  );
}
