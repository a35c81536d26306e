import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Party } from '../../main/domain/conflict.ts';
import type { ConflictId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import { joinWriting } from '../../main/domain/merge.ts';
import type { PartyName } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflictParty, organisation, person } from '../schema.ts';

/** The parties of these conflicts by name, each in the order it was named, with how it feels. */
export function partiesOf(reader: Reader, ids: readonly ConflictId[]): ReadonlyMap<ConflictId, readonly FeelingParty[]> {
  const rows = reader
    .select({
      conflictId: conflictParty.conflictId,
      personId: conflictParty.personId,
      personName: person.name,
      organisationId: conflictParty.organisationId,
      organisationName: organisation.name,
      feels: conflictParty.feels,
      feelsAfter: conflictParty.feelsAfter,
    })
    .from(conflictParty)
    .leftJoin(person, eq(person.id, conflictParty.personId))
    .leftJoin(organisation, eq(organisation.id, conflictParty.organisationId))
    .where(inArray(conflictParty.conflictId, [...ids]))
    .orderBy(asc(conflictParty.id))
    .all();
  const parties = new Map<ConflictId, FeelingParty[]>();
  for (const { feels, feelsAfter, ...row } of rows) {
    const party = partyFrom(row);
    if (party === null) continue;
    const known = parties.get(row.conflictId);
    if (known === undefined) parties.set(row.conflictId, [{ ...party, feels, feelsAfter }]);
    else known.push({ ...party, feels, feelsAfter });
  }
  return parties;
}

/** A party by name, with how it feels in it and about what was agreed. */
export type FeelingParty = PartyName & Pick<Party, 'feels' | 'feelsAfter'>;

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

type Side = Pick<Extract<Party, { kind: 'person' }>, 'kind' | 'personId'> | Pick<Extract<Party, { kind: 'organisation' }>, 'kind' | 'organisationId'>;

const isSide = (conflictId: ConflictId, side: Side): SQL | undefined =>
  and(
    eq(conflictParty.conflictId, conflictId),
    side.kind === 'person' ? eq(conflictParty.personId, side.personId) : eq(conflictParty.organisationId, side.organisationId),
  );

/** Puts these in the place of a conflict's parties. How those that stay feel about what was agreed is kept. */
export function replaceParties(writer: Writer, conflictId: ConflictId, parties: readonly (Side & Pick<Party, 'feels'>)[]): void {
  const keys = new Set(parties.map(keyOf));
  for (const party of partiesOf(writer, [conflictId]).get(conflictId) ?? []) {
    const side: Side = party.kind === 'person' ? { kind: 'person', personId: party.id } : { kind: 'organisation', organisationId: party.id };
    if (!keys.has(keyOf(side))) writer.delete(conflictParty).where(isSide(conflictId, side)).run();
  }
  for (const party of parties) {
    const { changes } = writer.update(conflictParty).set({ feels: party.feels }).where(isSide(conflictId, party)).run();
    if (changes === 0) insertParty(writer, conflictId, { ...party, feelsAfter: '' });
  }
}

const keyOf = (side: Side): string => (side.kind === 'person' ? `person ${side.personId}` : `organisation ${side.organisationId}`);

/** How one side feels about what was agreed. */
export function setFeelsAfter(writer: Writer, conflictId: ConflictId, { feelsAfter, ...side }: Side & Pick<Party, 'feelsAfter'>): void {
  writer.update(conflictParty).set({ feelsAfter }).where(isSide(conflictId, side)).run();
}

export function insertParty(writer: Writer, conflictId: ConflictId, party: Party): void {
  const who = party.kind === 'person' ? { personId: party.personId } : { organisationId: party.organisationId };
  writer
    .insert(conflictParty)
    .values({ conflictId, ...who, feels: party.feels, feelsAfter: party.feelsAfter })
    .run();
}

/** Gives one person's part in conflicts to another (merging); where both are parties, what was written of either is kept. */
export function movePartyTo(writer: Writer, from: PersonId, to: PersonId): void {
  const rows = writer.select().from(conflictParty).where(inArray(conflictParty.personId, [from, to])).orderBy(asc(conflictParty.id)).all();
  for (const both of Map.groupBy(rows, (row) => row.conflictId).values()) {
    const [kept, gone] = [both.find((row) => row.personId === to), both.find((row) => row.personId === from)];
    if (gone === undefined) continue;
    if (kept === undefined) writer.update(conflictParty).set({ personId: to }).where(eq(conflictParty.id, gone.id)).run();
    else {
      const feelings = { feels: joinWriting(kept.feels, gone.feels), feelsAfter: joinWriting(kept.feelsAfter, gone.feelsAfter) };
      writer.update(conflictParty).set(feelings).where(eq(conflictParty.id, kept.id)).run();
    }
  }
}
