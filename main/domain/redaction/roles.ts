import type { OrganisationKind } from '../organisation.ts';
import { HONORIFICS } from '../recognise/vocabulary.ts';
import type { BookOrganisation, BookPerson, BookPost } from './book.ts';
import { titleKey } from './lexicon.ts';
import { isOrdinaryWord } from './vocabulary.ts';

/** The kind as a thing: "a council"; and before a post: "a council chief executive". */
const KINDS: Readonly<Record<OrganisationKind, { readonly one: string; readonly before: string | null }>> = {
  'nhs-trust': { one: 'NHS trust', before: 'NHS trust' },
  'integrated-care-board': { one: 'integrated care board', before: 'integrated care board' },
  'local-authority': { one: 'council', before: 'council' },
  'primary-care': { one: 'primary care organisation', before: 'primary care' },
  'voluntary-and-community': { one: 'voluntary organisation', before: 'voluntary sector' },
  ambulance: { one: 'ambulance service', before: 'ambulance service' },
  regulator: { one: 'regulator', before: null },
  university: { one: 'university', before: 'university' },
  other: { one: 'organisation', before: null },
};

/** A phrase with its article apart, so that a number can stand between: "a" + "second" + "council chief executive". */
export interface Phrase {
  readonly words: string;
  readonly article: 'a' | 'the' | '';
}

const ORDINALS = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const ordinal = (count: number): string => {
  const words = ORDINALS[count - 1];
  if (words !== undefined) return words;
  const tail = count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${tail}`;
};

/** "a" or "an", by how the words are said. */
export const articleFor = (words: string): 'a' | 'an' =>
  /^(?:[aeio]|h(?:our|onou?r|eir)|u(?!ni|s[aeiu]|k\b)|8|11\D|18\D|(?:NHS|HR|MP|LA|ED|FE|SRO|AHP)\b)/iu.test(words) &&
  !/^(?:one|once|eu)/iu.test(words)
    ? 'an'
    : 'a';

/** "a council", "an NHS trust", "a second council chief executive", "the chair of an integrated care board". */
export function sayPhrase({ words, article }: Phrase, count = 1): string {
  if (count > 1) return `${articleFor(ordinal(count))} ${ordinal(count)} ${words.replace(/^someone\b/u, 'person')}`;
  return article === 'a' ? `${articleFor(words)} ${words}` : article === 'the' ? `the ${words}` : words;
}

export const bodyPhrase = ({ kind }: Pick<BookOrganisation, 'kind'>): Phrase => ({ words: KINDS[kind].one, article: 'a' });

/** The post someone is known by: one that has not ended, then the latest begun, then by its words. */
export const postOf = (person: Pick<BookPerson, 'posts'>): BookPost | null =>
  person.posts.toSorted(
    (a, b) =>
      Number(a.endedOn !== null) - Number(b.endedOn !== null) ||
      compare(b.endedOn ?? '', a.endedOn ?? '') ||
      compare(b.startedOn ?? '', a.startedOn ?? '') ||
      compare(a.title, b.title) ||
      a.organisationId - b.organisationId,
  )[0] ?? null;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One to a body, so that it is "the chair of …". */
const SINGLE = new Set(['chair', 'chairman', 'chairwoman', 'leader', 'mayor', 'president', 'chancellor', 'vice chancellor', 'principal']);
const UPPER = new Set(['nhs', 'gp', 'hr', 'it', 'icb']);
const OF_THE_BODY = /\s+(?:of|to|for) the (?:council|trust|board|partnership|federation|alliance|service|university|governors)$/u;

/** Someone as a post at a kind of body. A title with anything in it that may be a name is left out: "someone at a council". */
export function rolePhrase(post: BookPost | null, kind: OrganisationKind | null, isName: (key: string) => boolean): Phrase {
  const body = kind === null ? null : KINDS[kind];
  const title = post === null ? '' : plainTitle(post.title, isName);
  if (title === '')
    return body === null ? { words: 'colleague', article: 'a' } : { words: `someone at ${articleFor(body.one)} ${body.one}`, article: '' };
  if (body === null || kind === 'other') return { words: title, article: 'a' };
  if (SINGLE.has(title)) return { words: `${title} of ${articleFor(body.one)} ${body.one}`, article: 'the' };
  if (body.before === null) return { words: `${title} at ${articleFor(body.one)} ${body.one}`, article: 'a' };
  return { words: title.startsWith(body.before.toLowerCase()) ? title : `${body.before} ${title}`, article: 'a' };
}

/** A title in small letters, without what it is of; nothing when a word of it is no ordinary one, or someone’s name alone. */
export function plainTitle(title: string, isName: (key: string) => boolean): string {
  const small = title.toLowerCase().normalize('NFC').replace(/[’'‘]/gu, '’').replace(/\s+/gu, ' ').trim();
  const bare = small
    .replace(/\s*[([].*$/u, '')
    .replace(/\s*[,;:–—/|].*$/u, '')
    .replace(OF_THE_BODY, '')
    .trim();
  const words = titleKey(bare)
    .split(' ')
    .filter((word) => word !== '');
  const plain = words.length > 0 && words.every((word) => isPlain(word, isName));
  if (!plain || !/^[\p{Ll}’ \-&]+$/u.test(bare)) return '';
  return bare.replace(/\p{Ll}+/gu, (word) => (UPPER.has(word) ? word.toUpperCase() : word));
}

const isPlain = (word: string, isName: (key: string) => boolean): boolean =>
  (isOrdinaryWord(word) || isOrdinaryWord(word.replace(/s$/u, '')) || HONORIFICS.has(word) || UPPER.has(word)) &&
  !(isName(word) && !isOrdinaryWord(word));

const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/\bchief|\bvice.chancellor|\bmanaging director/u, 'senior leader'],
  [/\bdirectors?\b/u, 'director'],
  [/\bchair/u, 'chair'],
  [/\bleader\b/u, 'leader'],
  [/\bnurse|\bmatron|\bsister\b/u, 'nurse'],
  [/\bdoctor|\bconsultant|\bgp\b|\bregistrar|\bclinic|\bmedical|\bparamedic/u, 'clinician'],
  [/\bhead\b|\bmanager|\blead\b/u, 'manager'],
  [/\bofficer/u, 'officer'],
];

/** What may be said of a title that only one person has held: "director" of "Director of Adult Social Services". */
export function generalTitle(title: string, isName: (key: string) => boolean): string {
  const key = titleKey(title);
  const general = GENERAL.find(([sign]) => sign.test(key))?.[1] ?? 'colleague';
  return general === key || (general.includes(' ') && isName(general)) ? 'colleague' : general;
}
