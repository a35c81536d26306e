import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OrganisationId, PartnershipId, PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import { STANCES, STATEMENT_KINDS } from '../../main/domain/partnership.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { organisation, person } from './people.ts';

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

/** What a partnership says of itself: each purpose is a dated revision. */
export const statement = sqliteTable(
  'statement',
  {
    id: id<StatementId>(),
    partnershipId: ref<PartnershipId>(() => partnership.id).notNull(),
    kind: text({ enum: STATEMENT_KINDS }).notNull(),
    day: day().notNull(),
    text: words(),
    note: words(),
  },
  (t) => [index('statement_partnership').on(t.partnershipId, t.kind, t.day)],
);

/** Where a member stood on a day. */
export const standing = sqliteTable(
  'standing',
  {
    id: id<StandingId>(),
    partnershipId: ref<PartnershipId>(() => partnership.id).notNull(),
    personId: ref<PersonId>(() => person.id).notNull(),
    day: day().notNull(),
    stance: text({ enum: STANCES }).notNull(),
    words: words(),
  },
  (t) => [index('standing_partnership').on(t.partnershipId, t.day), index('standing_person').on(t.personId)],
);
