/** Quotation marks and accents that stand for an apostrophe when names are typed. */
export const APOSTROPHE = "'’‘ʼʹ′＇`´";

const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'gu');
/** Marks on letters, what shows nothing, and blanks that Unicode counts as letters. */
const UNWRITTEN = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]+/gu;
const PLAIN = /^[a-z0-9]+$/u;

/** Letters that do not fall apart into a plain one and a mark. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);
const UNLIKE = /[øłßæœđðþħŧŋıς]/gu;

/**
 * A word as names are compared: lower case, without accents, apostrophes and what cannot be seen; wide and joined letters as plain
 * ones. "Siân", "SIAN" and "Si\u00adan" are one, and so are "O’Neill" and "ONeill".
 */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNWRITTEN, '')
    .replace(APOSTROPHES, '')
    .replace(UNLIKE, (letter) => ALIKE.get(letter) ?? letter);
}
