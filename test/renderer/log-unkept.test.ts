import { afterEach, describe, expect, it, vi } from 'vitest';
import { handOverAll } from '../../renderer/data/hand-over.ts';
import { aLine, type Line } from '../../renderer/features/log/line.ts';
import { keepLines, unkeptOn } from '../../renderer/features/log/unkept.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { FRIDAY } from '../support/builders.ts';

/** The page's one door to the journal, which keeps or refuses. */
function aBridge(disk: { full: boolean }) {
  const call = vi.fn<(name: string, input: unknown) => Promise<Outcome<unknown>>>(() => Promise.resolve(disk.full ? fail('disk', 'The disk is full.') : succeed({})));
  vi.stubGlobal('window', { rapport: { call } });
  return call;
}

afterEach(async () => {
  aBridge({ full: false });
  await handOverAll();
  vi.unstubAllGlobals();
});

const first = [aLine('new 1', 'lunch with Gareth')];
const second = [aLine('new 1', 'lunch with Gareth – tired')];
const sent = (lines: readonly Line[]) => ({ day: FRIDAY, lines: lines.map((line) => expect.objectContaining({ text: line.text })) });

describe('words that could not be kept', () => {
  it('are there when one comes back to their page, and are handed over before the app locks or quits', async () => {
    const disk = { full: true };
    const call = aBridge(disk);
    await keepLines(FRIDAY, first);
    await handOverAll();
    expect(unkeptOn(FRIDAY)).toBe(first);
    disk.full = false;
    await handOverAll();
    expect(call).toHaveBeenLastCalledWith('drafts.keep', sent(first));
    expect(unkeptOn(FRIDAY)).toBeNull();
    call.mockClear();
    await handOverAll();
    expect(call).not.toHaveBeenCalled();
  });

  it('never take the place of newer ones', async () => {
    const disk = { full: true };
    const call = aBridge(disk);
    await keepLines(FRIDAY, first);
    disk.full = false;
    // The app locks while newer words are on their way.
    await Promise.all([keepLines(FRIDAY, second), handOverAll()]);
    expect(call).toHaveBeenLastCalledWith('drafts.keep', sent(second));
    expect(unkeptOn(FRIDAY)).toBeNull();
  });
});
