import { type ReactNode, useId } from 'react';
import type { ContactRow } from '../../../main/domain/importing/contacts.ts';
import { RINGS, type Ring } from '../../../main/domain/person.ts';
import { sayPost, sayStanding } from './contacts-words.ts';

interface ContactLineProps {
  readonly row: ContactRow;
  readonly tickId: string;
  /** Null: they keep the ring they have. */
  readonly ring: Ring | null;
  /** Whether the list's tab stop is in this row. */
  readonly here: boolean;
  readonly onRing: (ring: Ring) => void;
  /** What is said of a move, where the file has them in another post. */
  readonly move: ReactNode;
}

/** One contact: who and where, what it would do, the ring they would be in, and whether they have moved. */
export function ContactLine({ row, tickId, ring, here, onRing, move }: ContactLineProps) {
  const { contact } = row;
  const post = sayPost(row);
  return (
    <div className="contact-line">
      <label htmlFor={tickId} className="contact-line-who ticks-label">
        <span className="name">
          {contact.honorific === null ? '' : `${contact.honorific} `}
          {contact.name}
        </span>
        {post === '' ? null : <span className="of">{post}</span>}
      </label>
      <span className="contact-line-standing">{sayStanding(row)}</span>
      {ring === null ? null : <RingChoice name={contact.name} ring={ring} here={here} onRing={onRing} />}
      {move}
    </div>
  );
}

function RingChoice({ name, ring, here, onRing }: { readonly name: string; readonly ring: Ring; readonly here: boolean; readonly onRing: (ring: Ring) => void }) {
  const group = useId();
  return (
    <fieldset className="contact-rings">
      <legend className="unseen">Ring of {name}</legend>
      {RINGS.map((one) => (
        <label key={one}>
          <input type="radio" name={group} value={one} checked={one === ring} tabIndex={here ? 0 : -1} onChange={() => onRing(one)} />
          {one}
        </label>
      ))}
    </fieldset>
  );
}
