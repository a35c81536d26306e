import { asc, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Conflict, ConflictEntry, Party, Viewpoint } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictEntryId, ConflictId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { ConflictRow, ConflictTouch, PartyName } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflict, conflictEntry, conflictEntryPerson, conflictParty, organisation, person, viewpoint } from '../schema.ts';

export type NewConflict = Omit<Conflict, 'id' | 'entries'> & { readonly entries: readonly Omit<ConflictEntry, 'id'>[] };

export interface ConflictFilter {
  readonly personId?: PersonId | undefined;
  readonly organisationId?: OrganisationId | undefined;
}

/** Conflicts with their parties by name, the longest known first. */
export function listConflicts(reader: Reader, { personId, organisationId }: ConflictFilter = {}): readonly ConflictRow[] {
  const withParty = (condition: SQL) =>
    exists(
      reader
        .select({ one: sql`1` })
        .from(conflictParty)
        .where(sql`${conflictParty.conflictId} = ${conflict.id} AND ${condition}`),
    );
  return conflictRows(
    reader,
    or(
      personId === undefined ? undefined : withParty(eq(conflictParty.personId, personId)),
      organisationId === undefined ? undefined : withParty(eq(conflictParty.organisationId, organisationId)),
    ),
  );
}

export function readConflictRow(reader: Reader, id: ConflictId): ConflictRow | null {
  return conflictRows(reader, eq(conflict.id, id))[0] ?? null;
}

function conflictRows(reader: Reader, where: SQL | undefined): readonly ConflictRow[] {
  const rows = reader
    .select({
      id: conflict.id,
      title: conflict.title,
      stage: conflict.stage,
      noticedOn: conflict.noticedOn,
      nextOn: conflict.nextOn,
      revisitOn: conflict.revisitOn,
      lastEntryOn: sql<Day | null>`(SELECT max(day) FROM conflict_entry WHERE conflict_id = conflict.id)`,
    })
    .from(conflict)
    .where(where)
    .orderBy(asc(conflict.noticedOn), asc(conflict.id))
    .all();
  const parties = partiesOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, parties: parties.get(row.id) ?? [] }));
}

function partiesOf(reader: Reader, ids: readonly ConflictId[]): ReadonlyMap<ConflictId, readonly PartyName[]> {
  const rows = reader
    .select({
      conflictId: conflictParty.conflictId,
      personId: conflictParty.personId,
      personName: person.name,
      organisationId: conflictParty.organisationId,
      organisationName: organisation.name,
    })
    .from(conflictParty)
    .leftJoin(person, eq(person.id, conflictParty.personId))
    .leftJoin(organisation, eq(organisation.id, conflictParty.organisationId))
    .where(inArray(conflictParty.conflictId, [...ids]))
    .orderBy(asc(conflictParty.id))
    .all();
  const parties = new Map<ConflictId, PartyName[]>();
  for (const row of rows) {
    const party = partyFrom(row);
    if (party !== null) parties.set(row.conflictId, [...(parties.get(row.conflictId) ?? []), party]);
  }
  return parties;
}

function partyFrom(row: {
  readonly personId: PersonId | null;
  readonly personName: string | null;
  readonly organisationId: OrganisationId | null;
  readonly organisationName: string | null;
}): PartyName | null {
  if (row.personId !== null && row.personName !== null) return { kind: 'person', id: row.personId, name: row.personName };
  if (row.organisationId !== null && row.organisationName !== null) {
    return { kind: 'organisation', id: row.organisationId, name: row.organisationName };
  }
  return null;
}

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

export function insertConflict(writer: Writer, { parties, viewpoints, entries, ...rest }: NewConflict): ConflictId {
  const { id } = writer.insert(conflict).values(rest).returning({ id: conflict.id }).get();
  for (const party of parties) insertParty(writer, id, party);
  for (const view of viewpoints) insertViewpoint(writer, id, view);
  for (const entry of entries) insertConflictEntry(writer, id, entry);
  return id;
}

function insertParty(writer: Writer, conflictId: ConflictId, party: Party): void {
  const who = party.kind === 'person' ? { personId: party.personId } : { organisationId: party.organisationId };
  writer
    .insert(conflictParty)
    .values({ conflictId, ...who, feels: party.feels, feelsAfter: party.feelsAfter })
    .run();
}

function insertViewpoint(writer: Writer, conflictId: ConflictId, view: Viewpoint): void {
  writer
    .insert(viewpoint)
    .values({ conflictId, ...view })
    .run();
}

export function insertConflictEntry(writer: Writer, conflictId: ConflictId, { personIds, ...entry }: Omit<ConflictEntry, 'id'>): ConflictEntryId {
  const { id } = writer
    .insert(conflictEntry)
    .values({ conflictId, ...entry })
    .returning({ id: conflictEntry.id })
    .get();
  for (const personId of personIds) writer.insert(conflictEntryPerson).values({ entryId: id, personId }).run();
  return id;
}

/** Gives one person's part in conflicts to another (merging); where both are parties, the kept one's feelings stand. */
export function movePartyTo(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`UPDATE OR IGNORE conflict_party SET person_id = ${to} WHERE person_id = ${from}`);
}
