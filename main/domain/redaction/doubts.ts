import { isGivenName } from '../recognise/vocabulary.ts';
import type { Doubt } from '../summary/document.ts';
import type { Piece } from './pieces.ts';
import { BEFORE_PLACES, CONNECTING, CUSTOMARY, isOrdinaryWord, LETTERED, MONTHS, PLACES, WEEKDAYS } from './vocabulary.ts';

/** Something that may tell, and where it stands in the text as it was written. */
export interface Suspicion extends Pick<Doubt, 'key' | 'kind' | 'text' | 'why' | 'instead'> {
  readonly from: number;
  readonly to: number;
}

/** A key as long as a settled one may be. */
export const doubtKey = (kind: Doubt['kind'], words: string): string => `${kind}:${words}`.slice(0, 400);

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
  !MONTHS.has(piece.key) &&
  !WEEKDAYS.has(piece.key);

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
  return piece?.tie === 'joins' && the !== undefined && BEFORE_PLACES.has(the.key) ? 'place' : 'name';
}

function initialAlone(pieces: readonly Piece[], at: number, initialsOf: (letter: string) => string | null): string | null {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece === undefined || piece.key === 'i' || piece.tie === 'cleaves' || pieces[at + 1]?.tie === 'cleaves') return null;
  if (piece.key === 'a' && (piece.opens || pieces[at + 1]?.tie === 'joins')) return null;
  if (before !== undefined && piece.tie === 'joins' && LETTERED.has(before.key)) return null;
  return initialsOf(piece.key);
}
