import { useState } from 'react';
import { Link } from 'wouter';
import { rhythmsSince } from '../../../main/domain/pictures/rings.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { useToday } from '../../data/day.ts';
import { personPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { sayLastMet, sayRing, sayStanding } from '../people/standing.ts';

/** Rows shown before one asks for more. */
const SHOWN = 100;

/** Everyone the rings show or leave out, the furthest first. */
export function RingsTable({ rows }: { readonly rows: readonly PersonRow[] }) {
  const today = useToday();
  const [shown, setShown] = useState(SHOWN);
  const sorted = rows.toSorted((a, b) => (rhythmsSince(b.clock) ?? -1) - (rhythmsSince(a.clock) ?? -1) || a.name.localeCompare(b.name, 'en-GB'));
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Where</th>
            <th scope="col">Ring</th>
            <th scope="col">How it stands</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr key={row.id}>
              <td>
                <Link href={personPath(row.id)}>{row.name}</Link>
              </td>
              <td>{row.posts[0]?.organisationName ?? 'no post'}</td>
              <td>{sayRing(row.ring)}</td>
              <td>{sayStanding(row, today)}</td>
              <td>{sayLastMet(row, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown ? <Act onClick={() => setShown(shown + SHOWN * 5)}>{`Show more of the ${sorted.length.toLocaleString('en-GB')}`}</Act> : null}
    </>
  );
}
