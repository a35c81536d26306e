import type { Journal } from '../../db/journal.ts';
import type { Day } from '../domain/day.ts';

/** What a use case works with: the open journal, and the day and instant it is. Given, never read from a clock of its own. */
export interface Desk {
  readonly journal: Journal;
  readonly today: () => Day;
  /** The IANA zone whose wall clock the journal keeps: this machine's. */
  readonly zone: string;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
}
