import { fold } from '../name.ts';

/** What matching compares: a lower-case address; a phone's digits, +44 and 0044 read as 0. A phone without a digit ("via Jo") is its words. */
export const matchedForm = (kind: 'email' | 'phone', value: string): string =>
  kind === 'email' ? value.trim().toLowerCase() : digitsOf(value) || value.trim();

const digitsOf = (phone: string): string =>
  phone
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+44|0044)0?/u, '0')
    .replace(/\D/gu, '');

/** What matching sees of someone. */
export interface Matchable {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  /** Lower-case addresses. */
  readonly emails: readonly string[];
}

/** People by address and by name, for matching whole files against thousands. */
export class PeopleBook<T extends Matchable> {
  readonly #byEmail = new Map<string, T[]>();
  readonly #byName = new Map<string, T[]>();

  constructor(people: readonly T[]) {
    for (const person of people) {
      for (const email of new Set(person.emails.map((address) => matchedForm('email', address)))) push(this.#byEmail, email, person);
      for (const name of new Set([person.name, ...person.alsoKnownAs.filter(isWholeName)].map(fold))) push(this.#byName, name, person);
    }
  }

  withEmail(email: string): readonly T[] {
    return this.#byEmail.get(matchedForm('email', email)) ?? [];
  }

  named(name: string): readonly T[] {
    return this.#byName.get(fold(name)) ?? [];
  }
}

/** A nickname alone ("Jo") names too many to match by. */
const isWholeName = (name: string): boolean => name.trim().includes(' ');

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The words of a name that tell people apart: initials do not. */
const wordsOf = (name: string): readonly string[] => fold(name).split(/[\s.-]+/u).filter((word) => word.length > 1);

/** Whether two names have a word in common: perhaps one person, under two family names. */
export function shareAWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

/** Whether one name says no more than the other ("P. Raman", "Priya Raman", "Priya Raman OBE"): one person, not two at one address. */
export function namesAgree(a: string, b: string): boolean {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = ofA.length <= ofB.length ? [ofA, new Set(ofB)] : [ofB, new Set(ofA)];
  return fold(a) === fold(b) || (shorter.length > 0 && shorter.every((word) => longer.has(word)));
}

/**
 * A name as a directory shows it, the way one would say it: "RAMAN, Priya (ALDERMERE ICB)" is Priya Raman. What is
 * already in order stays as it is.
 */
export function spokenName(shown: string): string {
  const bare = shown.replace(/\s*[([][^)\]]*[)\]]\s*/gu, ' ').replace(/\s+/gu, ' ').trim() || shown.trim();
  const [, family, given] = /^([^,]+),\s*([^,]+)$/u.exec(bare) ?? [];
  if (family === undefined || given === undefined) return bare;
  return `${given.trim()} ${isShouted(family) ? inLowerCase(family.trim()) : family.trim()}`;
}

const isShouted = (word: string): boolean => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();

/** "O'DONNELL-WEBB" as "O'Donnell-Webb". */
const inLowerCase = (word: string): string => word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

/** A name guessed from an address when nothing better is known: "priya.raman2@…" is Priya Raman. */
export const nameFromEmail = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split(/[._+]+/u)
    .map((word) => word.replace(/\d+$/u, ''))
    .filter((word) => word !== '')
    .map(inLowerCase)
    .join(' ') || email;
