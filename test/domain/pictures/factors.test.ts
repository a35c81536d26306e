import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../../main/domain/day.ts';
import { countIn, layOutStrokes, lengthOf, monthsIn, periodOf, PERIODS, stepInFactors } from '../../../main/domain/pictures/factors.ts';
import { anyDay } from '../../support/arbitraries.ts';

describe('A period of the five factors', () => {
  it('has 91 days as the strip on Today has, or 365, and the quarter before ends where this begins', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        expect(PERIODS.map((named) => lengthOf(periodOf(named, today)))).toEqual([91, 91, 365]);
        expect(addDays(periodOf('before', today).to, 1)).toBe(periodOf('quarter', today).from);
      }),
    );
  });

  it('falls into months that touch and fill it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1_500 }), (from, more) => {
        const to = addDays(from, more);
        const months = monthsIn({ from, to });
        expect(months[0]?.from).toBe(from);
        expect(months.at(-1)?.to).toBe(to);
        for (const [i, month] of months.entries()) {
          expect(month.from.slice(0, 7)).toBe(month.to.slice(0, 7));
          if (i > 0) expect(month.from).toBe(addDays(months[i - 1]?.to ?? from, 1));
        }
      }),
    );
  });

  it('counts every day in just one month', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 364 })), (offsets) => {
        const period = periodOf('year', day('2026-11-20'));
        const days = offsets.map((offset) => addDays(period.from, offset));
        expect(monthsIn(period).reduce((sum, month) => sum + countIn(days, month), 0)).toBe(days.length);
      }),
    );
  });
});

describe('Strokes', () => {
  const from = day('2026-01-01');

  it('are one for each piece, none on another, and near their day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 300 }), fc.double({ min: 0.3, max: 6, noNaN: true }), (offsets, scale) => {
        const x = (on: typeof from): number => daysBetween(from, on) * scale;
        const days = offsets.map((offset) => addDays(from, offset));
        const strokes = layOutStrokes(days, x, 3);
        expect(strokes).toHaveLength(days.length);
        expect(new Set(strokes.map((stroke) => `${stroke.x} ${stroke.level}`)).size).toBe(days.length);
        for (const [i, on] of days.toSorted().entries()) expect(Math.abs((strokes[i]?.x ?? -99) - x(on))).toBeLessThan(3);
      }),
    );
  });
});

describe('Walking the factors', () => {
  it('never leaves the five rows or the months there are', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'x'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.constantFrom(...keys)), (months, pressed) => {
        let at = { row: 0, column: 0 };
        for (const key of pressed) at = stepInFactors(at, key, 5, months) ?? at;
        expect(at.row >= 0 && at.row < 5 && at.column >= 0 && at.column < months).toBe(true);
      }),
    );
    expect(stepInFactors({ row: 4, column: 0 }, 'ArrowUp', 5, 3)).toEqual({ row: 3, column: 0 });
    expect(stepInFactors({ row: 0, column: 0 }, 'End', 5, 3)).toEqual({ row: 0, column: 2 });
  });
});
