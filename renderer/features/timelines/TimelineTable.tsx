import { useState } from 'react';
import { Link } from 'wouter';
import { type Day, sayDay } from '../../../main/domain/day.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { LANE_NAMES, type Lane, tellTimeline, type TimelineLine } from '../../../main/domain/timeline/tell.ts';
import { commitmentPath, conflictPath, logPath, personPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';

/** Rows shown before one asks for more. */
const SHOWN = 100;

/** The same as a table, latest first: everything in the picture, one row each. */
export function TimelineTable({ facts, name, lanes }: { readonly facts: TimelineFacts; readonly name: string; readonly lanes: ReadonlySet<Lane> }) {
  const [shown, setShown] = useState(SHOWN);
  const rows = tellTimeline(facts, name).filter(({ lane }) => lanes.has(lane));
  return <Rows rows={rows} today={facts.today} shown={shown} onMore={() => setShown(shown + SHOWN * 5)} />;
}

function Rows({ rows, today, shown, onMore }: { readonly rows: readonly TimelineLine[]; readonly today: Day; readonly shown: number; readonly onMore: () => void }) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What</th>
            <th scope="col">Of what kind</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, day, lane, words, opens }) => {
            const to = pathOf(opens);
            return (
              <tr key={key}>
                <td className="keep">{day === null ? 'not known' : sayDay(day, today)}</td>
                <td>{to === null ? words : <Link href={to}>{words}</Link>}</td>
                <td>{LANE_NAMES[lane]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > shown ? <Act onClick={onMore}>{`Show more of the ${rows.length.toLocaleString('en-GB')}`}</Act> : null}
    </>
  );
}

function pathOf(opens: TimelineLine['opens']): string | null {
  switch (opens?.kind) {
    case 'person':
      return personPath(opens.id);
    case 'day':
      return logPath({ day: opens.day });
    case 'conflict':
      return conflictPath(opens.id);
    case 'commitment':
      return commitmentPath(opens.id);
    case undefined:
      return null;
  }
}
