import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Commitment, CommitmentState } from '../../main/domain/commitment.ts';
import type { CommitmentId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { CommitmentView } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { commitment, organisation, person } from '../schema.ts';

const commitments = (reader: Reader) =>
  reader
    .select({ ...getTableColumns(commitment), withName: sql<string | null>`coalesce(${person.name}, ${organisation.name})` })
    .from(commitment)
    .leftJoin(person, eq(person.id, commitment.personId))
    .leftJoin(organisation, eq(organisation.id, commitment.organisationId));

/** Open ones first by due day, those without a day after them; then the latest settled. */
const openFirst = [
  desc(sql`${commitment.state} = 'open'`),
  asc(sql`CASE WHEN ${commitment.state} = 'open' THEN coalesce(${commitment.dueOn}, '9999') END`),
  desc(commitment.settledOn),
  asc(commitment.id),
];

export interface CommitmentFilter {
  readonly personId?: PersonId | undefined;
  readonly organisationId?: OrganisationId | undefined;
  readonly state?: CommitmentState | undefined;
}

export const listCommitments = (reader: Reader, { personId, organisationId, state }: CommitmentFilter): readonly CommitmentView[] =>
  commitments(reader)
    .where(
      and(
        personId === undefined ? undefined : eq(commitment.personId, personId),
        organisationId === undefined ? undefined : eq(commitment.organisationId, organisationId),
        state === undefined ? undefined : eq(commitment.state, state),
      ),
    )
    .orderBy(...openFirst)
    .all();

/** What was promised in these meetings, in the order it was written. */
export const commitmentsFromMeetings = (reader: Reader, ids: readonly MeetingId[]): readonly CommitmentView[] =>
  commitments(reader)
    .where(inArray(commitment.meetingId, [...ids]))
    .orderBy(asc(commitment.id))
    .all();

export const insertCommitment = (writer: Writer, values: Omit<Commitment, 'id'>): CommitmentId =>
  writer.insert(commitment).values(values).returning({ id: commitment.id }).get().id;

export function readCommitment(reader: Reader, id: CommitmentId): CommitmentView | null {
  return commitments(reader).where(eq(commitment.id, id)).get() ?? null;
}

export function deleteCommitment(writer: Writer, id: CommitmentId): void {
  writer.delete(commitment).where(eq(commitment.id, id)).run();
}

/** Gives one person's commitments to another (merging). */
export function moveCommitments(writer: Writer, from: PersonId, to: PersonId): void {
  writer.update(commitment).set({ personId: to }).where(eq(commitment.personId, from)).run();
}

