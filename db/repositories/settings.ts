import { and, eq } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/domain/settings.ts';
import type { Reader, Writer } from '../journal.ts';
import { settings, snooze } from '../schema.ts';

const THE_ROW = 1;

/** The settings record; thresholds added since it was written take their defaults. */
export function readSettings(reader: Reader): Settings {
  const row = reader.select().from(settings).where(eq(settings.id, THE_ROW)).get();
  return { ...DEFAULT_SETTINGS, ...row?.record };
}

export function writeSettings(writer: Writer, record: Settings): void {
  writer.insert(settings).values({ id: THE_ROW, record }).onConflictDoUpdate({ target: settings.id, set: { record } }).run();
}

/** Quiet about a person's clock until a day; a second snooze takes the place of the first. */
export function snoozeClock(writer: Writer, personId: PersonId, until: Day): void {
  writer
    .insert(snooze)
    .values({ rule: 'clock', subject: 'person', subjectId: personId, until })
    .onConflictDoUpdate({ target: [snooze.rule, snooze.subject, snooze.subjectId], set: { until } })
    .run();
}

export function wakeClock(writer: Writer, personId: PersonId): void {
  writer
    .delete(snooze)
    .where(and(eq(snooze.rule, 'clock'), eq(snooze.subject, 'person'), eq(snooze.subjectId, personId)))
    .run();
}
