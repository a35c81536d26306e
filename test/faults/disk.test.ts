import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DiskFailure } from '../../db/disk-failure.ts';
import type { Journal } from '../../db/journal.ts';
import { find } from '../../db/search.ts';
import { holdInstance } from '../../main/vault/instance.ts';
import { createVault, unlockVault } from '../../main/vault/vault.ts';
import { aFolder, aJournal, aJournalOnDisk, closedAfter, everything, journalOf, reopen } from '../db/journals.ts';
import { addPerson, aVault, failureOf, namesIn, optionsFor, PASSPHRASE, unlocked, valueOf } from '../vault/folders.ts';

/** Adds people until the disk will take no more. Gives how many were saved, and what was said when one was not. */
function addUntilFull(journal: Journal): { readonly saved: number; readonly failure: DiskFailure } {
  for (let saved = 0; saved < 100_000; saved += 1) {
    try {
      addPerson(journal, `Person ${saved} ${'x'.repeat(2_000)}`);
    } catch (error) {
      if (error instanceof DiskFailure) return { saved, failure: error };
      throw error;
    }
  }
  throw new Error('The disk was never full');
}

/** A disk of a few megabytes, where the system lets one be made (root on Linux); otherwise null. */
function aSmallDisk(megabytes: number): string | null {
  const folder = aFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/**
 * Makes a folder read-only: by its mode, or for root, who may write all the same, by a read-only mount. Gives the way
 * back; null where root may not mount.
 */
function makeReadOnly(folder: string): (() => void) | null {
  if (process.geteuid?.() !== 0) {
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
  const mount = (...rest: readonly string[]) => spawnSync('mount', [...rest, folder]).status === 0;
  if (!mount('--bind', folder)) return null;
  if (!mount('-o', 'remount,ro,bind')) throw new Error('The mount could not be made read-only');
  return () => void spawnSync('umount', ['-l', folder]);
}

describe('a full disk', () => {
  it('takes back the save it had no room for, and keeps every one before', () => {
    const journal = aJournal();
    addPerson(journal, 'First');
    journal.keep((writer) => writer.run(sql`PRAGMA max_page_count = 400`));
    const { saved, failure } = addUntilFull(journal);
    expect(failure.trouble).toBe('full');
    expect(failure.message).toMatch(/could not be saved.*Everything saved before is safe.*Make some room/);
    expect(namesIn(journal)).toHaveLength(saved + 1);
    const before = everything(journal.read);
    expect(() => addPerson(journal, 'x'.repeat(500_000))).toThrow(DiskFailure);
    expect(everything(journal.read)).toEqual(before);
    journal.keep((writer) => writer.run(sql`PRAGMA max_page_count = 4000`));
    addPerson(journal, 'Room again');
    expect(journal.undo()).toBe('Added Room again');
    expect(journal.isSound()).toBe(true);
  });

  it('can still be searched for what was in it before, and for the last of it once there is room', () => {
    const journal = aJournal();
    addPerson(journal, 'Priya Nayar');
    expect(find(journal, 'nayar', 5)).toHaveLength(1);
    journal.keep((writer) => writer.run(sql`PRAGMA max_page_count = 400`));
    addUntilFull(journal);
    addPerson(journal, 'Tom');
    expect(journal.catchUp()).toBe(false);
    expect(find(journal, 'nayar', 5)).toHaveLength(1);
    expect(find(journal, 'tom', 5)).toEqual([]);
    journal.keep((writer) => writer.run(sql`PRAGMA max_page_count = 4000`));
    expect(find(journal, 'tom', 5)).toHaveLength(1);
  });

  it('loses nothing that was saved, passphrase and backups included, and goes on once there is room', async () => {
    const disk = aSmallDisk(16);
    // Without a disk to fill, the test above is all that can be shown here.
    if (disk === null) return;
    const folder = join(disk, 'journal');
    const { vault } = await aVault(folder);
    addPerson(vault.journal, 'First');
    valueOf(vault.backUp('asked'));
    const filler = join(disk, 'filler');
    writeFileSync(filler, Buffer.alloc(13_000_000));
    const { saved, failure } = addUntilFull(vault.journal);
    expect(failure.trouble).toBe('full');
    expect(namesIn(vault.journal)).toHaveLength(saved + 1);

    // Not a byte left.
    const rest = join(disk, 'rest');
    spawnSync('dd', ['if=/dev/zero', `of=${rest}`, 'bs=512']);
    expect(failureOf(vault.backUp('hour'))).toBe('disk');
    expect(failureOf(await vault.changePassphrase({ passphrase: PASSPHRASE }, 'next'))).toBe('disk');
    expect(vault.backups()).toHaveLength(1);
    expect(failureOf(vault.close())).toBe('disk');

    rmSync(filler);
    rmSync(rest);
    const again = await unlocked(folder);
    expect(namesIn(again.journal)).toHaveLength(saved + 1);
    addPerson(again.journal, 'Room again');
    expect(again.journal.isSound()).toBe(true);
    valueOf(again.backUp('asked'));
  });

  it('makes no journal by halves', async () => {
    const disk = aSmallDisk(4);
    if (disk === null) return;
    writeFileSync(join(disk, 'most'), Buffer.alloc(4 * 1024 * 1024 - 60_000));
    const folder = join(disk, 'journal');
    expect(failureOf(await createVault(optionsFor(folder), PASSPHRASE))).toBe('disk');
    expect(readdirSync(folder).filter((name) => name !== 'instance.lock')).toEqual([]);
    rmSync(join(disk, 'most'));
    valueOf(await createVault(optionsFor(folder), PASSPHRASE)).vault.close();
  });
});

describe('a folder that cannot be written to', () => {
  it('is told of before anything is done, and the journal in it stays as it is', () => {
    const { journal, folder, path } = aJournalOnDisk();
    addPerson(journal, 'Priya');
    journal.close();
    const before = readFileSync(path);
    const makeWritable = makeReadOnly(folder);
    if (makeWritable === null) return;
    const [opened, holding] = [reopen(path), holdInstance(join(folder, 'new'))];
    makeWritable();
    expect(opened).toEqual({ ok: false, failure: { kind: 'unwritable' } });
    expect(failureOf(holding)).toBe('disk');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(namesIn(closedAfter(journalOf(reopen(path))))).toEqual(['Priya']);
  });

  it('that became so while the journal was open loses nothing that was saved', () => {
    const made = aJournalOnDisk();
    addPerson(made.journal, 'Priya');
    made.journal.close();
    const journal = closedAfter(journalOf(reopen(made.path)));
    const makeWritable = makeReadOnly(made.folder);
    if (makeWritable === null) return;
    expect(() => addPerson(journal, 'Gareth')).toThrow(DiskFailure);
    expect(namesIn(journal)).toEqual(['Priya']);
    makeWritable();
    addPerson(journal, 'Gareth');
    expect(namesIn(journal)).toEqual(['Priya', 'Gareth']);
  });

  it('that is a file, or missing its parent, is told of', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), 'x');
    expect(failureOf(await createVault(optionsFor(join(folder, 'file')), PASSPHRASE))).toBe('disk');
    expect(failureOf(await createVault(optionsFor(join(folder, 'file', 'below')), PASSPHRASE))).toBe('disk');
    mkdirSync(join(folder, 'journal.db'));
    expect(failureOf(await createVault(optionsFor(folder), PASSPHRASE))).toBe('already-exists');
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('damaged');
  });
});
