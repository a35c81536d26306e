import { asc, eq, inArray, type InferSelectModel, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { ImportId, PersonId } from '../../main/domain/id.ts';
import { matchedForm } from '../../main/domain/importing/matching.ts';
import type { ContactPoint, Person, Rhythm } from '../../main/domain/person.ts';
import type { Reader, Writer } from '../journal.ts';
import { contactPoint, person } from '../schema.ts';

type PersonRecord = InferSelectModel<typeof person>;

/** A contact point before it has a number of its own. */
export type NewContactPoint = Omit<ContactPoint, 'id'>;

/** What a new person is made of; the day added and an import come with it. */
export type NewPerson = Omit<Person, 'id' | 'archivedOn'> & { readonly importId: ImportId | null };

/** The rhythm as the domain has it, from the two columns that hold it. */
export const rhythmFrom = (row: { readonly rhythmKind: Rhythm['kind']; readonly rhythmDays: number | null }): Rhythm =>
  row.rhythmKind === 'days' && row.rhythmDays !== null
    ? { kind: 'days', days: row.rhythmDays }
    : { kind: row.rhythmKind === 'none' ? 'none' : 'ring' };

const rhythmColumns = (rhythm: Rhythm) => ({ rhythmKind: rhythm.kind, rhythmDays: rhythm.kind === 'days' ? rhythm.days : null });

function toPerson({ rhythmKind, rhythmDays, importId: _, ...rest }: PersonRecord): Person {
  return { ...rest, rhythm: rhythmFrom({ rhythmKind, rhythmDays }) };
}

/** Everyone, archived people included, by number. */
export const allPeople = (reader: Reader): readonly Person[] => reader.select().from(person).orderBy(asc(person.id)).all().map(toPerson);

export function readPerson(reader: Reader, id: PersonId): Person | null {
  const row = reader.select().from(person).where(eq(person.id, id)).get();
  return row === undefined ? null : toPerson(row);
}

/** The people of these numbers that exist, by number. */
export const readPeople = (reader: Reader, ids: readonly PersonId[]): ReadonlyMap<PersonId, Person> =>
  new Map(
    reader
      .select()
      .from(person)
      .where(inArray(person.id, [...ids]))
      .all()
      .map((row) => [row.id, toPerson(row)]),
  );

/** Those of these that are nobody's number. */
export const nobodyBy = (reader: Reader, ids: readonly PersonId[]): ReadonlySet<PersonId> =>
  ids.length === 0
    ? new Set()
    : new Set(
        reader
          .all<{ id: PersonId }>(sql`SELECT value AS id FROM json_each(${JSON.stringify(ids)}) WHERE value NOT IN (SELECT id FROM person)`)
          .map(({ id }) => id),
      );

export function insertPerson(writer: Writer, { rhythm, ...rest }: NewPerson): PersonId {
  return writer
    .insert(person)
    .values({ ...rest, ...rhythmColumns(rhythm) })
    .returning({ id: person.id })
    .get().id;
}

/** Changes only the fields named. */
export function updatePerson(writer: Writer, id: PersonId, { rhythm, ...rest }: Partial<Omit<Person, 'id'>>): void {
  const changes = { ...rest, ...(rhythm === undefined ? {} : rhythmColumns(rhythm)) };
  if (Object.keys(changes).length > 0) writer.update(person).set(changes).where(eq(person.id, id)).run();
}

export const archivePerson = (writer: Writer, id: PersonId, on: Day | null): void => updatePerson(writer, id, { archivedOn: on });

/** Takes the person out, with their posts, part in meetings, commitments and part in conflicts. Meetings stay. */
export function deletePerson(writer: Writer, id: PersonId): void {
  writer.delete(person).where(eq(person.id, id)).run();
}

/** E-mail addresses and phones of one person, in the order they were added. */
export const contactPointsOf = (reader: Reader, id: PersonId): readonly ContactPoint[] =>
  reader
    .select({ id: contactPoint.id, kind: contactPoint.kind, value: contactPoint.value, label: contactPoint.label })
    .from(contactPoint)
    .where(eq(contactPoint.personId, id))
    .orderBy(asc(contactPoint.id))
    .all();

/** Adds those the person does not have yet. */
export function addContactPoints(writer: Writer, id: PersonId, points: readonly NewContactPoint[]): void {
  for (const { kind, value, label } of points) {
    writer
      .insert(contactPoint)
      .values({ personId: id, kind, value, label, matched: matchedForm(kind, value) })
      .onConflictDoNothing()
      .run();
  }
}

export function replaceContactPoints(writer: Writer, id: PersonId, points: readonly NewContactPoint[]): void {
  writer.delete(contactPoint).where(eq(contactPoint.personId, id)).run();
  addContactPoints(writer, id, points);
}

/** Lower-case addresses by person. */
export function emailsByPerson(reader: Reader): ReadonlyMap<PersonId, readonly string[]> {
  const rows = reader
    .select({ personId: contactPoint.personId, matched: contactPoint.matched })
    .from(contactPoint)
    .where(eq(contactPoint.kind, 'email'))
    .orderBy(asc(contactPoint.id))
    .all();
  return new Map([...Map.groupBy(rows, (row) => row.personId)].map(([id, mine]) => [id, mine.map((row) => row.matched)]));
}

/** Pairs of people who share an address or a phone number. */
export function sharedContactPoints(reader: Reader): readonly (readonly [PersonId, PersonId])[] {
  const points = reader
    .select({ personId: contactPoint.personId, kind: contactPoint.kind, matched: contactPoint.matched })
    .from(contactPoint)
    .orderBy(asc(contactPoint.id))
    .all();
  return [...Map.groupBy(points, ({ kind, matched }) => `${kind} ${matched}`).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [first.personId, other.personId] as const),
  );
}
