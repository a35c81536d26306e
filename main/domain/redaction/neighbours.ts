import { isGivenName } from '../recognise/vocabulary.ts';
import { sayId } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Piece } from './pieces.ts';
import { CONNECTING, CUSTOMARY, isOrdinaryWord } from './vocabulary.ts';

/** Names as their neighbours make them: the two halves of one name, and names that are a stranger's. */
export const readNeighbours = (
  text: string,
  pieces: readonly Piece[],
  matches: readonly Match[],
  skip: ReadonlySet<number>,
): readonly Match[] => strangers(text, pieces, together(text, matches), skip);

const BETWEEN =
  /^(?:(?:[^\S\r\n]|\p{Cf}){0,3}(?:\r?\n)?|[_·.-]|,[^\S\r\n]|[^\S\r\n]{1,2}(?:\p{Lu}[\p{L}\p{M}’'-]*\.?[^\S\r\n]{1,2}){1,2})$/u;

/** First name and surname of one person with a middle name, a comma or a sign between are one name; of two people, a stranger’s. */
function together(text: string, matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    if (
      before === undefined ||
      !before.sure ||
      !match.sure ||
      before.plural ||
      match.from - before.to > 40 ||
      !BETWEEN.test(text.slice(before.to, match.from)) ||
      !complete(before, match, text.slice(before.to, match.from))
    ) {
      joined.push(match);
      continue;
    }
    const ids = new Set(match.meant.map(({ subject }) => sayId(subject)));
    const both = before.meant.filter(({ subject }) => ids.has(sayId(subject)));
    const beside = text.slice(before.to, match.from) === ' ';
    if (both.length > 0)
      joined[joined.length - 1] = {
        ...match,
        first: before.first,
        from: before.from,
        meant: both.map((one) => ({ ...one, part: 'full' })),
      };
    else if (beside && before.first === before.last && !isSurname(before) && isSurname(match))
      joined[joined.length - 1] = { ...match, first: before.first, from: before.from, stranger: true };
    else joined.push(match);
  }
  return joined;
}

const isPartOfName = ({ meant }: Match): boolean =>
  meant.every(
    ({ part, subject }) =>
      (part === 'first' || part === 'last' || part === 'full') &&
      subject.kind !== 'organisation' &&
      subject.kind !== 'partnership' &&
      subject.kind !== 'title',
  );
const isSurname = ({ meant }: Match): boolean => meant.every(({ part }) => part === 'last');
/** A first name and a surname, either way round; a comma parts them only when the surname comes first. */
const complete = (a: Match, b: Match, between: string): boolean =>
  isPartOfName(a) && isPartOfName(b) && isSurname(a) !== isSurname(b) && (!between.startsWith(',') || isSurname(a));

/** A first name before a surname that is nobody’s, or the other way round, is someone else’s: nobody’s pseudonym may stand for it. */
function strangers(text: string, pieces: readonly Piece[], matches: readonly Match[], skip: ReadonlySet<number>): readonly Match[] {
  const taken = new Set(matches.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
  return matches.map((match) => {
    if (!match.sure || match.plural || match.stranger || !isPartOfName(match)) return match;
    const free = (at: number): boolean => !taken.has(at) && !skip.has(at);
    const next = pieces[match.last + 1];
    const onlyFirst = match.meant.every(({ part }) => part === 'first');
    if (
      onlyFirst &&
      next !== undefined &&
      free(match.last + 1) &&
      isSpace(text.slice(match.to, next.from)) &&
      isCapital(next) &&
      !CONNECTING.has(next.key)
    ) {
      return { ...match, last: match.last + 1, to: next.to, stranger: true };
    }
    const before = pieces[match.first - 1];
    if (
      isSurname(match) &&
      before !== undefined &&
      free(match.first - 1) &&
      isSpace(text.slice(before.to, match.from)) &&
      (isGivenName(before.key) || (isUnknown(before) && !before.opens))
    ) {
      return { ...match, first: match.first - 1, from: before.from, stranger: true };
    }
    return match;
  });
}

const isSpace = (gap: string): boolean => gap === ' ' || gap === '\u00a0';
const isCapital = (piece: Piece): boolean =>
  piece.letters === 'capital' && piece.text.length > 1 && !piece.contracted && !CUSTOMARY.has(piece.key);
const isUnknown = (piece: Piece): boolean => isCapital(piece) && !isOrdinaryWord(piece.key);
