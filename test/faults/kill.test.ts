import { describe, expect, it } from 'vitest';
import { aFolder } from '../db/journals.ts';
import { aPlaceToSave, bundleSaver, meetingsIn, reopened, saveAndKill } from './kill.ts';

const KILLS = 200;
/** Two at a time: one for each core. */
const LANES = 2;

/** Where each kill falls: after so many acknowledged saves, and so long into the next. Spread, not random, so that a failure comes again. */
const spread = (i: number) => ({ acknowledged: i % 4, waitMs: (i * 7) % 5 });

describe('killed while it saves', () => {
  it('has every meeting it said was saved, whole, and none by halves: two hundred times', { timeout: 300_000 }, async () => {
    const saver = await bundleSaver();
    const lane = async () => {
      const path = aPlaceToSave(aFolder());
      const saved = new Set<number>();
      for (let i = 0; i < KILLS / LANES; i += 1) {
        const { acknowledged, waitMs } = spread(i);
        for (const id of await saveAndKill(saver, path, 'whole', acknowledged, waitMs)) saved.add(id);
        const journal = reopened(path);
        const { ids, torn } = meetingsIn(journal);
        expect(torn).toEqual([]);
        expect([...saved].filter((id) => !ids.has(id))).toEqual([]);
        // What was saved but not yet said is the one that was being made when it was killed.
        expect(ids.size - saved.size).toBeLessThanOrEqual(i + 1);
        journal.close();
      }
      expect(saved.size).toBeGreaterThan(KILLS / LANES / 2);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  });

  it('would have halves, if a meeting were saved in more than one transaction', { timeout: 60_000 }, async () => {
    const saver = await bundleSaver();
    const path = aPlaceToSave(aFolder());
    let halves = 0;
    for (let i = 0; halves === 0 && i < KILLS; i += 1) {
      const { acknowledged, waitMs } = spread(i);
      await saveAndKill(saver, path, 'torn', acknowledged, waitMs);
      const journal = reopened(path);
      halves = meetingsIn(journal).torn.length;
      journal.close();
    }
    expect(halves).toBeGreaterThan(0);
  });
});
