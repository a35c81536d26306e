import { asc, eq, sql } from 'drizzle-orm';
import type { PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Partnership, PartnershipMember } from '../../main/domain/partnership.ts';
import type { Reader, Writer } from '../journal.ts';
import { organisation, partnership, partnershipMember, person } from '../schema.ts';

export type NewPartnership = Omit<Partnership, 'id' | 'archivedOn'>;

export type MemberName = PartnershipMember & { readonly name: string; readonly organisationName: string | null };

/** Every partnership with the number of its members who have not left, by name. */
export const listPartnerships = (reader: Reader): readonly (Omit<Partnership, 'members'> & { readonly members: number })[] =>
  reader
    .select({
      id: partnership.id,
      name: partnership.name,
      rhythmDays: partnership.rhythmDays,
      notes: partnership.notes,
      archivedOn: partnership.archivedOn,
      members: sql<number>`(SELECT count(*) FROM partnership_member WHERE partnership_id = partnership.id AND left_on IS NULL)`,
    })
    .from(partnership)
    .orderBy(asc(sql`lower(${partnership.name})`), asc(partnership.id))
    .all();

/** Members by name, those who left last. */
export const membersOf = (reader: Reader, id: PartnershipId): readonly MemberName[] =>
  reader
    .select({
      personId: partnershipMember.personId,
      organisationId: partnershipMember.organisationId,
      joinedOn: partnershipMember.joinedOn,
      leftOn: partnershipMember.leftOn,
      name: person.name,
      organisationName: organisation.name,
    })
    .from(partnershipMember)
    .innerJoin(person, eq(person.id, partnershipMember.personId))
    .leftJoin(organisation, eq(organisation.id, partnershipMember.organisationId))
    .where(eq(partnershipMember.partnershipId, id))
    .orderBy(asc(sql`${partnershipMember.leftOn} IS NOT NULL`), asc(sql`lower(${person.name})`), asc(partnershipMember.id))
    .all();

export function readPartnership(reader: Reader, id: PartnershipId): Omit<Partnership, 'members'> | null {
  return reader.select().from(partnership).where(eq(partnership.id, id)).get() ?? null;
}

/** The partnerships a person belongs to today. */
export const partnershipsOf = (reader: Reader, personId: PersonId): readonly { readonly id: PartnershipId; readonly name: string }[] =>
  reader
    .selectDistinct({ id: partnership.id, name: partnership.name })
    .from(partnershipMember)
    .innerJoin(partnership, eq(partnership.id, partnershipMember.partnershipId))
    .where(sql`${partnershipMember.personId} = ${personId} AND ${partnershipMember.leftOn} IS NULL`)
    .orderBy(asc(partnership.name))
    .all();

export function insertPartnership(writer: Writer, { members, ...rest }: NewPartnership): PartnershipId {
  const { id } = writer.insert(partnership).values(rest).returning({ id: partnership.id }).get();
  insertMembers(writer, id, members);
  return id;
}

/** Changes a partnership; its members are replaced as a whole. */
export function updatePartnership(writer: Writer, id: PartnershipId, { members, ...rest }: NewPartnership): void {
  writer.update(partnership).set(rest).where(eq(partnership.id, id)).run();
  writer.delete(partnershipMember).where(eq(partnershipMember.partnershipId, id)).run();
  insertMembers(writer, id, members);
}

export function deletePartnership(writer: Writer, id: PartnershipId): void {
  writer.delete(partnership).where(eq(partnership.id, id)).run();
}

/** Gives one person's memberships to another (merging); where both are members, or left on the same day, the kept one's stands. */
export function moveMemberships(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`
    UPDATE partnership_member AS moved SET person_id = ${to} WHERE person_id = ${from} AND NOT EXISTS (
      SELECT 1 FROM partnership_member kept
      WHERE kept.person_id = ${to} AND kept.partnership_id = moved.partnership_id AND kept.left_on IS moved.left_on)`);
}

function insertMembers(writer: Writer, partnershipId: PartnershipId, members: readonly PartnershipMember[]): void {
  for (const { personId, organisationId, joinedOn, leftOn } of members) {
    writer.insert(partnershipMember).values({ partnershipId, personId, organisationId, joinedOn, leftOn }).run();
  }
}
