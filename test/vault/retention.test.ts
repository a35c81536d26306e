import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, isoWeekOf } from '../../main/domain/day.ts';
import { BACKUP_REASONS, backupsToKeep, type Kept } from '../../main/vault/retention.ts';

const START = day('2025-01-01');
const at = (daysIn: number, minute: number): Kept => {
  const madeOn = addDays(START, daysIn);
  return {
    madeAt: `${madeOn}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`,
    madeOn,
    because: 'close',
  };
};
const history = fc
  .uniqueArray(fc.tuple(fc.nat(700), fc.nat(1_439), fc.constantFrom(...BACKUP_REASONS)), {
    maxLength: 120,
    selector: ([d, m]) => d * 1_440 + m,
  })
  .map((all) => all.map(([d, m, because]) => ({ ...at(d, m), because })).toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1)));

const ordinary = (all: readonly Kept[]) => all.filter(({ because }) => because !== 'before-migration');
const weekOf = (on: Day) => Object.values(isoWeekOf(on)).join('-');

describe('retention', () => {
  it('keeps the ten newest, and the newest of fourteen days, eight weeks and twelve months', () => {
    const everyHour = Array.from({ length: 400 * 24 }, (_, i) => at(Math.floor(i / 24), (i % 24) * 60));
    const kept = backupsToKeep(everyHour);
    const newest = everyHour.at(-1);
    expect(kept.slice(0, 10)).toEqual(everyHour.slice(-10).toReversed());
    expect(new Set(kept.map(({ madeOn }) => madeOn)).size).toBeGreaterThanOrEqual(14);
    expect(new Set(kept.map(({ madeOn }) => madeOn.slice(0, 7))).size).toBe(12);
    for (let back = 0; back < 14; back += 1) expect(kept.map(({ madeOn }) => madeOn)).toContain(addDays(newest?.madeOn ?? START, -back));
    expect(kept.length).toBeLessThanOrEqual(10 + 14 + 8 + 12);
  });

  it('keeps at most so many, the newest always, and nothing that is not there', () => {
    fc.assert(
      fc.property(history, (all) => {
        const kept = backupsToKeep(all);
        expect(kept.length).toBeLessThanOrEqual(10 + 14 + 8 + 12 + 3);
        expect(all).toEqual(expect.arrayContaining([...kept]));
        expect(kept.slice(0, 1)).toEqual(all.filter((backup) => kept.includes(backup)).slice(-1));
        const [newest] = ordinary(all).slice(-1);
        if (newest !== undefined) expect(kept).toContain(newest);
      }),
    );
  });

  it('loses no day of the last fourteen, no week of the last eight, no month of the last twelve that has one', () => {
    fc.assert(
      fc.property(history, (all) => {
        const kept = ordinary(backupsToKeep(all));
        for (const [periodOf, periods] of [
          [(on: Day) => on, 14],
          [weekOf, 8],
          [(on: Day) => on.slice(0, 7), 12],
        ] as const) {
          const latest = [
            ...new Set(
              ordinary(all)
                .toReversed()
                .map(({ madeOn }) => periodOf(madeOn)),
            ),
          ].slice(0, periods);
          expect(kept.map(({ madeOn }) => periodOf(madeOn))).toEqual(expect.arrayContaining(latest));
        }
      }),
    );
  });

  it('keeps the last three before migrations apart from the others', () => {
    fc.assert(
      fc.property(history, (all) => {
        const before = all.filter(({ because }) => because === 'before-migration');
        const kept = backupsToKeep(all);
        expect(kept.filter(({ because }) => because === 'before-migration')).toEqual(before.slice(-3).toReversed());
        expect(ordinary(kept)).toEqual(backupsToKeep(ordinary(all)));
      }),
    );
  });

  it('let go as one goes keeps what letting go at the end would', () => {
    fc.assert(
      fc.property(history, (all) => {
        let kept: readonly Kept[] = [];
        for (const backup of all) kept = backupsToKeep([...kept, backup]);
        expect(kept).toEqual(backupsToKeep(all));
      }),
    );
  });

  it('does not mind the order it is given', () => {
    fc.assert(fc.property(history, (all) => void expect(backupsToKeep(all.toReversed())).toEqual(backupsToKeep(all))));
  });
});
