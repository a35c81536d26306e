import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, sayDate, weekdayName, weekdayOf } from '../../../main/domain/day.ts';
import { findDue } from '../../../main/domain/recognise/due.ts';
import { easterOf } from '../../../main/domain/recognise/festivals.ts';
import { anyDay } from '../../support/arbitraries.ts';
import { FRIDAY } from '../../support/builders.ts';

describe('a due day', () => {
  it.each([
    'by 3 November 2026',
    'by 1 March 2020',
    'on 19/11/2026',
    'before 20 November 2026',
    'last Friday',
    'yesterday',
    'since Monday',
  ])('is never one gone by: ‘%s’', (words) => {
    expect(findDue(`send it ${words}`, FRIDAY)).toBeNull();
  });

  it('named by its weekday is one of the seven after the day of the page', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (on, ahead) => {
        const due = addDays(on, ahead);
        expect(findDue(`send it by ${weekdayName(due)}`, on)?.day).toBe(due);
      }),
    );
  });

  it('named by its date is that date, whatever the day of the page', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (on, ahead) => {
        const due = addDays(on, ahead);
        fc.pre(!due.endsWith('02-29'));
        expect(findDue(`send it by ${sayDate(due, due)} ${due.slice(0, 4)}`, on)?.day).toBe(due);
      }),
    );
  });

  it('says which words were about the day', () => {
    expect(findDue('send the plan by Friday if she agrees', FRIDAY)).toEqual({ day: day('2026-11-27'), from: 14, to: 23 });
  });
});

describe('Easter', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i falls on %s', (year, sunday) => {
    expect(easterOf(year)).toBe(sunday);
    expect(weekdayOf(easterOf(year))).toBe(0);
  });
});
