import { cut, own, type Said, trimmed } from './said.ts';

/** The longest that is said of a thing learned, an entry of a log or a note, in words; of an agreement; and of a part of a reflection. */
export const SHORT = 45;
export const MIDDLING = 90;
export const LONG = 170;

/** Marks that end a sentence, with the quotation marks and brackets that close upon it. */
const SENTENCE_END = /[.!?…]+[’”'")\]]*(?=\s|$)/gu;

/** Short words with a full stop that ends nothing: "Dr Brown" needs none, "Dr. Brown" and "St. Brannoc’s" do. */
const NO_END = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|Rev|Cllr|Sr|Jr|No|vs|approx|e\.g|i\.e|\p{Lu})\.$/u;

/** Where its sentences and lines end, as offsets, in order; the last is its length. */
export function sentenceEnds(words: string): readonly number[] {
  const ends = [...words.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).filter((end) => !NO_END.test(words.slice(Math.max(0, end - 12), end)));
  const breaks = [...words.matchAll(/\n+/gu)].map(({ index }) => index);
  return [...new Set([...ends, ...breaks, words.length])].filter((end) => end > 0).toSorted((a, b) => a - b);
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/**
 * How far the first whole sentences of a text reach, up to so many words; one at least, however long it is. A heading or a line of a
 * list is a sentence of its own.
 */
export function reachOf(text: string, most: number): number {
  if (wordsIn(text) <= most) return text.length;
  const ends = sentenceEnds(text);
  return ends.findLast((end) => wordsIn(text.slice(0, end)) <= most) ?? ends[0] ?? text.length;
}

/** Stands where the rest of a text was left out. */
export const LEFT_OUT = ' […]';

/** A sentence without its full stop, to go on after; other marks stay. */
export const unended = (words: Said): Said => {
  const whole = trimmed(words);
  return whole.endsWith('.') && !whole.endsWith('..') ? cut(whole, 0, whole.length - 1) : whole;
};

/** A full stop where nothing else ends it. */
export const ended = (words: Said): Said => (/[.!?…:][’”'")\]]*$/u.test(words) ? words : own`${words}.`);
