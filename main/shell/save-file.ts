import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { FileToSave } from './shell.ts';

/** What came of saving a file: its path, or why not, in words. */
type Saved = Outcome<{ readonly saved: string }>;
/** Puts content on the disk, in a file that is open. Given apart so that a disk that fails can be tried out. */
type Write = (file: number, content: FileToSave['content']) => void;

const writeThrough: Write = (file, content) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  fsyncSync(file);
};

/** How often a name that is taken is numbered on before giving up. */
const MOST_NUMBERS = 1_000;

/**
 * Saves a file where the user said, in the place of what is there: whenever the machine stops, the path holds what it held or all of the
 * new file.
 */
export function saveOver(path: string, content: FileToSave['content'], write: Write = writeThrough, replace: typeof renameSync = renameSync): Saved {
  const whole = resolve(path);
  const beside = join(dirname(whole), `.${basename(whole).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  return refusalsAsValues(() => {
    makeFile(beside, content, write);
    try {
      replace(beside, whole);
    } catch (error) {
      rmSync(beside, { force: true });
      // The folder takes files, as the one beside it shows: it is the file itself that another program holds.
      throw /^(EBUSY|EPERM|EACCES)$/u.test(codeOf(error)) && existsSync(whole) ? new HeldElsewhere() : error;
    }
    return succeed({ saved: whole });
  });
}

/** Saves a file where nothing is. One that is there is left as it is, and is a failure. */
export const saveNew = (path: string, content: FileToSave['content'], write: Write = writeThrough): Saved =>
  refusalsAsValues(() => {
    makeFile(resolve(path), content, write);
    return succeed({ saved: resolve(path) });
  });

/** Saves a file in a folder under its name, or, where that is taken, under "name (2)" and so on. */
export function saveBeside(folder: string, { name, content }: FileToSave, write: Write = writeThrough): Saved {
  const extension = extname(name);
  const stem = basename(name, extension);
  return refusalsAsValues(() => {
    for (let number = 1; ; number += 1) {
      const path = join(folder, number === 1 ? basename(name) : `${stem} (${number})${extension}`);
      try {
        makeFile(path, content, write);
        return succeed({ saved: path });
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || number === MOST_NUMBERS) throw error;
      }
    }
  });
}

/** Makes a file for its owner alone; of one that could not be written whole, nothing is left. */
function makeFile(path: string, content: FileToSave['content'], write: Write): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    try {
      write(file, content);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Where a browser would put what it fetched: the downloads folder as the desktop names it, else the home folder. */
export function downloadsFolder(platform: NodeJS.Platform, home: string = homedir()): string {
  const named = platform === 'linux' ? namedByDesktop(home) : null;
  return [named, join(home, 'Downloads')].find((folder) => folder !== null && isFolder(folder)) ?? home;
}

/** The downloads folder in freedesktop.org's user-dirs.dirs, where a desktop of another language keeps it. */
function namedByDesktop(home: string): string | null {
  try {
    const named = /^XDG_DOWNLOAD_DIR="(?:\$HOME\/)?([^"\n]+)"/mu.exec(readFileSync(join(home, '.config', 'user-dirs.dirs'), 'utf8'))?.[1];
    return named === undefined ? null : resolve(home, named);
  } catch {
    return null;
  }
}

/** The file that was to be replaced is open in another program (on Windows). */
class HeldElsewhere extends Error {}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function refusalsAsValues(save: () => Saved): Saved {
  try {
    return save();
  } catch (error) {
    return fail('disk', sayRefusal(error));
  }
}

/** What the file system said, in words. Anything that did not come from it is a bug and is thrown on. */
function sayRefusal(error: unknown): string {
  const code = codeOf(error);
  if (error instanceof HeldElsewhere) return 'Another program has that file open, so it was left as it is, and nothing was saved. Your journal is safe. Close it there and try again, or choose another name.';
  if (/^(ENOSPC|EDQUOT)$/u.test(code)) return 'The disk is full, so the file was not saved. Your journal is safe. Make some room, or save it somewhere else.';
  if (/^(EACCES|EPERM|EROFS)$/u.test(code)) return 'That folder cannot be written to, so the file was not saved. Your journal is safe. Choose another folder.';
  if (code === 'EEXIST') return 'There is a file of that name already. It was left as it is, and nothing was saved. Choose another name.';
  if (/^(ENOENT|ENOTDIR|EISDIR)$/u.test(code)) return 'There is no such folder, so the file was not saved. Your journal is safe. Choose another place.';
  if (/^E[A-Z0-9]+$/u.test(code)) return 'The disk would not take the file, so it was not saved. Your journal is safe. Try again, or save it somewhere else.';
  throw error;
}
