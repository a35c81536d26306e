import type { OrganisationId } from '../id.ts';
import type { Lexicon } from './lexicon.ts';
import { organisationAt } from './organisations.ts';
import { HONORIFICS, isGivenName, isNameAndWord, isOrdinary, NEVER_PEOPLE, ORGANISATION_WORDS, PLACE_NOUNS } from './vocabulary.ts';
import { joins, tidy, type Word } from './words.ts';

/** A name nobody has, with the words it covers, and the organisation typed beside it. */
export interface Newcomer {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly organisationId: OrganisationId | null;
  readonly organisationName: string | null;
}

const LETTERS = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
const PARTICLES = new Set('de van von der den la le al el bin ibn ni ap ab da di du mac o st'.split(' '));
const CONTRACTED = /['’](?:ll|d|ve|re|m|t)$/iu;

/** Whether a word has the look of a name: a capital, letters, and not a day, a body, a place or an abbreviation. */
const looksLikeName = (word: Word): boolean =>
  word.capital &&
  !word.shouted &&
  word.stem.length > 1 &&
  LETTERS.test(word.text) &&
  !CONTRACTED.test(word.text) &&
  !NEVER_PEOPLE.has(word.stem) &&
  !HONORIFICS.has(word.stem) &&
  !ORGANISATION_WORDS.has(word.stem) &&
  !PLACE_NOUNS.has(word.stem);

/** Whether the word after a given name reads as a surname that is not in the directory: "Gareth Williams". */
export function looksLikeSurname(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || before.key !== before.stem || !joins(word) || !looksLikeName(word)) return false;
  if (isGivenName(word.stem) && (lexicon.bearings.get(word.stem) ?? []).some((one) => one.at === 0)) return false;
  return organisationAt(words, at, lexicon) === null && !leadsToBody(words, at);
}

/** Whether the capitalised words from here end in the name of a body or a place: "Westmarsh Housing", "Civic Centre". */
function leadsToBody(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 5; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && !joins(word)) || !word.capital) return false;
    if (ORGANISATION_WORDS.has(word.stem) || (PLACE_NOUNS.has(word.stem) && i > at) || word.shouted) return true;
  }
  return false;
}

/**
 * Reads an unknown name at a word. `placed`: a person is expected here; `led`: said straight after "with", "ran into"
 * and the like, or in a list of people, so that one word is enough. Null when it does not read like a person.
 */
export function newcomerAt(words: readonly Word[], first: number, lexicon: Lexicon, led: boolean, titled: boolean): Newcomer | null {
  const start = words[first];
  if (start === undefined || !looksLikeName(start)) return null;
  if (isOrdinary(start.stem) && !isNameAndWord(start.stem)) return null;
  if (organisationAt(words, first, lexicon) !== null || leadsToBody(words, first)) return null;
  let last = first;
  while (last - first < 4) {
    const here = words[last];
    const next = words[last + 1];
    if (here === undefined || next === undefined || here.key !== here.stem || !joins(next) || next.text.length > 40) break;
    if (!next.capital && PARTICLES.has(next.key) && words[last + 2]?.capital === true) {
      last += 2;
      continue;
    }
    const initial = next.capital && next.text.length === 1 && next.key !== 'i' && !next.opens;
    if (!initial && (!looksLikeName(next) || organisationAt(words, last + 1, lexicon) !== null || leadsToBody(words, last + 1))) break;
    last += 1;
  }
  const alone = last === first;
  if (alone && isNameAndWord(start.stem) && !titled) return null;
  if (alone && !led && !titled && !isGivenName(start.stem)) return null;
  const ending = words[last] ?? start;
  const from = titled && alone ? (words[first - 1]?.from ?? start.from) : start.from;
  const name = tidy(
    words
      .slice(first, last + 1)
      .map((word, i) => (i === 0 ? '' : word.gap) + (word === ending ? bare(word) : word.text))
      .join(''),
  );
  const title = from < start.from ? `${words[first - 1]?.text ?? ''} ` : '';
  return { name: title + name, first, last, ...organisationBeside(words, last, lexicon) };
}

const bare = (word: Word): string => word.text.slice(0, word.stemTo - word.from);

const BESIDE = /^\s*[,(]\s*$/u;
const BELONGS = new Set(['from', 'of', 'at']);
const INSIDE = new Set(['of', 'and', 'for', 'the', 'in']);

interface Beside {
  readonly organisationId: OrganisationId | null;
  readonly organisationName: string | null;
}
const NOTHING: Beside = { organisationId: null, organisationName: null };

/** The organisation typed beside a name: "Jo Pickering, Westmarsh Housing", "Jo Pickering (ICB)", "Jo from Shelter". */
export function organisationBeside(words: readonly Word[], last: number, lexicon: Lexicon): Beside {
  const next = words[last + 1];
  if (next === undefined) return NOTHING;
  const punctuated = BESIDE.test(next.gap);
  let at = last + 1;
  if (!punctuated) {
    if (!/^\s+$/u.test(next.gap) || !BELONGS.has(next.key)) return NOTHING;
    at += 1;
  }
  const article = words[at];
  if (article !== undefined && article.key === 'the') at += 1;
  const known = organisationAt(words, at, lexicon);
  if (known !== null)
    return { organisationId: known.organisationId, organisationName: lexicon.organisations.get(known.organisationId)?.name ?? null };

  const start = words[at];
  if (start === undefined || !start.capital || (NEVER_PEOPLE.has(start.stem) && !ORGANISATION_WORDS.has(start.stem) && !start.shouted))
    return NOTHING;
  let end = at;
  let body = ORGANISATION_WORDS.has(start.stem) || (start.shouted && start.text.length <= 6);
  for (let i = at + 1; i <= at + 7; i += 1) {
    const word = words[i];
    if (word === undefined || !joins(word)) break;
    if (INSIDE.has(word.key) && words[i + 1]?.capital === true && joins(words[i + 1] as Word)) continue;
    if (!word.capital) break;
    end = i;
    body = body || ORGANISATION_WORDS.has(word.stem);
  }
  const ending = words[end] ?? start;
  const single = end === at && looksLikeName(start) && !isGivenName(start.stem) && !isOrdinary(start.stem);
  // "Jo Pickering, Anna Lee" is two people; "at the Station" is a place, unless the word of a body says otherwise.
  if (!body && !single && !(BELONGS.has(next.key) && next.key !== 'at')) return NOTHING;
  if (!body && isGivenName(start.stem)) return NOTHING;
  if (next.key === 'at' && !body) return NOTHING;
  const text = words
    .slice(at, end + 1)
    .map((word, i) => (i === 0 ? '' : word.gap) + (word === ending ? bare(word) : word.text))
    .join('');
  return { organisationId: null, organisationName: tidy(text) };
}
