/** Something that lasts, from and to along the axis, in pixels. `to` includes whatever stands beside it (a label). */
export interface Bar {
  readonly from: number;
  readonly to: number;
}

/** A bar in its row, or several that found no room, told by their count. */
export type Placed<T extends Bar> = { readonly row: number; readonly from: number; readonly to: number } & (
  | { readonly kind: 'one'; readonly bar: T }
  | { readonly kind: 'many'; readonly bars: readonly T[] }
);

/**
 * Puts bars in as few rows as they need, earliest first, no two in a row nearer than `gap` pixels. When they would need more than
 * `rows`, the last row holds what found no room: bars that touch are told together. Nothing is lost. Independent of the order
 * given, but for bars that begin and end together (`order` decides between those).
 */
export function packBars<T extends Bar>(bars: readonly T[], { rows, gap, order }: { readonly rows: number; readonly gap: number; readonly order: (a: T, b: T) => number }): readonly Placed<T>[] {
  const sorted = bars.toSorted((a, b) => a.from - b.from || b.to - a.to || order(a, b));
  const whole = place(sorted, rows, gap);
  if (whole.left.length === 0) return whole.placed;
  const { placed, left } = place(sorted, rows - 1, gap);
  return [...placed, ...together(left, rows - 1, gap)];
}

function place<T extends Bar>(sorted: readonly T[], rows: number, gap: number): { readonly placed: Placed<T>[]; readonly left: readonly T[] } {
  const ends: number[] = [];
  const placed: Placed<T>[] = [];
  const left: T[] = [];
  for (const bar of sorted) {
    const free = ends.findIndex((end) => end + gap <= bar.from);
    const row = free === -1 ? ends.length : free;
    if (row >= rows) {
      left.push(bar);
      continue;
    }
    ends[row] = bar.to;
    placed.push({ kind: 'one', bar, row, from: bar.from, to: bar.to });
  }
  return { placed, left };
}

/** Bars that touch, as one. They come in order of their beginnings. */
function together<T extends Bar>(bars: readonly T[], row: number, gap: number): readonly Placed<T>[] {
  const groups: { readonly from: number; to: number; readonly bars: T[] }[] = [];
  for (const bar of bars) {
    const last = groups.at(-1);
    if (last === undefined || bar.from >= last.to + gap) groups.push({ from: bar.from, to: bar.to, bars: [bar] });
    else {
      last.bars.push(bar);
      last.to = Math.max(last.to, bar.to);
    }
  }
  return groups.map(({ from, to, bars: held }): Placed<T> => {
    const [only, ...others] = held;
    return only !== undefined && others.length === 0 ? { kind: 'one', bar: only, row, from, to } : { kind: 'many', bars: held, row, from, to };
  });
}
