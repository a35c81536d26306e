import { describe, expect, it } from 'vitest';
import { bankHolidaysOf, busynessOf, isWorkingDay, workingDayAtOrAfter, workingDayAtOrBefore } from '../../db/demo/working-days.ts';
import { day } from '../../main/domain/day.ts';

describe('the bank holidays of England', () => {
  it.each([
    [2024, '2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26'],
    [2026, '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28'],
    [2027, '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28'],
    [2028, '2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26'],
    [2038, '2038-01-01 2038-04-23 2038-04-26 2038-05-03 2038-05-31 2038-08-30 2038-12-27 2038-12-28'],
  ])('of %i', (year, holidays) => {
    expect([...bankHolidaysOf(year)].toSorted()).toEqual(holidays.split(' '));
  });
});

describe('working days', () => {
  it('are neither weekends nor bank holidays', () => {
    expect(['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-29'].map((on) => isWorkingDay(day(on)))).toEqual(
      [true, false, false, false, false, true],
    );
  });

  it('are found before and after a holiday', () => {
    expect(workingDayAtOrBefore(day('2026-12-28'))).toBe('2026-12-24');
    expect(workingDayAtOrAfter(day('2026-12-25'))).toBe('2026-12-29');
    expect(workingDayAtOrAfter(day('2026-11-20'))).toBe('2026-11-20');
  });

  it('are quieter in August, and quietest at Christmas', () => {
    const [ordinary, august, christmas, sunday] = ['2026-11-18', '2026-08-12', '2026-12-23', '2026-11-22'].map((on) => busynessOf(day(on)));
    expect([ordinary, august, christmas, sunday].toSorted((a, b) => (b ?? 0) - (a ?? 0))).toEqual([ordinary, august, christmas, sunday]);
    expect(sunday).toBe(0);
  });
});
