import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { PartnershipId, PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import type { Partnership, PartnershipMember, Standing, Statement } from '../../main/domain/partnership.ts';
import type { Reader, Writer } from '../journal.ts';
import { organisation, partnership, partnershipMember, person, standing, statement } from '../schema.ts';

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

/** What a partnership says of itself, the latest first. */
export const statementsOf = (reader: Reader, partnershipId: PartnershipId): readonly Statement[] =>
  reader.select().from(statement).where(eq(statement.partnershipId, partnershipId)).orderBy(desc(statement.day), desc(statement.id)).all();

export const readStatement = (reader: Reader, id: StatementId): Statement | null => reader.select().from(statement).where(eq(statement.id, id)).get() ?? null;

export const insertStatement = (writer: Writer, values: Omit<Statement, 'id'>): StatementId =>
  writer.insert(statement).values(values).returning({ id: statement.id }).get().id;

export function updateStatement(writer: Writer, id: StatementId, values: Pick<Statement, 'day' | 'text' | 'note'>): void {
  writer.update(statement).set(values).where(eq(statement.id, id)).run();
}

export function deleteStatement(writer: Writer, id: StatementId): void {
  writer.delete(statement).where(eq(statement.id, id)).run();
}

/** Where everyone in it stood, the latest first. */
export const standingsOf = (reader: Reader, partnershipId: PartnershipId): readonly Standing[] =>
  reader.select().from(standing).where(eq(standing.partnershipId, partnershipId)).orderBy(desc(standing.day), desc(standing.id)).all();

export const readStanding = (reader: Reader, id: StandingId): Standing | null => reader.select().from(standing).where(eq(standing.id, id)).get() ?? null;

export const insertStanding = (writer: Writer, values: Omit<Standing, 'id'>): StandingId =>
  writer.insert(standing).values(values).returning({ id: standing.id }).get().id;

export function deleteStanding(writer: Writer, id: StandingId): void {
  writer.delete(standing).where(eq(standing.id, id)).run();
}

/** Gives where one person stood to another (merging). */
export function moveStandings(writer: Writer, from: PersonId, to: PersonId): void {
  writer.update(standing).set({ personId: to }).where(eq(standing.personId, from)).run();
}

/** The last day, today or earlier, on which each member was met face to face and nobody else was there. */
export function lastMetAlone(reader: Reader, partnershipId: PartnershipId, today: Day): ReadonlyMap<PersonId, Day> {
  const rows = reader.all<{ readonly personId: PersonId; readonly day: Day }>(sql`
    SELECT p.person_id AS personId, max(p.day) AS day FROM participant p
    WHERE p.person_id IN (SELECT person_id FROM partnership_member WHERE partnership_id = ${partnershipId})
      AND p.mode = 'face-to-face' AND p.day <= ${today}
      AND NOT EXISTS (SELECT 1 FROM participant other WHERE other.meeting_id = p.meeting_id AND other.person_id <> p.person_id)
    GROUP BY p.person_id`);
  return new Map(rows.map(({ personId, day }) => [personId, day]));
}

interface GroupMeetings {
  readonly lastMet: Day | null;
  readonly nextMeeting: Day | null;
  readonly lastOpen: Day | null;
  readonly nextOpen: Day | null;
}

/** When the group last met, today or earlier, and when it meets next; and the same of meetings that were not all business. */
export const groupMeetings = (reader: Reader, partnershipId: PartnershipId, today: Day): GroupMeetings =>
  reader.all<GroupMeetings>(sql`
    SELECT max(day) FILTER (WHERE day <= ${today}) AS lastMet, min(day) FILTER (WHERE day > ${today}) AS nextMeeting,
      max(day) FILTER (WHERE day <= ${today} AND character <> 'business') AS lastOpen,
      min(day) FILTER (WHERE day > ${today} AND character <> 'business') AS nextOpen
    FROM meeting WHERE partnership_id = ${partnershipId}`)[0] ?? { lastMet: null, nextMeeting: null, lastOpen: null, nextOpen: null };
