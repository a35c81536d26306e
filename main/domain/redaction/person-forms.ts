import { HONORIFICS, isGivenName, isOrdinary } from '../recognise/vocabulary.ts';
import { wordsOfName } from './pieces.ts';

/**
 * What of a name a form says. `initials`: letters alone, which only capitals mean; `run`: run together, as in addresses, which gives
 * way to whoever is called so.
 */
export type Part = 'full' | 'first' | 'last' | 'initials' | 'run';

/** A way of writing someone: words as the text has them, joined by a space. */
export interface Form {
  readonly key: string;
  readonly part: Part;
}

/** Words within names that are nobody's name by themselves. */
export const PARTICLES = new Set(
  'de da di do dos du van von der den ter la le al el bin ibn bint ap ab ferch ni nic ui of the and y e'.split(' '),
);
/** Letters after a name. */
export const AFTER_NAMES = new Set(
  'obe mbe cbe kbe dbe gbe kc qc phd mp ms msp frcp frcs frcgp rn jp dl bem qn fba frs jnr jr snr sr esq ba ma bsc msc mba'.split(' '),
);
/** A name of more words is no one's; what is longer is found by its beginning. */
const LONGEST = 8;

type Word = readonly string[];

/**
 * Every way of writing a name: whole, first name, surname, parts of them, the other way round, run together, with initials for any
 * of it, and initials alone. "Gareth Hollis-Webb" gives "hollis webb", "webb gareth", "gareth hw", "g hollis webb", "ghw" …
 */
export function formsOf(name: string): readonly Form[] {
  const words = nameWords(name);
  const forms = new Map<string, Part>();
  const add = (part: Part, ...of: readonly Word[]): void => {
    for (const key of keysOf(of)) if (key !== '' && !forms.has(key)) forms.set(key, part);
  };
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];

  add('full', ...words);
  words.forEach((word, at) => {
    if (at === 0 || !PARTICLES.has(run(word))) add(partOf(at, at, words.length), word);
    for (let to = at + 1; to < words.length; to += 1) {
      const stretch = words.slice(at, to + 1);
      add(partOf(at, to, words.length), ...stretch);
      add('run', [stretch.map(run).join('')]);
    }
  });
  if (rest.length === 0) return [...forms].map(([key, part]) => ({ key, part }));

  for (let at = 1; at < words.length; at += 1) {
    const end = words.slice(at);
    const [given, family] = [words.slice(0, at).map(initial), end.map(initial)];
    add('full', first, ...end);
    add('full', ...end, first);
    add('full', ...end, ...words.slice(0, at));
    // Helen C, Gareth H-W, Gareth HW
    add('full', first, ...family.map(asWord));
    add('full', first, [family.join('')]);
    add('full', ...words.slice(0, at), ...family.map(asWord));
    // H Carrow, M A Smith, MA Smith, hcarrow
    if (PARTICLES.has(run(end[0] ?? [])) && end.length === 1) continue;
    add('full', ...given.map(asWord), ...end);
    add('full', [given.join('')], ...end);
    add('full', asWord(initial(first)), ...end);
    add('full', ...end, asWord(initial(first)));
    const address = initial(first) + end.map(run).join('');
    if (address.length > 5 && !isGivenName(address) && !isOrdinary(address)) add('run', [address]);
  }
  const all = words.map(initial);
  for (const letters of [all, [initial(first), initial(last)]]) {
    add('initials', ...letters.map(asWord));
    add('initials', [letters.join('')]);
  }
  return [...forms].map(([key, part]) => ({ key, part }));
}

/** The first letters of a name's words, each by itself. */
export const initialsOf = (name: string): readonly string[] => nameWords(name).map(initial);

/** The words of a name without titles before and letters after it. */
function nameWords(name: string): readonly Word[] {
  const words = wordsOfName(name).slice(0, LONGEST);
  let from = 0;
  while (from < words.length - 1 && HONORIFICS.has(run(words[from] ?? []))) from += 1;
  let to = words.length;
  while (to > from + 2 && AFTER_NAMES.has(run(words[to - 1] ?? []))) to -= 1;
  return words.slice(from, to);
}

const run = (word: Word): string => (word.length === 1 ? (word[0] ?? '') : word.join(''));
const initial = (word: Word): string => String.fromCodePoint(run(word).codePointAt(0) ?? 0);
const asWord = (letters: string): Word => [letters];
const partOf = (from: number, to: number, length: number): Part => (from === 0 ? (to === length - 1 ? 'full' : 'first') : 'last');

const AFTER_MAC = /^(mac|mc)(?=\p{L}{3})/u;

/** A form's keys: each word run together, or parted at its apostrophe or after Mac. Most words are written in one way. */
function keysOf(words: readonly Word[]): readonly string[] {
  const whole = words.map(run).join(' ');
  const keys = [whole];
  if (words.some((word) => word.length > 1)) keys.push(words.map((word) => word.join(' ')).join(' '));
  if (words.some((word) => AFTER_MAC.test(run(word)))) keys.push(words.map((word) => run(word).replace(AFTER_MAC, '$1 ')).join(' '));
  return keys;
}
