import { and, eq, sql } from 'drizzle-orm';
import type { PersonId } from '../../main/domain/id.ts';
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

/** Gives what is snoozed about one person to another (merging); where both are, the kept one's day stands. */
export function moveSnoozes(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`UPDATE OR IGNORE snooze SET subject_id = ${to} WHERE subject = 'person' AND subject_id = ${from}`);
  writer.run(sql`DELETE FROM snooze WHERE subject = 'person' AND subject_id = ${from}`);
}
