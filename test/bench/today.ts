import { TWENTY_YEARS } from '../../db/demo/size.ts';
import { todayPage } from '../../main/app/today.ts';
import { BENCH_DAY, type OpenBench, openGenerated } from './generated.ts';
import { inMs, inTimes, type Measured } from './goal.ts';
import { type AskedOf, bareStatements, recordingOf } from './recorded.ts';
import { at, medianOf, timeInTurn } from './timing.ts';

/** The complete Today: in itself, against its own bare SQL on the same open file, and against a journal a tenth as long. */
export function measureToday(twenty: OpenBench, two: OpenBench): readonly Measured[] {
  const bare = bareStatements(twenty.connection, askedByToday());
  const show = ({ journal }: OpenBench) => todayPage(journal.read, BENCH_DAY);
  const times = timeInTurn(60, () => show(twenty), bare, () => show(two));
  const [whole, sql, short] = [medianOf(times[0]), medianOf(times[1]), medianOf(times[2])];
  return [
    inMs('Today, complete, twenty years', 50, whole, `the fastest ${at(0, times[0]).toFixed(1)} ms`),
    inTimes('Today against the bare SQL for the same facts', 2, whole, sql),
    inTimes('Today, twenty years against two', 2, whole, short),
  ];
}

/** What Today asks, recorded on a copy, so that what is measured runs unwatched. */
function askedByToday(): AskedOf {
  const asked: AskedOf[] = [];
  const copy = openGenerated(TWENTY_YEARS, (connection) => {
    const recording = recordingOf(connection);
    asked.push(recording.asked);
    return recording.over;
  });
  const before = asked[0]?.length ?? 0;
  todayPage(copy.journal.read, BENCH_DAY);
  copy.close();
  return asked[0]?.slice(before) ?? [];
}
