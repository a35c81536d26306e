import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import { personPath } from '../../data/paths.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import type { PersonRecord } from '../../../preload/contract/records.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { PageHead, Row, Section } from '../../ui/Page.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { Hold } from './Hold.tsx';
import { everythingPath } from './paths.ts';
import { WhatIsHeld } from './WhatIsHeld.tsx';
import { sayAll } from './words.ts';
import './records.css';

/** All that is held on one person, by the number in the path: to read, to save, to hold or to erase. */
export function EverythingPage() {
  const { personId } = useParams();
  const id = Number(personId) as PersonId;
  const record = useRead('records.ofPerson', { personId: id });
  const [, go] = useLocation();
  // The dialog outlives the record: it has something to say once that is gone.
  const asked = new URLSearchParams(useSearch()).has('erase');
  const [erasing, setErasing] = useState(asked);
  const isGone = record.state === 'failed' && (record.failure.kind === 'not-found' || record.failure.kind === 'invalid-input');
  return (
    <>
      {isGone ? (
        <PageHead title="Nothing is held" lede="There is nobody of this number in the journal.">
          <Act to="/people">Go to People</Act>
        </PageHead>
      ) : (
        <Shown read={record}>{(all) => <Everything record={all} onErase={() => setErasing(true)} />}</Shown>
      )}
      {erasing && record.state !== 'waiting' ? (
        <EraseDialog
          personId={id}
          onClose={(isErased) => {
            setErasing(false);
            go(isErased ? '/people' : everythingPath(id), { replace: true });
          }}
        />
      ) : null}
    </>
  );
}

function Everything({ record, onErase }: { readonly record: PersonRecord; readonly onErase: () => void }) {
  const { person } = record;
  const save = useWrite('records.savePerson', { undo: false, said: ({ saved }) => (saved === null ? null : `Saved as ${saved}. It is not encrypted.`) });
  return (
    <div className="everything">
      <PageHead
        title={`Everything held on ${person.name}`}
        lede="For when someone asks what you keep on them, or asks you to let it go: all that is written of them here, and wherever else their name stands."
      >
        <Acts>
          <Act onClick={() => void save.run({ personId: person.id, format: 'document' })}>Save as a document</Act>
          <Act onClick={() => void save.run({ personId: person.id, format: 'json' })}>Save as JSON</Act>
          <Act onClick={onErase}>Erase all of it</Act>
          <Act to={personPath(person.id)}>Back to the page</Act>
        </Acts>
      </PageHead>
      <Section title="In all" tight>
        <Row>
          <p className="say">{sayAll(record)}</p>
          <p className="small everything-note">
            A saved file is not encrypted, and it holds words about other people too: read it before you hand it on.
          </p>
        </Row>
      </Section>
      <Hold person={person} held={record.held} />
      <WhatIsHeld record={record} />
    </div>
  );
}
