import { and, asc, desc, eq, exists, gte, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, PersonId, ReflectionId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import type { Reflection, ReflectionLink } from '../../main/domain/reflection.ts';
import { eachOnce, keyOfLink, nameMeeting } from '../../main/domain/reflections/links.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflict, meeting, participant, person, reflection, reflectionLink } from '../schema.ts';

/** A link with the name of what it points at; a meeting's day. */
export type NamedLink = ReflectionLink & { readonly name: string; readonly day: Day | null };
/** A reflection as a list has it: how it begins, and what it is about. */
export type ReflectionLine = Omit<Reflection, 'parts' | 'links'> & { readonly beginning: string; readonly links: readonly NamedLink[] };
/** A reflection whole, with what it is about by name. */
export type NamedReflection = Omit<Reflection, 'links'> & { readonly links: readonly NamedLink[] };

/** Which reflections: every condition given must hold. */
export interface ReflectionFilter {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly about?: ReflectionLink | undefined;
  readonly factor?: Factor | undefined;
  readonly limit?: number | undefined;
}

/** How much of the words a list has, in characters. */
const BEGINNING = 320;

/** The first words under any prompt. Only these leave the file: a list of thousands is not a library. */
const BEGINNING_OF = sql<string>`coalesce((
  SELECT substr(trim(value ->> 'text', char(9, 10, 13, 32)), 1, ${sql.raw(String(BEGINNING))}) FROM json_each(reflection.parts)
  WHERE trim(value ->> 'text', char(9, 10, 13, 32)) <> '' LIMIT 1), '')`;

/** Reflections with how they begin, the latest first. */
export function listReflections(reader: Reader, filter: ReflectionFilter = {}): readonly ReflectionLine[] {
  const rows = reader
    .select({ id: reflection.id, day: reflection.day, kind: reflection.kind, factors: reflection.factors, beginning: BEGINNING_OF })
    .from(reflection)
    .where(conditionOf(reader, filter))
    .orderBy(desc(reflection.day), desc(reflection.id))
    .limit(filter.limit ?? -1)
    .all();
  const links = linksOf(reader, rows);
  return rows.map((row) => ({ ...row, links: links.get(row.id) ?? [] }));
}

/** Reflections whole, the latest first. */
export function readReflections(reader: Reader, filter: ReflectionFilter = {}): readonly NamedReflection[] {
  const rows = reader.select().from(reflection).where(conditionOf(reader, filter)).orderBy(desc(reflection.day), desc(reflection.id)).limit(filter.limit ?? -1).all();
  const links = linksOf(reader, rows);
  return rows.map((row) => ({ ...row, links: links.get(row.id) ?? [] }));
}

function conditionOf(reader: Reader, { from, to, about, factor }: ReflectionFilter): SQL | undefined {
  return and(
    from === undefined ? undefined : gte(reflection.day, from),
    to === undefined ? undefined : lte(reflection.day, to),
    about === undefined
      ? undefined
      : exists(
          reader
            .select({ one: sql`1` })
            .from(reflectionLink)
            .where(and(eq(reflectionLink.reflectionId, reflection.id), isOf(about))),
        ),
    factor === undefined ? undefined : sql`EXISTS (SELECT 1 FROM json_each(${reflection.factors}) WHERE value = ${factor})`,
  );
}

export function readReflection(reader: Reader, id: ReflectionId): NamedReflection | null {
  const row = reader.select().from(reflection).where(eq(reflection.id, id)).get();
  return row === undefined ? null : { ...row, links: linksOf(reader, [row]).get(id) ?? [] };
}

/** Begins a reflection. A link to nothing breaks the schema. */
export function insertReflection(writer: Writer, { links, ...values }: Omit<Reflection, 'id'>): ReflectionId {
  const { id } = writer.insert(reflection).values(values).returning({ id: reflection.id }).get();
  for (const link of eachOnce(links)) insertLink(writer, id, link);
  return id;
}

export function updateReflection(writer: Writer, id: ReflectionId, fields: Partial<Pick<Reflection, 'day' | 'factors' | 'parts'>>): void {
  if (Object.keys(fields).length > 0) writer.update(reflection).set(fields).where(eq(reflection.id, id)).run();
}

/** Takes a reflection out, with its links. */
export function deleteReflection(writer: Writer, id: ReflectionId): void {
  writer.delete(reflection).where(eq(reflection.id, id)).run();
}

/**
 * Makes a reflection be about these and nothing else; what is no longer in the journal is left out. A link that stays keeps its row,
 * so that undoing what another change did to it still finds it.
 */
export function replaceLinks(writer: Writer, id: ReflectionId, links: readonly ReflectionLink[]): void {
  const rows = writer.select().from(reflectionLink).where(eq(reflectionLink.reflectionId, id)).all();
  const wanted = new Map(thoseThere(writer, eachOnce(links)).map((link) => [keyOfLink(link), link]));
  for (const row of rows) {
    const link = linkFrom(row);
    if (link !== null && wanted.delete(keyOfLink(link))) continue;
    writer.delete(reflectionLink).where(eq(reflectionLink.id, row.id)).run();
  }
  for (const link of wanted.values()) insertLink(writer, id, link);
}

/** Makes what was written about one person be about another (merging); where it was about both, it is once. */
export function moveReflectionLinks(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`
    DELETE FROM reflection_link WHERE person_id = ${from}
    AND reflection_id IN (SELECT reflection_id FROM reflection_link WHERE person_id = ${to})`);
  writer.update(reflectionLink).set({ personId: to }).where(eq(reflectionLink.personId, from)).run();
}

function insertLink(writer: Writer, reflectionId: ReflectionId, { kind, id }: ReflectionLink): void {
  const to = { person: { personId: id as PersonId }, meeting: { meetingId: id as MeetingId }, conflict: { conflictId: id as ConflictId } }[kind];
  writer.insert(reflectionLink).values({ reflectionId, ...to }).run();
}

function isOf({ kind, id }: ReflectionLink): SQL {
  const column = { person: reflectionLink.personId, meeting: reflectionLink.meetingId, conflict: reflectionLink.conflictId }[kind];
  return sql`${column} = ${id}`;
}

type LinkRow = typeof reflectionLink.$inferSelect;

const linkFrom = ({ personId, meetingId, conflictId }: LinkRow): ReflectionLink | null => {
  if (personId !== null) return { kind: 'person', id: personId };
  if (meetingId !== null) return { kind: 'meeting', id: meetingId };
  return conflictId === null ? null : { kind: 'conflict', id: conflictId };
};

/** What each is about, by name, in the order it was named. */
function linksOf(reader: Reader, reflections: readonly { readonly id: ReflectionId }[]): ReadonlyMap<ReflectionId, readonly NamedLink[]> {
  const ids = reflections.map(({ id }) => id);
  const rows = reader.select().from(reflectionLink).where(inArray(reflectionLink.reflectionId, ids)).orderBy(asc(reflectionLink.id)).all();
  const links = rows.flatMap((row) => linkFrom(row) ?? []);
  const named = namesOf(reader, links);
  const byReflection = new Map<ReflectionId, NamedLink[]>();
  for (const row of rows) {
    const link = linkFrom(row);
    const known = link === null ? undefined : named.get(keyOfLink(link));
    if (link !== null && known !== undefined) byReflection.set(row.reflectionId, [...(byReflection.get(row.reflectionId) ?? []), { ...link, ...known }]);
  }
  return byReflection;
}

const thoseThere = (reader: Reader, links: readonly ReflectionLink[]): readonly ReflectionLink[] => {
  const named = namesOf(reader, links);
  return links.filter((link) => named.has(keyOfLink(link)));
};

/** What these are called, by `keyOfLink`. What is not in the journal is not in the answer. */
function namesOf(reader: Reader, links: readonly ReflectionLink[]): ReadonlyMap<string, Pick<NamedLink, 'name' | 'day'>> {
  const ids = <I extends number>(kind: ReflectionLink['kind']): I[] => [...new Set(links.flatMap((link) => (link.kind === kind ? [link.id as number as I] : [])))];
  const [people, meetings, conflicts] = [ids<PersonId>('person'), ids<MeetingId>('meeting'), ids<ConflictId>('conflict')];
  const there = reader
    .select({ meetingId: participant.meetingId, name: person.name })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .where(inArray(participant.meetingId, meetings))
    .orderBy(asc(participant.id))
    .all();
  const taking = Map.groupBy(there, ({ meetingId }) => meetingId);
  return new Map<string, Pick<NamedLink, 'name' | 'day'>>([
    ...reader
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(inArray(person.id, people))
      .all()
      .map(({ id, name }) => [keyOfLink({ kind: 'person', id }), { name, day: null }] as const),
    ...reader
      .select({ id: meeting.id, day: meeting.day, title: meeting.title, place: meeting.place })
      .from(meeting)
      .where(inArray(meeting.id, meetings))
      .all()
      .map(({ id, day, ...known }) => [keyOfLink({ kind: 'meeting', id }), { name: nameMeeting({ ...known, people: (taking.get(id) ?? []).map(({ name }) => name) }), day }] as const),
    ...reader
      .select({ id: conflict.id, name: conflict.title })
      .from(conflict)
      .where(inArray(conflict.id, conflicts))
      .all()
      .map(({ id, name }) => [keyOfLink({ kind: 'conflict', id }), { name, day: null }] as const),
  ]);
}
