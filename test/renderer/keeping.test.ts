import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { handOverAll } from '../../renderer/data/hand-over.ts';
import { Unkept } from '../../renderer/data/keeping.ts';

/** Words by number, sent to a disk that keeps or refuses. */
function aStore(disk: { full: boolean }) {
  const sent: [number, string][] = [];
  const answers: (() => void)[] = [];
  const store = new Unkept<number, string>((key, words) => {
    sent.push([key, words]);
    return new Promise<Outcome<unknown>>((resolve) => {
      const { full } = disk;
      answers.push(() => {
        resolve(full ? fail('disk', 'The disk is full.') : succeed({}));
      });
    });
  });
  const answer = async (): Promise<void> => {
    for (const one of answers.splice(0)) one();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, sent, answer };
}

const open: ReturnType<typeof aStore>[] = [];
const begin = (disk: { full: boolean }) => {
  const made = aStore(disk);
  open.push(made);
  return made;
};

afterEach(async () => {
  // Nothing is handed over by the next test that this one left.
  for (const { store, answer } of open.splice(0)) {
    const all = store.keepAll();
    await answer();
    await all;
  }
  vi.restoreAllMocks();
});

describe('words being typed', () => {
  it('are not kept until the journal has said so, and are then nowhere else', async () => {
    const { store, answer } = begin({ full: false });
    expect(store.stateOf(1)).toEqual({ state: 'kept', at: null });
    store.note(1, 'one');
    expect(store.stateOf(1)).toEqual({ state: 'keeping' });
    expect(store.of(1)).toBe('one');
    const kept = store.keepAll();
    expect(store.stateOf(1)).toEqual({ state: 'keeping' });
    await answer();
    await kept;
    expect(store.stateOf(1)).toEqual({ state: 'kept', at: expect.any(Number) });
    expect(store.of(1)).toBeNull();
  });

  it('stay unkept when more was typed while they were on their way', async () => {
    const { store, sent, answer } = begin({ full: false });
    const first = store.keep(1, 'one');
    store.note(1, 'one and more');
    await answer();
    await first;
    expect(store.of(1)).toBe('one and more');
    expect(store.stateOf(1)).toEqual({ state: 'keeping' });
    const then = store.keepAll();
    await answer();
    await then;
    expect(sent).toEqual([
      [1, 'one'],
      [1, 'one and more'],
    ]);
    expect(store.of(1)).toBeNull();
  });

  it('say that they were refused until they are kept, each for itself, and are tried again before a lock', async () => {
    const disk = { full: true };
    const { store, sent, answer } = begin(disk);
    const refused = store.keep(1, 'one');
    await answer();
    await refused;
    expect(store.stateOf(1)).toEqual({ state: 'failed', message: 'The disk is full.' });
    expect(store.refusal((key) => key === 1)).toBe('The disk is full.');
    expect(store.refusal((key) => key === 2)).toBeNull();
    store.note(1, 'one more');
    expect(store.stateOf(1).state).toBe('failed');
    disk.full = false;
    const locking = handOverAll();
    await answer();
    await locking;
    expect(sent.at(-1)).toEqual([1, 'one more']);
    expect(store.stateOf(1).state).toBe('kept');
    expect(store.refusal(() => true)).toBeNull();
  });

  it('tell whoever listens', async () => {
    const { store, answer } = begin({ full: false });
    const heard = vi.fn<() => void>();
    const stop = store.listen(heard);
    store.note(1, 'one');
    expect(heard).toHaveBeenCalledTimes(1);
    const kept = store.keepAll();
    await answer();
    await kept;
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    store.note(1, 'two');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
