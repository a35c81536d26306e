import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween } from '../../../main/domain/day.ts';
import { neglectsOf } from '../../../main/domain/timeline/neglect.ts';
import { dayNear } from '../../support/arbitraries.ts';
import { FRIDAY } from '../../support/builders.ts';

const meetings = fc.array(dayNear(FRIDAY, 2_000, 60), { maxLength: 80 });
const rhythm = fc.integer({ min: 1, max: 400 });

describe('where the rhythm ran out', () => {
  it('a gap begins when the rhythm is over and ends at the next meeting, with a stroke for every beat missed', () => {
    expect(neglectsOf([day('2026-01-01'), day('2026-04-11'), day('2026-04-20')], 30, day('2026-05-01'))).toEqual([
      { from: '2026-01-31', to: '2026-04-11', apart: 100, beats: ['2026-01-31', '2026-03-02', '2026-04-01'] },
    ]);
  });

  it('the last runs to today; on the day it is due nothing is late', () => {
    const met = addDays(FRIDAY, -30);
    expect(neglectsOf([met], 30, FRIDAY)).toEqual([]);
    expect(neglectsOf([met], 29, FRIDAY)).toEqual([{ from: addDays(FRIDAY, -1), to: FRIDAY, apart: 30, beats: [addDays(FRIDAY, -1)] }]);
  });

  it('never was without a rhythm, nor before anyone met', () => {
    expect(neglectsOf([addDays(FRIDAY, -900)], null, FRIDAY)).toEqual([]);
    expect(neglectsOf([], 30, FRIDAY)).toEqual([]);
  });

  it('holds no meeting inside it, and every day outside it is within a rhythm of one', () => {
    fc.assert(
      fc.property(meetings, rhythm, (faces, days) => {
        const held = faces.filter((face) => face <= FRIDAY);
        const neglects = neglectsOf(faces, days, FRIDAY);
        for (const { from, to } of neglects) expect(held.some((face) => face >= from && face < to)).toBe(false);
        for (const face of held) {
          const next = addDays(face, days + 1);
          const isMet = held.some((other) => other > face && other < next);
          if (next <= FRIDAY && !isMet) expect(neglects.some(({ from }) => daysBetween(face, from) === days)).toBe(true);
        }
      }),
    );
  });

  it('is the same whatever order the meetings come in, and one more meeting never lengthens it', () => {
    const late = (neglects: ReturnType<typeof neglectsOf>) => neglects.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
    fc.assert(
      fc.property(meetings, dayNear(FRIDAY, 2_000, 0), rhythm, (faces, one, days) => {
        expect(neglectsOf(faces.toReversed(), days, FRIDAY)).toEqual(neglectsOf(faces, days, FRIDAY));
        const first = faces.filter((face) => face <= FRIDAY).toSorted()[0];
        // Before the first there was no rhythm to run out.
        if (first !== undefined && one > first) expect(late(neglectsOf([...faces, one], days, FRIDAY))).toBeLessThanOrEqual(late(neglectsOf(faces, days, FRIDAY)));
      }),
    );
  });
});
