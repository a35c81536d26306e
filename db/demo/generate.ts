import type { Day } from '../../main/domain/day.ts';
import { demoJournal } from './journal.ts';
import { largeJournal } from './large.ts';
import type { JournalRecords } from './records.ts';
import type { JournalSize } from './size.ts';

export interface JournalToMake {
  /** Any whole number. The same seed and day give the same journal, word for word. */
  readonly seed: number;
  /** The journal's last day; any day. */
  readonly today: Day;
  /** Without it, the demo: nine organisations, some forty people, two years. */
  readonly size?: JournalSize;
}

/** Makes up a journal as plain records. Pure: no clock, no chance but the seed's. Throws `RangeError` for an impossible size. */
export const generateJournal = ({ seed, today, size }: JournalToMake): JournalRecords =>
  size === undefined ? demoJournal(seed, today) : largeJournal(seed, today, size);
