import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportPreview } from '../../preload/contract/imports.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { bringingNow, change, finish, forgetWhatCameIn, leave, read, stopReading, takeFiles } from '../../renderer/features/imports/bringing.ts';
import { AS_PLANNED } from '../../renderer/features/imports/contacts-choice.ts';

/** What main was asked to read, each to be answered by the test. */
let asked: { readonly name: string; readonly answer: (outcome: Outcome<ImportPreview>) => void; readonly fail: () => void }[] = [];

const preview = (token: string): Outcome<ImportPreview> => ({ ok: true, value: { kind: 'contacts', token, plan: { rows: [], organisations: [], ring: 'wider', unread: [] } } });
const file = (name: string): File => new File(['BEGIN:VCARD'], name);
const names = (): readonly string[] => bringingNow().files.map(({ name }) => name);
const inHand = () => bringingNow().files[0]!;
const tokenInHand = (): string | null => {
  const { preview: shown } = inHand();
  return shown?.kind === 'contacts' ? shown.token : null;
};
/** A file has been handed over to main. */
const handed = async (count: number): Promise<void> => {
  await vi.waitFor(() => {
    expect(asked).toHaveLength(count);
  });
};
const settled = async (): Promise<void> => {
  await vi.waitFor(() => {
    expect(inHand().reading).toBe(false);
  });
};

beforeEach(() => {
  asked = [];
  vi.stubGlobal('window', {
    rapport: {
      call: (_: string, { file: { name } }: { readonly file: { readonly name: string } }) =>
        new Promise((answer, reject) => {
          asked.push({
            name,
            answer,
            fail: () => {
              reject(new Error('gone'));
            },
          });
        }),
    },
  });
});

afterEach(() => {
  for (const { key } of bringingNow().files) stopReading(key);
  for (const { key } of bringingNow().files.toReversed()) leave(key);
  forgetWhatCameIn();
  vi.unstubAllGlobals();
});

describe('files taken together', () => {
  it('are read one after another, the next when the one before is in or left', async () => {
    takeFiles([file('a.vcf'), file('b.vcf'), file('c.vcf')]);
    await handed(1);
    asked[0]!.answer(preview('a'));
    await settled();
    expect(tokenInHand()).toBe('a');
    finish(inHand().key, { kind: 'contacts', outcome: { importId: null, people: 2, organisations: 0, meetings: 0, extended: 0, moved: 0 }, writeUp: null });
    await handed(2);
    leave(inHand().key);
    await handed(3);
    expect(asked.map(({ name }) => name)).toEqual(['a.vcf', 'b.vcf', 'c.vcf']);
    expect(names()).toEqual(['c.vcf']);
    expect(bringingNow().cameIn.map(({ name }) => name)).toEqual(['a.vcf']);
  });

  it('join those in hand', () => {
    takeFiles([file('a.vcf')]);
    takeFiles([file('b.vcf')]);
    expect(names()).toEqual(['a.vcf', 'b.vcf']);
  });
});

describe('reading a file', () => {
  it('can be stopped; the answer that comes later is let go', async () => {
    takeFiles([file('slow.vcf'), file('b.vcf')]);
    await handed(1);
    stopReading(inHand().key);
    expect(names()).toEqual(['b.vcf']);
    asked[0]!.answer(preview('slow'));
    await handed(2);
    asked[1]!.answer(preview('b'));
    await settled();
    expect(tokenInHand()).toBe('b');
  });

  it('another way keeps what was shown until it is read, and what was chosen', async () => {
    takeFiles([file('a.vcf')]);
    await handed(1);
    asked[0]!.answer(preview('first'));
    await settled();
    change(inHand().key, { contacts: { ...AS_PLANNED, ticks: new Map([[3, false]]) } });
    void read(inHand().key, { mapping: { name: [0] } });
    await handed(2);
    expect(tokenInHand()).toBe('first');
    stopReading(inHand().key);
    expect(inHand()).toMatchObject({ reading: false, failure: null, manner: {} });
    void read(inHand().key, { mapping: { name: [1] } });
    await handed(3);
    asked[2]!.answer(preview('third'));
    asked[1]!.answer(preview('second'));
    await settled();
    expect(tokenInHand()).toBe('third');
    expect(inHand().manner).toEqual({ mapping: { name: [1] } });
    expect(inHand().contacts.ticks.get(3)).toBe(false);
  });

  it('that fails says so with the file’s name and loses nothing', async () => {
    takeFiles([file('a.vcf')]);
    await handed(1);
    asked[0]!.answer(preview('first'));
    await settled();
    void read(inHand().key, {});
    await handed(2);
    asked[1]!.answer({ ok: false, failure: { kind: 'refused', message: 'Choose a year at most.' } });
    await settled();
    expect(inHand()).toMatchObject({ failure: 'Choose a year at most.' });
    expect(tokenInHand()).toBe('first');
    void read(inHand().key, {});
    await handed(3);
    asked[2]!.fail();
    await settled();
    expect(inHand().failure).toMatch(/^‘a\.vcf’ could not be read.*Nothing was changed\./u);
  });

  it('larger than main takes never begins', async () => {
    const huge = file('huge.vcf');
    Object.defineProperty(huge, 'size', { value: 64 * 1024 * 1024 + 1 });
    const bytes = vi.spyOn(huge, 'arrayBuffer');
    takeFiles([huge]);
    await settled();
    expect(inHand().failure).toMatch(/^‘huge\.vcf’ is larger than 64 MB.*Nothing was changed\./u);
    expect(bytes).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it('that is no longer there is said', async () => {
    const gone = file('gone.vcf');
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('NotFoundError'));
    takeFiles([gone]);
    await settled();
    expect(inHand().failure).toMatch(/^‘gone\.vcf’ could not be opened\. Nothing was changed\./u);
  });
});

it('forgets what came in only once nothing waits', async () => {
  takeFiles([file('a.vcf'), file('b.vcf')]);
  await handed(1);
  asked[0]!.answer(preview('a'));
  await settled();
  finish(inHand().key, { kind: 'contacts', outcome: { importId: null, people: 1, organisations: 0, meetings: 0, extended: 0, moved: 0 }, writeUp: null });
  forgetWhatCameIn();
  expect(bringingNow().cameIn).toHaveLength(1);
  leave(inHand().key);
  forgetWhatCameIn();
  expect(bringingNow().cameIn).toEqual([]);
});
