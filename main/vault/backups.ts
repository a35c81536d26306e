import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CopyReport } from '../../db/copy.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { Day } from '../domain/day.ts';
import { type BackupHead, packBackup, readBackup, rekeyBackup } from './backup-file.ts';
import { ensureOwnFolder, placesIn, removeFile } from './durable.ts';
import { folderFailure } from './failures.ts';
import type { Keys } from './keys.ts';
import { type BackupReason, backupsToKeep } from './retention.ts';

/** The present: an ISO instant, and the civil day it falls on here. Given, never read from a clock of the vault's own. */
export type Clock = () => { readonly at: string; readonly on: Day };

/** One backup in the folder. */
export interface Backup extends Omit<BackupHead, 'keys' | 'sha256'> {
  readonly path: string;
}

const ENDING = '.rapport';

/**
 * Makes a verified backup: a copy written by SQLite, reopened, checked and counted; packed with the key slots into one
 * file and read back. Only then are older ones let go, as far as retention says. A failure leaves the others as they were.
 */
export function makeBackup(
  folder: string,
  keys: Keys,
  copyTo: (path: string) => CopyReport,
  because: BackupReason,
  clock: Clock,
): Outcome<Backup> {
  const { backups } = placesIn(folder);
  const making = join(backups, `making-${randomBytes(6).toString('hex')}.db`);
  try {
    ensureOwnFolder(backups);
    clearLeftovers(backups);
    const report = copyTo(making);
    if (!report.ok)
      return fail(
        'damaged',
        'The backup did not match the journal, so it was not kept. Your words are safe where they are. Try again; if it happens twice, check the disk.',
      );
    const { at, on } = clock();
    const path = join(backups, nameFor(backups, at, because));
    packBackup(path, { madeAt: at, madeOn: on, because, keys }, making);
    tidyBackups(folder, keys);
    const read = readBackup(path);
    return read.ok
      ? succeed(toBackup(path, read.head))
      : fail('damaged', 'The backup could not be read again. Your words are safe where they are. Check the disk, then try again.');
  } catch (error) {
    return folderFailure(error);
  } finally {
    removeFile(making);
    removeFile(`${making}-journal`);
  }
}

/** The backups in a journal's folder, newest first. Files that are not whole backups are left out, and left alone. */
export function listBackups(folder: string): readonly Backup[] {
  return readAll(placesIn(folder).backups)
    .map(({ path, head }) => toBackup(path, head))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/**
 * Lets go of backups that retention does not keep, and gives those of this journal its present keys, so that a
 * passphrase that was changed opens none of them. Can be run again at any time; finishes what was interrupted.
 */
export function tidyBackups(folder: string, keys: Keys): void {
  const all = readAll(placesIn(folder).backups).map(({ path, head }) => ({ path, ...head }));
  const mine = all.filter((backup) => backup.keys.keyId === keys.keyId);
  const kept = new Set(backupsToKeep(mine));
  for (const backup of mine) {
    if (!kept.has(backup)) removeFile(backup.path);
    else if (JSON.stringify(backup.keys) !== JSON.stringify(keys)) rekeyBackup(backup.path, keys);
  }
}

function readAll(backups: string): readonly { readonly path: string; readonly head: BackupHead }[] {
  if (statSync(backups, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(backups)
    .filter((name) => name.endsWith(ENDING))
    .flatMap((name) => {
      const path = join(backups, name);
      const read = readBackup(path);
      return read.ok ? [{ path, head: read.head }] : [];
    });
}

const toBackup = (path: string, { madeAt, madeOn, because, bytes }: BackupHead): Backup => ({ path, madeAt, madeOn, because, bytes });

/** "2026-11-20T180433Z-close.rapport", and a number where two fall in one second. */
function nameFor(backups: string, at: string, because: BackupReason): string {
  const stem = `${at.replace(/\.\d+/, '').replaceAll(':', '')}-${because}`;
  for (let again = 1; ; again += 1) {
    const name = `${stem}${again === 1 ? '' : `-${again}`}${ENDING}`;
    if (!existsSync(join(backups, name))) return name;
  }
}

/** What a backup that was interrupted left behind. */
function clearLeftovers(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (/^making-[0-9a-f]{12}\.db(-journal)?$/.test(name) || name.endsWith(`${ENDING}.writing`)) removeFile(join(backups, basename(name)));
  }
}
