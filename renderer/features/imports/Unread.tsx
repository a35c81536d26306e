import { useState } from 'react';
import type { UnreadPart } from '../../../main/domain/importing/parsed.ts';
import { countOf, upperFirst } from '../../../main/domain/words.ts';
import { Act } from '../../ui/Act.tsx';

/** Parts of a file that could not be read: how many, and on asking which and why. */
export function Unread({ unread }: { readonly unread: readonly UnreadPart[] }) {
  const [open, setOpen] = useState(false);
  if (unread.length === 0) return null;
  const [only] = unread;
  if (unread.length === 1 && only !== undefined) return <p className="imports-note">One part could not be read. {sayPart(only)}.</p>;
  return (
    <div>
      <p className="imports-note">
        {upperFirst(countOf(unread.length, 'part', 'parts'))} could not be read; the rest is below.
        <Act onClick={() => setOpen(!open)}>{open ? 'Fold them away' : 'See which, and why'}</Act>
      </p>
      {open ? (
        <ul className="imports-unread" aria-label="Not read">
          {unread.map((part) => (
            <li key={`${part.part} ${part.why}`}>{sayPart(part)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const sayPart = ({ part, why }: UnreadPart): string => `${upperFirst(part)}: ${why}`;
