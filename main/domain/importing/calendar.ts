import type { Day } from '../day.ts';
import type { KnownPerson } from '../directory.ts';
import type { Entry } from '../entry.ts';
import type { PersonId } from '../id.ts';
import { fold } from '../name.ts';
import type { Owner } from '../settings.ts';
import { nameFromEmail, PeopleBook, spokenName } from './matching.ts';
import { isOwner, type OwnerCandidate, ownerCandidates, suggestOwner } from './owner.ts';
import type { NotTicked, ParsedCalendar, ParsedGuest, ParsedOccurrence, UnreadPart } from './parsed.ts';

/** What planning must know of someone in the journal. A directory's people fit; so do archived people. */
export type CalendarPerson = Pick<KnownPerson, 'id' | 'name' | 'alsoKnownAs' | 'emails'>;

/** A guest of an entry, other than the diary's owner. Who declined is shown and takes no part. */
export type PlannedGuest = { readonly declined: boolean; readonly name: string } & (
  | { readonly kind: 'known'; readonly personId: PersonId; readonly by: 'email' | 'name' }
  /** Several people have this name: the user says which, if any. */
  | { readonly kind: 'unsure'; readonly candidates: readonly PersonId[] }
  /** An index into the plan's new people. */
  | { readonly kind: 'new'; readonly newPerson: number }
);

/** Someone the journal does not know; becomes a person only when the user ticks them. */
export interface NewGuest {
  readonly name: string;
  readonly email: string | null;
  /** Entries they are invited to. */
  readonly entries: number;
}

export interface CalendarRow {
  readonly occurrence: ParsedOccurrence;
  /** Why it is not ticked at first; ticked when there is no reason. */
  readonly why: readonly (NotTicked | 'already-here')[];
  readonly guests: readonly PlannedGuest[];
}

export interface CalendarPlan {
  /** By day and time. */
  readonly rows: readonly CalendarRow[];
  /** None is ticked at first. */
  readonly newPeople: readonly NewGuest[];
  /** Whose diary the plan takes it to be. `suggested`: to be confirmed, and remembered in Settings. */
  readonly owner: { readonly owner: Owner; readonly suggested: boolean } | null;
  /** Others it may be, to choose from. */
  readonly ownerCandidates: readonly OwnerCandidate[];
  readonly unread: readonly UnreadPart[];
}

/**
 * What importing these entries would do (mission: Import). Guests are matched by e-mail address, then by exact name;
 * the diary's owner – `owner` from Settings, else the one most entries share – is never a guest. `alreadyImported` are the
 * source keys of meetings in the journal. Pure: nothing is saved before the user has seen this.
 */
export function planCalendar(
  parsed: ParsedCalendar,
  directory: { readonly people: readonly CalendarPerson[] },
  owner: Owner | null,
  today: Day,
  alreadyImported: ReadonlySet<string>,
): CalendarPlan {
  const book = new PeopleBook(directory.people);
  const isKnown = (email: string): boolean => book.withEmail(email).length > 0;
  const suggested = owner === null ? suggestOwner(parsed.occurrences, isKnown) : null;
  const who = owner ?? suggested;
  const newcomers = new Newcomers();
  const rows = parsed.occurrences.map((occurrence): CalendarRow => {
    const [mine, others] = partition(occurrence.guests, (guest) => isOwner(guest, who, isKnown, sameName));
    return {
      occurrence,
      why: whyNotTicked(occurrence, mine, others, today, alreadyImported),
      guests: eachOnce(others.map((guest) => planGuest(guest, book, newcomers))),
    };
  });
  return {
    rows,
    newPeople: newcomers.list(rows),
    owner: who === null ? null : { owner: who, suggested: owner === null },
    ownerCandidates: ownerCandidates(parsed.occurrences, isKnown),
    unread: parsed.unread,
  };
}

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** Whether the preview ticks a row at first. */
export const isTicked = (row: CalendarRow): boolean => row.why.length === 0;

function whyNotTicked(
  occurrence: ParsedOccurrence,
  mine: readonly ParsedGuest[],
  others: readonly ParsedGuest[],
  today: Day,
  alreadyImported: ReadonlySet<string>,
): CalendarRow['why'] {
  const reasons: readonly (readonly [NotTicked | 'already-here', boolean])[] = [
    ['already-here', alreadyImported.has(occurrence.sourceKey)],
    ['cancelled', occurrence.cancelled],
    ['private', occurrence.private],
    ['you-declined', mine.some(({ declined }) => declined)],
    ['all-day', occurrence.time === null],
    ['future', occurrence.day > today],
    ['nobody-invited', others.every(({ declined }) => declined)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function planGuest(guest: ParsedGuest, book: PeopleBook<CalendarPerson>, newcomers: Newcomers): PlannedGuest {
  const { email, declined } = guest;
  const name = guest.name === null ? nameFromEmail(email ?? '') : spokenName(guest.name);
  const byEmail = email === null ? [] : book.withEmail(email);
  // Several people may read one mailbox: then the name says who.
  const person = byEmail.find((known) => sameName(known.name, name)) ?? byEmail[0];
  if (person !== undefined) return { kind: 'known', personId: person.id, name: person.name, by: 'email', declined };
  const named = guest.name === null ? [] : [...new Set([...book.named(guest.name), ...book.named(name)])];
  const [only, ...more] = named;
  if (only === undefined) return { kind: 'new', newPerson: newcomers.indexOf(name, email), name, declined };
  if (more.length > 0) return { kind: 'unsure', candidates: named.map(({ id }) => id), name, declined };
  return { kind: 'known', personId: only.id, name: only.name, by: 'name', declined };
}

/** A person invited by two addresses is one guest; they take part unless every invitation was declined. */
function eachOnce(guests: readonly PlannedGuest[]): readonly PlannedGuest[] {
  const found = new Map<string, PlannedGuest>();
  for (const guest of guests) {
    const key = guest.kind === 'known' ? `known ${guest.personId}` : guest.kind === 'new' ? `new ${guest.newPerson}` : `unsure ${fold(guest.name)}`;
    const before = found.get(key);
    found.set(key, before === undefined ? guest : { ...before, declined: before.declined && guest.declined });
  }
  return [...found.values()];
}

/** People the journal does not know, each once by address, else by name. */
class Newcomers {
  readonly #people: { readonly name: string; readonly email: string | null }[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(name: string, email: string | null): number {
    const key = email ?? `name ${fold(name)}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.#people.push({ name, email }) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  list(rows: readonly CalendarRow[]): readonly NewGuest[] {
    const counts = new Map<number, number>();
    for (const { guests } of rows) for (const guest of guests) if (guest.kind === 'new') counts.set(guest.newPerson, (counts.get(guest.newPerson) ?? 0) + 1);
    return this.#people.map((person, index) => ({ ...person, entries: counts.get(index) ?? 0 }));
  }
}

function partition<T>(all: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((item) => !holds(item))];
}

/** What the user confirmed of a plan: indexes of rows and of new people. */
export interface CalendarChoice {
  readonly rows: readonly number[];
  readonly newPeople: readonly number[];
  /** For guests of a shared name (folded): who was meant. */
  readonly meant?: ReadonlyMap<string, PersonId>;
}

/** A meeting to save, with the calendar's own name for it, so that the same file again finds it. */
export interface ImportedMeeting {
  readonly sourceKey: string;
  readonly entry: Entry;
}

/**
 * The meetings that confirming would save, in the plan's order, and the people it would add first: a new participant is
 * named as the list of people names them. Who declined takes no part.
 */
export function meetingsToSave(plan: CalendarPlan, choice: CalendarChoice): { readonly people: readonly NewGuest[]; readonly meetings: readonly ImportedMeeting[] } {
  const chosen = new Set(choice.rows);
  const welcome = new Set(choice.newPeople);
  const meetings = plan.rows
    .filter((row, index) => chosen.has(index) && !row.why.includes('already-here'))
    .map(({ occurrence, guests }): ImportedMeeting => ({
      sourceKey: occurrence.sourceKey,
      entry: {
        meetingId: null,
        day: occurrence.day,
        time: occurrence.time,
        minutes: occurrence.minutes,
        mode: occurrence.mode,
        character: 'business',
        place: occurrence.place,
        title: occurrence.title,
        text: '',
        learned: '',
        factors: [],
        partnershipId: null,
        source: 'calendar',
        participants: participantsOf(guests, plan.newPeople, welcome, choice.meant ?? new Map()),
        commitments: [],
        conflict: null,
      },
    }));
  return { people: plan.newPeople.filter((_, index) => welcome.has(index)), meetings };
}

function participantsOf(
  guests: readonly PlannedGuest[],
  newPeople: readonly NewGuest[],
  welcome: ReadonlySet<number>,
  meant: ReadonlyMap<string, PersonId>,
): Entry['participants'] {
  const people = guests.filter(({ declined }) => !declined).flatMap((guest): Entry['participants'][number]['person'][] => {
    if (guest.kind === 'known') return [{ kind: 'known', personId: guest.personId }];
    if (guest.kind === 'new') return welcome.has(guest.newPerson) ? [{ kind: 'new', name: newPeople[guest.newPerson]?.name ?? guest.name, organisation: null }] : [];
    const personId = meant.get(fold(guest.name));
    return personId !== undefined && guest.candidates.includes(personId) ? [{ kind: 'known', personId }] : [];
  });
  const seen = new Set<string>();
  return people
    .filter((person) => {
      const key = person.kind === 'known' ? `${person.personId}` : fold(person.name);
      return seen.has(key) ? false : (seen.add(key), true);
    })
    .map((person) => ({ person, safety: null }));
}
