import { isOrdinary } from '../recognise/vocabulary.ts';
import type { Entry } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { ABSTRACT, CONNECTING, CUSTOMARY, DOINGS, isOrdinaryWord, isPlainBefore, MONTHS, TO_SOMEONE, TONGUES } from './vocabulary.ts';

/** How words that are a name are meant: the name (it goes), the word (it is left), or nobody can tell (the user says). */
export type Sense = 'name' | 'word' | 'unsure';

/** Where words stand: the pieces of the text, and which of them. */
export interface Standing {
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly last: number;
  /** Said before a name: "Dr". */
  readonly titled: boolean;
}

/** How words that fit an entry are meant, by how they are written and by what stands around them. */
export function readSense(entry: Entry, { pieces, first, last, titled }: Standing): Sense {
  const piece = pieces[first];
  if (piece === undefined) return 'word';
  const said = pieces.slice(first, last + 1);
  if (entry.kind) return readKind(piece, pieces[first - 1]);
  if (entry.sense === 'letters') return first === last && isOrdinaryWord(piece.key) ? 'unsure' : 'name';
  if (entry.sense === 'name') return 'name';
  const words = said.filter((one) => one.tie !== 'cleaves' || one === piece);
  // "Dr will see you now" is said of another doctor.
  if (titled)
    return piece.letters === 'lower' && words.length === 1 && (CONNECTING.has(piece.key) || MODAL.has(piece.key)) ? 'unsure' : 'name';
  if (words.length > 1) return readSeveral(words);
  return readOne(entry, pieces, first, last);
}

const ANY = new Set('a an any another other each every no which one two three four five six most all some per'.split(' '));

/** "the ICB" is one of the book; "an ICB" is any. */
const readKind = (piece: Piece, before: Piece | undefined): Sense =>
  before !== undefined && piece.tie === 'joins' && ANY.has(before.key) ? 'word' : 'name';

/** Two English words or more that are a name together: capitals tell, small letters leave it open. */
function readSeveral(words: readonly Piece[]): Sense {
  const small = words.filter(({ letters, key }) => letters === 'lower' && !LITTLE.has(key)).length;
  return small === 0 ? 'name' : 'unsure';
}

const LITTLE = new Set(['of', 'the', 'and', 'for', 'in', 'at', 'to', 's']);

/** One English word that is a name too. */
function readOne(entry: Entry, pieces: readonly Piece[], at: number, last: number): Sense {
  const [before, piece, after, second] = [pieces[at - 1], pieces[at], pieces[last + 1], pieces[last + 2]];
  if (piece === undefined) return 'word';
  const owns = after !== undefined && after.tie === 'cleaves' && after.key === 's' && after.gap !== '';
  const next = after !== undefined && after.tie === 'joins' ? after.key : '';
  const previous = before !== undefined && piece.tie === 'joins' ? before.key : '';
  const does = next !== '' && (DOINGS.has(next) || (next.endsWith('ed') && isOrdinary(next) && after?.letters === 'lower'));
  const connects = CONNECTING.has(piece.key) && !MODAL.has(piece.key);
  const given = entry.meant.some(({ part }) => part === 'first' || part === 'full');
  if (/[@＠]$/u.test(piece.gap)) return 'name';

  switch (piece.letters) {
    case 'none':
      return 'name';
    case 'mixed':
      return connects ? 'unsure' : 'name';
    case 'lower':
      if (connects) return 'word';
      if (DOINGS.has(next) && !MODAL.has(piece.key)) return given ? 'name' : 'unsure';
      if (owns) return 'unsure';
      if (given && previous !== '' && TO_SOMEONE.has(previous)) return 'unsure';
      return given && previous === 'with' && !ABSTRACT.has(piece.key) ? 'unsure' : 'word';
    case 'upper':
      if (connects || MODAL.has(piece.key)) return PRONOUN.test(previous) ? 'word' : 'unsure';
      if (entry.meant.some(({ part }) => part === 'whole')) return 'name';
      return owns || does || TO_SOMEONE.has(previous) ? 'name' : 'unsure';
    case 'capital':
      break;
  }
  if (piece.text.length === 1) return piece.key === 'a' || piece.key === 'i' ? 'word' : 'unsure';
  if (connects) return piece.opens && !owns && !does ? 'word' : 'unsure';
  if (isTime(piece.key) && isDate(pieces, at)) return 'word';
  if (owns) return TONGUES.has(piece.key) || isTime(piece.key) ? 'unsure' : 'name';
  if (piece.opens) {
    if (does || (given && isLength(after, second))) return 'name';
    if (next === 'and' && (second?.text === 'I' || second?.letters === 'capital') && !isOrdinaryWord(second.key)) return 'name';
    return isPlainBefore(piece.key, next) ? 'word' : 'unsure';
  }
  if (does && !TONGUES.has(piece.key)) return 'name';
  if (isTime(piece.key)) return given && !MAYBE_BEFORE_MONTH.has(previous) ? 'name' : 'unsure';
  if (CUSTOMARY.has(piece.key)) return given && TO_SOMEONE.has(previous) ? 'name' : 'unsure';
  // Capitals on either side are a heading or another name, as in "Bank of Hope Street".
  const amid =
    before?.letters === 'capital' && after?.letters === 'capital' && piece.tie === 'joins' && after.tie === 'joins' && !before.opens;
  return amid && isOrdinaryWord(before.key) && isOrdinaryWord(after.key) ? 'unsure' : 'name';
}

const MODAL = new Set(['will', 'may', 'can', 'might']);

/** "we WILL": said loudly, the word is the word. */
const PRONOUN = /^(?:i|you|he|she|it|we|they|this|that)$/u;

const isTime = (key: string): boolean => MONTHS.has(key) || SHORT_TIMES.has(key);
const SHORT_TIMES = new Set('jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '));

/** "from May": a month or a person. */
const MAYBE_BEFORE_MONTH = new Set('the a an by of from to before after between every on for about around or'.split(' '));
const BEFORE_MONTH = new Set('in since until till last next this early late mid during throughout'.split(' '));

/** "Jan 30m" */
const isLength = (figure: Piece | undefined, unit: Piece | undefined): boolean =>
  figure?.tie === 'joins' && /^\d+$/u.test(figure.key) && unit?.gap === '' && /^(?:m|h|min|mins|hr|hrs)$/u.test(unit.key);

const TRUSTING = new Set('confide confided confiding believe believed trust trusted faith confidence interest interested'.split(' '));

/** "in May", "12 May", "May 2027" – and not "Jan 30m", "8.30 Jan" or "confided in May". */
function isDate(pieces: readonly Piece[], at: number): boolean {
  const [earlier, before, piece, after, later] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  if (after !== undefined && after.tie === 'joins') {
    if ((/^\d{1,4}$/u.test(after.key) && !isLength(after, later)) || isTime(after.key) || after.key === 'day') return true;
  }
  if (before === undefined || piece?.tie !== 'joins') return false;
  if (BEFORE_MONTH.has(before.key)) return before.key !== 'in' || earlier === undefined || !TRUSTING.has(earlier.key);
  const isClock = /^[.:]$/u.test(before.gap) && /^\d+$/u.test(earlier?.key ?? '');
  return (/^\d{1,2}$/u.test(before.key) && !isClock) || /^(?:st|nd|rd|th)$/u.test(before.key) || isTime(before.key);
}
