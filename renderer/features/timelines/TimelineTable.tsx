import { useState } from 'react';
import { Link } from 'wouter';
import { type Day, sayDay } from '../../../main/domain/day.ts';
import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import { commitmentPath, conflictPath, logPath, personPath } from '../../data/paths.ts';
import { Act } from '../../ui/Act.tsx';
import { LANE_NAMES, type Lane } from './lanes.ts';
import { sayBand, sayCommitment, sayConflict, sayFlag, sayMeeting, sayTrust } from './words.ts';

interface TableRow {
  readonly key: string;
  readonly day: Day | null;
  readonly lane: Lane;
  readonly words: string;
  readonly to: string | null;
}

/** Rows shown before one asks for more. */
const SHOWN = 100;

/** The same as a table, latest first: everything in the picture, one row each. */
export function TimelineTable({ facts, name, lanes }: { readonly facts: TimelineFacts; readonly name: string; readonly lanes: ReadonlySet<Lane> }) {
  const [opened, setOpened] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  return (
    <details
      className="tl-table"
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>The same as a table</summary>
      {opened ? <Rows rows={rowsOf(facts, name).filter(({ lane }) => lanes.has(lane))} today={facts.today} shown={shown} onMore={() => setShown(shown + SHOWN * 5)} /> : null}
    </details>
  );
}

function Rows({ rows, today, shown, onMore }: { readonly rows: readonly TableRow[]; readonly today: Day; readonly shown: number; readonly onMore: () => void }) {
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
          {rows.slice(0, shown).map(({ key, day, lane, words, to }) => (
            <tr key={key}>
              <td className="keep">{day === null ? 'not known' : sayDay(day, today)}</td>
              <td>{to === null ? words : <Link href={to}>{words}</Link>}</td>
              <td>{LANE_NAMES[lane]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? <Act onClick={onMore}>{`Show more of the ${rows.length.toLocaleString('en-GB')}`}</Act> : null}
    </>
  );
}

/** Everything, latest first; what has no day last. */
export const rowsOf = (facts: TimelineFacts, name: string): readonly TableRow[] =>
  [
    ...facts.bands.map((band): TableRow => ({ key: `band ${band.id}`, day: band.from, lane: 'posts', words: sayBand(band, facts.today), to: personPath(band.personId) })),
    ...facts.flags.map((flag): TableRow => ({ key: `flag ${flag.id}`, day: flag.day, lane: 'posts', words: sayFlag(flag, facts.today), to: null })),
    ...facts.meetings.map((meeting): TableRow => ({ key: `meeting ${meeting.id}`, day: meeting.day, lane: 'meetings', words: sayMeeting(meeting), to: logPath({ day: meeting.day }) })),
    ...facts.conflicts.map(
      (conflict): TableRow => ({ key: `conflict ${conflict.id}`, day: conflict.noticedOn, lane: 'conflicts', words: sayConflict(conflict, facts.today), to: conflictPath(conflict.id) }),
    ),
    ...facts.commitments.map(
      (commitment): TableRow => ({
        key: `promise ${commitment.id}`,
        day: commitment.madeOn,
        lane: 'promises',
        words: sayCommitment(commitment, name, facts.today),
        to: commitmentPath(commitment.id),
      }),
    ),
    ...facts.trust.map((point): TableRow => ({ key: `trust ${point.meetingId}`, day: point.day, lane: 'trust', words: sayTrust(point, facts.today), to: logPath({ day: point.day }) })),
  ].toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.key.localeCompare(b.key));
