import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What writing a file so that it lasts takes of a disk. The real one, or a model of one that fails. */
export interface Disk {
  /** Makes or empties a file for its owner alone (0600). */
  readonly make: (path: string) => number;
  readonly write: (file: number, bytes: Uint8Array) => void;
  /** Returns once what was written is on the disk. */
  readonly sync: (file: number) => void;
  readonly close: (file: number) => void;
  readonly rename: (from: string, to: string) => void;
  /** Returns once the names in a folder are on the disk. */
  readonly syncFolder: (folder: string) => void;
}

export const DISK: Disk = {
  make: (path) => {
    const file = openSync(path, 'w', 0o600);
    // A leftover of an earlier attempt keeps its own mode otherwise.
    chmodSync(path, 0o600);
    return file;
  },
  write: (file, bytes) => {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  },
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  syncFolder: (folder) => {
    // Windows keeps names without being asked, and cannot be asked.
    if (process.platform === 'win32') return;
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
};

/**
 * Writes a file whole: whenever the machine stops, the path holds what it held before or all of the new bytes, and once
 * this returns, the new ones. Throws the file system's error; the path then holds what it held before.
 */
export function writeDurably(path: string, bytes: Uint8Array, disk: Disk = DISK): void {
  const beside = `${path}.writing`;
  const file = disk.make(beside);
  try {
    disk.write(file, bytes);
    disk.sync(file);
  } finally {
    disk.close(file);
  }
  moveDurably(beside, path, disk);
}

/** Gives a file that is whole and on the disk another name, taking the place of what has it. */
export function moveDurably(from: string, to: string, disk: Disk = DISK): void {
  disk.rename(from, to);
  disk.syncFolder(dirname(to));
}

/** Makes a folder, and those above it, for its owner alone (0700). One that is there is made so too. */
export function ensureOwnFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o700);
}

/** Where the parts of a journal lie in its folder. */
export const placesIn = (folder: string) => ({
  journal: join(folder, 'journal.db'),
  /** A journal being made or restored, until it takes its place. */
  coming: join(folder, 'journal.db.coming'),
  keys: join(folder, 'keys.json'),
  lock: join(folder, 'instance.lock'),
  backups: join(folder, 'backups'),
});

/** Removes a file if it is there. Where a file stands in its folder's place, it is not. */
export function removeFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
  }
}
