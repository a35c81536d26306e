import { afterEach, describe, expect, it, vi } from 'vitest';
import { handOverAll } from '../../renderer/data/hand-over.ts';
import { aLine } from '../../renderer/features/log/line.ts';
import { forgetUnkept, rememberUnkept, unkeptOn } from '../../renderer/features/log/unkept.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { FRIDAY } from '../support/builders.ts';

/** The page's one door to the journal, which keeps or refuses. */
function aBridge(disk: { full: boolean }) {
  const call = vi.fn<(name: string, input: unknown) => Promise<Outcome<unknown>>>(() => Promise.resolve(disk.full ? fail('disk', 'The disk is full.') : succeed({})));
  vi.stubGlobal('window', { rapport: { call } });
  return call;
}

afterEach(() => {
  forgetUnkept(FRIDAY);
  vi.unstubAllGlobals();
});

describe('words that could not be kept', () => {
  it('are there when one comes back to their page, and are handed over before the app locks or quits', async () => {
    const disk = { full: true };
    const call = aBridge(disk);
    const words = [aLine('new 1', 'lunch with Gareth')];
    rememberUnkept(FRIDAY, words);
    await handOverAll();
    expect(unkeptOn(FRIDAY)).toBe(words);
    disk.full = false;
    await handOverAll();
    expect(call).toHaveBeenLastCalledWith('drafts.keep', { day: FRIDAY, lines: [expect.objectContaining({ text: 'lunch with Gareth' })] });
    expect(unkeptOn(FRIDAY)).toBeNull();
    call.mockClear();
    await handOverAll();
    expect(call).not.toHaveBeenCalled();
  });
});
