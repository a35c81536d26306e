import { eq } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { Reader, Writer } from '../journal.ts';
import { draft } from '../schema.ts';

/** The unfinished lines of a day as they were kept; null when there are none. */
export const readDraft = (reader: Reader, day: Day): unknown => reader.select().from(draft).where(eq(draft.day, day)).get()?.lines ?? null;

/** Keeps a day's unfinished lines in place of those kept before; none clears them. `at` is an ISO instant. */
export function keepDraft(writer: Writer, day: Day, lines: readonly unknown[], at: string): void {
  if (lines.length === 0) {
    writer.delete(draft).where(eq(draft.day, day)).run();
    return;
  }
  writer
    .insert(draft)
    .values({ day, lines, keptAt: at })
    .onConflictDoUpdate({ target: draft.day, set: { lines, keptAt: at } })
    .run();
}
