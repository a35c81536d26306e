import { inArray, sql } from 'drizzle-orm';
import type { CommitmentId, ConflictId, MeetingId, PersonId } from '../../main/domain/id.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflict, meeting } from '../schema.ts';
import { deletePerson } from './people.ts';

/** What of the journal is one person's alone, and how much of them is in what is not. */
export interface PartOfPerson {
  /** Meetings with them and nobody else, of no partnership. */
  readonly meetingsAlone: readonly MeetingId[];
  /** Meetings with them and others. */
  readonly partsInMeetings: number;
  /** Conflicts with them and nobody else, of no partnership. */
  readonly conflictsAlone: readonly ConflictId[];
  /** Conflicts with others too that they are a party to, or in whose log they were there. */
  readonly partsInConflicts: number;
  readonly commitments: readonly CommitmentId[];
  readonly posts: number;
  readonly standings: number;
  readonly reflectionLinks: number;
}

/** What of the journal is one person's. */
export function partOfPerson(reader: Reader, id: PersonId): PartOfPerson {
  const count = (query: ReturnType<typeof sql>): number => reader.all<{ count: number }>(query)[0]?.count ?? 0;
  const meetingsAlone = reader.all<{ id: MeetingId }>(sql`
    SELECT m.id FROM participant p JOIN meeting m ON m.id = p.meeting_id
    WHERE p.person_id = ${id} AND m.partnership_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM participant o WHERE o.meeting_id = m.id AND o.person_id <> ${id}) ORDER BY m.id`).map((row) => row.id);
  const conflictsAlone = reader.all<{ id: ConflictId }>(sql`
    SELECT c.id FROM conflict_party p JOIN conflict c ON c.id = p.conflict_id
    WHERE p.person_id = ${id} AND c.partnership_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM conflict_party o WHERE o.conflict_id = c.id AND o.person_id IS NOT ${id})
      AND NOT EXISTS (SELECT 1 FROM conflict_entry e JOIN conflict_entry_person o ON o.entry_id = e.id WHERE e.conflict_id = c.id AND o.person_id <> ${id})
    ORDER BY c.id`).map((row) => row.id);
  return {
    meetingsAlone,
    partsInMeetings: count(sql`SELECT count(*) AS count FROM participant WHERE person_id = ${id}`) - meetingsAlone.length,
    conflictsAlone,
    partsInConflicts: conflictIdsOf(reader, id).length - conflictsAlone.length,
    commitments: reader.all<{ id: CommitmentId }>(sql`SELECT id FROM commitment WHERE person_id = ${id} ORDER BY id`).map((row) => row.id),
    posts: count(sql`SELECT count(*) AS count FROM post WHERE person_id = ${id}`),
    standings: count(sql`SELECT count(*) AS count FROM standing WHERE person_id = ${id}`),
    reflectionLinks: count(sql`SELECT count(*) AS count FROM reflection_link WHERE person_id = ${id}`),
  };
}

/** Conflicts someone is a party to, or in whose log they were there. */
export const conflictIdsOf = (reader: Reader, id: PersonId): readonly ConflictId[] =>
  reader
    .all<{ id: ConflictId }>(
      sql`SELECT conflict_id AS id FROM conflict_party WHERE person_id = ${id}
        UNION SELECT e.conflict_id FROM conflict_entry_person x JOIN conflict_entry e ON e.id = x.entry_id WHERE x.person_id = ${id} ORDER BY 1`,
    )
    .map((row) => row.id);

/** Takes a person out, with what is theirs alone, what was put aside or decided about any of it, and their address where others have it too. */
export function takeOut(writer: Writer, id: PersonId, { meetingsAlone, conflictsAlone, commitments }: PartOfPerson): void {
  for (const [subject, gone] of [['person', [id]], ['conflict', conflictsAlone], ['commitment', commitments]] as const) {
    for (const subjectId of gone) {
      writer.run(sql`DELETE FROM snooze WHERE subject = ${subject} AND subject_id = ${subjectId}`);
      writer.run(sql`DELETE FROM review_decision WHERE subject = ${subject} AND subject_id = ${subjectId}`);
    }
  }
  for (const some of batches(meetingsAlone)) writer.delete(meeting).where(inArray(meeting.id, some)).run();
  for (const some of batches(conflictsAlone)) writer.delete(conflict).where(inArray(conflict.id, some)).run();
  writer.run(sql`
    DELETE FROM contact_point WHERE kind = 'email' AND person_id <> ${id}
      AND matched IN (SELECT matched FROM contact_point WHERE person_id = ${id} AND kind = 'email')`);
  deletePerson(writer, id);
}

const BATCH = 5_000;
const batches = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));
