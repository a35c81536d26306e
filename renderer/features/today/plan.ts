import type { Place } from '../../../main/domain/nudge.ts';
import { shareRoom, type Want } from './room.ts';

/** What lists rows on Today: the places, and the planned meetings. */
export type Part = Place | 'coming';

/** The words of a row, as far as its height hangs on them. */
export interface RowWords {
  /** Its name, and what stands beside it; null when the sentence stands alone. */
  readonly head: { readonly name: string; readonly beside: string | null } | null;
  readonly say: string;
  /** The words of its acts. */
  readonly acts: readonly string[];
}

export interface PartWords {
  readonly rows: readonly RowWords[];
  readonly count: number;
  /** What stands there when nothing asks; null when the place is then not there at all. */
  readonly quiet: string | null;
}

export interface TodayWords {
  readonly lede: string;
  /** The days that wait for a sentence, as acts. */
  readonly unwritten: readonly string[];
  readonly parts: Readonly<Record<Part, PartWords>>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Where a window is wide enough for two columns (`today.css` says the same). */
export const WIDE_FROM = 1_181;

/** A line of each kind: its height, and how wide its characters are on average. */
const NAME = { line: 25, character: 9.3, beside: 6.6 };
const SAY = { line: 25, character: 7.65 };
const ACT = { line: 24, character: 6.7, gap: 16 };
const LEDE = { line: 29, character: 9.1 };
/** No line of words is longer (tokens.css: measure). */
const MEASURE = 512;
const SCROLLBAR = 15;
const HEADING = 29 + 8;

/** The page's own measures in each arrangement (today.css, page.css). */
const WIDE = { top: 32, foot: 156, rows: 12, sections: 22, columns: 1_280 };
const NARROW = { top: 32, rows: 12, sections: 20 };

/** Under this height the foot and the top of a wide page are lower. */
const SHORT = 860;

/** By how much each column turned out taller than was reckoned, once it was drawn. */
export interface Misjudged {
  readonly left: number;
  readonly right: number;
}

/**
 * How many rows of each part stand on the page in a window of this size. In a wide one the places and what is coming share
 * its height, each column for itself; in a narrow one all places share it, and what is coming follows below.
 */
export function planToday(words: TodayWords, { width, height }: WindowSize, over: Misjudged = { left: 0, right: 0 }): Readonly<Record<Part, number>> {
  if (width < WIDE_FROM) {
    const text = Math.max(200, width - 148 - 85 - 16 - 32 - SCROLLBAR);
    const room = height - NARROW.top - 48 - linesOf(words.lede, 8.1, Math.min(text, 560)) * 26;
    const wants = (['see', 'conflicts', 'promises', 'thoughts'] as const).map((part) => wantOf(part, words, text, NARROW));
    return { ...shareRoom(wants, room), coming: Math.min(NARROW_COMING, words.parts.coming.rows.length) };
  }
  const both = Math.min(width - 184 - 64 - SCROLLBAR, WIDE.columns) - 48;
  const left = both * 0.6 - 152;
  const right = both * 0.4 - 88;
  const room = height - (height < SHORT ? WIDE.top + WIDE.foot - 26 : WIDE.top + WIDE.foot);
  const head = 58 + linesOf(words.lede, LEDE.character, Math.min(left, 640)) * LEDE.line;
  return {
    ...shareRoom([wantOf('see', words, left, WIDE), wantOf('thoughts', words, left, WIDE)], room - head - over.left),
    ...shareRoom(
      [wantOf('conflicts', words, right, WIDE), wantOf('promises', words, right, WIDE), wantOf('coming', words, right, WIDE)],
      // The first heading has nothing above it.
      room + WIDE.sections - 8 - over.right,
    ),
  };
}

const NARROW_COMING = 3;

function wantOf<P extends Part>(key: P, words: TodayWords, text: number, { rows, sections }: { readonly rows: number; readonly sections: number }): Want<P> {
  const part = words.parts[key];
  const unwritten = key === 'see' && words.unwritten.length > 0 ? sections + HEADING + actLines(words.unwritten, text) * ACT.line : 0;
  const quiet = part.count === 0 && part.quiet !== null ? linesOf(part.quiet, SAY.character, Math.min(text, MEASURE)) * SAY.line : 0;
  const heading = part.count === 0 && part.quiet === null ? 0 : sections + HEADING;
  return { key, count: part.count, around: heading + quiet + unwritten, rows: part.rows.map((row, index) => (index === 0 ? 0 : rows) + heightOf(row, text)) };
}

/** How tall a row of these words is when it may be so wide. */
export const heightOf = ({ head, say, acts }: RowWords, text: number): number =>
  (head === null ? 0 : headLines(head, text) * NAME.line) + linesOf(say, SAY.character, Math.min(text, MEASURE)) * SAY.line + actLines(acts, text) * ACT.line;

/** What stands beside the name is on its line as a whole, or under it. */
function headLines({ name, beside }: NonNullable<RowWords['head']>, text: number): number {
  const words = name.split(' ').map((word) => word.length * NAME.character);
  const wide = (beside ?? '').length * NAME.beside;
  return fill([...words, ...(wide === 0 ? [] : [Math.min(wide, text)])], NAME.beside, text) + Math.max(0, Math.ceil(wide / text) - 1);
}

const linesOf = (words: string, character: number, width: number): number => fill(words.split(' ').map((word) => word.length * character), character, width);

const actLines = (acts: readonly string[], width: number): number => fill(acts.map((act) => act.length * ACT.character), ACT.gap, width);

/** How many lines so wide are filled by pieces of these widths, each as far from the one before. */
function fill(pieces: readonly number[], apart: number, width: number): number {
  let lines = 1;
  let at = 0;
  for (const piece of pieces) {
    if (at > 0 && at + piece > width) {
      lines += 1;
      at = 0;
    }
    at += piece + apart;
  }
  return lines;
}
