import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { MOVEMENTS, STAGES } from '../../main/domain/conflict.ts';
import type { ConflictEntryId, ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { meeting } from './meetings.ts';
import { partnership } from './partnerships.ts';
import { organisation, person } from './people.ts';

export const conflict = sqliteTable(
  'conflict',
  {
    id: id<ConflictId>(),
    title: text().notNull(),
    stake: words(),
    power: words(),
    stage: text({ enum: STAGES }).notNull(),
    noticedOn: day().notNull(),
    nextOn: day(),
    revisitOn: day(),
    agreed: words(),
    /** How I feel about what was agreed. */
    feelsAfter: words(),
    partnershipId: looseRef<PartnershipId>(() => partnership.id),
  },
  (t) => [index('conflict_stage').on(t.stage), index('conflict_partnership').on(t.partnershipId)],
);

export const conflictParty = sqliteTable(
  'conflict_party',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    conflictId: ref<ConflictId>(() => conflict.id).notNull(),
    personId: ref<PersonId>(() => person.id),
    organisationId: ref<OrganisationId>(() => organisation.id),
    /** How this side feels in it. */
    feels: words(),
    /** How this side feels about what was agreed. */
    feelsAfter: words(),
  },
  (t) => [
    check('conflict_party_is_one', sql`(${t.personId} IS NULL) <> (${t.organisationId} IS NULL)`),
    unique('conflict_party_person').on(t.conflictId, t.personId),
    unique('conflict_party_organisation').on(t.conflictId, t.organisationId),
    index('conflict_party_by_person').on(t.personId),
    index('conflict_party_by_organisation').on(t.organisationId),
  ],
);

export const viewpoint = sqliteTable(
  'viewpoint',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    conflictId: ref<ConflictId>(() => conflict.id).notNull(),
    side: text({ enum: ['mine', 'theirs'] }).notNull(),
    wants: words(),
    because: words(),
  },
  (t) => [unique('viewpoint_once').on(t.conflictId, t.side)],
);

export const conflictEntry = sqliteTable(
  'conflict_entry',
  {
    id: id<ConflictEntryId>(),
    conflictId: ref<ConflictId>(() => conflict.id).notNull(),
    day: day().notNull(),
    text: words(),
    movement: text({ enum: MOVEMENTS }),
    meetingId: looseRef<MeetingId>(() => meeting.id),
    movedTo: text({ enum: STAGES }),
  },
  (t) => [
    index('conflict_entry_day').on(t.conflictId, t.day),
    index('conflict_entry_meeting').on(t.meetingId),
    index('conflict_entry_by_day').on(t.day),
  ],
);

/** Who was there when an entry's words were said, besides those who took part in its meeting. */
export const conflictEntryPerson = sqliteTable(
  'conflict_entry_person',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    entryId: ref<ConflictEntryId>(() => conflictEntry.id).notNull(),
    personId: ref<PersonId>(() => person.id).notNull(),
  },
  (t) => [unique('conflict_entry_person_once').on(t.entryId, t.personId), index('conflict_entry_person_by_person').on(t.personId)],
);
