import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBars } from '../../../main/domain/timeline/pack.ts';

const bars = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 2_000 }), length: fc.integer({ min: 0, max: 600 }) }), { maxLength: 120 })
  .map((all) => all.map(({ from, length }, id) => ({ from, to: from + length, id })));
const rows = fc.integer({ min: 1, max: 6 });
const GAP = 4;
const packed = (all: readonly { from: number; to: number; id: number }[], count: number) => packBars(all, { rows: count, gap: GAP, order: (a, b) => a.id - b.id });

describe('bars in rows', () => {
  it('never touch another in their row, and use no more rows than there are', () => {
    fc.assert(
      fc.property(bars, rows, (all, count) => {
        const placed = packed(all, count);
        for (const row of new Set(placed.map((bar) => bar.row))) {
          expect(row).toBeLessThan(count);
          const inRow = placed.filter((bar) => bar.row === row).toSorted((a, b) => a.from - b.from);
          inRow.forEach((bar, i) => {
            const before = inRow[i - 1];
            if (before !== undefined) expect(bar.from).toBeGreaterThanOrEqual(before.to + GAP);
          });
        }
      }),
    );
  });

  it('are all told, each once', () => {
    fc.assert(
      fc.property(bars, rows, (all, count) => {
        const told = packed(all, count).flatMap((bar) => (bar.kind === 'one' ? [bar.bar.id] : bar.bars.map(({ id }) => id)));
        expect(told.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  it('are the same whatever order they come in', () => {
    fc.assert(
      fc.property(bars, rows, (all, count) => {
        expect(packed(all.toReversed(), count)).toEqual(packed(all, count));
      }),
    );
  });

  it('stand alone in one row when they follow one another', () => {
    const all = Array.from({ length: 50 }, (_, id) => ({ from: id * 30, to: id * 30 + 20, id }));
    expect(packed(all, 3).every((bar) => bar.kind === 'one' && bar.row === 0)).toBe(true);
  });
});
