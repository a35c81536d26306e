import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadsFolder, saveBeside, saveNew, saveOver } from '../../main/shell/save-file.ts';
import { electronDouble } from '../support/electron-double.ts';
import { stubApp } from '../support/stub-app.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-saving-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');

/** A disk that takes half of a file, then fails. */
const failing = (code: string) => (): never => {
  throw Object.assign(new Error('half of it'), { code });
};

describe('a file that is saved', () => {
  it.each([
    ['over what is there', saveOver],
    ['where nothing is', saveNew],
  ])('%s is whole, readable by its owner alone, and alone', (_, save) => {
    const content = 'BEGIN:VCALENDAR\r\n“é”\r\n';
    expect(save(at('week.ics'), content)).toEqual({ ok: true, value: { saved: at('week.ics') } });
    expect(textOf('week.ics')).toBe(content);
    if (process.platform !== 'win32') expect(statSync(at('week.ics')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['week.ics']);
  });

  it('may be bytes', () => {
    saveNew(at('page.pdf'), Uint8Array.of(0x25, 0x50, 0, 0xff));
    expect([...readFileSync(at('page.pdf'))]).toEqual([0x25, 0x50, 0, 0xff]);
  });

  it('takes the place of another only where the user chose to', () => {
    writeFileSync(at('week.ics'), 'older');
    expect(saveNew(at('week.ics'), 'newer')).toMatchObject({ ok: false, failure: { kind: 'disk', message: expect.stringContaining('left as it is') } });
    expect(textOf('week.ics')).toBe('older');
    expect(saveOver(at('week.ics'), 'newer')).toMatchObject({ ok: true });
    expect(textOf('week.ics')).toBe('newer');
  });

  it('goes under another name where its own is taken', () => {
    const saved = [1, 2, 3].map((n) => saveBeside(folder, { name: 'week.ics', content: `the ${n}.` }));
    expect(saved.map((one) => (one.ok ? one.value.saved : null))).toEqual([at('week.ics'), at('week (2).ics'), at('week (3).ics')]);
    expect(textOf('week.ics')).toBe('the 1.');
  });

  it('stays in its folder, whatever it is called', () => {
    expect(saveBeside(folder, { name: '../../week.ics', content: '' })).toEqual({ ok: true, value: { saved: at('week.ics') } });
  });
});

describe('a file that another program has open', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('is left as it is, and said in words (%s)', (code) => {
    writeFileSync(at('week.ics'), 'older');
    const held = (): never => {
      throw Object.assign(new Error('held'), { code });
    };
    expect(saveOver(at('week.ics'), 'newer', undefined, held)).toMatchObject({ ok: false, failure: { kind: 'disk', message: expect.stringContaining('Another program has that file open') } });
    expect(textOf('week.ics')).toBe('older');
    expect(readdirSync(folder)).toEqual(['week.ics']);
  });
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'The disk is full'],
    ['EDQUOT', 'The disk is full'],
    ['EROFS', 'cannot be written to'],
    ['EACCES', 'cannot be written to'],
    ['EIO', 'would not take the file'],
  ])('(%s) is said in words, and leaves what was there and nothing half done', (code, words) => {
    writeFileSync(at('week.ics'), 'older');
    for (const saved of [saveOver(at('week.ics'), 'newer', failing(code)), saveNew(at('other.ics'), 'newer', failing(code)), saveBeside(folder, { name: 'other.ics', content: 'newer' }, failing(code))]) {
      expect(saved).toMatchObject({ ok: false, failure: { kind: 'disk', message: expect.stringContaining(words) } });
    }
    expect(readdirSync(folder)).toEqual(['week.ics']);
    expect(textOf('week.ics')).toBe('older');
  });

  it('is said for a folder that is not there, and for a folder where the file would be', () => {
    mkdirSync(at('week.ics'));
    for (const saved of [saveNew(at('nowhere/week.ics'), ''), saveOver(at('nowhere/week.ics'), ''), saveOver(at('week.ics'), '')]) {
      expect(saved).toMatchObject({ ok: false, failure: { kind: 'disk' } });
    }
    expect(readdirSync(folder)).toEqual(['week.ics']);
  });

  it('is not made of a bug: that is thrown on', () => {
    expect(() =>
      saveNew(at('week.ics'), '', () => {
        throw new TypeError('not the disk');
      }),
    ).toThrow(TypeError);
    expect(existsSync(at('week.ics'))).toBe(false);
  });
});

describe('the folder for downloads', () => {
  it('is the home folder where there is none', () => {
    expect(downloadsFolder('linux', folder)).toBe(folder);
  });

  it('is the usual one, on every system', () => {
    mkdirSync(at('Downloads'));
    for (const platform of ['linux', 'darwin', 'win32'] as const) expect(downloadsFolder(platform, folder)).toBe(at('Downloads'));
  });

  it('is the one the desktop names, as long as it is there', () => {
    mkdirSync(at('Downloads'));
    mkdirSync(at('.config'));
    writeFileSync(at('.config/user-dirs.dirs'), '# Made by xdg-user-dirs\nXDG_DESKTOP_DIR="$HOME/Bureau"\nXDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n');
    expect(downloadsFolder('linux', folder)).toBe(at('Downloads'));
    mkdirSync(at('Téléchargements'));
    expect(downloadsFolder('linux', folder)).toBe(at('Téléchargements'));
    expect(downloadsFolder('darwin', folder)).toBe(at('Downloads'));
  });
});

describe('saving in Electron', () => {
  const open = (saveAs?: (name: string) => { readonly canceled: boolean; readonly filePath: string }) =>
    electronDouble({ startApp: () => stubApp(), ...(saveAs === undefined ? {} : { saveAs }) });

  it('asks where, offering the file’s name, and saves there', async () => {
    const electron = await open((name) => ({ canceled: false, filePath: at(`chosen ${name}`) }));
    expect(await electron.shell.saveFile({ name: 'week.ics', content: 'the week' })).toEqual({ ok: true, value: { saved: at('chosen week.ics') } });
    expect(textOf('chosen week.ics')).toBe('the week');
  });

  it('saves nothing when the user cancels', async () => {
    const electron = await open();
    expect(await electron.shell.saveFile({ name: 'week.ics', content: 'the week' })).toEqual({ ok: true, value: { saved: null } });
  });

  it('says what the disk said', async () => {
    const electron = await open(() => ({ canceled: false, filePath: at('nowhere/week.ics') }));
    expect(await electron.shell.saveFile({ name: 'week.ics', content: 'the week' })).toMatchObject({ ok: false, failure: { kind: 'disk' } });
  });
});
