import { existsSync, readFileSync } from 'node:fs';
import { fingerprintIn } from '../../db/cipher.ts';
import type { Journal } from '../../db/journal.ts';
import { createJournal, openJournal } from '../../db/open.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { type Backup, type Clock, listBackups, makeBackup, tidyBackups } from './backups.ts';
import { ensureOwnFolder, moveDurably, placesIn, removeFile, writeDurably } from './durable.ts';
import { folderFailure, sayKeysGone, sayOpenFailure, sayUnsealed } from './failures.ts';
import { type Hold, holdInstance } from './instance.ts';
import { type Keys, makeKeys, readKeys, type Secret, unseal, withPassphrase, withRecoveryKey, writeKeys } from './keys.ts';
import type { BackupReason } from './retention.ts';
import { SLOWNESS, type Slowness } from './slot.ts';

export interface VaultOptions {
  /** Where the journal, its keys and its backups lie. */
  readonly folder: string;
  readonly clock: Clock;
  /** How slow a passphrase is to guess, for what is sealed anew. Tests give less. */
  readonly slowness?: Slowness;
}

/** An unlocked journal. Everything in it holds until `close`. */
export interface OpenVault {
  readonly folder: string;
  readonly journal: Journal;
  /** Needs the present passphrase, or the recovery key. The recovery key stays; the old passphrase opens neither journal nor backups. */
  readonly changePassphrase: (current: Secret, next: string) => Promise<Outcome<Record<string, never>>>;
  /** A new recovery key in place of the old, which then opens neither journal nor backups. */
  readonly renewRecoveryKey: (passphrase: string) => Promise<Outcome<{ readonly recoveryKey: string }>>;
  /** Makes a verified backup now. */
  readonly backUp: (because: BackupReason) => Outcome<Backup>;
  /** Whether anything was written since the last backup of this session (or since unlocking). */
  readonly hasChanged: () => boolean;
  readonly backups: () => readonly Backup[];
  /**
   * Makes a backup if anything changed (or there is none), closes the file, lets the folder go and zeroes the key. It closes
   * even when the backup fails, and gives that failure. Safe to call again.
   */
  readonly close: () => Outcome<Record<string, never>>;
}

/** Whether a folder holds a journal: none at all, or one to unlock (perhaps to be told that part of it is gone). */
export function vaultIn(folder: string): 'none' | 'locked' {
  const { journal, keys } = placesIn(folder);
  return existsSync(journal) || existsSync(keys) ? 'locked' : 'none';
}

/** Makes a new journal in a folder that has none, and opens it. The recovery key is given once and never again. */
export async function createVault(
  { folder, clock, slowness = SLOWNESS }: VaultOptions,
  passphrase: string,
): Promise<Outcome<{ readonly vault: OpenVault; readonly recoveryKey: string }>> {
  return held(folder, async (hold) => {
    if (vaultIn(folder) !== 'none') return sayOpenFailure({ kind: 'exists' });
    const { keys, key, recoveryKey } = await makeKeys(passphrase, slowness);
    try {
      const places = placesIn(folder);
      removeFile(places.coming);
      const made = createJournal({ path: places.coming, key });
      if (!made.ok) return sayOpenFailure(made.failure);
      made.journal.close();
      install(folder, keys);
      const opened = openWith({ folder, clock, slowness }, keys, key, hold);
      return opened.ok ? succeed({ vault: opened.value, recoveryKey }) : opened;
    } finally {
      key.fill(0);
    }
  });
}

/** Opens the journal in a folder by its passphrase or its recovery key. */
export async function unlockVault({ folder, clock, slowness = SLOWNESS }: VaultOptions, secret: Secret): Promise<Outcome<OpenVault>> {
  if (vaultIn(folder) === 'none') return fail('no-journal', 'There is no journal in this folder yet. Create one, or restore a backup.');
  return held(folder, async (hold) => {
    const keys = keysIn(folder);
    if (keys === null) return sayKeysGone();
    finishComing(folder, keys);
    const unsealed = await unseal(keys, secret);
    if (!unsealed.ok) return sayUnsealed(unsealed);
    try {
      return openWith({ folder, clock, slowness }, keys, unsealed.key, hold);
    } finally {
      unsealed.key.fill(0);
    }
  });
}

/**
 * Puts a journal that waits beside its place, whole, into it: the keys first, so that from then on either name is enough
 * to finish by (`finishComing`). Throws the file system's error.
 */
export function install(folder: string, keys: Keys): void {
  const places = placesIn(folder);
  writeDurably(places.keys, writeKeys(keys));
  moveDurably(places.coming, places.journal);
}

/** Finishes what a power cut interrupted between the keys and the journal taking its place. */
function finishComing(folder: string, keys: Keys): void {
  const places = placesIn(folder);
  if (existsSync(places.journal) || !existsSync(places.coming)) return;
  if (fingerprintIn(places.coming).toString('hex') === keys.keyId) moveDurably(places.coming, places.journal);
}

/** Runs with the folder held; lets it go unless a vault came of it, which then does. */
export async function held<T>(folder: string, work: (hold: Hold) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const holding = holdInstance(folder);
  if (!holding.ok) return holding;
  let outcome: Outcome<T>;
  try {
    ensureOwnFolder(folder);
    outcome = await work(holding.value);
  } catch (error) {
    holding.value.letGo();
    return folderFailure(error);
  }
  if (!outcome.ok) holding.value.letGo();
  return outcome;
}

function keysIn(folder: string): Keys | null {
  const { keys } = placesIn(folder);
  return existsSync(keys) ? readKeys(readFileSync(keys)) : null;
}

function openWith(
  { folder, clock, slowness = SLOWNESS }: VaultOptions,
  unsealedKeys: Keys,
  key: Uint8Array,
  hold: Hold,
): Outcome<OpenVault> {
  let keys = unsealedKeys;
  const opened = openJournal({
    path: placesIn(folder).journal,
    key,
    backUp: (copyTo) => makeBackup(folder, keys, copyTo, 'before-migration', clock).ok,
  });
  if (!opened.ok) return sayOpenFailure(opened.failure);
  const { journal } = opened;
  let backedUpAt = 0;
  let closed = false;

  function backUp(because: BackupReason): Outcome<Backup> {
    const revision = journal.revision();
    const made = makeBackup(folder, keys, journal.copyTo, because, clock);
    if (made.ok) backedUpAt = revision;
    return made;
  }

  function adopt(next: Keys): Outcome<Record<string, never>> {
    try {
      writeDurably(placesIn(folder).keys, writeKeys(next));
      keys = next;
      tidyBackups(folder, keys);
      return succeed({});
    } catch (error) {
      return folderFailure(error);
    }
  }

  async function withKey<T>(secret: Secret, work: (key: Uint8Array) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const unsealed = await unseal(keys, secret);
    if (!unsealed.ok) return sayUnsealed(unsealed);
    try {
      return await work(unsealed.key);
    } finally {
      unsealed.key.fill(0);
    }
  }

  return succeed({
    folder,
    journal,
    changePassphrase: (current, next) => withKey(current, async (unsealed) => adopt(await withPassphrase(keys, unsealed, next, slowness))),
    renewRecoveryKey: (passphrase) =>
      withKey({ passphrase }, async (unsealed) => {
        const renewed = await withRecoveryKey(keys, unsealed, slowness);
        const adopted = adopt(renewed.keys);
        return adopted.ok ? succeed({ recoveryKey: renewed.recoveryKey }) : adopted;
      }),
    backUp,
    hasChanged: () => journal.revision() > backedUpAt,
    backups: () => listBackups(folder),
    close: () => {
      if (closed) return succeed({});
      closed = true;
      try {
        const made = journal.revision() > backedUpAt || listBackups(folder).length === 0 ? backUp('close') : succeed({});
        return made.ok ? succeed({}) : made;
      } finally {
        journal.close();
        hold.letGo();
      }
    },
  });
}
