import { useState } from 'react';
import { Link } from 'wouter';
import { sayDate } from '../../../main/domain/day.ts';
import { sayCount } from '../../../main/domain/words.ts';
import type { Mention } from '../../../preload/contract/records.ts';
import { useToday } from '../../data/day.ts';
import { pathOfKept } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { Row } from '../../ui/Page.tsx';
import { sayWhere } from './words.ts';

/** How many are shown at once. */
const SHOWN = 40;

/** Where a name stands in other writing, with the words around it. */
export function Mentions({ mentions }: { readonly mentions: readonly Mention[] }) {
  const today = useToday();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      {mentions.slice(0, shown).map((mention, i) => (
        // One sentence may name someone twice.
        <Row
          key={`${mention.noun} ${mention.id} ${i}`}
          className="everything-row"
          margin={
            <Link className="link" href={pathOfKept(mention)}>
              {sayWhere(mention.noun)}
              {mention.day === null ? '' : `, ${sayDate(mention.day, today)}`}
            </Link>
          }
        >
          {mention.title === '' ? null : <p className="small">{mention.title}</p>}
          <p className="say">
            <InWords mention={mention} />
          </p>
        </Row>
      ))}
      {mentions.length > shown ? (
        <Row>
          <Act onClick={() => setShown(shown + 10 * SHOWN)}>Show {sayCount(mentions.length - shown)} more</Act>
        </Row>
      ) : null}
    </>
  );
}

/** The words around a name, with the name marked. */
export const InWords = ({ mention: { before, name, after } }: { readonly mention: Pick<Mention, 'before' | 'name' | 'after'> }) => (
  <>
    {before}
    <mark className="everything-name">{name}</mark>
    {after}
  </>
);
