import type { KnownPerson } from '../directory.ts';
import { fold } from '../name.ts';
import type { Lexicon } from './lexicon.ts';
import { isSure, type Readings, readBeginning, readExactly, readWithSlips } from './naming.ts';
import { type Newcomer, looksLikeSurname, newcomerAt, organisationBeside } from './newcomers.ts';
import type { OrganisationSighting } from './organisations.ts';
import { isMeantAsInitials, isMeantAsName, LIST_GAP, type Standing, standingOf } from './position.ts';
import type { PersonMention, Span } from './recognition.ts';
import { GENERIC_WORDS, HONORIFICS, isOrdinary } from './vocabulary.ts';
import { isPartOfAddress, keyOf, type Word } from './words.ts';

/** Someone named, with the words it covers and how they stand: what presence is later read from. */
export interface Sighting {
  readonly who: Who;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly standing: Standing | 'listed';
}

export type Who =
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | { readonly kind: 'unsure'; readonly people: readonly KnownPerson[] }
  | ({ readonly kind: 'new' } & Newcomer);

/** Most candidates offered for one unsure name. */
const MOST_CANDIDATES = 5;
/** Most words of one line compared with names they are not: no line of a diary has more, a pasted book has. */
const MOST_GUESSES = 200;

/** Finds everyone named in the line, in order. Organisations already found keep their words. */
export function findPeople(
  text: string,
  words: readonly Word[],
  organisations: readonly OrganisationSighting[],
  lexicon: Lexicon,
): readonly Sighting[] {
  const taken = new Set(organisations.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const found: Sighting[] = [];
  const guesses = { left: MOST_GUESSES };
  const called = new Map<string, Who>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || isPartOfAddress(text, word)) continue;
    const sighting = sightAt({ text, words, at, word, lexicon, organisations, taken, found, guesses, called });
    if (sighting === null) continue;
    found.push(sighting);
    remember(called, sighting);
    if (sighting.who.kind === 'known') called.set(word.stem, sighting.who);
    at = sighting.last;
  }
  return found;
}

interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly lexicon: Lexicon;
  readonly organisations: readonly OrganisationSighting[];
  readonly taken: ReadonlySet<number>;
  readonly found: readonly Sighting[];
  readonly guesses: { left: number };
  readonly called: ReadonlyMap<string, Who>;
}

function sightAt(place: Place): Sighting | null {
  const { text, words, at, word, lexicon, organisations, taken, found, guesses, called } = place;
  const before = words[at - 1];
  const titled = before !== undefined && HONORIFICS.has(before.key) && /^(?:\.? {1,2}|\. ?)$/u.test(word.gap) && word.capital;
  const start = titled ? at - 1 : at;
  const listed = isListed(text, words, start, found);
  const stands = standingOf(words, start);
  const standing: Sighting['standing'] = listed && stands === 'none' ? 'listed' : stands;
  const placed = titled || standing === 'met' || standing === 'listed' || standing === 'head' || standing === 'apart';

  const covers = (last: number, who: Who): Sighting => {
    const ending = words[last] ?? word;
    return { who, first: at, last, span: { from: words[start]?.from ?? word.from, to: ending.stemTo }, standing };
  };
  const newcomer = (led: boolean): Sighting | null => {
    if (!placed) return null;
    const seen = newcomerAt(words, at, lexicon, led, titled);
    if (seen === null || taken.has(at)) return null;
    // "The chair of Healthwatch, Yasmin Karimi": the organisation may come first.
    const leading =
      seen.organisationName === null && /^,? $/u.test(word.gap) ? organisations.find(({ last }) => last === at - 1) : undefined;
    const organisationName =
      leading === undefined ? seen.organisationName : (lexicon.organisations.get(leading.organisationId)?.name ?? null);
    return covers(seen.last, { kind: 'new', ...seen, organisationId: leading?.organisationId ?? seen.organisationId, organisationName });
  };

  const plain = readExactly(words, at, lexicon, titled);
  // "Sam Oyelaran" is Samuel, though someone else is called Sam.
  const fuller = (plain !== null && plain.best.said === 1) || !word.capital ? readBeginning(words, at, lexicon) : null;
  const exact = fuller !== null && fuller.best.said > 1 ? fuller : plain;
  if (exact !== null && (exact.best.said > 1 || (!taken.has(at) && isClear(place, exact, titled, standing)))) {
    const earlier = exact.best.said === 1 && exact.best.given ? (called.get(word.stem) ?? null) : null;
    if (earlier !== null) return covers(at, earlier);
    if (exact.best.said === 1 && exact.best.given && looksLikeSurname(words, at + 1, lexicon)) return newcomer(true);
    return covers(exact.best.last, whoOf(place, exact, titled));
  }
  if (taken.has(at) || !word.capital) return null;
  const again = called.get(word.stem);
  if (again?.kind === 'new' && !isOrdinary(word.stem)) return covers(at, again);
  if (!placed || guesses.left === 0) return null;
  guesses.left -= 1;

  const surname = looksLikeSurname(words, at + 1, lexicon);
  const begun = readBeginning(words, at, lexicon);
  if (begun !== null && (begun.best.said > 1 || !surname)) return covers(begun.best.last, whoOf(place, begun, titled));
  const slipped = readWithSlips(words, at, lexicon, titled);
  if (slipped !== null && (slipped.best.said > 1 || !surname)) return covers(slipped.best.last, whoOf(place, slipped, titled));
  return newcomer(titled || standing === 'met' || standing === 'listed');
}

/** One word alone is a name when it is no English word, or stands where only a person would. */
function isClear({ text, words, at, word }: Place, readings: Readings, titled: boolean, standing: Sighting['standing']): boolean {
  if (titled) return true;
  if (readings.best.naming.shouted) return isMeantAsInitials(words, at, text, standing);
  const family = !readings.best.given;
  if (family && !word.capital) return false;
  if (word.key.length < 3 && !word.capital) return false;
  if (!isOrdinary(word.stem)) return true;
  return isMeantAsName(words, at, text, standing === 'listed' ? 'met' : standing, family);
}

function whoOf(place: Place, readings: Readings, titled: boolean): Who {
  const { words, at, lexicon, word } = place;
  // "Sam" is the one called Sam, unless what is said beside it means Samantha.
  const longer =
    readings.by === 'word' && readings.best.said === 1 && readings.best.given ? (readBeginning(words, at, lexicon)?.people ?? []) : [];
  const fitting = [...readings.people, ...longer.filter((person) => !readings.people.includes(person))];
  if (fitting.length > 1) {
    const told = tellApart(words, titled ? at - 1 : at, readings.best.last, fitting, lexicon);
    if (told !== null) return { kind: 'known', person: told };
  }
  const [only] = readings.people;
  if (only !== undefined && isSure(readings, word)) return { kind: 'known', person: only };
  return { kind: 'unsure', people: readings.people.slice(0, MOST_CANDIDATES) };
}

/**
 * Which of several people is meant, by the organisation or title said beside the name: "Sam from the ICB", "Sam
 * (finance)", "Dr James". Null when nothing said tells them apart.
 */
function tellApart(
  words: readonly Word[],
  first: number,
  last: number,
  people: readonly KnownPerson[],
  lexicon: Lexicon,
): KnownPerson | null {
  const beside = new Set<string>();
  for (let i = last + 1; i <= last + 6; i += 1) {
    const word = words[i];
    if (word === undefined || /[–—.;:!?\n]|\s-\s/u.test(word.gap)) break;
    if (i > last + 1 && /[,)]/u.test(word.gap)) break;
    beside.add(word.key).add(word.stem);
  }
  for (let i = first; i >= first - 2 && i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) break;
    beside.add(word.key).add(word.stem);
    if (/[–—.;:!?,\n]/u.test(word.gap)) break;
  }
  const named = organisationBeside(words, last, lexicon).organisationId;
  const score = (person: KnownPerson): number => {
    const telling = lexicon.tellingWords(person);
    const there = named !== null && person.posts.some((post) => post.organisationId === named) ? 8 : 0;
    return there + [...beside].reduce((sum, word) => sum + (telling.has(word) ? (GENERIC_WORDS.has(word) ? 1 : 3) : 0), 0);
  };
  const scored = people.map((person) => ({ person, score: score(person) })).toSorted((a, b) => b.score - a.score);
  const [most, second] = scored;
  return most !== undefined && most.score > 0 && most.score > (second?.score ?? 0) ? most.person : null;
}

/** Remembers someone by their given name: a later "Sam" is the same Sam. A single new name says no more than itself. */
function remember(called: Map<string, Who>, { who }: Sighting): void {
  if (who.kind === 'known') called.set(keyOf(firstOf(who.person.name)), who);
  if (who.kind === 'new' && who.first !== who.last) called.set(keyOf(firstOf(who.name)), who);
}

const firstOf = (name: string): string => /^[^\s-]+/u.exec(name.trim())?.[0] ?? '';

/** Whether the name continues a list: "Gareth, Tunde", "Gareth (ICB), Tunde", "Gareth and Tunde". */
function isListed(text: string, words: readonly Word[], at: number, found: readonly Sighting[]): boolean {
  const before = found.at(-1);
  const word = words[at];
  if (before === undefined || word === undefined || before.standing === 'none' || before.standing === 'about') return false;
  const between = text.slice(before.span.to, word.from);
  if (between.length > 120) return false;
  const without = between.replace(/^['’]s/u, '').replace(/^\s*\([^()]{1,80}\)/u, '');
  if (LIST_GAP.test(without)) return true;
  return (
    before.who.kind === 'new' &&
    before.who.organisationName !== null &&
    LIST_GAP.test(afterOrganisation(without, before.who.organisationName))
  );
}

const afterOrganisation = (between: string, name: string): string => {
  const folded = fold(between);
  const start = folded.indexOf(fold(name));
  return start < 0 || start > 10 ? between : between.slice(start + name.length + (between.length - between.trimStart().length));
};

/** The mention as the recognition gives it. */
export function mentionOf({ who, span }: Sighting, text: string, present: boolean): PersonMention {
  const shared = { said: text.slice(span.from, span.to), present, span };
  switch (who.kind) {
    case 'known':
      return { kind: 'known', personId: who.person.id, ...shared };
    case 'unsure':
      return { kind: 'unsure', candidates: who.people.map(({ id }) => id), ...shared };
    case 'new':
      return { kind: 'new', name: who.name, organisationId: who.organisationId, organisationName: who.organisationName, ...shared };
  }
}
