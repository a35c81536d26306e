import type { JournalSize } from '../../db/demo/size.ts';
import { openJournal } from '../../db/open.ts';
import { todayPage } from '../../main/app/today.ts';
import { BENCH_DAY, BENCH_KEY, generatedFile } from './generated.ts';
import { inMs, type Measured } from './goal.ts';
import { medianOf, sorted } from './timing.ts';

/** From a key to the first Today: the file opened, looked over and read, with nothing of it in memory yet. */
export function measureOpening(size: JournalSize): readonly Measured[] {
  const path = generatedFile(size);
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    const opened = openJournal({ path, key: BENCH_KEY, backUp: () => false });
    if (!opened.ok) throw new Error(`The journal did not open: ${opened.failure.kind}`);
    todayPage(opened.journal.read, BENCH_DAY);
    const time = performance.now() - from;
    opened.journal.close();
    return time;
  });
  return [inMs('Opening twenty years, to the first Today', null, medianOf(sorted(times)), 'from the key on; the passphrase’s own second comes before it')];
}
