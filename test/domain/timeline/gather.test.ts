import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherPoints } from '../../../main/domain/timeline/gather.ts';

const size = (count: number): number => (count === 1 ? 8 : 18);
const points = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 400 }).map((all) => all.map((x, id) => ({ x, id })));

describe('marks that would overlap', () => {
  it('are gathered so that no two marks touch', () => {
    fc.assert(
      fc.property(points, (all) => {
        const clusters = gatherPoints(all, size);
        clusters.forEach((cluster, i) => {
          const before = clusters[i - 1];
          if (before === undefined) return;
          expect(cluster.x - before.x).toBeGreaterThanOrEqual((size(before.members.length) + size(cluster.members.length)) / 2);
        });
      }),
    );
  });

  it('lose nothing and repeat nothing', () => {
    fc.assert(
      fc.property(points, (all) => {
        const held = gatherPoints(all, size).flatMap(({ members }) => members.map(({ id }) => id));
        expect(held.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  it('stand in the middle of what they hold', () => {
    fc.assert(
      fc.property(points, (all) => {
        for (const { x, members } of gatherPoints(all, size)) {
          const xs = members.map((member) => member.x);
          expect(x).toBe((Math.min(...xs) + Math.max(...xs)) / 2);
        }
      }),
    );
  });

  it('are the same whatever order they come in', () => {
    fc.assert(
      fc.property(points, fc.integer(), (all, seed) => {
        const shuffled = all.toSorted((a, b) => ((a.id * 7919 + seed) % 101) - ((b.id * 7919 + seed) % 101));
        const said = (list: typeof all) => gatherPoints(list, size).map(({ x, members }) => ({ x, count: members.length }));
        expect(said(shuffled)).toEqual(said(all));
      }),
    );
  });

  it('separate as there is more room: every point stands alone when all are far apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 100 }), (xs) => {
        const wide = gatherPoints(
          xs.map((x) => ({ x: x * 20 })),
          size,
        );
        expect(wide.every(({ members }) => members.length === 1)).toBe(true);
      }),
    );
  });
});
