import { and, asc, eq, exists, sql, type SQL } from 'drizzle-orm';
import type { Conflict, ConflictEntry, Viewpoint } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { ConflictRow } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { conflict, conflictParty, snooze, viewpoint } from '../schema.ts';
import { insertConflictEntry } from './conflict-log.ts';
import { insertParty, partiesOf } from './conflict-parties.ts';

export type NewConflict = Omit<Conflict, 'id' | 'entries'> & { readonly entries: readonly Omit<ConflictEntry, 'id'>[] };
/** A conflict's own fields. */
export type ConflictHead = Omit<Conflict, 'parties' | 'viewpoints' | 'entries'>;

/** Which conflicts: every condition given must hold. */
export interface ConflictFilter {
  readonly personId?: PersonId | undefined;
  readonly organisationId?: OrganisationId | undefined;
  readonly partnershipId?: PartnershipId | undefined;
}

/** Conflicts with their parties by name, the longest known first. */
export function listConflicts(reader: Reader, { personId, organisationId, partnershipId }: ConflictFilter = {}): readonly ConflictRow[] {
  const withParty = (condition: SQL) =>
    exists(
      reader
        .select({ one: sql`1` })
        .from(conflictParty)
        .where(sql`${conflictParty.conflictId} = ${conflict.id} AND ${condition}`),
    );
  return conflictRows(
    reader,
    and(
      personId === undefined ? undefined : withParty(eq(conflictParty.personId, personId)),
      organisationId === undefined ? undefined : withParty(eq(conflictParty.organisationId, organisationId)),
      partnershipId === undefined ? undefined : eq(conflict.partnershipId, partnershipId),
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
  return rows.map((row) => ({ ...row, parties: (parties.get(row.id) ?? []).map(({ feels: _, feelsAfter: __, ...party }) => party) }));
}

export function readConflict(reader: Reader, id: ConflictId): ConflictHead | null {
  return reader.select().from(conflict).where(eq(conflict.id, id)).get() ?? null;
}

/** Both viewpoints; an empty one where nothing was written. */
export function viewpointsOf(reader: Reader, id: ConflictId): Readonly<Record<Viewpoint['side'], Pick<Viewpoint, 'wants' | 'because'>>> {
  const rows = reader.select().from(viewpoint).where(eq(viewpoint.conflictId, id)).all();
  const of = (side: Viewpoint['side']) => {
    const row = rows.find((view) => view.side === side);
    return { wants: row?.wants ?? '', because: row?.because ?? '' };
  };
  return { mine: of('mine'), theirs: of('theirs') };
}

export function insertConflict(writer: Writer, { parties, viewpoints, entries, ...rest }: NewConflict): ConflictId {
  const { id } = writer.insert(conflict).values(rest).returning({ id: conflict.id }).get();
  for (const party of parties) insertParty(writer, id, party);
  for (const view of viewpoints) setViewpoint(writer, id, view);
  for (const entry of entries) insertConflictEntry(writer, id, entry);
  return id;
}

export function updateConflict(writer: Writer, id: ConflictId, fields: Partial<Omit<ConflictHead, 'id'>>): void {
  if (Object.keys(fields).length > 0) writer.update(conflict).set(fields).where(eq(conflict.id, id)).run();
}

/** Takes a conflict out, with its log and its snooze. Promises that came from it stay. */
export function deleteConflict(writer: Writer, id: ConflictId): void {
  writer
    .delete(snooze)
    .where(and(eq(snooze.subject, 'conflict'), eq(snooze.subjectId, id)))
    .run();
  writer.delete(conflict).where(eq(conflict.id, id)).run();
}

export function setViewpoint(writer: Writer, conflictId: ConflictId, view: Viewpoint): void {
  writer
    .insert(viewpoint)
    .values({ conflictId, ...view })
    .onConflictDoUpdate({ target: [viewpoint.conflictId, viewpoint.side], set: { wants: view.wants, because: view.because } })
    .run();
}
