/** A part of a writing that was changed: kept, taken out of the old, or put into the new. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How many pairs of words are compared at once: a few thousandths of a second, and a few megabytes. */
const PAIRS = 2_000_000;

/**
 * The difference between two writings, word by word. Kept and removed parts together are the old, kept and added the new,
 * to the letter. A few words that happen to stand in both, within much that changed, are of the change, so that it reads as
 * one; so are spaces and stops between two changes.
 */
export const differenceBetween = (before: string, after: string): readonly Piece[] => piecesOf(readable(changes(closestDifference(before, after))));

/** The same, with the longest run of words, in order, that both have kept. Very long writings are compared by sentences first. */
export const closestDifference = (before: string, after: string): readonly Piece[] => piecesOf(changes(compare(before, after, [wordsIn, sentencesIn])));

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu;
const SENTENCES = /[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+/gu;
const wordsIn = (text: string): readonly string[] => text.match(WORDS) ?? [];
const sentencesIn = (text: string): readonly string[] => text.match(SENTENCES) ?? [];

type Cut = (text: string) => readonly string[];

/** Compared in the first of these parts that are few enough; what then differs in the parts that are finer. */
function compare(before: string, after: string, cuts: readonly Cut[], finer: Cut | null = null): readonly Piece[] {
  const [cut, ...coarser] = cuts;
  if (cut === undefined) return replaced(before, after);
  const old = cut(before);
  const now = cut(after);
  const start = commonStart(old, now);
  const end = commonEnd(old, now, start);
  const oldMiddle = old.slice(start, old.length - end);
  const nowMiddle = now.slice(start, now.length - end);
  const middle =
    oldMiddle.length * nowMiddle.length <= PAIRS
      ? refined(longestCommon(oldMiddle, nowMiddle), finer)
      : compare(oldMiddle.join(''), nowMiddle.join(''), coarser, coarser.length === 0 ? null : cut);
  return [{ kind: 'same', text: old.slice(0, start).join('') }, ...middle, { kind: 'same', text: old.slice(old.length - end).join('') }];
}

/** Each change between coarse parts, in finer ones. */
const refined = (pieces: readonly Piece[], finer: Cut | null): readonly Piece[] =>
  finer === null
    ? pieces
    : changes(pieces).flatMap((run) => (typeof run === 'string' ? [{ kind: 'same' as const, text: run }] : compare(run.removed, run.added, [finer])));

const replaced = (before: string, after: string): readonly Piece[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

function commonStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], after: number): number {
  let count = 0;
  while (count < a.length - after && count < b.length - after && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** The longest common subsequence, by the table of how long it is from each pair on. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly Piece[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** Kept text, or what took the place of what. */
type Run = string | { removed: string; added: string };

function changes(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    const last = runs.at(-1);
    if (kind === 'same') {
      if (typeof last === 'string') runs[runs.length - 1] = last + text;
      else runs.push(text);
    } else {
      const change = typeof last === 'object' ? last : { removed: '', added: '' };
      if (change !== last) runs.push(change);
      change[kind] += text;
    }
  }
  return runs;
}

/** No two of a kind in a row, none empty, and what was removed before what was added. */
const piecesOf = (runs: readonly Run[]): readonly Piece[] =>
  runs
    .flatMap((run): readonly Piece[] => (typeof run === 'string' ? [{ kind: 'same', text: run }] : replaced(run.removed, run.added)))
    .filter(({ text }) => text !== '');

/** The most words that may be taken as kept by chance. */
const CHANCE = 3;

/** Makes one of two changes and what is between them, where that is less than half of either, and few words or none. */
function readable(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    kept.push(run);
    for (;;) {
      const [before, between, after] = kept.slice(-3);
      if (typeof before !== 'object' || typeof between !== 'string' || typeof after !== 'object') break;
      const words = countIn(between);
      if (words > CHANCE || words * 2 > Math.min(sizeOf(before), sizeOf(after))) break;
      kept.splice(-3, 3, { removed: before.removed + between + after.removed, added: before.added + between + after.added });
    }
  }
  return kept.length === runs.length ? kept : readable(kept);
}

const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);
const countIn = (text: string): number => wordsIn(text).filter(isWord).length;
const sizeOf = ({ removed, added }: Exclude<Run, string>): number => Math.max(countIn(removed), countIn(added));

/** How many words a difference keeps, takes out or puts in. */
export const countWords = (pieces: readonly Piece[], kind: Piece['kind']): number =>
  pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + countIn(text), 0);
