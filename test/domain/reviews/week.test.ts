import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, isoWeekOf, weekdayOf } from '../../../main/domain/day.ts';
import { compareWeeks, nextWeek, sayWeek, weekDays } from '../../../main/domain/reviews/week.ts';

/** Any day from the second week the journal accepts to its last. */
const anyDay = fc.integer({ min: 7, max: 109_570 }).map((count) => addDays(day('1900-01-01'), count));

describe('the days of a week', () => {
  it('run from a Monday to the Sunday after it, and hold exactly the days of that week', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const week = isoWeekOf(on);
        const { from, to } = weekDays(week);
        expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 0]);
        expect(from <= on && on <= to).toBe(true);
        expect([isoWeekOf(from), isoWeekOf(to)]).toEqual([week, week]);
        expect(isoWeekOf(addDays(from, -1))).not.toEqual(week);
      }),
    );
  });

  it.each([
    [2026, 47, '2026-11-16', '2026-11-22'],
    [2026, 53, '2026-12-28', '2027-01-03'],
    [2027, 1, '2027-01-04', '2027-01-10'],
    [2025, 1, '2024-12-30', '2025-01-05'],
    [2020, 53, '2020-12-28', '2021-01-03'],
    [2200, 1, '2199-12-30', '2200-01-05'],
  ])('are these in week %s/%s', (year, week, from, to) => {
    expect(weekDays({ year, week })).toEqual({ from, to });
  });
});

describe('the next week', () => {
  it('begins the day after this one ends, whatever year it is', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const week = isoWeekOf(on);
        const next = nextWeek(week);
        expect(weekDays(next).from).toBe(addDays(weekDays(week).to, 1));
        expect(compareWeeks(week, next)).toBeLessThan(0);
      }),
    );
  });

  it.each([
    [{ year: 2026, week: 52 }, { year: 2026, week: 53 }],
    [{ year: 2026, week: 53 }, { year: 2027, week: 1 }],
    [{ year: 2027, week: 52 }, { year: 2028, week: 1 }],
  ])('after %j is %j', (week, next) => {
    expect(nextWeek(week)).toEqual(next);
  });
});

describe('a week in words', () => {
  it.each([
    [{ year: 2026, week: 47 }, '2026-11-20', 'week 47'],
    [{ year: 2026, week: 53 }, '2027-01-03', 'week 53'],
    [{ year: 2026, week: 53 }, '2027-01-04', 'week 53 of 2026'],
    [{ year: 2027, week: 1 }, '2026-12-31', 'week 1 of 2027'],
  ])('%j on %s is “%s”', (week, today, said) => {
    expect(sayWeek(week, day(today))).toBe(said);
  });
});
