import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule, startNear, StepBudget } from '../../main/exchange/repeat.ts';
import { DAY } from '../../main/exchange/zones/wallClock.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const START = Date.UTC(2024, 0, 1, 9);

describe('beginning near the chosen days', () => {
  const anyRule = fc
    .record({
      freq: fc.constantFrom('DAILY', 'WEEKLY'),
      interval: fc.integer({ min: 1, max: 5 }),
      byday: fc.subarray([...WEEKDAYS]),
      bymonth: fc.subarray([1, 2, 6, 12]),
      wkst: fc.constantFrom('MO', 'SU'),
    })
    .map(({ freq, interval, byday, bymonth, wkst }) =>
      [`FREQ=${freq}`, `INTERVAL=${interval}`, `WKST=${wkst}`, ...(byday.length > 0 ? [`BYDAY=${byday.join(',')}`] : []), ...(bymonth.length > 0 ? [`BYMONTH=${bymonth.join(',')}`] : [])].join(';'),
    );

  it('gives what beginning at the beginning gives', () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 30 }), fc.boolean(), (text, later, ahead, length, isDate) => {
        const rule = ICAL.Recur.fromString(text);
        const start = isDate ? START - (START % DAY) + later * DAY : START + later * DAY;
        const from = start + ahead * DAY;
        const all = expandRule(rule, start, isDate, start, from + length * DAY, new StepBudget());
        const near = expandRule(rule, start, isDate, from, from + length * DAY, new StepBudget());
        expect(near).toEqual(Array.isArray(all) ? all.filter((wall: number) => wall >= from) : all);
      }),
      { numRuns: 500 },
    );
  });

  it('is not done where a count must be kept, nor for other rhythms', () => {
    const near = (text: string): number => startNear(START + 1_000 * DAY, ICAL.Recur.fromString(text), START);
    expect(near('FREQ=DAILY')).toBeGreaterThan(START + 990 * DAY);
    for (const text of ['FREQ=DAILY;COUNT=5', 'FREQ=MONTHLY', 'FREQ=HOURLY']) expect(near(text)).toBe(START);
  });
});
