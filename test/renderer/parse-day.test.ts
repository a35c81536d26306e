import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, sayDate, sayDay, sayShortDay } from '../../main/domain/day.ts';
import { parseDay } from '../../renderer/ui/parse-day.ts';
import { anyDay, dayNear } from '../support/arbitraries.ts';
import { FRIDAY } from '../support/builders.ts';

describe('a typed day, on Friday 20 November 2026', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['27 Nov', '2026-11-27'],
    ['27 november', '2026-11-27'],
    ['27th of November', '2026-11-27'],
    ['Friday 27 November', '2026-11-27'],
    ['Fri 27 Nov', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['27.11.26', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['03/04/2027', '2027-04-03'],
    ['5 Jan', '2027-01-05'],
    ['5 September', '2026-09-05'],
    ['1 sept', '2026-09-01'],
    ['today', '2026-11-20'],
    ['Tomorrow', '2026-11-21'],
    ['yesterday', '2026-11-19'],
    ['Monday', '2026-11-23'],
    ['fri', '2026-11-27'],
    ['next friday', '2026-11-27'],
    ['Saturday', '2026-11-21'],
    ['next saturday', '2026-11-28'],
    ['29 Feb 2028', '2028-02-29'],
  ])('‘%s’ is %s', (typed, expected) => {
    expect(parseDay(typed, FRIDAY)).toBe(expected);
  });

  it.each(['', '31 Nov', '29 Feb 2027', '32/1', '11/27/2026', '27', 'Nov', 'soon', '27 Smarch', '2026-13-01', '1 Jan 1750'])('‘%s’ is none', (typed) => {
    expect(parseDay(typed, FRIDAY)).toBeNull();
  });
});

describe('a typed day', () => {
  it('reads back every day as the journal says it', () => {
    fc.assert(
      fc.property(
        anyDay.chain((today) => fc.tuple(fc.constant(today), dayNear(today, 150, 150))),
        ([today, when]) => {
          for (const said of [sayDay(when, today), sayDate(when, today), sayShortDay(when, today)]) expect(parseDay(said, today)).toBe(when);
        },
      ),
    );
  });

  it('without a year is within half a year of today', () => {
    fc.assert(
      fc.property(anyDay, dayNear(day('2026-06-15'), 3_000, 3_000), (today, when) => {
        const read = parseDay(sayDate(when, when), today);
        if (read !== null) expect(Math.abs(daysBetween(today, read))).toBeLessThanOrEqual(when.endsWith('02-29') ? 366 : 183);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = parseDay(typed, FRIDAY);
        expect(read === null || addDays(read, 0) === read).toBe(true);
      }),
    );
  });
});
