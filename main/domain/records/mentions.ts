import type { PersonId } from '../id.ts';
import { matchedForm } from '../importing/matching.ts';
import { isMeantAsName, standingOf } from '../recognise/position.ts';
import { HONORIFICS, isGivenName, isNameAndWord, isOrdinary, NEVER_PEOPLE, ORGANISATION_WORDS, PLACE_NOUNS } from '../recognise/vocabulary.ts';
import { keyOf, scanWords, type Word } from '../recognise/words.ts';
import { mayName, type NameBook, type NamePattern } from './name-book.ts';

/** A stretch of writing that names someone, and what stands in its place when they are erased. */
export interface NameFound {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
  /** It is theirs however it stands: a whole name, not one word of it. */
  readonly whole: boolean;
}

/** Whose the writing is: whom the record it stands in is with or of. */
export type WrittenOf = ReadonlySet<PersonId>;

/**
 * Where a text names someone: the whole name however it is written, nicknames, a title with the surname, initials with it, and the
 * first name or the surname alone where it stands as a name; addresses and numbers of theirs too. What is another's whole name, or
 * an organisation's or a place's, is not theirs. A name that others bear as well counts unless the writing is of them and not of this
 * person. In writing of this person a first name counts in small letters too, as it is typed in haste.
 */
export function findNames(book: NameBook, person: PersonId, text: string, of: WrittenOf): readonly NameFound[] {
  if (!mayName(book, text)) return [];
  const reached = findReached(book, text);
  const words = scanWords(text);
  const found: NameFound[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const inReach = reached.find(({ from, to }) => word.from >= from && word.from < to);
    const match = inReach === undefined ? longestAt(book, words, at) : null;
    if (match === null) {
      at += 1;
      continue;
    }
    if (isTheirs(book, person, match, words, at, text, of)) found.push({ ...spanOf(book, match, words, at, text), whole: match.kind === 'whole' });
    at += match.keys.length;
  }
  return [...found, ...reached.flatMap(({ instead, ...span }) => (instead === null ? [] : [{ ...span, instead, whole: true }]))].toSorted((a, b) => a.from - b.from);
}

/** The text with every name replaced. */
export function replaceNames(text: string, found: readonly Pick<NameFound, 'from' | 'to' | 'instead'>[]): string {
  let rest = 0;
  let said = '';
  for (const { from, to, instead } of found) {
    said += text.slice(rest, from) + instead;
    rest = to;
  }
  return said + text.slice(rest);
}

/** How much of the writing stands on either side of a name that is shown. */
const AROUND = 60;

/** The words around a name, on one line, cut between words. */
export function contextOf(text: string, { from, to }: Pick<NameFound, 'from' | 'to'>): { readonly before: string; readonly name: string; readonly after: string } {
  const line = (part: string): string => part.replace(/\s+/gu, ' ');
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  return {
    before: line(from > AROUND ? `…${before.replace(/^\S*\s?/u, '')}` : before).trimStart(),
    name: line(text.slice(from, to)),
    after: line(text.length > to + AROUND ? `${after.replace(/\s?\S*$/u, '')}…` : after).trimEnd(),
  };
}

type Match = NamePattern & { readonly plural: boolean };

function longestAt(book: NameBook, words: readonly Word[], at: number): Match | null {
  const word = words[at];
  if (word === undefined) return null;
  const starts = new Set([word.key, word.stem, ...singularsOf(word.key)]);
  let best: Match | null = null;
  for (const start of starts) {
    for (const pattern of book.patterns.get(start) ?? []) {
      if (best !== null && best.keys.length >= pattern.keys.length) break;
      const ending = endsAt(pattern.keys, words, at);
      if (ending !== null) best = { ...pattern, plural: ending === 'plural' };
    }
  }
  return best === null || best.keys.length === 1 ? (reversedAt(book, words, at) ?? best) : best;
}

/** How a pattern ends that stands at this word: as it is, or with the ending of a plural; null when it does not stand there. */
function endsAt(keys: readonly string[], words: readonly Word[], at: number): 'as it is' | 'plural' | null {
  for (const [i, key] of keys.entries()) {
    const word = words[at + i];
    if (word === undefined || (i > 0 && !isJoined(word))) return null;
    if (i < keys.length - 1 && word.key !== key) return null;
    if (i < keys.length - 1) continue;
    if (word.key === key || word.stem === key) return 'as it is';
    if (word.capital && singularsOf(word.key).includes(key)) return 'plural';
  }
  return null;
}

/** "Carrow, Helen". */
function reversedAt(book: NameBook, words: readonly Word[], at: number): Match | null {
  const [last, first] = [words[at], words[at + 1]];
  if (last === undefined || first === undefined || !/^,\s?$/u.test(first.gap) || !last.capital || !first.capital) return null;
  const [before, after] = [words[at - 1], words[at + 2]];
  // "Peter Carrow, Helen Marsh" are two.
  if ((before !== undefined && isJoined(last) && before.capital && !HONORIFICS.has(before.key)) || (after !== undefined && isJoined(after) && after.capital)) return null;
  const isLast = book.patterns.get(last.key)?.some(({ kind, keys }) => kind === 'last' && keys.length === 1) ?? false;
  const isFirst = book.patterns.get(first.stem)?.some(({ kind, keys }) => kind === 'first' && keys.length === 1) ?? false;
  return isLast && isFirst ? { keys: [last.key, first.stem], kind: 'whole', plural: false } : null;
}

/** A line break or an underscore inside a name does not part it. */
const isJoined = (word: Word): boolean => word.joined || /^(?:[ \t]*\r?\n[ \t]*|_)$/u.test(word.gap);

const singularsOf = (key: string): readonly string[] =>
  key.endsWith('es') && key.length > 4 ? [key.slice(0, -1), key.slice(0, -2)] : key.endsWith('s') && key.length > 3 ? [key.slice(0, -1)] : [];

function isTheirs(book: NameBook, person: PersonId, match: Match, words: readonly Word[], at: number, text: string, of: WrittenOf): boolean {
  if (match.kind === 'other') return false;
  const close = of.has(person);
  const bearers = book.shared.get(match.keys.join(' '));
  if (bearers !== undefined && !close && [...of].some((id) => bearers.has(id))) return false;
  return match.kind === 'whole' || isOneWordMeant(book, match, words, at, text, close);
}

function isOneWordMeant(book: NameBook, match: Match, words: readonly Word[], at: number, text: string, close: boolean): boolean {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  if (word === undefined) return false;
  const key = match.keys[0] ?? '';
  const ordinary = isOrdinary(key) || isNameAndWord(key) || NEVER_PEOPLE.has(key);
  if (!word.capital) return close && !ordinary && match.kind !== 'last' && !match.plural;
  if (honorificAt(words, at) !== null && match.kind !== 'first') return true;
  if (before !== undefined && isInitialBefore(book, words, at)) return true;
  const followed = next !== undefined && isJoined(next) && next.capital && word.stem === word.key ? next : null;
  // "Carrow House", "Helen Street": called after somebody, perhaps; a place all the same.
  if (followed !== null && (PLACE_NOUNS.has(followed.key) || ORGANISATION_WORDS.has(followed.key) || STREETS.has(followed.key))) return false;
  if (ordinary) {
    const standing = standingOf(words, at);
    // "The", "It": a word before it is a name, whoever is called so.
    if (!isNameAndWord(key)) return (standing === 'met' || standing === 'apart') && followed === null && !word.opens;
    if (close && word.stem !== word.key) return true;
    if (close && !word.opens && match.kind !== 'last') return true;
    return isMeantAsName(words, at, text, standing, match.kind === 'last');
  }
  if (close) return true;
  // Another's whole name, who is not in the journal: "Helen Marsh", "Peter Carrow".
  if (match.kind === 'first' && followed !== null && !followed.shouted && isSurnameLike(book, followed)) return false;
  return !(match.kind === 'last' && before !== undefined && isJoined(word) && before.capital && isGivenName(before.key));
}

const STREETS: ReadonlySet<string> = new Set('street road lane avenue close drive way court gardens hill'.split(' '));

const isSurnameLike = (book: NameBook, word: Word): boolean =>
  !NEVER_PEOPLE.has(word.key) &&
  !HONORIFICS.has(word.key) &&
  !(book.patterns.get(word.stem)?.some(({ kind }) => kind !== 'other') ?? false) && !(word.text.length === 1 && keyOf(word.text) === book.initials.last) && (!isOrdinary(word.key) || isNameAndWord(word.key));

/** Where the title before a name begins ("Dr", "Dame"); null when there is none. */
function honorificAt(words: readonly Word[], at: number): number | null {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined || !HONORIFICS.has(before.key) || !before.capital) return null;
  return isJoined(word) || /^\.[ \t]?$/u.test(word.gap) ? before.from : null;
}

const isInitialBefore = (book: NameBook, words: readonly Word[], at: number): boolean => {
  const [word, before] = [words[at], words[at - 1]];
  return word !== undefined && before !== undefined && before.text.length === 1 && before.capital && keyOf(before.text) === book.initials.first && isJoined(word);
};

/** What of the text is taken out with a name – its title, an initial, an @ – and what is said instead. */
function spanOf(book: NameBook, match: Match, words: readonly Word[], at: number, text: string): Omit<NameFound, 'whole'> {
  const [first, last, next] = [words[at], words[at + match.keys.length - 1], words[at + match.keys.length]];
  if (first === undefined || last === undefined) throw new Error('A match has words');
  let start = at;
  if (match.kind === 'last' && isInitialBefore(book, words, at)) start -= 1;
  const from = honorificAt(words, start) ?? words[start]?.from ?? first.from;
  // "Helen C", "Helen C."
  if (match.kind === 'first' && last.stem === last.key && next !== undefined && isJoined(next) && next.text.length === 1 && next.capital && keyOf(next.text) === book.initials.last) {
    const stop = /^\.(?=[\s,;)]+\p{Ll}|,)/u.test(text.slice(next.to)) ? 1 : 0;
    return said(text, from, next.to + stop, '', first.capital);
  }
  if (match.plural) return plural(text, from, last, first.capital);
  if (last.stemTo < last.to && match.keys.at(-1) === last.stem) return said(text, from, last.to, text.slice(last.stemTo, last.to), first.capital);
  // "James’ office": the apostrophe of a name that ends in s, and not the end of what is quoted.
  if (/s$/iu.test(last.text) && /^['’](?=\s+\p{L})/u.test(text.slice(last.to)) && !/[‘'][^'’‘]*$/u.test(text.slice(Math.max(0, last.from - 200), last.from))) {
    return said(text, from, last.to + 1, `${text.charAt(last.to)}s`, first.capital);
  }
  return said(text, from, last.to, '', first.capital);
}

const said = (text: string, from: number, to: number, ending: string, capital: boolean): Omit<NameFound, 'whole'> => {
  const start = text.charAt(from - 1) === '@' ? from - 1 : from;
  return { from: start, to, instead: `${capital && opensSentence(text, start) ? 'Someone' : 'someone'}${ending}` };
};

/** "the Carrows" are some people, "both Helens" people; what is the Carrows’ is some people’s. */
function plural(text: string, from: number, last: Word, capital: boolean): Omit<NameFound, 'whole'> {
  const article = /\b[Tt]he[ \t]+$/u.exec(text.slice(0, from));
  const counted = /\b(?:both|two|three|other|several|all|these|those|our|my)[ \t]+$/iu.test(text.slice(0, from));
  const start = article === null ? from : article.index;
  const owns = /^['’](?=\s)/u.test(text.slice(last.to));
  const people = counted ? 'people' : 'some people';
  const opening = opensSentence(text, start) && (article === null ? capital : article[0].startsWith('T'));
  return { from: start, to: owns ? last.to + 1 : last.to, instead: `${opening ? people.charAt(0).toUpperCase() + people.slice(1) : people}${owns ? '’s' : ''}` };
}

const opensSentence = (text: string, at: number): boolean => /(?:^|[.!?…]["'’”)]*\s+|\n\s*)$/u.test(text.slice(Math.max(0, at - 20), at));

const EMAIL = /[\p{L}\p{N}._%+'’-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const PHONE = /\+?\(?\d(?:[\s().\-–/]{0,3}\d){5,17}/gu;

/** Addresses and numbers in a text; `instead` is null where they are somebody else's, whose names in them are not looked into. */
function findReached(book: NameBook, text: string): readonly { readonly from: number; readonly to: number; readonly instead: string | null }[] {
  const emails = [...text.matchAll(EMAIL)].map((match) => {
    const address = matchedForm('email', match[0]);
    const local = keyOf(address.slice(0, address.indexOf('@'))).replace(/[^\p{L}]/gu, '');
    const theirs = book.emails.has(address) || book.localParts.has(local);
    return { from: match.index, to: match.index + match[0].length, instead: theirs ? 'an address' : null };
  });
  const phones = [...text.matchAll(PHONE)].flatMap((match) =>
    book.phones.has(matchedForm('phone', match[0])) ? [{ from: match.index, to: match.index + match[0].length, instead: 'a number' }] : [],
  );
  return [...emails, ...phones];
}
