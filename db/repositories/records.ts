import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ConflictEntry, Conflict, Viewpoint } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Standing } from '../../main/domain/partnership.ts';
import type { ReviewDecision } from '../../main/domain/review.ts';
import type { PartyName } from '../../main/domain/views.ts';
import type { Reader } from '../journal.ts';
import {
  conflict,
  conflictEntry,
  conflictEntryPerson,
  importTable,
  partnership,
  partnershipMember,
  person,
  reviewDecision,
  standing,
  viewpoint,
} from '../schema.ts';
import { partiesOf } from './conflict-parties.ts';

/** Every membership of someone, those that ended too, by the name of the group. */
export const membershipsOf = (
  reader: Reader,
  id: PersonId,
): readonly { readonly id: PartnershipId; readonly name: string; readonly joinedOn: Day | null; readonly leftOn: Day | null }[] =>
  reader
    .select({ id: partnership.id, name: partnership.name, joinedOn: partnershipMember.joinedOn, leftOn: partnershipMember.leftOn })
    .from(partnershipMember)
    .innerJoin(partnership, eq(partnership.id, partnershipMember.partnershipId))
    .where(eq(partnershipMember.personId, id))
    .orderBy(asc(sql`lower(${partnership.name})`), asc(partnershipMember.id))
    .all();

/** Where someone stood in every partnership, the latest first. */
export const standingsOf = (reader: Reader, id: PersonId): readonly (Standing & { readonly partnershipName: string })[] =>
  reader
    .select({
      id: standing.id,
      partnershipId: standing.partnershipId,
      personId: standing.personId,
      day: standing.day,
      stance: standing.stance,
      words: standing.words,
      partnershipName: partnership.name,
    })
    .from(standing)
    .innerJoin(partnership, eq(partnership.id, standing.partnershipId))
    .where(eq(standing.personId, id))
    .orderBy(desc(standing.day), desc(standing.id))
    .all();

/** What reviews decided about someone, the latest first. */
export const decisionsAbout = (reader: Reader, id: PersonId): readonly Pick<ReviewDecision, 'decision' | 'said' | 'day'>[] =>
  reader
    .select({ decision: reviewDecision.decision, said: reviewDecision.said, day: reviewDecision.day })
    .from(reviewDecision)
    .where(and(eq(reviewDecision.subject, 'person'), eq(reviewDecision.subjectId, id)))
    .orderBy(desc(reviewDecision.day), desc(reviewDecision.id))
    .all();

/** The file someone was brought in from; null when they were written in. */
export const broughtInBy = (reader: Reader, id: PersonId): { readonly fileName: string; readonly importedOn: Day } | null =>
  reader
    .select({ fileName: importTable.fileName, importedOn: importTable.importedOn })
    .from(person)
    .innerJoin(importTable, eq(importTable.id, person.importId))
    .where(eq(person.id, id))
    .get() ?? null;

/** A conflict with its parts, in the order they are read. */
export interface ConflictRecord {
  readonly conflict: Omit<Conflict, 'parties' | 'viewpoints' | 'entries'>;
  readonly partnershipName: string | null;
  readonly parties: readonly (PartyName & { readonly feels: string; readonly feelsAfter: string })[];
  readonly mine: Pick<Viewpoint, 'wants' | 'because'>;
  readonly theirs: Pick<Viewpoint, 'wants' | 'because'>;
  /** The latest first. */
  readonly entries: readonly (ConflictEntry & { readonly people: readonly { readonly personId: PersonId; readonly name: string }[] })[];
}

/** These conflicts with all that is written of them, however many, in five queries. */
export function readConflictRecords(reader: Reader, ids: readonly ConflictId[]): readonly ConflictRecord[] {
  if (ids.length === 0) return [];
  const rows = reader
    .select({ conflict, partnershipName: partnership.name })
    .from(conflict)
    .leftJoin(partnership, eq(partnership.id, conflict.partnershipId))
    .where(inArray(conflict.id, [...ids]))
    .orderBy(desc(conflict.noticedOn), desc(conflict.id))
    .all();
  const parties = partiesOf(reader, ids);
  const views = Map.groupBy(reader.select().from(viewpoint).where(inArray(viewpoint.conflictId, [...ids])).all(), (row) => row.conflictId);
  const entries = Map.groupBy(
    reader
      .select()
      .from(conflictEntry)
      .where(inArray(conflictEntry.conflictId, [...ids]))
      .orderBy(desc(conflictEntry.day), desc(conflictEntry.id))
      .all(),
    (row) => row.conflictId,
  );
  const there = Map.groupBy(
    reader
      .select({ entryId: conflictEntryPerson.entryId, personId: conflictEntryPerson.personId, name: person.name })
      .from(conflictEntryPerson)
      .innerJoin(conflictEntry, eq(conflictEntry.id, conflictEntryPerson.entryId))
      .innerJoin(person, eq(person.id, conflictEntryPerson.personId))
      .where(inArray(conflictEntry.conflictId, [...ids]))
      .orderBy(asc(conflictEntryPerson.id))
      .all(),
    (row) => row.entryId,
  );
  return rows.map(({ conflict: one, partnershipName }) => {
    const view = (side: Viewpoint['side']) => {
      const found = views.get(one.id)?.find((row) => row.side === side);
      return { wants: found?.wants ?? '', because: found?.because ?? '' };
    };
    return {
      conflict: one,
      partnershipName,
      parties: parties.get(one.id) ?? [],
      mine: view('mine'),
      theirs: view('theirs'),
      entries: (entries.get(one.id) ?? []).map(({ conflictId: _, ...entry }) => {
        const people = (there.get(entry.id) ?? []).map(({ personId, name }) => ({ personId, name }));
        return { ...entry, people, personIds: people.map(({ personId }) => personId) };
      }),
    };
  });
}
