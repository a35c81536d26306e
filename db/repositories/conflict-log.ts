import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ConflictEntry } from '../../main/domain/conflict.ts';
import type { ConflictEntryId, ConflictId, MeetingId, PersonId } from '../../main/domain/id.ts';
import type { ConflictTouch } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflict, conflictEntry, conflictEntryPerson, person } from '../schema.ts';

/** An entry with the names of those who were there, besides those who took part in its meeting. */
export interface NamedEntry extends ConflictEntry {
  readonly people: readonly { readonly personId: PersonId; readonly name: string }[];
}

/** A conflict's log, newest first; within a day, what was written last first. */
export function logOf(reader: Reader, id: ConflictId): readonly NamedEntry[] {
  const rows = reader.select().from(conflictEntry).where(eq(conflictEntry.conflictId, id)).orderBy(desc(conflictEntry.day), desc(conflictEntry.id)).all();
  const there = Map.groupBy(
    reader
      .select({ entryId: conflictEntryPerson.entryId, personId: conflictEntryPerson.personId, name: person.name })
      .from(conflictEntryPerson)
      .innerJoin(conflictEntry, eq(conflictEntry.id, conflictEntryPerson.entryId))
      .innerJoin(person, eq(person.id, conflictEntryPerson.personId))
      .where(eq(conflictEntry.conflictId, id))
      .orderBy(asc(conflictEntryPerson.id))
      .all(),
    (row) => row.entryId,
  );
  return rows.map(({ conflictId: _, ...row }) => {
    const people = (there.get(row.id) ?? []).map(({ personId, name }) => ({ personId, name }));
    return { ...row, personIds: people.map(({ personId }) => personId), people };
  });
}

/** Whose log an entry is in; null when it is gone. */
export const conflictOfEntry = (reader: Reader, id: ConflictEntryId): ConflictId | null =>
  reader.select({ id: conflictEntry.conflictId }).from(conflictEntry).where(eq(conflictEntry.id, id)).get()?.id ?? null;

/** What these meetings added to conflicts. */
export const touchesOfMeetings = (
  reader: Reader,
  ids: readonly MeetingId[],
): readonly (ConflictTouch & { readonly meetingId: MeetingId | null })[] =>
  reader
    .select({
      meetingId: conflictEntry.meetingId,
      conflictId: conflictEntry.conflictId,
      entryId: conflictEntry.id,
      title: conflict.title,
      text: conflictEntry.text,
      movement: conflictEntry.movement,
    })
    .from(conflictEntry)
    .innerJoin(conflict, eq(conflict.id, conflictEntry.conflictId))
    .where(inArray(conflictEntry.meetingId, [...ids]))
    .orderBy(asc(conflictEntry.id))
    .all();

export function insertConflictEntry(writer: Writer, conflictId: ConflictId, { personIds, ...entry }: Omit<ConflictEntry, 'id'>): ConflictEntryId {
  const { id } = writer
    .insert(conflictEntry)
    .values({ conflictId, ...entry })
    .returning({ id: conflictEntry.id })
    .get();
  insertWhoWasThere(writer, id, personIds);
  return id;
}

/** Writes an entry anew; who was there is replaced as a whole when it is given. */
export function updateConflictEntry(writer: Writer, id: ConflictEntryId, { personIds, ...fields }: Partial<Omit<ConflictEntry, 'id' | 'movedTo'>>): void {
  if (Object.keys(fields).length > 0) writer.update(conflictEntry).set(fields).where(eq(conflictEntry.id, id)).run();
  if (personIds === undefined) return;
  writer.delete(conflictEntryPerson).where(eq(conflictEntryPerson.entryId, id)).run();
  insertWhoWasThere(writer, id, personIds);
}

export function deleteConflictEntry(writer: Writer, id: ConflictEntryId): void {
  writer.delete(conflictEntry).where(eq(conflictEntry.id, id)).run();
}

function insertWhoWasThere(writer: Writer, entryId: ConflictEntryId, personIds: readonly PersonId[]): void {
  for (const personId of new Set(personIds)) writer.insert(conflictEntryPerson).values({ entryId, personId }).run();
}

/** Gives one person's presence in conflicts' logs to another (merging); who was there twice is there once. */
export function moveWhoWasThere(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`UPDATE OR IGNORE conflict_entry_person SET person_id = ${to} WHERE person_id = ${from}`);
}
