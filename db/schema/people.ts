import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { ContactPointId, ImportId, OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import type { PersonToExtend } from '../../main/domain/importing/contactsToSave.ts';
import { ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import { RINGS } from '../../main/domain/person.ts';
import { day, id, looseRef, ref, words } from './columns.ts';

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
