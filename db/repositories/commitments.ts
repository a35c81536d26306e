import { and, asc, between, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { Commitment, CommitmentKind, CommitmentState, Direction } from '../../main/domain/commitment.ts';
import type { Day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { CommitmentView } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { commitment, conflict, meeting, organisation, person } from '../schema.ts';

const commitments = (reader: Reader) =>
  reader
    .select({
      ...getTableColumns(commitment),
      withName: sql<string | null>`coalesce(${person.name}, ${organisation.name})`,
      meetingDay: meeting.day,
      conflictTitle: conflict.title,
    })
    .from(commitment)
    .leftJoin(person, eq(person.id, commitment.personId))
    .leftJoin(organisation, eq(organisation.id, commitment.organisationId))
    .leftJoin(meeting, eq(meeting.id, commitment.meetingId))
    .leftJoin(conflict, eq(conflict.id, commitment.conflictId));

/** Open ones first by due day, those without a day after them, the oldest first; then the latest settled. */
const openFirst = [
  desc(sql`${commitment.state} = 'open'`),
  asc(sql`CASE WHEN ${commitment.state} = 'open' THEN coalesce(${commitment.dueOn}, '9999') END`),
  desc(commitment.settledOn),
  asc(sql`CASE WHEN ${commitment.state} = 'open' THEN ${commitment.madeOn} END`),
  asc(commitment.id),
];

export interface CommitmentFilter {
  readonly personId?: PersonId | undefined;
  readonly organisationId?: OrganisationId | undefined;
  readonly conflictId?: ConflictId | undefined;
  readonly state?: CommitmentState | 'settled' | undefined;
  readonly direction?: Direction | undefined;
  readonly kind?: CommitmentKind | undefined;
  /** At most so many, from the first. */
  readonly limit?: number | undefined;
}

export function listCommitments(reader: Reader, { personId, organisationId, conflictId, state, direction, kind, limit }: CommitmentFilter): readonly CommitmentView[] {
  const listed = commitments(reader)
    .where(
      and(
        personId === undefined ? undefined : eq(commitment.personId, personId),
        organisationId === undefined ? undefined : eq(commitment.organisationId, organisationId),
        conflictId === undefined ? undefined : eq(commitment.conflictId, conflictId),
        state === undefined ? undefined : state === 'settled' ? ne(commitment.state, 'open') : eq(commitment.state, state),
        direction === undefined ? undefined : eq(commitment.direction, direction),
        kind === undefined ? undefined : eq(commitment.kind, kind),
      ),
    )
    .orderBy(...openFirst);
  return limit === undefined ? listed.all() : listed.limit(limit).all();
}

/** Those settled on some days, in the order they were. */
export const commitmentsSettledBetween = (reader: Reader, from: Day, to: Day): readonly CommitmentView[] =>
  commitments(reader)
    .where(between(commitment.settledOn, from, to))
    .orderBy(asc(commitment.settledOn), asc(commitment.id))
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

/** Writes the fields named; the others stand. Nothing named: nothing is written. */
export function updateCommitment(writer: Writer, id: CommitmentId, changes: Partial<Omit<Commitment, 'id'>>): void {
  if (Object.keys(changes).length === 0) return;
  writer.update(commitment).set(changes).where(eq(commitment.id, id)).run();
}

export function deleteCommitment(writer: Writer, id: CommitmentId): void {
  writer.delete(commitment).where(eq(commitment.id, id)).run();
}

/** Gives one person's commitments to another (merging). */
export function moveCommitments(writer: Writer, from: PersonId, to: PersonId): void {
  writer.update(commitment).set({ personId: to }).where(eq(commitment.personId, from)).run();
}
