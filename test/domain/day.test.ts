import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  daysBetween,
  isDay,
  isLocalTime,
  isoWeekOf,
  localTime,
  sayDate,
  sayDay,
  sayLength,
  sayShortDay,
  sayTime,
  weekdayOf,
} from '../../main/domain/day.ts';
import { anyDay } from '../support/arbitraries.ts';

describe('a civil day', () => {
  it.each(['2026-11-20', '2024-02-29', '1900-01-01', '2199-12-31'])('can be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '1066-10-14', '2200-01-01', '20261120', '2026-11-20T09:00', ' 2026-11-20', '', '٢٠٢٦-١١-٢٠'])(
    'cannot be ‘%s’',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  it('comes back after as many days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3_000, max: 3_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(isDay(to)).toBe(true);
      }),
    );
  });

  it('moves on by one weekday a day, across both changes of the clocks', () => {
    for (const from of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map(day)) {
      expect(daysBetween(from, addDays(from, 1))).toBe(1);
      expect(weekdayOf(addDays(from, 1))).toBe((weekdayOf(from) + 1) % 7);
    }
  });

  it.each([
    ['2026-11-20', 2026, 47],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
  ])('%s belongs to week %i-%i', (text, year, week) => {
    expect(isoWeekOf(day(text))).toEqual({ year, week });
  });

  it('is said with its year only when the year is another', () => {
    const today = day('2026-11-20');
    expect(sayDay(day('2026-11-23'), today)).toBe('Monday 23 November');
    expect(sayDate(day('2025-01-06'), today)).toBe('6 January 2025');
    expect(sayShortDay(day('2026-12-01'), today)).toBe('Tue 1 Dec');
  });
});

describe('a wall-clock time', () => {
  it.each(['00:00', '08:30', '23:59'])('can be %s', (text) => expect(isLocalTime(text)).toBe(true));
  it.each(['24:00', '8:30', '08:60', '08.30', ''])('cannot be ‘%s’', (text) => {
    expect(isLocalTime(text)).toBe(false);
    expect(() => localTime(text)).toThrow(RangeError);
  });
  it('is said as a British diary writes it', () => expect(sayTime(localTime('08:30'))).toBe('8.30'));
  it.each([
    [1, '1 minute'],
    [45, '45 minutes'],
    [60, '1 hour'],
    [90, '1 hour 30'],
    [120, '2 hours'],
  ])('%i minutes long is ‘%s’', (minutes, said) => expect(sayLength(minutes)).toBe(said));
});
