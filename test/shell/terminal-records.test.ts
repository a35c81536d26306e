import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../main/app/dispatch.ts';
import { deskHandlers } from '../../main/app/handlers.ts';
import { UsageError } from '../../main/shell/arguments.ts';
import { saveNew } from '../../main/shell/save-file.ts';
import { readCommandLine } from '../../main/shell/terminal/command-line.ts';
import { runCommand } from '../../main/shell/terminal/commands.ts';
import { fail, succeed } from '../../preload/contract/outcome.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-records-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** Runs a command over a journal that is open, saving as the terminal does. */
async function run(desk: DeskUnderTest, ...words: readonly string[]) {
  const printed: string[] = [];
  const line = readCommandLine(words, {});
  const saveFile: DeskUnderTest['saveFile'] = async ({ content }) => (line.out === null ? fail('refused', 'Say where.') : saveNew(line.out, content));
  const handlers = deskHandlers({ ...desk, saveFile });
  const code = await runCommand(line, {
    call: async (name, input) => (name === 'vault.status' ? succeed({ state: 'open' }) : dispatch(handlers, name, input)),
    today: desk.today(),
    secret: async () => null,
    print: (text) => void printed.push(text),
    complain: (text) => void printed.push(text),
  });
  return { code, out: printed.join('\n') };
}

async function aJournal() {
  const desk = aDesk();
  const { personId } = await desk.ask('people.add', { name: 'Helen Carrow' });
  await desk.ask('people.add', { name: 'Priya Raman', notes: 'Trusts Helen.' });
  await desk.ask('meetings.save', { entries: [anEntry({ text: 'rang Helen', participants: [withPerson(personId)] })] });
  return { desk, personId };
}

describe('everything on one person, in the terminal', () => {
  it.each([
    ['document', '# Everything held on Helen Carrow'],
    ['json', '"rapport": "person"'],
  ])('is saved as %s where it is said, and says that it is not encrypted', async (format, words) => {
    const { desk } = await aJournal();
    expect(await run(desk, 'person', 'export', 'Helen', 'Carrow', '--format', format, '--out', at('x'))).toEqual({
      code: 0,
      out: `Everything held on Helen Carrow saved in ${at('x')}. The file is not encrypted.`,
    });
    expect(readFileSync(at('x'), 'utf8')).toContain(words);
  });

  it('is not saved over a file that is there', async () => {
    const { desk } = await aJournal();
    writeFileSync(at('x'), 'older');
    const { code, out } = await run(desk, 'person', 'export', 'Helen', '--format', 'json', '--out', at('x'));
    expect([code, out]).toEqual([1, 'There is a file of that name already. It was left as it is, and nothing was saved. Choose another name.']);
    expect(readFileSync(at('x'), 'utf8')).toBe('older');
  });

  it.each<readonly string[]>([
    ['person'],
    ['person', 'forget', 'Helen'],
    ['person', 'export'],
    ['person', 'export', 'Helen', '--out', 'x'],
    ['person', 'export', 'Helen', '--format', 'pdf', '--out', 'x'],
    ['person', 'export', 'Helen', '--format', 'json'],
    ['export'],
    ['export', '--format', 'json'],
    ['export', '--format', 'docx', '--out', 'x'],
  ])('asks for what it needs: %s %s %s', async (...words) => {
    const { desk } = await aJournal();
    await expect(run(desk, ...words)).rejects.toThrow(UsageError);
  });

  it('is erased only by the whole name, after what would go was shown', async () => {
    const { desk, personId } = await aJournal();
    const before = desk.journal.revision();
    expect((await run(desk, 'person', 'erase', 'Helen')).out).toBe(
      [
        'Erasing Helen Carrow would take out, for good:',
        '  Their record: the name, what was written about them, addresses and phones',
        '  One meeting with nobody else, whole',
        '',
        '1 mention elsewhere would be replaced:',
        '  Priya Raman: Trusts [Helen].',
        '',
        'Nothing has changed. To do it: person erase "Helen Carrow" --yes-erase "Helen Carrow"',
      ].join('\n'),
    );
    expect(await run(desk, 'person', 'erase', 'Helen', '--yes-erase', 'Helen')).toMatchObject({ code: 1 });
    expect(desk.journal.revision()).toBe(before);
    expect(await run(desk, 'person', 'erase', 'Helen', '--yes-erase', 'Helen Carrow')).toMatchObject({ code: 0, out: expect.stringContaining('Backups made before hold it still') as unknown });
    expect(await desk.refused('people.get', { personId })).toMatchObject({ kind: 'not-found' });
    expect((await desk.ask('search.find', { words: 'Helen' })).length).toBe(0);
  });

  it('is not erased while it is held, whatever is typed', async () => {
    const { desk, personId } = await aJournal();
    await desk.ask('records.hold', { personId, since: FRIDAY });
    expect((await run(desk, 'person', 'erase', 'Helen')).out).toContain('It cannot be done now');
    expect(await run(desk, 'person', 'erase', 'Helen', '--yes-erase', 'Helen Carrow')).toMatchObject({ code: 1, out: expect.stringContaining('must be kept') as unknown });
  });
});

describe('the whole journal, in the terminal', () => {
  it.each(['json', 'folder'])('is saved as %s, and says that whoever opens it can read it', async (format) => {
    const { desk } = await aJournal();
    expect(await run(desk, 'export', '--format', format, '--out', at('x'))).toEqual({
      code: 0,
      out: `The whole journal saved in ${at('x')}. The file is not encrypted: whoever can open it can read every word.`,
    });
    expect(existsSync(at('x'))).toBe(true);
  });

  it('leaves no half of a file where the disk or folder refuses', async () => {
    const { desk } = await aJournal();
    expect(await run(desk, 'export', '--format', 'json', '--out', at('nowhere/x'))).toEqual({
      code: 1,
      out: 'There is no such folder, so the file was not saved. Your journal is safe. Choose another place.',
    });
    expect(existsSync(at('nowhere'))).toBe(false);
  });
});
