import { fold } from '../name.ts';

/** One word of the line as recognition sees it. A hyphen parts words; an apostrophe does not. */
export interface Word {
  readonly text: string;
  /** Folded, without apostrophes: "O’Donnell" is "odonnell". */
  readonly key: string;
  /** The key without a possessive ending: "Priya’s" is "priya". The key itself when there is none. */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
  /** Where the word ends without its possessive. */
  readonly stemTo: number;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: "NHS", "PR". */
  readonly shouted: boolean;
  /** What stands between the word before (or the start of the line) and this one. */
  readonly gap: string;
  /** May belong to the same name as the word before: after one space, a hyphen, or the stop of an initial or of "St". */
  readonly joined: boolean;
  /** First of the line or of a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`´][\p{L}\p{M}]+)*/gu;
const APOSTROPHES = /['’‘ʼ`´]/gu;
/** "Priya's", and as it is spoken: "Priya'll", "Priya'd". */
const POSSESSIVE = /['’‘ʼ`´](?:s|ll|d)$/iu;
const PLAIN = /^[a-z0-9]+$/u;
const JOINING = /^(?:[ \t\u00A0]{1,3}|[-‐‑])$/u;
const ABBREVIATED = /^\.[ \t\u00A0]?$/u;
const SHORT = /^(?:\p{Lu}|[Ss]t|[Dd]r)$/u;
const OPENING = /(?:^|[.!?;:…\n\r\u2028]["'’”)]*\s*|\s[–—-]+\s*|["“‘(]\s*)$/u;

/** A word folded for comparison, without apostrophes. Plain lower-case words, most of a line, cost nothing. */
export const keyOf = (word: string): string => (PLAIN.test(word) ? word : fold(word).replace(APOSTROPHES, ''));

/** The words of a text, in order, with exact offsets. Linear in the length of the text. */
export function scanWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const said = match[0];
    const from = match.index;
    const gap = text.slice(end, from);
    end = from + said.length;
    const bare = said.replace(POSSESSIVE, '');
    const key = keyOf(said);
    const first = said.codePointAt(0) ?? 0;
    const letter = String.fromCodePoint(first);
    words.push({
      text: said,
      key,
      stem: bare === said ? key : keyOf(bare),
      from,
      to: end,
      stemTo: from + bare.length,
      capital: letter !== letter.toLowerCase(),
      shouted: bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase(),
      gap,
      joined: JOINING.test(gap) || (ABBREVIATED.test(gap) && SHORT.test(words.at(-1)?.text ?? '')),
      opens: words.length === 0 || OPENING.test(gap.slice(-12)),
    });
  }
  return words;
}

/** The folded words of a name: "Róisín Ní Bhriain" is roisin, ni, bhriain; "Hollis-Webb" is hollis, webb. */
export const nameWords = (name: string): readonly string[] => [...name.matchAll(WORD)].map((match) => keyOf(match[0]));

/** Whether a word may belong to the same name as the one before it. */
export const joins = (word: Word): boolean => word.joined;

/** One line, without control characters, at most `limit` characters: fit for a name, a title or a place. */
export function tidy(text: string, limit = 200): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  // A cut never leaves half of a character that takes two units.
  return line.length <= limit
    ? line
    : `${line
        .slice(0, limit - 1)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`;
}

/** Whether a word is part of an e-mail address, which names nobody here. */
export const isPartOfAddress = (text: string, word: Word): boolean =>
  text[word.to] === '@' || (text[word.from - 1] === '@' && /\S/u.test(text[word.from - 2] ?? ' '));
