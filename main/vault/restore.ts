import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspectCopy } from '../../db/copy.ts';
import { MIGRATIONS } from '../../db/migrations.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { Day } from '../domain/day.ts';
import { readBackup, unpackBackup } from './backup-file.ts';
import type { Clock } from './backups.ts';
import { DISK, placesIn, removeFile } from './durable.ts';
import { sayOpenFailure, sayUnsealed } from './failures.ts';
import { type Secret, unseal } from './keys.ts';
import { held, install, vaultIn } from './vault.ts';

export interface Restoring {
  /** The backup, wherever it is kept. It is only read. */
  readonly file: string;
  readonly secret: Secret;
  readonly folder: string;
  readonly clock: Clock;
  /**
   * What to do with a journal that is there already: `refuse`, or `set-aside`: move all its files, as they are, into a
   * folder beside them. Its backups stay.
   */
  readonly existing?: 'refuse' | 'set-aside';
}

/**
 * Puts the journal in a backup in the place of none. The backup is read whole and checked, and the journal within opened
 * and checked page by page, before anything in the folder changes. Unlock it afterwards with the same secret.
 */
export async function restoreBackup({
  file,
  secret,
  folder,
  clock,
  existing = 'refuse',
}: Restoring): Promise<Outcome<{ readonly madeOn: Day; readonly setAside: string | null }>> {
  return held(folder, async (hold) => {
    if (vaultIn(folder) !== 'none' && existing === 'refuse') return sayOpenFailure({ kind: 'exists' });
    const read = readBackup(file);
    if (!read.ok) return read.why === 'other' ? notABackup() : damagedBackup();
    const unsealed = await unseal(read.head.keys, secret);
    if (!unsealed.ok) return sayUnsealed(unsealed);
    const { coming } = placesIn(folder);
    let checked = false;
    try {
      if (!unpackBackup(file, coming)) return damagedBackup();
      const { sound, version } = inspectCopy(coming, unsealed.key);
      if (!sound) return damagedBackup();
      if (version > MIGRATIONS.length)
        return fail(
          'newer-journal',
          'This backup was made by a later version of Rapport. Nothing has been changed. Update Rapport, then restore it.',
        );
      const setAside = vaultIn(folder) === 'none' ? null : moveAside(folder, clock().at);
      checked = true;
      install(folder, read.head.keys);
      hold.letGo();
      return succeed({ madeOn: read.head.madeOn, setAside });
    } finally {
      unsealed.key.fill(0);
      if (!checked) removeFile(coming);
    }
  });
}

function moveAside(folder: string, at: string): string {
  const places = placesIn(folder);
  const aside = join(folder, `set-aside-${at.replace(/\.\d+/, '').replaceAll(':', '')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const path of [places.journal, `${places.journal}-journal`, places.keys]) {
    if (existsSync(path)) renameSync(path, join(aside, basename(path)));
  }
  DISK.syncFolder(aside);
  DISK.syncFolder(folder);
  return aside;
}

const notABackup = () =>
  fail('refused', 'That file is not a Rapport backup. Nothing has been changed. Choose a file whose name ends in ‘.rapport’.');
const damagedBackup = () =>
  fail('damaged', 'That backup is damaged or was cut short, so nothing was restored and nothing has been changed. Try an older one.');
