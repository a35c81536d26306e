import { fold } from '../name.ts';

/**
 * Which differences of wording are none. A file of contacts writes a post its own way; only what is left different after
 * this is a change worth asking about. The tables are short on purpose: what they do not know is asked, and asking is
 * answered by leaving it as it is. "Interim", "acting", "deputy" and "associate" are never dropped: they are other posts.
 */

/** Titles: what is written on the left is read as on the right. Letters that stand for two titles (MD) are left alone. */
export const TITLE_WORDS: Readonly<Record<string, string>> = {
  ceo: 'chief executive',
  'chief executive officer': 'chief executive',
  'chief exec': 'chief executive',
  cfo: 'chief finance officer',
  'chief financial officer': 'chief finance officer',
  coo: 'chief operating officer',
  cio: 'chief information officer',
  dass: 'director adult social services',
  dcs: 'director childrens services',
  dph: 'director public health',
  gp: 'general practitioner',
  cllr: 'councillor',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  dir: 'director',
  exec: 'executive',
  mgr: 'manager',
  snr: 'senior',
  sr: 'senior',
  dep: 'deputy',
  asst: 'assistant',
  assoc: 'associate',
  hr: 'human resources',
  it: 'information technology',
  ops: 'operations',
};

/** Organisations, the same way. */
export const ORGANISATION_WORDS: Readonly<Record<string, string>> = {
  icb: 'integrated care board',
  cc: 'county council',
  bc: 'borough council',
  mbc: 'metropolitan borough council',
  dc: 'district council',
  ft: 'foundation trust',
  ltd: 'limited',
  plc: 'public limited company',
  uni: 'university',
  univ: 'university',
  hosp: 'hospital',
  dept: 'department',
  st: 'saint',
};

/** Words that carry nothing: "Director of Finance" is "Director, Finance". Not "to": an assistant to someone is not an assistant someone. */
const TITLE_SMALL = new Set(['of', 'for', 'the']);
const ORGANISATION_SMALL = new Set(['of', 'for', 'the', 'nhs']);

/** Lower-case words without punctuation; "&" is "and", and "children's" is "childrens". */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .replace(/&/gu, ' and ')
    .replace(/(?<=\p{L})[.'](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words with those of the table read in full, the longest that fit first, and without the small ones. */
function inFull(words: readonly string[], table: Readonly<Record<string, string>>, small: ReadonlySet<string>): string {
  const read: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find((count) => at + count <= words.length && Object.hasOwn(table, words.slice(at, at + count).join(' '))) ?? 0;
    const phrase = words.slice(at, at + Math.max(1, length)).join(' ');
    read.push(...(length === 0 ? phrase : (table[phrase] ?? phrase)).split(' '));
    at += Math.max(1, length);
  }
  return read.filter((word) => !small.has(word)).join(' ');
}

const titleInFull = (title: string): string => inFull(wordsOf(title), TITLE_WORDS, TITLE_SMALL);

/** A title and, of "Director of Finance" or "Director, Finance", the "Finance Director" it may be written as. */
function waysOfTitle(title: string): readonly string[] {
  const [post, field, ...more] = title.split(/\s+of\s+|\s*,\s*|\s+[-–—]\s+/iu);
  const turned = post === undefined || field === undefined || more.length > 0 ? [] : [`${field} ${post}`];
  return [title, ...turned].map(titleInFull);
}

/** Whether two titles are one in other words. Neither is empty. */
export function isSameTitleInWords(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const ways = waysOfTitle(b);
  return waysOfTitle(a).some((way) => way !== '' && ways.includes(way));
}

/** The first letters: "Westmarsh Borough Council" is "wbc". */
const initialsOf = (words: readonly string[]): string =>
  words.filter((word) => word !== 'and' && !ORGANISATION_SMALL.has(word)).map((word) => word.slice(0, 1)).join('');

/**
 * Whether two organisations' names are one in other words, or one is the other's initials. For comparing with where somebody
 * is known to be: of two strangers, initials say little.
 */
export function isSameOrganisationInWords(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const [fullA, fullB] = [inFull(ofA, ORGANISATION_WORDS, ORGANISATION_SMALL), inFull(ofB, ORGANISATION_WORDS, ORGANISATION_SMALL)];
  if (fullA === fullB && fullA !== '') return true;
  return areInitials(ofA, ofB) || areInitials(ofB, ofA);
}

const areInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && (short[0]?.length ?? 0) > 1 && short[0] === initialsOf(long);
