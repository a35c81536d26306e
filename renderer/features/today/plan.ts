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

/** A line of each kind: its height, and how wide its characters are at most on average. */
const NAME = { line: 25, character: 9.6, beside: 7 };
const SAY = { line: 25, character: 8 };
const ACT = { line: 24, character: 7.2, gap: 24 };
const LEDE = { line: 29, character: 9.4 };
/** No line of words is longer (tokens.css: measure). */
const MEASURE = 512;
const SCROLLBAR = 16;
const HEADING = 29 + 8;

/** The page's own measures in each arrangement (today.css, page.css). */
const WIDE = { top: 36, foot: 160, aside: 22, rows: 14, sections: 26 };
const NARROW = { top: 32, foot: 8, rows: 12, sections: 20 };

/**
 * How many rows of each part stand on the page in a window of this size. In a wide one the places and what is beside them
 * share its height, each column for itself; in a narrow one all places share it, and what is coming follows below.
 */
export function planToday(words: TodayWords, { width, height }: WindowSize): Readonly<Record<Part, number>> {
  if (width < WIDE_FROM) {
    const text = width - 148 - 85 - 16 - 32 - SCROLLBAR;
    const room = height - NARROW.top - NARROW.foot - 40 - 8 - linesOf(words.lede, LEDE.character, Math.min(text, 560)) * 26;
    const wants = (['see', 'conflicts', 'promises', 'thoughts'] as const).map((part) => wantOf(part, words, text, NARROW));
    return { ...shareRoom(wants, room), coming: Math.min(3, words.parts.coming.rows.length) };
  }
  const both = width - 184 - 64 - 48 - SCROLLBAR;
  const left = both * 0.6 - 152;
  const right = both * 0.4 - 76;
  const room = height - WIDE.top - WIDE.foot;
  const head = 46 + 12 + linesOf(words.lede, LEDE.character, Math.min(left, 640)) * LEDE.line;
  return {
    ...shareRoom([wantOf('see', words, left, WIDE), wantOf('thoughts', words, left, WIDE)], room - head),
    ...shareRoom([wantOf('conflicts', words, right, WIDE), wantOf('promises', words, right, WIDE), wantOf('coming', words, right, WIDE)], room + WIDE.sections),
  };
}

function wantOf<P extends Part>(key: P, words: TodayWords, text: number, { rows, sections }: { readonly rows: number; readonly sections: number }): Want<P> {
  const part = words.parts[key];
  const unwritten = key === 'see' && words.unwritten.length > 0 ? sections + HEADING + SAY.line * 2 + actLines(words.unwritten, text) * ACT.line : 0;
  const quiet = part.count === 0 && part.quiet !== null ? linesOf(part.quiet, SAY.character, Math.min(text, MEASURE)) * SAY.line : 0;
  const heading = part.count === 0 && part.quiet === null ? 0 : sections + HEADING;
  return { key, count: part.count, around: heading + quiet + unwritten, rows: part.rows.map((row) => rows + heightOf(row, text)) };
}

/** How tall a row of these words is when it may be so wide. */
export const heightOf = ({ head, say, acts }: RowWords, text: number): number =>
  (head === null ? 0 : Math.ceil((head.name.length * NAME.character + (head.beside?.length ?? 0) * NAME.beside + 10) / text) * NAME.line) +
  linesOf(say, SAY.character, Math.min(text, MEASURE)) * SAY.line +
  4 +
  actLines(acts, text) * ACT.line;

const linesOf = (words: string, character: number, width: number): number => Math.max(1, Math.ceil((words.length * character) / width));

function actLines(acts: readonly string[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const act of acts) {
    const wide = act.length * ACT.character;
    if (at > 0 && at + wide > width) {
      lines += 1;
      at = 0;
    }
    at += wide + ACT.gap;
  }
  return lines;
}
