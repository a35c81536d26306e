import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
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
