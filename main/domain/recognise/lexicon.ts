import type { Directory, KnownConflict, KnownOrganisation, KnownPerson } from '../directory.ts';
import type { OrganisationId, PersonId } from '../id.ts';
import type { Ring } from '../person.ts';
import { GENERIC_WORDS, isOrdinary } from './vocabulary.ts';
import { lettersOf } from './slips.ts';
import { keyOf, nameWords } from './words.ts';

/** One way of writing a person: their name, or a name they are also known by. */
export interface Naming {
  readonly person: KnownPerson;
  readonly words: readonly string[];
  readonly alias: boolean;
  /** An alias of capitals alone ("PR"): only capitals mean it. */
  readonly shouted: boolean;
}

/** A word of a naming: where it stands in it. */
export interface Bearing {
  readonly naming: Naming;
  readonly at: number;
}

/** A way of writing an organisation, as folded words. */
export interface OrganisationNaming {
  readonly organisation: KnownOrganisation;
  readonly words: readonly string[];
  /** A short name: only capitals mean it when it is an English word too. */
  readonly short: boolean;
  /** The whole name or the abbreviation, not merely its leading words. */
  readonly whole: boolean;
}

/** A directory indexed for recognition. Made once by `prepare`, and read between keystrokes. */
export interface Lexicon {
  readonly people: ReadonlyMap<PersonId, KnownPerson>;
  readonly organisations: ReadonlyMap<OrganisationId, KnownOrganisation>;
  readonly conflicts: readonly (KnownConflict & { readonly words: ReadonlySet<string> })[];
  /** Every word of every naming. */
  readonly bearings: ReadonlyMap<string, readonly Bearing[]>;
  /** Words that begin a naming, by their first three letters, for words not yet finished. */
  readonly beginnings: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of names by first letter and length, each with its letters (`lettersOf`), for slips of the keyboard. */
  readonly shapes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The namings of each person, their own name first, in order of likelihood. */
  readonly namings: ReadonlyMap<PersonId, readonly Naming[]>;
  /** Ways of writing organisations by their first word, longest first. */
  readonly organisationNamings: ReadonlyMap<string, readonly OrganisationNaming[]>;
  /** What is said beside a name to tell two people apart: words of their titles and organisations. */
  readonly tellingWords: (person: KnownPerson) => ReadonlySet<string>;
}

const RING_ORDER: Readonly<Record<Ring, number>> = { inner: 0, key: 1, wider: 2 };

/** Likeliest first: nearer ring, then met more lately, then by name, then by number. Independent of the order given. */
export const byLikelihood = (a: KnownPerson, b: KnownPerson): number =>
  RING_ORDER[a.ring] - RING_ORDER[b.ring] || compare(b.lastMetOn ?? '', a.lastMetOn ?? '') || compare(a.name, b.name) || a.id - b.id;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Indexes a directory: some milliseconds for 2,000 people. The order of the directory never matters. */
export function prepare(directory: Directory): Lexicon {
  const people = new Map(directory.people.toSorted(byLikelihood).map((person) => [person.id, person]));
  const organisations = new Map(directory.organisations.toSorted((a, b) => a.id - b.id).map((one) => [one.id, one]));

  const bearings = new Map<string, Bearing[]>();
  const beginnings = new Map<string, Set<string>>();
  const shapes = new Map<string, Map<string, number>>();
  const namings = new Map([...people.values()].map((person) => [person.id, namingsOf(person)]));
  for (const known of namings.values()) {
    for (const naming of known) {
      naming.words.forEach((word, at) => {
        put(bearings, word, { naming, at });
        const alike = shapes.get(shapeOf(word));
        if (alike === undefined) shapes.set(shapeOf(word), new Map([[word, lettersOf(word)]]));
        else if (!alike.has(word)) alike.set(word, lettersOf(word));
        if (at === 0 && !naming.shouted) add(beginnings, word.slice(0, 3), word);
      });
    }
  }

  const telling = new Map<PersonId, ReadonlySet<string>>();
  return {
    people,
    organisations,
    conflicts: directory.conflicts.toSorted((a, b) => a.id - b.id).map((one) => ({ ...one, words: contentWords(nameWords(one.title)) })),
    bearings,
    beginnings,
    shapes,
    namings,
    organisationNamings: indexOrganisations([...organisations.values()], bearings),
    tellingWords: (person) => {
      const known = telling.get(person.id);
      if (known !== undefined) return known;
      const made = tellingWordsOf(person, organisations);
      telling.set(person.id, made);
      return made;
    },
  };
}

/** Where a word of some length and first letter is kept. */
export const shapeOf = (word: string, length = word.length): string => `${word[0] ?? ''}${length}`;

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
};

const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
};

function namingsOf(person: KnownPerson): readonly Naming[] {
  const namings: Naming[] = [];
  [person.name, ...person.alsoKnownAs].forEach((name, index) => {
    const words = nameWords(name);
    if (words.length === 0) return;
    const shouted = index > 0 && words.length === 1 && name === name.toUpperCase() && name.length <= 4;
    namings.push({ person, words, alias: index > 0, shouted });
  });
  return namings;
}

function indexOrganisations(
  organisations: readonly KnownOrganisation[],
  bearings: ReadonlyMap<string, readonly Bearing[]>,
): ReadonlyMap<string, readonly OrganisationNaming[]> {
  const names = organisations.map((organisation) => ({ organisation, words: nameWords(organisation.name) }));
  const leading = new Map<string, number>();
  for (const { words } of names) {
    for (let count = 1; count <= words.length; count += 1) {
      const key = words.slice(0, count).join(' ');
      leading.set(key, (leading.get(key) ?? 0) + 1);
    }
  }

  const index = new Map<string, OrganisationNaming[]>();
  for (const { organisation, words } of names) {
    for (let count = 1; count < words.length; count += 1) {
      const start = words.slice(0, count);
      const tells = leading.get(start.join(' ')) === 1 && !start.every((word) => GENERIC_WORDS.has(word) || isOrdinary(word));
      const clear = count > 1 || ((start[0]?.length ?? 0) >= 4 && !bearings.has(start[0] ?? ''));
      if (tells && clear) put(index, start[0] ?? '', { organisation, words: start, short: count === 1, whole: false });
    }
    if (words.length > 0) put(index, words[0] ?? '', { organisation, words, short: words.length === 1, whole: true });
    const short = organisation.abbreviation === null ? [] : nameWords(organisation.abbreviation);
    if (short.length > 0) put(index, short[0] ?? '', { organisation, words: short, short: short.length === 1, whole: true });
  }
  for (const namings of index.values()) {
    namings.sort((a, b) => b.words.length - a.words.length || Number(b.whole) - Number(a.whole) || a.organisation.id - b.organisation.id);
  }
  return index;
}

function tellingWordsOf(person: KnownPerson, organisations: ReadonlyMap<OrganisationId, KnownOrganisation>): ReadonlySet<string> {
  const said: string[] = person.honorific === null ? [] : [...nameWords(person.honorific)];
  for (const post of person.posts) {
    said.push(...nameWords(post.title));
    const organisation = organisations.get(post.organisationId);
    if (organisation === undefined) continue;
    said.push(...nameWords(organisation.name).filter((word) => !GENERIC_WORDS.has(word)));
    if (organisation.abbreviation !== null) said.push(keyOf(organisation.abbreviation), ...nameWords(organisation.abbreviation));
  }
  return new Set(said.filter((word) => word.length > 1 && !SAYS_NOTHING.has(word)));
}

const SAYS_NOTHING = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'st']);

const WITHOUT_CONTENT = new Set(
  `who what which whose how when where why the this that these those and for with over about from into onto our their his her your
  its are was were been being have has had does did not but out off too very more most than then them they she him per who should
  would could will can must may might pay fund cost get give take make keep one two some any all new old`.split(/\s+/u),
);

/** Words that say what a thing is about, without their endings: "beds" and "bed" alike. */
export const contentWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .filter((word) => word.length > 2 && !WITHOUT_CONTENT.has(word))
      .map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/u, '') : word.replace(/s$/u, '')))
      .filter((word) => !WITHOUT_CONTENT.has(word)),
  );
