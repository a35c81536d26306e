import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { LocalTime } from '../../main/domain/day.ts';
import type { ImportId, MeetingId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import { CHARACTERS, type Factor, MODES, type Safety, SOURCES } from '../../main/domain/meeting.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { partnership } from './partnerships.ts';
import { importTable, person } from './people.ts';

export const meeting = sqliteTable(
  'meeting',
  {
    id: id<MeetingId>(),
    day: day().notNull(),
    time: text().$type<LocalTime>(),
    minutes: integer(),
    mode: text({ enum: MODES }).notNull(),
    character: text({ enum: CHARACTERS }).notNull(),
    place: text(),
    title: text(),
    text: words(),
    learned: words(),
    factors: text({ mode: 'json' }).$type<readonly Factor[]>().notNull().default([]),
    partnershipId: looseRef<PartnershipId>(() => partnership.id),
    source: text({ enum: SOURCES }).notNull(),
    importId: looseRef<ImportId>(() => importTable.id),
    /** The calendar's own name for the occurrence (UID and recurrence); the same file again finds it and adds nothing. */
    sourceKey: text(),
  },
  (t) => [
    // What participants carry of it, by which a day's meetings are found too.
    unique('meeting_facts').on(t.day, t.id, t.mode, t.character),
    // A meeting typed in has none of these three, and writes nothing for them.
    index('meeting_partnership').on(t.partnershipId, t.day).where(sql`partnership_id IS NOT NULL`),
    index('meeting_import').on(t.importId).where(sql`import_id IS NOT NULL`),
    uniqueIndex('meeting_source_key').on(t.sourceKey).where(sql`source_key IS NOT NULL`),
  ],
);

/**
 * Who took part. `day`, `mode` and `character` are the meeting's own, carried here by a composite foreign key that
 * cascades: SQLite keeps them equal, so a clock over twenty years is one seek a person instead of a scan and a join.
 */
export const participant = sqliteTable(
  'participant',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    meetingId: integer().$type<MeetingId>().notNull(),
    personId: ref<PersonId>(() => person.id).notNull(),
    day: day().notNull(),
    mode: text({ enum: MODES }).notNull(),
    character: text({ enum: CHARACTERS }).notNull(),
    safety: integer().$type<Safety>(),
  },
  (t) => [
    foreignKey({
      name: 'participant_meeting_facts',
      columns: [t.meetingId, t.day, t.mode, t.character],
      foreignColumns: [meeting.id, meeting.day, meeting.mode, meeting.character],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    unique('participant_once').on(t.meetingId, t.personId),
    // Every clock, drift and business count is read off someone's history, from its end, without going to a row.
    index('participant_history').on(t.personId, t.day, t.mode, t.character),
  ],
);
