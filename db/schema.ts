import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, sqliteTable, text, unique, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../main/domain/commitment.ts';
import { MOVEMENTS, STAGES } from '../main/domain/conflict.ts';
import type { Day, LocalTime } from '../main/domain/day.ts';
import type {
  CommitmentId,
  ConflictEntryId,
  ConflictId,
  ContactPointId,
  ImportId,
  MeetingId,
  OrganisationId,
  PartnershipId,
  PersonId,
  PostId,
} from '../main/domain/id.ts';
import type { PersonToExtend } from '../main/domain/importing/contactsToSave.ts';
import { CHARACTERS, type Factor, MODES, type Safety, SOURCES } from '../main/domain/meeting.ts';
import { ORGANISATION_KINDS } from '../main/domain/organisation.ts';
import { RINGS } from '../main/domain/person.ts';
import type { Settings } from '../main/domain/settings.ts';

const id = <T extends number>() => integer().primaryKey({ autoIncrement: true }).$type<T>();
const ref = <T extends number>(column: () => AnySQLiteColumn) => integer().$type<T>().references(column, { onDelete: 'cascade' });
const looseRef = <T extends number>(column: () => AnySQLiteColumn) => integer().$type<T>().references(column, { onDelete: 'set null' });
const day = () => text().$type<Day>();
const words = () => text().notNull().default('');

export const importTable = sqliteTable('import', {
  id: id<ImportId>(),
  kind: text({ enum: ['contacts', 'calendar'] }).notNull(),
  fileName: text().notNull(),
  importedOn: day().notNull(),
  undoneOn: day(),
  /** What it added to people who were in the journal before, so that it can be taken back. */
  extended: text({ mode: 'json' }).$type<readonly PersonToExtend[]>().notNull().default([]),
});

export const organisation = sqliteTable('organisation', {
  id: id<OrganisationId>(),
  name: text().notNull(),
  abbreviation: text(),
  kind: text({ enum: ORGANISATION_KINDS }).notNull(),
  notes: words(),
  archivedOn: day(),
  importId: looseRef<ImportId>(() => importTable.id),
});

export const person = sqliteTable(
  'person',
  {
    id: id<PersonId>(),
    name: text().notNull(),
    honorific: text(),
    alsoKnownAs: text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    ring: text({ enum: RINGS }).notNull(),
    rhythmKind: text({ enum: ['ring', 'days', 'none'] }).notNull().default('ring'),
    rhythmDays: integer(),
    matters: words(),
    pressures: words(),
    shared: words(),
    howMet: words(),
    assistant: words(),
    notes: words(),
    addedOn: day().notNull(),
    archivedOn: day(),
    importId: looseRef<ImportId>(() => importTable.id),
  },
  (t) => [check('person_own_rhythm', sql`(${t.rhythmKind} = 'days') = (${t.rhythmDays} IS NOT NULL)`)],
);

export const contactPoint = sqliteTable(
  'contact_point',
  {
    id: id<ContactPointId>(),
    personId: ref<PersonId>(() => person.id).notNull(),
    kind: text({ enum: ['email', 'phone'] }).notNull(),
    value: text().notNull(),
    /** Lower-case e-mail, digits of a phone: what matching compares. */
    matched: text().notNull(),
    label: text(),
  },
  (t) => [unique('contact_point_once').on(t.personId, t.kind, t.matched), index('contact_point_matched').on(t.matched)],
);

export const post = sqliteTable(
  'post',
  {
    id: id<PostId>(),
    personId: ref<PersonId>(() => person.id).notNull(),
    organisationId: ref<OrganisationId>(() => organisation.id).notNull(),
    title: text().notNull(),
    startedOn: day(),
    endedOn: day(),
    importId: looseRef<ImportId>(() => importTable.id),
  },
  (t) => [index('post_person').on(t.personId), index('post_organisation').on(t.organisationId)],
);

export const partnership = sqliteTable('partnership', {
  id: id<PartnershipId>(),
  name: text().notNull(),
  rhythmDays: integer(),
  notes: words(),
  archivedOn: day(),
});

export const partnershipMember = sqliteTable(
  'partnership_member',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    partnershipId: ref<PartnershipId>(() => partnership.id).notNull(),
    personId: ref<PersonId>(() => person.id).notNull(),
    organisationId: looseRef<OrganisationId>(() => organisation.id),
    joinedOn: day(),
    leftOn: day(),
  },
  (t) => [index('partnership_member_partnership').on(t.partnershipId), index('partnership_member_person').on(t.personId)],
);

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
    index('meeting_day').on(t.day),
    index('meeting_partnership').on(t.partnershipId, t.day),
    index('meeting_import').on(t.importId),
    uniqueIndex('meeting_source_key').on(t.sourceKey),
    unique('meeting_facts').on(t.id, t.day, t.mode, t.character),
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
    index('participant_clock').on(t.personId, t.mode, t.day),
    index('participant_history').on(t.personId, t.day),
  ],
);

export const conflict = sqliteTable('conflict', {
  id: id<ConflictId>(),
  title: text().notNull(),
  stake: words(),
  power: words(),
  stage: text({ enum: STAGES }).notNull(),
  noticedOn: day().notNull(),
  nextOn: day(),
  revisitOn: day(),
  agreed: words(),
  partnershipId: looseRef<PartnershipId>(() => partnership.id),
});

export const conflictParty = sqliteTable(
  'conflict_party',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    conflictId: ref<ConflictId>(() => conflict.id).notNull(),
    personId: ref<PersonId>(() => person.id),
    organisationId: ref<OrganisationId>(() => organisation.id),
    /** How this side feels about what was agreed. */
    feels: words(),
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
  (t) => [index('conflict_entry_day').on(t.conflictId, t.day), index('conflict_entry_meeting').on(t.meetingId)],
);

export const commitment = sqliteTable(
  'commitment',
  {
    id: id<CommitmentId>(),
    direction: text({ enum: DIRECTIONS }).notNull(),
    kind: text({ enum: COMMITMENT_KINDS }).notNull(),
    what: text().notNull(),
    personId: ref<PersonId>(() => person.id),
    organisationId: ref<OrganisationId>(() => organisation.id),
    meetingId: looseRef<MeetingId>(() => meeting.id),
    conflictId: looseRef<ConflictId>(() => conflict.id),
    madeOn: day().notNull(),
    dueOn: day(),
    state: text({ enum: COMMITMENT_STATES }).notNull(),
    settledOn: day(),
    note: words(),
  },
  (t) => [
    index('commitment_person').on(t.personId),
    index('commitment_organisation').on(t.organisationId),
    index('commitment_meeting').on(t.meetingId),
    index('commitment_conflict').on(t.conflictId),
    index('commitment_due').on(t.state, t.dueOn),
  ],
);

/** A nudge put aside: silent until its day, then speaks. */
export const snooze = sqliteTable(
  'snooze',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    rule: text().notNull(),
    subject: text({ enum: ['person', 'organisation', 'partnership', 'conflict', 'commitment'] }).notNull(),
    subjectId: integer().notNull(),
    until: day().notNull(),
  },
  (t) => [unique('snooze_once').on(t.rule, t.subject, t.subjectId)],
);

/** One row: the settings record. */
export const settings = sqliteTable('settings', {
  id: integer().primaryKey(),
  record: text({ mode: 'json' }).$type<Settings>().notNull(),
});

/** An unfinished day, as typed. Not part of undo: typing has its own. */
export const draft = sqliteTable('draft', {
  day: day().primaryKey(),
  lines: text({ mode: 'json' }).$type<unknown>().notNull(),
  keptAt: text().notNull(),
});

/** One undoable step: what it was, in words the screen can say. `undone` steps can be redone (undo.ts). */
export const undoStep = sqliteTable('undo_step', {
  id: integer().primaryKey({ autoIncrement: true }),
  label: text().notNull(),
  undone: integer({ mode: 'boolean' }).notNull().default(false),
});

/** The statements that take a step back, or make an undone one again. Newest first is the way to run them. */
export const undoChange = sqliteTable(
  'undo_change',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    stepId: integer()
      .notNull()
      .references(() => undoStep.id, { onDelete: 'cascade' }),
    statement: text().notNull(),
  },
  (t) => [index('undo_change_step').on(t.stepId)],
);
