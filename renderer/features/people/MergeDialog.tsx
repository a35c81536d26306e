import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import type { MergePreview, PersonRow } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { personPath } from '../../data/paths.ts';
import { useRead, useWrite, valueOr } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Combobox } from './Combobox.tsx';
import { sayJoined, sayMoves } from './merging.ts';
import { sayLastMet } from './standing.ts';
import './merge.css';

type Named = Pick<PersonRow, 'id' | 'name'>;

interface MergeDialogProps {
  readonly keep: Named;
  /** The other record; chosen in the dialog when there is none yet. */
  readonly gone: Named | null;
  readonly onClose: () => void;
}

/** Two records of one person as one: which is kept, and exactly what moves and what is joined, before it is done. */
export function MergeDialog({ keep, gone, onClose }: MergeDialogProps) {
  const [pair, setPair] = useState({ keep, gone });
  const [, go] = useLocation();
  const merge = useWrite('people.merge', {
    shown: true,
    said: () => (pair.gone === null ? null : `Merged ${pair.gone.name} into ${pair.keep.name}`),
  });

  const join = async (): Promise<void> => {
    if (pair.gone === null) return;
    const outcome = await merge.run({ keep: pair.keep.id, gone: pair.gone.id });
    if (!outcome.ok) return;
    onClose();
    go(personPath(pair.keep.id), { replace: true });
  };

  return (
    <Dialog
      title={pair.gone === null ? `Who is ${keep.name} as well?` : `Merge ${pair.gone.name} into ${pair.keep.name}`}
      onClose={onClose}
      onSubmit={() => void join()}
      wide
      foot={
        <>
          <Button first type="submit" busy={merge.busy} disabled={pair.gone === null}>
            Merge them
          </Button>
          <Button onClick={onClose}>Leave them as two</Button>
        </>
      }
    >
      {gone === null ? (
        <div className={pair.gone === null ? 'merge-choose is-open' : 'merge-choose'}>
          <ChooseOther keep={keep} onChoose={(other) => setPair({ keep, gone: other })} />
        </div>
      ) : null}
      {pair.gone === null ? null : (
        <Preview
          keep={pair.keep.id}
          gone={pair.gone.id}
          onSwap={() => {
            if (pair.gone !== null) setPair({ keep: pair.gone, gone: pair.keep });
          }}
        />
      )}
      {merge.failure === null ? null : <FailureNote>{merge.failure.message}</FailureNote>}
    </Dialog>
  );
}

/** How many people are offered at once. */
const OFFERED = 8;
const NOBODY: readonly PersonRow[] = [];

function ChooseOther({ keep, onChoose }: { readonly keep: Named; readonly onChoose: (other: Named | null) => void }) {
  const [typed, setTyped] = useState('');
  const active = valueOr(useRead('people.list', {}), NOBODY);
  const archived = valueOr(useRead('people.list', { archived: true }), NOBODY);
  const words = fold(typed).split(' ');
  const offers = [...active, ...archived]
    .filter((person) => person.id !== keep.id && words.every((word) => ` ${fold(`${person.name} ${person.alsoKnownAs.join(' ')}`)}`.includes(` ${word}`)))
    .slice(0, OFFERED);
  return (
    <Combobox
      label="The other record of the same person"
      hint="Write a name and choose. You will see what would change before anything does."
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChoose(null);
      }}
      options={offers.map((person) => ({ key: person.id, label: person.name, note: person.posts[0]?.organisationName }))}
      onChoose={({ key, label }) => {
        setTyped(label);
        onChoose({ id: key as PersonId, name: label });
      }}
      startsHere
    />
  );
}

function Preview({ keep, gone, onSwap }: { readonly keep: PersonId; readonly gone: PersonId; readonly onSwap: () => void }) {
  const preview = useRead('people.mergePreview', { keep, gone }, { keepLast: true });
  return <Shown read={preview}>{(merge) => <WhatChanges merge={merge} onSwap={onSwap} />}</Shown>;
}

function WhatChanges({ merge, onSwap }: { readonly merge: MergePreview; readonly onSwap: () => void }) {
  return (
    <>
      <div className="merge-pair">
        <OneRecord title="Kept" person={merge.keep} />
        <OneRecord title="Taken into it" person={merge.gone} />
      </div>
      <Act onClick={onSwap}>Keep {merge.gone.name} instead</Act>
      <div className="say merge-words" aria-live="polite">
        <p>{sayMoves(merge)}</p>
        <p>{sayJoined(merge)}</p>
        <p>The name, ring and rhythm of {merge.keep.name} stand. It is one step, and can be undone.</p>
      </div>
    </>
  );
}

function OneRecord({ title, person }: { readonly title: string; readonly person: PersonRow }) {
  const today = useToday();
  const [post] = person.posts;
  return (
    <div>
      <h3 className="small">{title}</h3>
      <p className="name">{person.name}</p>
      <p className="small">{post === undefined ? 'No post' : [post.title, post.organisationName].filter((part) => part !== '').join(', ')}</p>
      <p className="small">{sayLastMet(person, today)}</p>
    </div>
  );
}
