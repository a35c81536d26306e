import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { describeBug, openBugLog } from '../../main/log/bugs.ts';

const folders: string[] = [];
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-log-'));
  folders.push(folder);
  return folder;
};
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const now = (): Date => new Date(Date.UTC(2026, 10, 20, 8, 30));

describe('a bug, described', () => {
  it('says its kind, its code and where it was thrown', () => {
    const error = Object.assign(new TypeError('Priya told me in confidence'), { code: 'SQLITE_CORRUPT' });
    expect(describeBug(error)).toMatch(/^TypeError SQLITE_CORRUPT\n {2}at bugs\.test\.ts:\d+/);
  });

  it('holds no word of its message, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.boolean(), (text, asFrame) => {
        // Even one that looks like a line of the stack.
        const secret = `SECRET${text}SECRET`;
        const message = asFrame ? `x\n    at ${secret} (/home/priya/raman.ts:1:2)` : secret;
        const said = describeBug(new Error(message, { cause: new RangeError(message) }));
        expect(said).not.toContain('SECRET');
        expect(said).not.toContain('raman');
      }),
    );
  });

  it('holds no folder, which may carry the user’s name', () => {
    expect(describeBug(new Error('x'))).not.toMatch(/[\\/]/);
  });

  it('holds nothing of a code or a name that is a sentence', () => {
    class Odd extends Error {}
    Object.defineProperty(Odd, 'name', { value: 'Priya told me' });
    expect(describeBug(Object.assign(new Odd('x'), { code: 'Gareth is leaving' }))).not.toMatch(/Priya|Gareth/);
  });

  it('says what was thrown that is no error', () => {
    expect(describeBug('Priya told me')).toBe('thrown: string');
  });
});

describe('the log of bugs', () => {
  it('is kept beside the journal, for the user alone', () => {
    const folder = aFolder();
    openBugLog(folder, now, () => undefined)(new Error('x'));
    const file = join(folder, 'rapport.log');
    expect(readFileSync(file, 'utf8')).toMatch(/^2026-11-20T08:30:00\.000Z Error\n/);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('says it on standard error too', () => {
    const said: string[] = [];
    openBugLog(aFolder(), now, (text) => said.push(text))(new Error('x'));
    expect(said).toHaveLength(1);
  });

  it('never grows past half a megabyte', () => {
    const folder = aFolder();
    const report = openBugLog(folder, now, () => undefined);
    for (let round = 0; round < 2_000; round += 1) report(new Error('x'));
    const size = (name: string): number => statSync(join(folder, name)).size;
    expect(size('rapport.log') + size('rapport.log.old')).toBeLessThan(600 * 1024);
  });

  it('makes no folder, and survives there being none', () => {
    const folder = join(aFolder(), 'not-there');
    openBugLog(folder, now, () => undefined)(new Error('x'));
    expect(existsSync(folder)).toBe(false);
  });
});
