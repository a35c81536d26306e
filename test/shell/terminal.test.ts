import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../main/domain/day.ts';
import { UsageError } from '../../main/shell/arguments.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { runCommand } from '../../main/shell/terminal/commands.ts';
import { contract } from '../../preload/contract.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { stubApp } from '../support/stub-app.ts';

const TERMINAL = new URL('../../main/shell/terminal.ts', import.meta.url).pathname;
const PASSPHRASE = 'quiet estuary lanterns at dusk';
let folder: string;

/** Runs the terminal as a process of its own, on one journal, with no terminal to ask on. */
function journal(words: readonly string[], options: { readonly passphrase?: string | null; readonly input?: string } = {}) {
  const { passphrase = PASSPHRASE, input = '' } = options;
  const { RAPPORT_PASSPHRASE: _, ...env } = process.env;
  const done = spawnSync(process.execPath, [TERMINAL, '--data', folder, '--today', '2026-11-20', ...words], {
    encoding: 'utf8',
    input,
    env: passphrase === null ? env : { ...env, RAPPORT_PASSPHRASE: passphrase },
  });
  return { code: done.status, out: done.stdout, complaint: done.stderr };
}

describe('the terminal, on a journal', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-terminal-'));
    return () => rmSync(folder, { recursive: true, force: true });
  });

  it('says that there is no journal before there is one', () => {
    expect(journal(['nudges'])).toMatchObject({ code: 1, complaint: expect.stringContaining('There is no journal here yet') });
  });

  it('makes none without a passphrase', () => {
    expect(journal(['init'], { passphrase: null })).toMatchObject({ code: 1, complaint: expect.stringContaining('no journal was made') });
  });

  it('makes one, and gives its recovery key', () => {
    const { code, out } = journal(['init', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { folder, recoveryKey: expect.stringMatching(/^[\dA-Z-]{20,}$/) }]);
  });

  it('does not make another over it', () => {
    const { code, out } = journal(['init', '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([1, { kind: 'already-exists' }]);
  });

  it('runs a call and prints its answer', () => {
    expect(journal(['call', 'people.add', JSON.stringify({ name: 'Siân Ŵyn', ring: 'inner' })])).toMatchObject({ code: 0, out: '{"personId":1}\n' });
  });

  it('reads a call’s input from standard input', () => {
    const { code, out } = journal(['call', 'people.get', '-'], { input: '{"personId":1}' });
    expect([code, JSON.parse(out)]).toMatchObject([0, { person: { name: 'Siân Ŵyn' } }]);
  });

  it('prints an expected failure as JSON, and ends with 1', () => {
    const { code, out } = journal(['call', 'people.add', '{"name":""}']);
    expect([code, JSON.parse(out)]).toMatchObject([1, { kind: 'invalid-input', issues: [{ path: 'name' }] }]);
  });

  it('does not open it with another passphrase', () => {
    const { code, out } = journal(['--json', 'nudges'], { passphrase: 'not that one' });
    expect([code, JSON.parse(out)]).toMatchObject([1, { kind: 'wrong-passphrase' }]);
  });

  it('brings in nothing that is not a file', () => {
    const notFiles = [folder, process.platform === 'win32' ? folder : '/dev/zero', 'x'.repeat(5_000)];
    for (const path of notFiles) expect(journal(['import', path])).toMatchObject({ code: 1, complaint: expect.stringMatching(/Nothing has been saved from it\.\n$/u) });
  });

  it('says what asks for you on the day it is told', () => {
    expect(journal(['nudges'])).toMatchObject({ code: 0, out: 'Nothing asks for you today.\n' });
    const { out } = journal(['nudges', '--json', '--today', '2027-01-04']);
    expect(JSON.parse(out)).toMatchObject([{ place: 'see', lead: { rule: 'never-met', name: 'Siân Ŵyn' }, also: [] }]);
    expect(journal(['nudges', '--json', '--today', '2027-01-04']).out).toBe(out);
    expect(journal(['nudges', '--today', '2027-01-04']).out).toMatch(/^Who to see\n {2}Siân Ŵyn {2}Siân has been .*\.\n$/u);
  });

  it('finds what was written', () => {
    expect(JSON.parse(journal(['find', 'sian', '--json']).out)).toMatchObject([{ noun: 'person', title: 'Siân Ŵyn' }]);
  });

  it('answers what needs no journal without a passphrase', () => {
    expect(JSON.parse(journal(['call', 'vault.status'], { passphrase: null }).out)).toMatchObject({ state: 'locked', folder });
  });
});

describe('the terminal', () => {
  /** Runs a command in this process, on an app that answers every call with what it was given. */
  async function run(words: readonly string[], secret: string | null = 'p') {
    const app = stubApp({ 'vault.status': () => succeed({ state: 'locked' }), 'search.find': () => succeed([]) });
    const printed: string[] = [];
    const line = readCommandLine(words, {});
    const code = await runCommand(line, {
      call: app.call,
      today: day('2026-11-20'),
      secret: async () => secret,
      print: (text) => void printed.push(text),
      complain: (text) => void printed.push(text),
    });
    return { code, printed, asked: app.asked.map(({ name }) => name) };
  }

  it('names every call', async () => {
    const { printed } = await run(['list', '--json']);
    expect(JSON.parse(printed[0] ?? '')).toEqual(Object.entries(contract).map(([name, { access }]) => ({ name, access })));
  });

  it('opens the journal before it asks anything of it', async () => {
    expect((await run(['find', 'winter', 'beds'])).asked).toEqual(['vault.status', 'vault.unlock', 'search.find']);
  });

  it('asks nothing of it when there is no passphrase to be had', async () => {
    expect(await run(['find', 'winter'], null)).toEqual({ code: 1, asked: ['vault.status'], printed: [expect.stringContaining('RAPPORT_PASSPHRASE')] });
  });

  it('runs any call of the contract', async () => {
    for (const name of Object.keys(contract)) expect(['invalid-input', undefined]).toContain(kindOf((await run(['call', name, '{"notAField":1}'])).printed));
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['the name of an inherited command', ['toString']],
    ['an unknown option', ['nudges', '--loudly']],
    ['a day that is none', ['nudges', '--today', '2026-02-30']],
    ['no call', ['call']],
    ['an unknown call', ['call', 'people.everyone']],
    ['the name of an inherited call', ['call', 'constructor']],
    ['input that is not JSON', ['call', 'people.list', '{nope']],
    ['input in pieces', ['call', 'people.list', '{}', '{}']],
    ['nothing to look for', ['find']],
    ['no file to bring in', ['import']],
  ])('does not understand %s', async (_, words) => {
    await expect(run(words)).rejects.toThrow(UsageError);
  });

  it('ends with 2, and says how, when it does not understand', () => {
    const { code, out, complaint } = journal(['dance']);
    expect([code, out]).toEqual([2, '']);
    expect(complaint).toBe('There is no command ‘dance’.\n‘npm run -s journal -- help’ shows how.\n');
  });
});

const kindOf = (printed: readonly string[]): unknown => (JSON.parse(printed[0] ?? '{}') as { readonly kind?: unknown }).kind;
