import { type SQL, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { OrganisationId, PersonId } from '../../main/domain/id.ts';
import { fold } from '../../main/domain/name.ts';
import type { DepartureFacts } from '../../main/domain/nudges/facts.ts';
import { isHeldOn, type Post } from '../../main/domain/person.ts';
import type { Reader } from '../journal.ts';
import { isOpen, type StandingConflict } from './conflict-facts.ts';

type Term = Pick<Post, 'personId' | 'organisationId' | 'title' | 'startedOn' | 'endedOn'>;
type Left = Term & { readonly endedOn: Day; readonly name: string; readonly organisationName: string };
interface OpenCommitment {
  readonly personId: PersonId | null;
  readonly organisationId: OrganisationId | null;
  readonly madeOn: Day;
}

const TERM = sql`t.person_id AS personId, t.organisation_id AS organisationId, t.title, t.started_on AS startedOn, t.ended_on AS endedOn`;

/**
 * Those who hold no post at an organisation any more, with what is open with it or, from any day they held a post there,
 * with them; without those who left nothing open. By person and organisation. Counting starts from what is open and who
 * left: what is settled costs nothing, and `standing` is asked only when someone left.
 */
export function departures(
  reader: Reader,
  standing: () => readonly StandingConflict[],
  today: Day,
  only: PersonId | null = null,
): readonly DepartureFacts[] {
  const left = lastPostsEnded(reader, today, only);
  if (left.length === 0) return [];
  const terms = Map.groupBy(termsOf(reader, left), placeOf);
  const commitments = openCommitments(reader);
  const conflictsWith = indexed(standing().filter(isOpen), (conflict) => conflict);
  const commitmentsWith = indexed(commitments, ({ personId, organisationId }) => ({
    personIds: personId === null ? [] : [personId],
    organisationIds: organisationId === null ? [] : [organisationId],
  }));
  const open = left.flatMap((post) => {
    const held = terms.get(placeOf(post)) ?? [];
    const during = (day: Day) => held.some((term) => isHeldOn(term, day));
    const counts = {
      conflicts: conflictsWith(post, ({ facts }) => during(facts.noticedOn)),
      commitments: commitmentsWith(post, ({ madeOn }) => during(madeOn)),
    };
    return counts.conflicts + counts.commitments === 0 ? [] : [{ post, counts }];
  });
  const others = termsAt(
    reader,
    open.map(({ post }) => post.organisationId),
  );
  const isSameTitle = sameTitles();
  return open.map(({ post: { startedOn, ...post }, counts }) => ({
    ...post,
    isTakenOver: (others.get(post.organisationId) ?? []).some(
      (other) => takesOver(other, { ...post, startedOn }, today) && isSameTitle(other.title, post.title),
    ),
    ...counts,
  }));
}

/** Whether two titles are one, whatever their case and spaces. Remembers what it folded: titles are few. */
function sameTitles(): (a: string, b: string) => boolean {
  const folded = new Map<string, string>();
  const foldOnce = (title: string): string => {
    const known = folded.get(title) ?? fold(title);
    folded.set(title, known);
    return known;
  };
  return (a, b) => a === b || foldOnce(a) === foldOnce(b);
}

/**
 * Whether a post carried on one that ended: another person's, with the same title at the same organisation, begun later
 * than that one and by today, and still held when it ended or later. One whose beginning nobody wrote down may have begun
 * at any time, so it counts: better silent than to say that nobody took over when somebody did.
 */
const takesOver = (other: Term, ended: Pick<Left, 'personId' | 'startedOn' | 'endedOn'>, today: Day): boolean =>
  other.personId !== ended.personId &&
  (other.startedOn === null || (other.startedOn <= today && (ended.startedOn === null || other.startedOn > ended.startedOn))) &&
  (other.endedOn === null || other.endedOn >= ended.endedOn);

const placeOf = ({ personId, organisationId }: Pick<Term, 'personId' | 'organisationId'>): string => `${personId} ${organisationId}`;

/** Each person's last post at an organisation where all their posts have ended. */
function lastPostsEnded(reader: Reader, today: Day, only: PersonId | null): readonly Left[] {
  const rows = reader.all<Left>(sql`
    SELECT ${TERM}, p.name, o.name AS organisationName
    FROM post t JOIN person p ON p.id = t.person_id JOIN organisation o ON o.id = t.organisation_id
    WHERE t.ended_on < ${today} AND ${only === null ? sql`TRUE` : sql`t.person_id = ${only}`}
      AND NOT EXISTS (SELECT 1 FROM post y WHERE y.person_id = t.person_id AND +y.organisation_id = t.organisation_id
        AND (y.ended_on IS NULL OR y.ended_on >= ${today}))
    ORDER BY t.person_id, t.organisation_id, t.ended_on, coalesce(t.started_on, ''), t.id`);
  return [...new Map(rows.map((row) => [placeOf(row), row])).values()];
}

const termsWhere = (reader: Reader, where: SQL): readonly Term[] => reader.all<Term>(sql`SELECT ${TERM} FROM post t WHERE ${where}`);

/** Every post that those people held. */
const termsOf = (reader: Reader, left: readonly Left[]): readonly Term[] =>
  termsWhere(reader, sql`t.person_id IN (SELECT value FROM json_each(${JSON.stringify([...new Set(left.map(({ personId }) => personId))])}))`);

/** Every post ever held at those organisations, by organisation. */
const termsAt = (reader: Reader, ids: readonly OrganisationId[]): ReadonlyMap<OrganisationId, readonly Term[]> =>
  Map.groupBy(ids.length === 0 ? [] : termsWhere(reader, sql`t.organisation_id IN (SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`), ({ organisationId }) => organisationId);

const openCommitments = (reader: Reader): readonly OpenCommitment[] =>
  reader.all<OpenCommitment>(sql`
    SELECT person_id AS personId, organisation_id AS organisationId, made_on AS madeOn FROM commitment WHERE state = 'open'`);

/** Counts the things with an organisation, and those with a person that fit, each once. */
function indexed<T>(
  things: readonly T[],
  withWhom: (thing: T) => { readonly personIds: readonly PersonId[]; readonly organisationIds: readonly OrganisationId[] },
): (post: Left, fits: (thing: T) => boolean) => number {
  const byPerson = new Map<PersonId, T[]>();
  const byOrganisation = new Map<OrganisationId, T[]>();
  for (const thing of things) {
    const { personIds, organisationIds } = withWhom(thing);
    for (const id of personIds) put(byPerson, id, thing);
    for (const id of organisationIds) put(byOrganisation, id, thing);
  }
  return ({ personId, organisationId }, fits) =>
    new Set([...(byOrganisation.get(organisationId) ?? []), ...(byPerson.get(personId) ?? []).filter(fits)]).size;
}

function put<K, T>(map: Map<K, T[]>, key: K, thing: T): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [thing]);
  else before.push(thing);
}
