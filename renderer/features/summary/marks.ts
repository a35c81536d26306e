import type { DocumentRun } from '../../../main/domain/summary/document.ts';
import { type Piece, textOf } from './pieces.ts';
import type { StandingDoubt } from './settling.ts';

/** A stretch of a piece's words that a doubt is about, from a letter on up to another. `margin`: of its margin, not of its words. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly margin: boolean;
}

/** What stands in the document for a doubt: its words, or what took their place; null: nothing does. */
function wordsOf({ text, how }: StandingDoubt): string | null {
  const words = how?.as === 'goes' ? how.instead : text;
  return words.trim() === '' ? null : words;
}

const squash = (text: string): string => text.replace(/\s+/gu, ' ');
const fold = (text: string): string => squash(text).toLocaleLowerCase('en-GB');
/** How many letters on either side must be the same for a place to be the place. */
const NEAR = 14;

function isAt({ before, after }: { readonly before: string; readonly after: string }, text: string, from: number, to: number): boolean {
  const near = [squash(before).replace(/^…/u, '').slice(-NEAR), squash(after).replace(/…$/u, '').slice(0, NEAR)] as const;
  return squash(text.slice(0, from)).endsWith(near[0]) && squash(text.slice(to)).startsWith(near[1]);
}

interface Found extends Mark {
  readonly piece: string;
  /** It stands where the doubt says it does. */
  readonly sure: boolean;
  readonly exact: boolean;
}

/**
 * Where each doubt stands in a document's pieces, by the piece's id. Its words are looked for as whole words, and taken where the
 * doubt says they are; a doubt that is found in none of its places is marked wherever its words stand, so that none goes unseen.
 */
export function marksOf(pieces: readonly Piece[], doubts: readonly StandingDoubt[]): ReadonlyMap<string, readonly Mark[]> {
  const byWords = new Map<string, StandingDoubt[]>();
  for (const doubt of doubts) {
    const words = wordsOf(doubt);
    if (words !== null) byWords.set(fold(words), [...(byWords.get(fold(words)) ?? []), doubt]);
  }
  if (byWords.size === 0) return new Map();
  const found = pieces.flatMap((piece) => findIn(piece, byWords));
  const sure = new Set(found.filter((one) => one.sure).map(({ key }) => key));
  const exact = new Set(found.filter((one) => one.exact).map(({ key }) => key));
  const gone = new Set(doubts.filter(({ how }) => how?.as === 'goes').map(({ key }) => key));
  const marks = new Map<string, Mark[]>();
  for (const one of found) {
    const taken = sure.has(one.key) ? one.sure : !gone.has(one.key) && (one.exact || !exact.has(one.key));
    const here = marks.get(one.piece) ?? [];
    if (taken && here.every(({ from, margin }) => from !== one.from || margin !== one.margin)) {
      marks.set(one.piece, [...here, { from: one.from, to: one.to, key: one.key, margin: one.margin }]);
    }
  }
  return marks;
}

function findIn(piece: Piece, byWords: ReadonlyMap<string, readonly StandingDoubt[]>): readonly Found[] {
  const pattern = patternOf(byWords);
  return [
    { text: textOf(piece.runs), margin: false },
    { text: piece.margin ?? '', margin: true },
  ].flatMap(({ text, margin }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      return (byWords.get(fold(match[0])) ?? []).map((doubt) => ({
        piece: piece.id,
        from,
        to,
        margin,
        key: doubt.key,
        exact: squash(match[0]) === squash(wordsOf(doubt) ?? ''),
        sure: doubt.places.some((place) => isAt(place, text, from, to)),
      }));
    }),
  );
}

const patterns = new WeakMap<ReadonlyMap<string, readonly StandingDoubt[]>, RegExp>();

/** All the words looked for in one pattern, longest first; a space in them is any white space. */
function patternOf(byWords: ReadonlyMap<string, readonly StandingDoubt[]>): RegExp {
  const known = patterns.get(byWords);
  if (known !== undefined) return known;
  const words = [...byWords.keys()].toSorted((a, b) => b.length - a.length).map((text) => text.trim().split(' ').map(escaped).join(String.raw`\s+`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu');
  patterns.set(byWords, pattern);
  return pattern;
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** A stretch of words to draw: of one tone, and within one mark or none. */
export interface Stretch extends DocumentRun {
  /** Its first letter in the piece. */
  readonly from: number;
  readonly mark: Mark | null;
}

/** A piece's runs cut where marks begin and end. Joined, they are the same words. */
export function stretchesOf(runs: readonly DocumentRun[], marks: readonly Mark[]): readonly Stretch[] {
  const cuts = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    const edges = [at, ...cuts.filter((cut) => cut > at && cut < end), end];
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? end;
      const mark = marks.find((one) => one.from <= from && one.to >= to) ?? null;
      stretches.push({ ...run, text: run.text.slice(from - at, to - at), from, mark });
    }
    at = end;
  }
  return stretches;
}

/** The keys of the doubts in the order they stand in the document. */
export const keysInOrder = (pieces: readonly Piece[], marks: ReadonlyMap<string, readonly Mark[]>): readonly string[] => [
  ...new Set(pieces.flatMap(({ id }) => (marks.get(id) ?? []).toSorted((a, b) => Number(b.margin) - Number(a.margin) || a.from - b.from).map(({ key }) => key))),
];
