import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ConflictId, MeetingId, PersonId, ReflectionId, SessionId, SummaryId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import { REFLECTION_KINDS, type ReflectionPart } from '../../main/domain/reflection.ts';
import { DISCLOSURES, type SummarySection } from '../../main/domain/summary/document.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { conflict } from './conflicts.ts';
import { meeting } from './meetings.ts';
import { person } from './people.ts';

export const reflection = sqliteTable(
  'reflection',
  {
    id: id<ReflectionId>(),
    day: day().notNull(),
    kind: text({ enum: REFLECTION_KINDS }).notNull(),
    factors: text({ mode: 'json' }).$type<readonly Factor[]>().notNull().default([]),
    /** Kept as typed. One value, so that what was typed under six prompts is kept together or not at all. */
    parts: text({ mode: 'json' }).$type<readonly ReflectionPart[]>().notNull().default([]),
  },
  (t) => [index('reflection_day').on(t.day)],
);

/** What a reflection is about. */
export const reflectionLink = sqliteTable(
  'reflection_link',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    reflectionId: ref<ReflectionId>(() => reflection.id).notNull(),
    personId: ref<PersonId>(() => person.id),
    meetingId: ref<MeetingId>(() => meeting.id),
    conflictId: ref<ConflictId>(() => conflict.id),
  },
  (t) => [
    check('reflection_link_is_one', sql`(${t.personId} IS NOT NULL) + (${t.meetingId} IS NOT NULL) + (${t.conflictId} IS NOT NULL) = 1`),
    index('reflection_link_reflection').on(t.reflectionId),
    index('reflection_link_person').on(t.personId),
    index('reflection_link_meeting').on(t.meetingId),
    index('reflection_link_conflict').on(t.conflictId),
  ],
);

export const coachingSession = sqliteTable(
  'coaching_session',
  {
    id: id<SessionId>(),
    day: day().notNull(),
    coach: text().notNull(),
    bring: words(),
    questions: words(),
    tookAway: words(),
    nextOn: day(),
  },
  (t) => [index('coaching_session_day').on(t.day)],
);

/** That a summary was made: for which session, of which days, at which level and in which format. Not its words. */
export const summaryMade = sqliteTable(
  'summary_made',
  {
    id: id<SummaryId>(),
    sessionId: looseRef<SessionId>(() => coachingSession.id),
    madeOn: day().notNull(),
    from: day().notNull(),
    to: day().notNull(),
    disclosure: text({ enum: DISCLOSURES }).notNull(),
    format: text({ enum: ['pdf', 'docx', 'markdown', 'print'] }).notNull(),
    sections: text({ mode: 'json' }).$type<readonly SummarySection[]>().notNull().default([]),
  },
  (t) => [index('summary_made_session').on(t.sessionId)],
);

/** Disclosure of what is held on someone was requested: nothing of it may be erased meanwhile. */
export const disclosureHold = sqliteTable('disclosure_hold', {
  id: integer().primaryKey({ autoIncrement: true }),
  personId: ref<PersonId>(() => person.id)
    .notNull()
    .unique('disclosure_hold_person'),
  since: day().notNull(),
  note: words(),
});
