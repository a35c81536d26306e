import { isGivenName, PLACE_NOUNS } from '../recognise/vocabulary.ts';
import type { Doubt } from '../summary/document.ts';
import type { Piece } from './pieces.ts';
import { CONNECTING, CUSTOMARY, isOrdinaryWord } from './vocabulary.ts';

/** Something that may tell, and where it stands in the text as it was written. */
export interface Suspicion extends Pick<Doubt, 'key' | 'kind' | 'text' | 'why' | 'instead'> {
  readonly from: number;
  readonly to: number;
}

/** A key as long as a settled one may be. */
export const doubtKey = (kind: Doubt['kind'], words: string): string => `${kind}:${words}`.slice(0, 400);

const PLACE_BEFORE = new Set('in at near outside through via around across inside behind opposite towards beyond'.split(' '));
const PLACES = new Set([
  ...PLACE_NOUNS,
  ...'edge lane street road avenue close drive lodge ward farm bridge hill valley river village court way crescent terrace gardens arms inn tavern castle abbey moor fell wood woods common green station'.split(
    ' ',
  ),
]);
/** Before a letter that is no one’s initial. */
const LETTERED = new Set(
  'plan type grade band section appendix item option hepatitis vitamin group person organisation partnership colleague part point class schedule annex block tier category wing side level category'.split(
    ' ',
  ),
);
const LONGEST_GROUP = 5;

/**
 * Capitalised words that are no known name: in the middle of a sentence any but those written so by custom; at the beginning of one
 * any but ordinary words. Neighbours that belong together are one. Also common given names in small letters, and lone initials.
 */
export function* unknownNames(
  text: string,
  pieces: readonly Piece[],
  free: (at: number) => boolean,
  isOrdinaryHere: (key: string) => boolean,
  initialsOf: (letter: string) => string | null,
): Generator<Suspicion> {
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !free(at) || piece.contracted) continue;
    if (piece.text.length === 1) {
      const instead = piece.letters === 'capital' ? initialAlone(pieces, at, initialsOf) : null;
      if (instead !== null)
        yield {
          key: doubtKey('name', `${piece.key}.`),
          kind: 'name',
          text: piece.text,
          why: 'An initial. It may be read as a name.',
          instead,
          from: piece.from,
          to: piece.to,
        };
      continue;
    }
    if (piece.letters === 'lower') {
      if (piece.key.length > 2 && isGivenName(piece.key) && !CUSTOMARY.has(piece.key) && piece.tie !== 'cleaves')
        yield suspect(text, pieces, at, at, 'name', 'A first name that is no name in the journal.');
      continue;
    }
    if (!isTelling(pieces, at, isOrdinaryHere)) continue;
    let last = at;
    while (last - at < LONGEST_GROUP - 1 && isCapital(pieces[last + 1]) && free(last + 1) && belongs(pieces[last + 1])) last += 1;
    yield suspect(text, pieces, at, last, kindOf(pieces, at, last), 'A capitalised word that is no name in the journal.');
    at = last;
  }
}

function suspect(text: string, pieces: readonly Piece[], first: number, last: number, kind: 'name' | 'place', why: string): Suspicion {
  const [from, to] = [pieces[first]?.from ?? 0, pieces[last]?.to ?? 0];
  const key = pieces
    .slice(first, last + 1)
    .map((piece) => piece.key)
    .join(' ');
  return { key: doubtKey('name', key), kind, text: text.slice(from, to), why, instead: kind === 'place' ? 'a place' : 'someone', from, to };
}

const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.letters === 'capital' || piece.letters === 'upper' || piece.letters === 'mixed') &&
  piece.text.length > 1 &&
  !piece.contracted;
const belongs = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.opens &&
  (piece.tie === 'cleaves' || (piece.tie === 'joins' && !/[\r\n.]/u.test(piece.gap))) &&
  !CONNECTING.has(piece.key) &&
  !MONTH_OR_DAY.test(piece.key);
const MONTH_OR_DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function isTelling(pieces: readonly Piece[], at: number, isOrdinaryHere: (key: string) => boolean): boolean {
  const piece = pieces[at];
  if (piece === undefined || !isCapital(piece)) return false;
  if (CUSTOMARY.has(piece.key) || CONNECTING.has(piece.key)) return false;
  // "Helen’s" of nobody: the s after an apostrophe, and what follows one
  if (piece.tie === 'cleaves' && piece.key.length === 1) return false;
  if (piece.letters === 'upper') return !(isOrdinaryWord(piece.key) || isOrdinaryHere(piece.key));
  if (piece.opens) return !(isOrdinaryWord(piece.key) || isOrdinaryHere(piece.key));
  return true;
}

function kindOf(pieces: readonly Piece[], first: number, last: number): 'name' | 'place' {
  const [piece, before, end, next] = [pieces[first], pieces[first - 1], pieces[last], pieces[last + 1]];
  if (end !== undefined && last > first && PLACES.has(end.key)) return 'place';
  if (next !== undefined && next.tie === 'joins' && next.letters === 'lower' && PLACES.has(next.key)) return 'place';
  const the = before?.key === 'the' ? pieces[first - 2] : before;
  return piece?.tie === 'joins' && the !== undefined && PLACE_BEFORE.has(the.key) ? 'place' : 'name';
}

function initialAlone(pieces: readonly Piece[], at: number, initialsOf: (letter: string) => string | null): string | null {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece === undefined || piece.key === 'i' || piece.tie === 'cleaves' || pieces[at + 1]?.tie === 'cleaves') return null;
  if (piece.key === 'a' && (piece.opens || pieces[at + 1]?.tie === 'joins')) return null;
  if (before !== undefined && piece.tie === 'joins' && LETTERED.has(before.key)) return null;
  return initialsOf(piece.key);
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${MONTH})(?:,?\s\d{4})?|(?<named>${MONTH})\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))(?![\p{L}\p{N}])`,
  'giu',
);
/** What happens once, so that its day tells of whom. */
const EVENTS =
  /\b(?:appoint\w*|resign\w*|retire[ds]?|retirement|retiring|funeral|wedding|married|born|birth\w*|died|death|killed|election|elected|inquest|hearing|tribunal|inspect\w*|announce\w*|sacked|dismissed|suspended|stepp(?:ed|ing) down|took over|leaving do|farewell|strike|merge\w*|launch\w*|opened|opening|closed|closure|published|arrested|sentenced|convicted|accident|collapse\w*|fire|flood\w*|diagnos\w*|operation|operated|surgery|interview\w*|award\w*|honours|by-election|referendum|verdict|walked out|broke down)\b/iu;
const NEARBY = 160;

/** A day beside something that happens once. */
export function* datedEvents(text: string): Generator<Suspicion> {
  for (const match of text.matchAll(DATE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const before =
      text
        .slice(Math.max(0, from - NEARBY), from)
        .split(/[.!?\n]/u)
        .at(-1) ?? '';
    const after = text.slice(to, to + NEARBY).split(/[.!?\n]/u)[0] ?? '';
    if (!EVENTS.test(`${before} ${after}`)) continue;
    const month = match.groups?.['month'] ?? match.groups?.['named'];
    yield {
      key: doubtKey('date', match[0].toLowerCase().replace(/\s+/gu, ' ')),
      kind: 'date',
      text: match[0],
      why: 'A day on which something happened once.',
      instead: month === undefined ? 'one day' : `a day in ${month}`,
      from,
      to,
    };
  }
}

const NUMBERED =
  /(?<![\p{L}\p{N}])(?<what>ward|room|bed|flat|unit|bay|theatre|case|ref|reference|ext|extension|claim|file|complaint|incident|datix|invoice|docket|desk|floor)[\s.:#]{1,3}(?:no\.?\s?)?(?:[A-Z]{0,4}[/-]?\d[\d/-]{0,20}(?:[a-g])?)(?![\p{L}\p{N}])/giu;
const CODES = /(?<![\p{L}\p{N}£$€.,])(?:[A-Z]{1,6}[/-]?\d{3,12}(?:[/-]\d{1,8})?|\d{6,16}|\d{3} \d{3} \d{4})(?![\p{L}\p{N}%]|[.,]\d)/gu;

/** Numbers that look like a case, a room, a ward or an extension. */
export function* tellingNumbers(text: string): Generator<Suspicion> {
  for (const match of text.matchAll(NUMBERED)) {
    const what = match.groups?.['what']?.toLowerCase() ?? '';
    yield number(match, /^(?:ext|ref)$/u.test(what) ? 'a number' : `${/^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}`);
  }
  for (const match of text.matchAll(CODES)) yield number(match, 'a number');
}

const number = (match: RegExpExecArray, instead: string): Suspicion => ({
  key: doubtKey('number', match[0].toLowerCase().replace(/\s+/gu, ' ')),
  kind: 'number',
  text: match[0],
  why: 'A number that may be looked up.',
  instead,
  from: match.index,
  to: match.index + match[0].length,
});
