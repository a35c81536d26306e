import { aLine, isBegun, type Line } from './line.ts';

/** The unfinished lines of a day, always with an empty one at the end to begin on. `next` numbers new lines; no number comes twice. */
export interface Lines {
  readonly all: readonly Line[];
  readonly next: number;
}

export type LinesChange =
  /** A line was written in or set right; one that is not there yet (upon a meeting) joins. */
  | { readonly kind: 'write'; readonly line: Line }
  /** Lines come back, in their order, where they would have been written next. */
  | { readonly kind: 'return'; readonly lines: readonly Line[] }
  /** Lines became meetings again. One written further since then stays. */
  | { readonly kind: 'redone'; readonly lines: readonly Line[] }
  /** Lines were accepted or thrown away. */
  | { readonly kind: 'drop'; readonly keys: readonly string[] };

/** The lines as they were kept, and one begun with some words when there are any. */
export function startLines(kept: readonly Line[], begin: string): Lines {
  const numbers = kept.flatMap(({ key }) => (/^new \d+$/u.test(key) ? [Number(key.slice(4))] : []));
  const start = withOpenEnd({ all: kept, next: Math.max(0, ...numbers) + 1 });
  if (begin === '' || kept.some(({ text }) => text.startsWith(begin))) return start;
  const open = start.all.at(-1);
  return open === undefined ? start : changeLines(start, { kind: 'write', line: { ...open, text: begin } });
}

export function changeLines({ all, next }: Lines, change: LinesChange): Lines {
  if (change.kind === 'drop') return withOpenEnd({ all: all.filter(({ key }) => !change.keys.includes(key)), next });
  if (change.kind === 'return') {
    const keys = new Set(change.lines.map(({ key }) => key));
    const others = all.filter(({ key }) => !keys.has(key));
    const begun = others.at(-1)?.meetingId === null ? others.slice(0, -1) : others;
    return withOpenEnd({ all: [...begun, ...change.lines, ...others.slice(begun.length)], next });
  }
  if (change.kind === 'redone') {
    const isSame = (line: Line): boolean => change.lines.some(({ key, text }) => key === line.key && text === line.text);
    return withOpenEnd({ all: all.filter((line) => !isSame(line)), next });
  }
  const { line } = change;
  if (all.some(({ key }) => key === line.key)) return withOpenEnd({ all: all.map((one) => (one.key === line.key ? line : one)), next });
  return withOpenEnd({ all: [line, ...all], next });
}

/** With an empty line of its own at the end. */
function withOpenEnd(lines: Lines): Lines {
  const last = lines.all.at(-1);
  if (last !== undefined && last.meetingId === null && !isBegun(last)) return lines;
  return { all: [...lines.all, aLine(`new ${lines.next}`)], next: lines.next + 1 };
}
