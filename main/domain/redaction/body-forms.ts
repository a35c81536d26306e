import { GENERIC_WORDS, isListedWord, ORGANISATION_WORDS } from '../recognise/vocabulary.ts';
import { wordsOfName } from './pieces.ts';

/**
 * A way of writing an organisation or a partnership. `whole`: its name or abbreviation; `short`: enough of it to tell;
 * `place`: the one word that tells, which may be a place's name first; `letters`: initials, which only capitals mean.
 */
export interface BodyForm {
  readonly key: string;
  readonly part: 'whole' | 'short' | 'place' | 'letters';
}

/** Abbreviations that say what a body is and not which. */
export const KIND_LETTERS = new Set('icb ics icp nhs gp gps pcn ccg cqc nhse ae ed mp cvs cic ltd plc uk la pct rcn bma lga'.split(' '));
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'at', 'to', 'on', 'a', 'an', '&']);
const LONGEST = 10;

/** Whether a word is in so many names that it tells of none. */
export const isGeneric = (key: string): boolean =>
  SMALL.has(key) || KIND_LETTERS.has(key) || GENERIC_WORDS.has(key) || ORGANISATION_WORDS.has(key) || key.length < 2 || /^\d+$/u.test(key);

/**
 * Every way of writing a body's name: whole, without its beginning or end where what tells is left, without its middle, with its
 * end in letters ("Aldermere ICB"), in letters altogether ("AICB"), run together as in addresses, and the word that tells alone.
 */
export function bodyForms(name: string, abbreviation: string | null): readonly BodyForm[] {
  const forms = new Map<string, BodyForm['part']>();
  const add = (part: BodyForm['part'], key: string): void => {
    if (key !== '' && !forms.has(key)) forms.set(key, part);
  };
  for (const alternative of [name, abbreviation ?? '']) {
    const words = spellings(alternative);
    for (const spelt of words) addWhole(spelt, add);
  }
  for (const spelt of spellings(name)) addShort(spelt, add);
  return [...forms].map(([key, part]) => ({ key, part }));
}

type Add = (part: BodyForm['part'], key: string) => void;

function addWhole(words: readonly string[], add: Add): void {
  add('whole', words.join(' '));
  if (words.length === 1) return;
  if (words[0] === 'the') add('whole', words.slice(1).join(' '));
  add('whole', words.join(''));
}

function addShort(words: readonly string[], add: Add): void {
  const tells = words.map((word) => !isGeneric(word) && !isListedWord(word));
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from; to < words.length; to += 1) {
      const stretch = words.slice(from, to + 1);
      const telling = tells.slice(from, to + 1).filter(Boolean).length;
      if (telling === 0 || SMALL.has(words[from] ?? '') || SMALL.has(words[to] ?? '')) continue;
      const bare = stretch.every((word, at) => tells[from + at] || word === 'st' || word === 'saint');
      add(bare ? 'place' : 'short', stretch.join(' '));
      if (stretch.length > 1) add('short', stretch.join(''));
      for (let rest = to + 1; rest < words.length; rest += 1) {
        const end = words.slice(rest);
        add('short', [...stretch, ...end].join(' '));
        const letters = lettersOf(end);
        if (letters.length > 1) add('short', [...stretch, letters].join(' '));
        if (rest > to + 1) add('short', [...stretch, words[rest] ?? ''].join(' '));
      }
    }
  }
  if (!tells.some(Boolean)) return;
  for (const letters of new Set([lettersOf(words), words.map((word) => word[0] ?? '').join(''), mixedLetters(words)])) {
    if (letters.length > 2 && !KIND_LETTERS.has(letters)) add('letters', letters);
  }
}

const lettersOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => (KIND_LETTERS.has(word) ? word : (word[0] ?? '')))
    .join('');

/** "ANHSFT" beside "ANFT". */
const mixedLetters = (words: readonly string[]): string => words.map((word) => (SMALL.has(word) ? '' : (word[0] ?? ''))).join('');

/** The words of a name as they may be written: with and without the ’s of "Brannoc’s", with Saint for St. */
function spellings(name: string): readonly (readonly string[])[] {
  const words = wordsOfName(name).slice(0, LONGEST);
  if (words.length === 0) return [];
  const whole = words.map((word) => word.join(''));
  const parted = words.flatMap((word) => word);
  const bare = words.map((word) => (word.length > 1 && word.at(-1) === 's' ? word.slice(0, -1) : word).join(''));
  const all = [whole, bare, parted];
  return [...all, ...all.filter((spelt) => spelt.includes('st')).map((spelt) => spelt.map((word) => (word === 'st' ? 'saint' : word)))];
}
