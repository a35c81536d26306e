import { and, eq } from 'drizzle-orm';
import type { Snooze, SnoozeKey } from '../../main/domain/nudge.ts';
import type { Reader, Writer } from '../journal.ts';
import { snooze } from '../schema.ts';

/** Every snooze, those that are over included. */
export const allSnoozes = (reader: Reader): readonly Snooze[] =>
  reader.select({ rule: snooze.rule, subject: snooze.subject, subjectId: snooze.subjectId, until: snooze.until }).from(snooze).all();

/** Quiet until a day; a second snooze of the same takes the place of the first. */
export function setSnooze(writer: Writer, { until, ...key }: Snooze): void {
  writer
    .insert(snooze)
    .values({ ...key, until })
    .onConflictDoUpdate({ target: [snooze.rule, snooze.subject, snooze.subjectId], set: { until } })
    .run();
}

/** Lets it speak again. */
export function clearSnooze(writer: Writer, { rule, subject, subjectId }: SnoozeKey): void {
  writer
    .delete(snooze)
    .where(and(eq(snooze.rule, rule), eq(snooze.subject, subject), eq(snooze.subjectId, subjectId)))
    .run();
}
