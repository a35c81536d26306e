import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, isoWeekOf, weekdayOf } from '../../../main/domain/day.ts';
import { type FaceDay, layOutYear, monthsOf, sayFaceDay, sideOf, stepInYear } from '../../../main/domain/pictures/year.ts';

const anyYear = fc.integer({ min: 1948, max: 2068 });
const met = (on: Day, meetings: number, ...names: readonly string[]): FaceDay => ({ day: on, meetings, names });
const TODAY = day('2026-11-20');

describe('A year of meetings', () => {
  it('has every day once, each week a column from Monday down', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { cells, columns, weeks } = layOutYear(year, []);
        expect(cells.map((cell) => cell.day)).toEqual(Array.from({ length: cells.length }, (_, i) => addDays(day(`${year}-01-01`), i)));
        expect(cells.at(-1)?.day).toBe(`${year}-12-31`);
        expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(cells.length);
        for (const { day: each, row, column } of cells) {
          expect(row).toBe((weekdayOf(each) + 6) % 7);
          expect(weeks[column]?.week).toBe(isoWeekOf(each).week);
        }
        expect(columns).toBe(weeks.length);
      }),
      { numRuns: 40 },
    );
  });

  it('says every month where it begins', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { cells, months } = layOutYear(year, []);
        expect(months).toHaveLength(12);
        for (const { first, column } of months) expect(cells.find((cell) => cell.day === first)?.column).toBe(column);
      }),
      { numRuns: 40 },
    );
  });

  it('loses no meeting, in the picture or the table', () => {
    const anyFaces = fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 9 })), { maxLength: 60 }).map((all) => [...new Map(all)].map(([on, meetings]) => met(addDays(day('2026-01-01'), on), meetings, 'Helen')));
    fc.assert(
      fc.property(anyFaces, (faces) => {
        const total = faces.reduce((sum, { meetings }) => sum + meetings, 0);
        expect(layOutYear(2026, faces).cells.reduce((sum, cell) => sum + (cell.faces?.meetings ?? 0), 0)).toBe(total);
        expect(monthsOf(2026, faces).reduce((sum, { meetings }) => sum + meetings, 0)).toBe(total);
      }),
    );
  });

  it('fills an area as large as the number of meetings, to five', () => {
    expect([0, 1, 5, 9].map((meetings) => Math.round(sideOf(meetings) ** 2 * 5))).toEqual([0, 1, 5, 5]);
  });

  it.each([
    [met(day('2026-01-05'), 2, 'Helen Carrow', 'Gareth Pugh'), 'Monday 5 January: two meetings, with Helen Carrow and Gareth Pugh'],
    [met(day('2025-03-03'), 1), 'Monday 3 March 2025: one meeting'],
    [met(day('2026-01-05'), 1, ...'ABCDEFGHIJK'), 'Monday 5 January: one meeting, with A, B, C, D, E, F, G, H and three others'],
  ])('says a day in words', (faces, words) => {
    expect(sayFaceDay({ day: faces.day, faces }, TODAY)).toBe(words);
  });

  it('tells a day without anyone from one that is still to come', () => {
    expect(sayFaceDay({ day: day('2026-01-06'), faces: null }, TODAY)).toBe('Tuesday 6 January: nobody face to face');
    expect(sayFaceDay({ day: day('2026-12-24'), faces: null }, TODAY)).toBe('Thursday 24 December: still to come');
  });

  it('walks by day, week and month without leaving the year', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.array(fc.constantFrom(...keys), { maxLength: 20 }), (start, pressed) => {
        let at = addDays(day('2026-01-01'), start);
        for (const key of pressed) at = stepInYear(at, key) ?? at;
        expect(at.slice(0, 4)).toBe('2026');
      }),
    );
    expect(stepInYear(day('2026-03-31'), 'PageUp')).toBe('2026-02-28');
    expect(stepInYear(day('2026-01-15'), 'PageUp')).toBe('2026-01-15');
    expect(stepInYear(day('2026-01-15'), 'x')).toBeNull();
  });
});
