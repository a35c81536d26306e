import { useState } from 'react';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { personPath } from '../../data/paths.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { countOf, upperFirst } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import './merge.css';

type Pair = readonly [PersonRow, PersonRow];

const NO_PAIRS: readonly Pair[] = [];

/** A quiet line when some records look like one person, and the way to merge them. */
export function Duplicates() {
  const pairs = valueOr(useRead('people.duplicates', {}), NO_PAIRS);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Pair | null>(null);
  if (pairs.length === 0 && chosen === null) return null;
  return (
    <>
      {pairs.length === 0 ? null : (
        <p className="small people-note">
          {upperFirst(countOf(pairs.length, 'pair looks', 'pairs look'))} like one person.{' '}
          <Act onClick={() => setOpen(true)}>{pairs.length === 1 ? 'Look at it' : 'Look at them'}</Act>
        </p>
      )}
      {open && chosen === null ? (
        <Dialog title="Who may be one person" onClose={() => setOpen(false)} foot={<Button onClick={() => setOpen(false)}>Close</Button>} wide>
          <p className="small">They share an e-mail address, a phone number or a name. If they are two people, leave them.</p>
          <ul className="merge-pairs">
            {pairs.map((pair) => (
              <li key={pair.map((person) => person.id).join(' ')}>
                <div>
                  {pair.map((person) => (
                    <p key={person.id}>
                      <span className="name">{person.name}</span>
                      <span className="of"> {person.posts[0]?.organisationName ?? 'no post'}</span>
                    </p>
                  ))}
                </div>
                <Act onClick={() => setChosen(pair)} about={pair[0].name}>
                  See them as one
                </Act>
                <Act to={personPath(pair[0].id)} about={pair[0].name}>
                  Open
                </Act>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
      {chosen === null ? null : (
        <MergeDialog
          keep={chosen[0]}
          gone={chosen[1]}
          onClose={() => {
            setChosen(null);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
