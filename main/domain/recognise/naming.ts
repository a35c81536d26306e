import type { KnownPerson } from '../directory.ts';
import { type Bearing, byLikelihood, type Lexicon, type Naming, shapeOf } from './lexicon.ts';
import { lettersOf, mayBeWithin, slipsBetween, slipsForgiven } from './slips.ts';
import { isGivenName, isOrdinary, NEVER_PEOPLE, ORGANISATION_WORDS } from './vocabulary.ts';
import { joins, type Word } from './words.ts';

/** One reading of the words at a place as a person's name. */
export interface Reading {
  readonly naming: Naming;
  /** Index of the last word of the line that belongs to the name. */
  readonly last: number;
  /** How many of the name's words were said, however written. */
  readonly said: number;
  /** Slips forgiven. */
  readonly slips: number;
  /** Starts with the given name, or with the first word of another name they are known by. */
  readonly given: boolean;
  /** Every word of the name was said, or the first and the last. */
  readonly complete: boolean;
}

/** The readings of the words at a place, all equally good: one person when sure. */
export interface Readings {
  readonly people: readonly KnownPerson[];
  readonly best: Reading;
  /** How the first word was read: as it stands, as the beginning of a name, or with slips. */
  readonly by: 'word' | 'beginning' | 'slip';
}

/** Reads the words at a place as they stand: full name, given name, surname, or a name also known by. */
export function readExactly(words: readonly Word[], first: number, lexicon: Lexicon, titled: boolean): Readings | null {
  const word = words[first];
  if (word === undefined) return null;
  const readings: Reading[] = [];
  for (const key of word.key === word.stem ? [word.key] : [word.key, word.stem]) {
    for (const bearing of lexicon.bearings.get(key) ?? []) {
      if (bearing.naming.shouted && !word.shouted) continue;
      const reading = extend(bearing, words, first, 0);
      if (reading.said > 1 || bearing.at === 0 || word.capital) readings.push(reading);
    }
  }
  return bestOf(readings, titled, 'word');
}

/**
 * Reads a word as the beginning of a given name: "Moh" while Mohammed is typed. Written small, it must be followed by more
 * of the name: "sam price".
 */
export function readBeginning(words: readonly Word[], first: number, lexicon: Lexicon): Readings | null {
  const word = words[first];
  if (word === undefined || word.key.length < 3 || word.shouted || isOrdinary(word.stem) || NEVER_PEOPLE.has(word.stem)) return null;
  const readings: Reading[] = [];
  for (const whole of lexicon.beginnings.get(word.key.slice(0, 3)) ?? []) {
    if (whole === word.key || !whole.startsWith(word.key)) continue;
    for (const bearing of lexicon.bearings.get(whole) ?? []) {
      if (bearing.at !== 0) continue;
      const reading = extend(bearing, words, first, 0);
      if (word.capital || reading.said > 1) readings.push(reading);
    }
  }
  return bestOf(readings, false, 'beginning');
}

/** Reads a word as a name with slips of the keyboard, nearest first. */
export function readWithSlips(words: readonly Word[], first: number, lexicon: Lexicon, titled: boolean): Readings | null {
  const word = words[first];
  if (word === undefined || !couldBeName(word)) return null;
  const readings: Reading[] = [];
  for (const [known, slips] of wordsNear(word.stem, lexicon)) {
    for (const bearing of lexicon.bearings.get(known) ?? []) {
      if (!bearing.naming.shouted && (bearing.at === 0 || titled)) readings.push(extend(bearing, words, first, slips));
    }
  }
  return bestOf(readings, titled, 'slip');
}

/**
 * Words of names within the slips forgiven, with how many. The first letter may be swapped with the second, never
 * another: "Rpiya" is Priya, "Karen" is not Daren. Only words of like length and letters are measured.
 */
export function wordsNear(key: string, lexicon: Lexicon, measure = slipsBetween): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const forgiven = slipsForgiven(key);
  const letters = lettersOf(key);
  for (const letter of forgiven === 0 ? [] : new Set([key[0] ?? '', key[1] ?? ''])) {
    for (let length = key.length - forgiven; length <= key.length + forgiven; length += 1) {
      for (const [known, held] of lexicon.shapes.get(shapeOf(letter, length)) ?? []) {
        if ((letter !== key[0] && known[1] !== key[0]) || !mayBeWithin(letters, held, forgiven)) continue;
        const slips = measure(key, known, forgiven);
        if (slips <= forgiven) near.set(known, slips);
      }
    }
  }
  return near;
}

/** Whether a word not known could be a name at all: capital first, not an English word, not a weekday or a body's word. */
const couldBeName = (word: Word): boolean =>
  word.capital && !word.shouted && !isOrdinary(word.stem) && !NEVER_PEOPLE.has(word.stem) && !ORGANISATION_WORDS.has(word.stem);

/** Whether a reading is sure enough to stand without asking. */
export function isSure(readings: Readings, word: Word): boolean {
  if (readings.people.length !== 1) return false;
  if (readings.by !== 'slip' || readings.best.said > 1) return readings.best.slips <= 2;
  return readings.best.slips === 1 && word.stem.length >= 5 && !isGivenName(word.stem);
}

/** Follows a name through the line as far as it goes; later words may be initials, unfinished, or hold slips. */
function extend({ naming, at }: Bearing, words: readonly Word[], first: number, slips: number): Reading {
  let said = 1;
  let last = first;
  let reached = at;
  let total = slips;
  for (;;) {
    const here = words[last];
    const next = words[last + 1];
    if (here === undefined || next === undefined || here.key !== here.stem || !joins(next) || reached >= naming.words.length - 1) break;
    const step = follow(naming, reached, next);
    if (step === null) break;
    reached = step.at;
    total += step.slips;
    said += 1;
    last += 1;
  }
  const complete = at === 0 && reached === naming.words.length - 1;
  return { naming, last, said, slips: total, given: at === 0, complete };
}

function follow(naming: Naming, reached: number, next: Word): { readonly at: number; readonly slips: number } | null {
  for (let at = reached + 1; at < naming.words.length; at += 1) {
    if (naming.words[at] === next.key || naming.words[at] === next.stem) return { at, slips: 0 };
  }
  const end = naming.words.length - 1;
  const family = naming.words[end] ?? '';
  if (next.capital && next.key.length === 1)
    return family.startsWith(next.key) && next.key !== 'i' && !next.opens ? { at: end, slips: 0 } : null;
  if (next.shouted || NEVER_PEOPLE.has(next.key) || (isOrdinary(next.stem) && !next.capital)) return null;
  if (next.capital && !isOrdinary(next.stem) && next.key.length > 1 && family.startsWith(next.key)) return { at: end, slips: 0 };
  const forgiven = slipsForgiven(next.stem);
  if (forgiven === 0 || isOrdinary(next.stem)) return null;
  let nearest: { readonly at: number; readonly slips: number } | null = null;
  for (let at = end; at > reached; at -= 1) {
    const slips = slipsBetween(next.stem, naming.words[at] ?? '', Math.min(forgiven, (naming.words[at]?.length ?? 0) >> 1));
    if (slips <= forgiven && slips <= (naming.words[at]?.length ?? 0) >> 1 && slips < (nearest?.slips ?? Infinity)) nearest = { at, slips };
  }
  return nearest;
}

function bestOf(readings: readonly Reading[], titled: boolean, by: Readings['by']): Readings | null {
  let best: Reading[] = [];
  for (const reading of readings) {
    const order = best[0] === undefined ? -1 : compare(reading, best[0], titled);
    if (order < 0) best = [reading];
    else if (order === 0) best.push(reading);
  }
  const first = best[0];
  if (first === undefined) return null;
  const people = [...new Map(best.map(({ naming }) => [naming.person.id, naming.person])).values()];
  return { people: people.toSorted(byLikelihood), best: first, by };
}

/** More of the name said, fewer slips, the whole of it, and the given name – or, after a title, the surname. */
const compare = (a: Reading, b: Reading, titled: boolean): number =>
  b.said - a.said ||
  a.slips - b.slips ||
  (a.said > 1 || b.said > 1 ? Number(b.complete) - Number(a.complete) : 0) ||
  (titled && a.said === 1 && b.said === 1 ? Number(a.given) - Number(b.given) : Number(b.given) - Number(a.given));
