import { and, asc, desc, eq, exists, gte, inArray, type InferSelectModel, isNotNull, lte, max, type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Meeting, Participant } from '../../main/domain/meeting.ts';
import type { MeetingView, ParticipantView } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { meeting, participant, partnership, person, post } from '../schema.ts';
import { commitmentsFromMeetings } from './commitments.ts';
import { touchesOfMeetings } from './conflict-log.ts';

export type NewMeeting = Omit<Meeting, 'id'> & { readonly sourceKey: string | null };

/** Which meetings: every condition given must hold. `limit` takes the newest. */
export interface MeetingFilter {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly personId?: PersonId | undefined;
  /** Anyone took part who held a post there on the day. */
  readonly organisationId?: OrganisationId | undefined;
  readonly partnershipId?: PartnershipId | undefined;
  readonly limit?: number | undefined;
}

/** Newest first; within a day latest first, those without a time last. */
const newestFirst = [desc(meeting.day), desc(sql`coalesce(${meeting.time}, '')`), desc(meeting.id)];
/** As a day is lived: by time, those without one last, in the order they were logged. */
const asLived = [asc(meeting.day), asc(sql`coalesce(${meeting.time}, '99')`), asc(meeting.id)];

/** Meetings that fit, newest first, with who took part and what came of them. */
export function listMeetings(reader: Reader, filter: MeetingFilter = {}): readonly MeetingView[] {
  const rows = reader
    .select()
    .from(meeting)
    .where(conditionsOf(reader, filter))
    .orderBy(...newestFirst)
    .limit(filter.limit ?? -1)
    .all();
  return toViews(reader, rows);
}

/** The meetings of some days in the order they are lived. */
export function meetingsBetween(reader: Reader, from: Day, to: Day, limit = -1): readonly MeetingView[] {
  const rows = reader
    .select()
    .from(meeting)
    .where(conditionsOf(reader, { from, to }))
    .orderBy(...asLived)
    .limit(limit)
    .all();
  return toViews(reader, rows);
}

export function readMeeting(reader: Reader, id: MeetingId): MeetingView | null {
  return toViews(reader, reader.select().from(meeting).where(eq(meeting.id, id)).all())[0] ?? null;
}

/** These meetings, those that are gone left out. */
export const readMeetings = (reader: Reader, ids: readonly MeetingId[]): readonly MeetingView[] =>
  toViews(
    reader,
    reader
      .select()
      .from(meeting)
      .where(inArray(meeting.id, [...ids]))
      .all(),
  );

export const countMeetings = (reader: Reader, filter: MeetingFilter = {}): number =>
  reader
    .select({ count: sql<number>`count(*)` })
    .from(meeting)
    .where(conditionsOf(reader, filter))
    .get()?.count ?? 0;

/** How many meetings each of these days has that came from a calendar and wait for a sentence. */
export const unwrittenByDay = (reader: Reader, from: Day, to: Day): readonly { readonly day: Day; readonly count: number }[] =>
  reader
    .select({ day: meeting.day, count: sql<number>`count(*)` })
    .from(meeting)
    .where(and(gte(meeting.day, from), lte(meeting.day, to), eq(meeting.source, 'calendar'), eq(meeting.text, '')))
    .groupBy(meeting.day)
    .orderBy(asc(meeting.day))
    .all();

/** The latest day a partnership met as a group, today or earlier. */
export function lastMetByPartnership(reader: Reader, today: Day): ReadonlyMap<PartnershipId, Day> {
  const rows = reader
    .select({ id: meeting.partnershipId, day: max(meeting.day) })
    .from(meeting)
    .where(and(isNotNull(meeting.partnershipId), lte(meeting.day, today)))
    .groupBy(meeting.partnershipId)
    .all();
  return new Map(rows.flatMap(({ id, day }) => (id === null || day === null ? [] : [[id, day] as const])));
}

/** The calendar's own names for occurrences that are in the journal already. */
export function knownSourceKeys(reader: Reader, keys: readonly string[]): ReadonlySet<string> {
  const rows = reader
    .select({ key: meeting.sourceKey })
    .from(meeting)
    .where(inArray(meeting.sourceKey, [...keys]))
    .all();
  return new Set(rows.flatMap(({ key }) => (key === null ? [] : [key])));
}

export function insertMeeting(writer: Writer, { participants, ...rest }: NewMeeting): MeetingId {
  const { id } = writer.insert(meeting).values(rest).returning({ id: meeting.id }).get();
  insertParticipants(writer, { id, ...rest }, participants);
  return id;
}

/** Changes a meeting's own fields, and who took part when given. Its place in a calendar and its import stay. */
export function updateMeeting(
  writer: Writer,
  id: MeetingId,
  { participants, ...rest }: Omit<Meeting, 'id' | 'importId' | 'source'>,
): void {
  // Participants follow day, mode and character by the composite key; they are set anew only where they differ.
  writer.update(meeting).set(rest).where(eq(meeting.id, id)).run();
  const before = participantRows(writer, [id]);
  const stays = (p: ParticipantView) => participants.some((now) => now.personId === p.personId && now.safety === p.safety);
  const gone = before.filter((p) => !stays(p)).map((p) => p.personId);
  if (gone.length > 0) {
    writer
      .delete(participant)
      .where(and(eq(participant.meetingId, id), inArray(participant.personId, gone)))
      .run();
  }
  const kept = new Set(before.filter(stays).map((p) => p.personId));
  insertParticipants(
    writer,
    { id, ...rest },
    participants.filter((p) => !kept.has(p.personId)),
  );
}

/** Takes the meeting out. What was promised or noticed in it stays, without its meeting. */
export function deleteMeeting(writer: Writer, id: MeetingId): void {
  writer.delete(meeting).where(eq(meeting.id, id)).run();
}

function insertParticipants(
  writer: Writer,
  of: Pick<Meeting, 'id' | 'day' | 'mode' | 'character'>,
  participants: readonly Participant[],
): void {
  const facts = { meetingId: of.id, day: of.day, mode: of.mode, character: of.character };
  for (const { personId, safety } of participants) writer.insert(participant).values({ ...facts, personId, safety }).run();
}

function conditionsOf(reader: Reader, filter: MeetingFilter): SQL | undefined {
  const { from, to, personId, organisationId, partnershipId } = filter;
  const took = (also: SQL | undefined) =>
    exists(
      reader
        .select({ one: sql`1` })
        .from(participant)
        .where(and(eq(participant.meetingId, meeting.id), also)),
    );
  return and(
    from === undefined ? undefined : gte(meeting.day, from),
    to === undefined ? undefined : lte(meeting.day, to),
    partnershipId === undefined ? undefined : eq(meeting.partnershipId, partnershipId),
    // By the person's own history: a seek, where asking every meeting who took part would be a scan.
    personId === undefined
      ? undefined
      : inArray(meeting.id, reader.select({ id: participant.meetingId }).from(participant).where(eq(participant.personId, personId))),
    organisationId === undefined
      ? undefined
      : took(
          exists(
            reader
              .select({ one: sql`1` })
              .from(post)
              .where(
                and(
                  eq(post.organisationId, organisationId),
                  eq(post.personId, participant.personId),
                  sql`coalesce(${post.startedOn}, '') <= ${meeting.day}`,
                  sql`coalesce(${post.endedOn}, '9999') >= ${meeting.day}`,
                ),
              ),
          ),
        ),
  );
}

type ParticipantRow = ParticipantView & { readonly meetingId: MeetingId };

const participantRows = (reader: Reader, ids: readonly MeetingId[]): readonly ParticipantRow[] =>
  reader
    .select({ meetingId: participant.meetingId, personId: participant.personId, name: person.name, safety: participant.safety })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(inArray(participant.meetingId, [...ids]))
    .orderBy(asc(participant.id))
    .all();

/** How many numbers one query is handed at most, well under SQLite's limit of bound values. */
const BATCH = 5_000;

function toViews(reader: Reader, rows: readonly InferSelectModel<typeof meeting>[]): readonly MeetingView[] {
  if (rows.length > BATCH) {
    return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH)).flatMap((some) =>
      toViews(reader, some),
    );
  }
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const participants = Map.groupBy(participantRows(reader, ids), (row) => row.meetingId);
  const commitments = Map.groupBy(commitmentsFromMeetings(reader, ids), (row) => row.meetingId);
  const touches = Map.groupBy(touchesOfMeetings(reader, ids), (row) => row.meetingId);
  const names = new Map(
    reader
      .select({ id: partnership.id, name: partnership.name })
      .from(partnership)
      .all()
      .map((row) => [row.id, row.name]),
  );
  return rows.map(({ sourceKey: _, ...row }) => ({
    ...row,
    participants: (participants.get(row.id) ?? []).map(({ meetingId: __, ...rest }) => rest),
    partnershipName: row.partnershipId === null ? null : (names.get(row.partnershipId) ?? null),
    commitments: commitments.get(row.id) ?? [],
    conflicts: (touches.get(row.id) ?? []).map(({ meetingId: __, ...rest }) => rest),
  }));
}

/** Gives one person's part in meetings to another (merging); where both were there, the kept one's stands. */
export function moveParticipations(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`UPDATE OR IGNORE participant SET person_id = ${to} WHERE person_id = ${from}`);
}
