import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contract, SIGNALS } from '../../preload/contract.ts';
import { fail, succeed } from '../../preload/contract/outcome.ts';
import { hasBrowser } from '../support/window.ts';
import { type Answers, chromiumLine, electronLine, type Line, memoryLine } from './transports.ts';

const names = Object.keys(contract);

const answers: Answers = {
  'people.list': () => fail('locked', 'The journal is locked. Nothing was changed.'),
  'people.directory': () => {
    throw new Error('Priya told me in confidence');
  },
  'nudges.list': async () => {
    throw new TypeError('Gareth is leaving');
  },
  'people.get': async (given) => {
    // Later calls are answered first.
    const { personId } = given as { readonly personId: number };
    await new Promise((resolve) => setTimeout(resolve, 40 - personId));
    return succeed(personId);
  },
};

describe.each([
  ['memory', memoryLine],
  // Where there is no browser, `npm test` says so.
  ...(hasBrowser ? [['Chromium', chromiumLine] as const] : []),
  ['Electron', electronLine],
] as const)('the %s transport', (_, open) => {
  let line: Line;
  beforeAll(async () => {
    line = await open(answers);
  });
  afterAll(() => line.close());

  it('carries every call of the contract to the app', async () => {
    const before = line.app.asked.length;
    const outcomes = await line.callAll(names.map((name) => ({ name, input: {} })));
    // A call whose input may not be empty is refused by its own schema, hence reached.
    const reached = new Set(line.app.asked.slice(before).map(({ name }) => name));
    names.forEach((name, at) => {
      const outcome = outcomes[at];
      const refused = outcome?.ok === false && outcome.failure.kind === 'invalid-input' && outcome.failure.issues !== undefined;
      expect(reached.has(name) || refused, name).toBe(true);
    });
  });

  it('names the path of what is wrong in an input', async () => {
    const outcome = await line.call('people.add', { name: 'Priya', posts: [{ title: 'Chair', organisation: { name: '' } }] });
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalid-input', issues: [{ path: 'posts.0.organisation.name' }] } });
  });

  it.each(['people.everyone', 'constructor', '__proto__', 'toString', ''])('refuses the unknown call ‘%s’', async (name) => {
    expect(await line.call(name, {})).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  });

  it('brings an expected failure back as it was', async () => {
    expect(await line.call('people.list', {})).toEqual(fail('locked', 'The journal is locked. Nothing was changed.'));
  });

  it.each(['people.directory', 'nudges.list'])('turns a bug in %s into ‘unexpected’, without its text, and reports it', async (name) => {
    const before = line.bugs.length;
    const outcome = await line.call(name, {});
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unexpected' } });
    expect(JSON.stringify(outcome)).not.toMatch(/Priya|Gareth/);
    expect(line.bugs).toHaveLength(before + 1);
  });

  it('carries any text both ways unchanged', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 60, seed: 7 });
    texts.push('Siân ‘Ŵyn’ – \u{1F469}\u200D\u2695\uFE0F', 'עברית \u202E', '\0\u0007\n\r\t', '</script><!--', '\u2028\u2029', '\uD800', '"\\', '1:2:3');
    const outcomes = await line.callAll(texts.map((words) => ({ name: 'search.find', input: { words } })));
    expect(outcomes).toEqual(texts.map((words) => succeed({ words, limit: 30 })));
  });

  it('carries five megabytes both ways', async () => {
    const base64 = 'QUJD'.repeat(1_250_000);
    const outcome = await line.call('vault.restore', { file: { name: 'b', base64 }, secret: { passphrase: 'p' } });
    expect(outcome.ok && (outcome.value as { file: { base64: string } }).file.base64 === base64).toBe(true);
  });

  it('keeps the answers of calls made together apart', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => at + 1);
    const outcomes = await line.callAll(ids.map((personId) => ({ name: 'people.get', input: { personId } })));
    expect(outcomes).toEqual(ids.map((id) => succeed(id)));
  });

  it('tells the page what main says unasked, in order', async () => {
    for (const signal of SIGNALS) line.signal(signal);
    await vi.waitFor(async () => expect(await line.heard()).toEqual([...SIGNALS]));
  });
});
