import { type SQL, sql } from 'drizzle-orm';
import { isOpenStage } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { ConflictFacts } from '../../main/domain/nudges/facts.ts';
import type { Reader } from '../journal.ts';

/** Written out, so that SQLite finds them by their stage. */
const OPEN_OR_PARKED = sql`k.stage IN ('noticed', 'surfaced', 'worked', 'parked')`;

interface PartyColumns {
  readonly conflictId: ConflictId;
  readonly personId: PersonId | null;
  readonly organisationId: OrganisationId | null;
  readonly name: string;
}

/** An open or parked conflict with the numbers of its parties. */
export interface StandingConflict {
  readonly facts: ConflictFacts;
  readonly personIds: readonly PersonId[];
  readonly organisationIds: readonly OrganisationId[];
}

/** Every open or parked conflict as of a day, by number; or one of them. The cost grows with those, not with what is settled. */
export function standingConflicts(reader: Reader, today: Day, only: ConflictId | null = null): readonly StandingConflict[] {
  const which = only === null ? OPEN_OR_PARKED : sql`k.id = ${only} AND ${OPEN_OR_PARKED}`;
  const rows = reader.all<Omit<ConflictFacts, 'parties' | 'talks'>>(sql`
    SELECT k.id, k.title, k.stage, k.noticed_on AS noticedOn, k.next_on AS nextOn, k.revisit_on AS revisitOn,
      (SELECT max(day) FROM conflict_entry WHERE conflict_id = k.id AND day <= ${today}) AS lastEntryOn
    FROM conflict k WHERE ${which} ORDER BY k.id`);
  const parties = partiesOf(reader, which);
  const talks = talksOf(reader, which, today);
  return rows.map((row) => {
    const all = parties.get(row.id) ?? [];
    const people = all.filter(({ personId }) => personId !== null);
    return {
      facts: { ...row, parties: (people.length === 0 ? all : people).map(({ name }) => name), talks: talks.get(row.id) ?? [] },
      personIds: all.flatMap(({ personId }) => personId ?? []),
      organisationIds: all.flatMap(({ organisationId }) => organisationId ?? []),
    };
  });
}

/** Neither settled nor parked. */
export const isOpen = ({ facts }: StandingConflict): boolean => isOpenStage(facts.stage);

function partiesOf(reader: Reader, which: SQL): ReadonlyMap<ConflictId, readonly PartyColumns[]> {
  const rows = reader.all<PartyColumns>(sql`
    SELECT x.conflict_id AS conflictId, x.person_id AS personId, x.organisation_id AS organisationId, coalesce(p.name, o.name) AS name
    FROM conflict k JOIN conflict_party x ON x.conflict_id = k.id
      LEFT JOIN person p ON p.id = x.person_id LEFT JOIN organisation o ON o.id = x.organisation_id
    WHERE ${which} ORDER BY x.id`);
  return Map.groupBy(rows, ({ conflictId }) => conflictId);
}

type Talk = ConflictFacts['talks'][number];

/** Entries that tell of movement or are a move, newest first. A run that moved nothing may reach back to the first. */
function talksOf(reader: Reader, which: SQL, today: Day): ReadonlyMap<ConflictId, readonly Talk[]> {
  const rows = reader.all<Talk & { readonly conflictId: ConflictId }>(sql`
    SELECT k.id AS conflictId, e.day, e.movement, e.moved_to AS movedTo
    FROM conflict k JOIN conflict_entry e ON e.conflict_id = k.id
    WHERE ${which} AND e.day <= ${today} AND (e.movement IS NOT NULL OR e.moved_to IS NOT NULL)
    ORDER BY k.id, e.day DESC, e.id DESC`);
  const talks = new Map<ConflictId, Talk[]>();
  for (const { conflictId, ...talk } of rows) {
    const before = talks.get(conflictId);
    if (before === undefined) talks.set(conflictId, [talk]);
    else before.push(talk);
  }
  return talks;
}
