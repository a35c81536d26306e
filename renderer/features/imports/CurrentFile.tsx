import { useEffect } from 'react';
import { Act, Acts } from '../../ui/Act.tsx';
import { Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { PageHead, Row } from '../../ui/Page.tsx';
import { type CameIn, type FileInHand, leave, read } from './bringing.ts';
import { CalendarPreview } from './CalendarPreview.tsx';
import { CameInList } from './CameInList.tsx';
import { ChooseButton } from './ChooseButton.tsx';
import { ContactsPreview } from './ContactsPreview.tsx';
import { CsvColumns } from './CsvColumns.tsx';
import { Reading } from './Reading.tsx';

interface CurrentFileProps {
  readonly inHand: FileInHand;
  /** The file after it. */
  readonly following: string | null;
  readonly place: { readonly at: number; readonly of: number };
  readonly cameIn: readonly CameIn[];
}

/** The file in hand: being read, refused, asking for its columns, or laid out to be ticked. */
export function CurrentFile({ inHand, following, place, cameIn }: CurrentFileProps) {
  const { key, preview, failure, reading, manner } = inHand;
  const margin = place.of > 1 ? `${place.at} of ${place.of}` : undefined;
  const kind = preview?.kind;

  // What one pressed has gone with the screen before; the new one is worked from where its work begins.
  useEffect(() => {
    if (kind !== undefined) document.querySelector<HTMLElement>('.imports [data-begins="true"] :is(button, select), .imports .ticks input[tabindex="0"]')?.focus({ preventScroll: true });
  }, [kind]);

  const before =
    cameIn.length === 0 ? null : (
      <Row className="imports-before">
        <CameInList cameIn={cameIn.slice(-1)} />
      </Row>
    );
  if (preview === null) {
    return (
      <>
        <PageHead title={failure === null ? 'Bring in' : 'That could not be read'} margin={margin} />
        {before}
        <div className="section is-tight">
          <Row>{failure === null ? <Reading inHand={inHand} /> : <Refused inHand={inHand} failure={failure} following={following} />}</Row>
        </div>
      </>
    );
  }

  const notes = (
    <>
      {before}
      {failure === null && !reading ? null : (
        <Row className="imports-again">
          {failure === null ? <Reading inHand={inHand} /> : <FailureNote act={<Act onClick={() => void read(key, manner)}>Read it again as it was</Act>}>{failure}</FailureNote>}
        </Row>
      )}
    </>
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

function Refused({ inHand: { key, manner }, failure, following }: { readonly inHand: FileInHand; readonly failure: string; readonly following: string | null }) {
  return (
    <div className="imports-start">
      <FailureNote>{failure}</FailureNote>
      <Buttons>
        <ChooseButton first={following === null} onTake={() => leave(key)}>
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
