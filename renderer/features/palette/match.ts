import { fold } from '../../../main/domain/name.ts';

/** A stretch of a label; `hit` stretches are what was typed. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** What was typed, as words to look for. */
export const wordsOf = (typed: string): readonly string[] => fold(typed).split(/[\s,;]+/u).filter((word) => word !== '');

/** The words of a label with where each stands in it. */
const labelWords = (label: string): readonly { readonly start: number; readonly text: string }[] =>
  [...label.matchAll(/[\p{L}\p{N}\p{M}’'-]+/gu)].map((match) => ({ start: match.index, text: match[0] }));

/**
 * A label as pieces, with each typed word marked at the beginning of a word of it. Null unless every typed word begins
 * a word of the label or of `also` (other names, not shown), each its own.
 */
export function matchLabel(label: string, words: readonly string[], also = ''): readonly Piece[] | null {
  const free = labelWords(label);
  const others = wordsOf(also);
  const taken = new Map<number, number>();
  for (const word of words) {
    const found = free.find(({ start, text }) => !taken.has(start) && fold(text).startsWith(word));
    if (found !== undefined) taken.set(found.start, lengthOf(found.text, word));
    else if (!others.some((other) => other.startsWith(word))) return null;
  }
  return piecesOf(label, taken);
}

/** How many letters of the text fold to the word: accents may be letters of their own. */
function lengthOf(text: string, word: string): number {
  let length = 0;
  for (const letter of text) {
    if (fold(text.slice(0, length)).length >= word.length) break;
    length += letter.length;
  }
  return length;
}

function piecesOf(label: string, marks: ReadonlyMap<number, number>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, length] of [...marks].toSorted(([a], [b]) => a - b)) {
    if (start > at) pieces.push({ text: label.slice(at, start), hit: false });
    pieces.push({ text: label.slice(start, start + length), hit: true });
    at = start + length;
  }
  if (at < label.length) pieces.push({ text: label.slice(at), hit: false });
  return pieces;
}
