import type { Journal } from '../../db/journal.ts';
import type { Day } from '../domain/day.ts';
import type { PrintDocument, SaveFile } from '../shell/shell.ts';

/** What a use case works with: the open journal, the day and instant it is, and a way to save a file. Given, never its own. */
export interface Desk {
  readonly journal: Journal;
  readonly today: () => Day;
  /** The IANA zone whose wall clock the journal keeps: this machine's. */
  readonly zone: string;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** Saves a file outside the journal, where the user says. */
  readonly saveFile: SaveFile;
  /** Prints a page as PDF. */
  readonly printDocument: PrintDocument;
}
