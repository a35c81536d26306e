import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockReading, readClock } from '../../main/domain/clock.ts';
import { addDays } from '../../main/domain/day.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { CLOCK_SIZE, drawClock, sayClock, spiral } from '../../renderer/marks/clock.ts';
import { anyDay, contactAsOf } from '../support/arbitraries.ts';
import { aPerson, contactWith, FRIDAY } from '../support/builders.ts';

const reading = (daysAgo: number | null, but: Parameters<typeof contactWith>[1] = {}): ClockReading =>
  readClock(
    contactWith(aPerson({ ring: 'inner' }), { lastFaceToFace: daysAgo === null ? null : addDays(FRIDAY, -daysAgo), ...but }),
    DEFAULT_SETTINGS,
    FRIDAY,
  );

const pointsOf = (path: string): readonly (readonly [number, number])[] =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number) as [number, number]);

const anyReading = anyDay.chain((today) => contactAsOf(today).map((facts) => readClock(facts, DEFAULT_SETTINGS, today)));

describe('the clock mark', () => {
  it('is ink for as much of the first turn as has passed, and nothing more while the rhythm holds', () => {
    const mark = drawClock(reading(15));
    expect(mark?.run).toBe(spiral(0, 0.5));
    expect(mark?.over).toBe('');
  });

  it('is madder beyond one rhythm', () => {
    const mark = drawClock(reading(45));
    expect(mark?.run).toBe(spiral(0, 1));
    expect(mark?.over).toBe(spiral(1, 1.5));
  });

  it('is drawn to three turns and no further', () => {
    expect(drawClock(reading(3_000))?.over).toBe(drawClock(reading(90))?.over);
  });

  it('is broken for someone never met, and madder once past due', () => {
    expect(drawClock(reading(null))).toMatchObject({ neverMet: true, run: '' });
    expect(drawClock(reading(null))?.over).not.toBe('');
  });

  it('has a dot where a date is set and a bar while it is snoozed', () => {
    expect(drawClock(reading(45, { nextFaceToFace: addDays(FRIDAY, 3) }))?.sign).toBe('set');
    expect(drawClock(reading(45, { snoozedUntil: addDays(FRIDAY, 3) }))?.sign).toBe('rest');
    expect(drawClock(reading(45))?.sign).toBeNull();
  });

  it('draws nothing for a clock that stands still', () => {
    expect(drawClock({ state: 'still' })).toBeNull();
  });

  it('stays within its box, whatever the reading', () => {
    fc.assert(
      fc.property(anyReading, (any) => {
        const mark = drawClock(any);
        if (mark === null) return;
        for (const [x, y] of [mark.track, mark.run, mark.over].filter((path) => path !== '').flatMap(pointsOf)) {
          expect(x).toBeGreaterThan(1);
          expect(x).toBeLessThan(CLOCK_SIZE - 1);
          expect(y).toBeGreaterThan(1);
          expect(y).toBeLessThan(CLOCK_SIZE - 1);
        }
      }),
    );
  });

  it('shows madder exactly when the days since are more than the rhythm', () => {
    fc.assert(
      fc.property(anyReading, (any) => {
        if (any.state === 'still') return;
        expect(drawClock(any)?.over !== '').toBe(any.daysPast > 0);
      }),
    );
  });
});

it.each<[ClockReading, string]>([
  [reading(71), '71 days of 30'],
  [reading(1), '1 day of 30'],
  [reading(71, { snoozedUntil: addDays(FRIDAY, 3) }), '71 days of 30, snoozed'],
  [reading(71, { nextFaceToFace: addDays(FRIDAY, 3) }), '71 days of 30, a date is set'],
  [reading(null), 'Never met'],
  [{ state: 'still' }, 'No rhythm'],
])('is said in a few words (%#)', (clock, words) => {
  expect(sayClock(clock)).toBe(words);
});
