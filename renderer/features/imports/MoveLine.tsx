import { useId } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { PostId } from '../../../main/domain/id.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { type MoveSaid, type PlacedRow, waysOfMove } from './contacts-choice.ts';
import { sayMoveOf, sayWay } from './contacts-words.ts';

interface MoveLineProps {
  readonly one: PlacedRow;
  readonly said: MoveSaid | null;
  readonly objection: string | null;
  /** Whether the list's tab stop is in this row. */
  readonly here: boolean;
  readonly onSay: (from: PostId | null | undefined) => void;
  readonly onSince: (since: Day | null) => void;
}

/** Someone whom the file has in another post: what it says, and what is to be made of it. Left as it is unless said. */
export function MoveLine({ one, said, objection, here, onSay, onSince }: MoveLineProps) {
  const group = useId();
  const { row } = one;
  if (row.moved === null) return null;
  const { moved } = row;
  return (
    <div className="contact-move" role="group" aria-label={row.contact.name}>
      <p className="contact-move-words" id={`${group}-words`}>
        {sayMoveOf(row)}
      </p>
      <fieldset className="contact-ways" aria-describedby={`${group}-words`}>
        <legend className="unseen">What became of {row.contact.name}</legend>
        {waysOfMove(one).map((from, at) => (
          <label key={String(from)}>
            <input
              type="radio"
              name={group}
              checked={said === null ? from === undefined : from === said.from}
              tabIndex={here ? 0 : -1}
              onChange={() => onSay(from)}
            />
            <span className="way">{sayWay(moved, from)}</span>
            {here ? (
              <span aria-hidden="true">
                <Kbd keys={String(at + 1)} />
              </span>
            ) : null}
          </label>
        ))}
      </fieldset>
      {said === null ? null : <DateField label="Since when" value={said.since} onChange={onSince} error={objection} />}
    </div>
  );
}
