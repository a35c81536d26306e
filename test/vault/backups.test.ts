import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, packBackup, readBackup } from '../../main/vault/backup-file.ts';
import { listBackups, makeBackup } from '../../main/vault/backups.ts';
import { placesIn } from '../../main/vault/durable.ts';
import { restoreBackup } from '../../main/vault/restore.ts';
import { unlockVault } from '../../main/vault/vault.ts';
import { aFolder } from '../db/journals.ts';
import { aClock, addPerson, aVault, failureOf, namesIn, optionsFor, PASSPHRASE, unlocked, valueOf } from './folders.ts';

describe('a backup', () => {
  it('is made at close when something changed, and not when nothing did', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    expect(listBackups(folder)).toHaveLength(1);
    (await unlocked(folder)).close();
    expect(listBackups(folder)).toHaveLength(1);
    const again = await unlocked(folder);
    addPerson(again.journal, 'Priya');
    expect(again.hasChanged()).toBe(true);
    valueOf(again.backUp('hour'));
    expect(again.hasChanged()).toBe(false);
    again.close();
    expect(listBackups(folder).map(({ because }) => because)).toEqual(['hour', 'close']);
  });

  it.each(['passphrase', 'recovery key'] as const)('restores with the %s alone, in a folder that has nothing', async (by) => {
    const { vault, recoveryKey } = await aVault();
    addPerson(vault.journal, 'Siân');
    const made = valueOf(vault.backUp('asked'));
    addPerson(vault.journal, 'Later');
    const folder = join(aFolder(), 'new');
    const secret = by === 'passphrase' ? { passphrase: PASSPHRASE } : { recoveryKey };
    expect(valueOf(await restoreBackup({ file: made.path, secret, folder, clock: aClock() }))).toEqual({
      madeOn: '2026-11-20',
      setAside: null,
    });
    const restored = valueOf(await unlockVault(optionsFor(folder), secret));
    expect(namesIn(restored.journal)).toEqual(['Siân']);
    expect(restored.journal.undo()).toBe('Added Siân');
    restored.close();
  });

  it('is one file for its owner alone, whole, with nothing left beside it', async () => {
    const { vault, folder } = await aVault();
    const { path } = valueOf(vault.backUp('asked'));
    expect(isWhole(path)).toBe(true);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(placesIn(folder).backups)).toHaveLength(1);
  });

  it('is not kept when it does not match the journal, and older ones stay', async () => {
    const { vault, folder } = await aVault();
    addPerson(vault.journal, 'Priya');
    const { path } = valueOf(vault.backUp('asked'));
    const read = readBackup(path);
    if (!read.ok) throw new Error('unreadable');
    const failing = makeBackup(folder, read.head.keys, () => ({ ok: false, why: 'uncounted' }), 'asked', aClock());
    expect(failureOf(failing)).toBe('damaged');
    expect(listBackups(folder).map((backup) => backup.path)).toEqual([path]);
    expect(readdirSync(placesIn(folder).backups)).toHaveLength(1);
  });

  it('clears what an interrupted one left, and nothing else', async () => {
    const { vault, folder } = await aVault();
    const { backups } = placesIn(folder);
    mkdirSync(backups, { recursive: true });
    for (const name of ['making-0123456789ab.db', '2026-11-20T180000Z-close.rapport.writing', 'letter.txt', 'half.rapport'])
      writeFileSync(join(backups, name), 'x');
    valueOf(vault.backUp('asked'));
    expect(
      readdirSync(backups)
        .filter((name) => !name.endsWith('-asked.rapport'))
        .toSorted(),
    ).toEqual(['half.rapport', 'letter.txt']);
  });

  it('lets go of older ones only as far as retention says, and never of another journal’s', async () => {
    const { vault, folder } = await aVault();
    const other = await aVault();
    const { path } = valueOf(other.vault.backUp('asked'));
    mkdirSync(placesIn(folder).backups, { recursive: true });
    writeFileSync(join(placesIn(folder).backups, 'theirs.rapport'), readFileSync(path));
    for (let i = 0; i < 13; i += 1) valueOf(vault.backUp('hour'));
    expect(listBackups(folder).filter(({ because }) => because === 'hour')).toHaveLength(10);
    expect(existsSync(join(placesIn(folder).backups, 'theirs.rapport'))).toBe(true);
  });

  it('opens with the new passphrase and not with the old, once it was changed', async () => {
    const { vault } = await aVault();
    addPerson(vault.journal, 'Priya');
    const { path } = valueOf(vault.backUp('asked'));
    valueOf(await vault.changePassphrase({ passphrase: PASSPHRASE }, 'next'));
    expect(isWhole(path)).toBe(true);
    const restoring = (passphrase: string, folder: string) =>
      restoreBackup({ file: path, secret: { passphrase }, folder, clock: aClock() });
    expect(failureOf(await restoring(PASSPHRASE, aFolder()))).toBe('wrong-passphrase');
    const folder = aFolder();
    valueOf(await restoring('next', folder));
    expect(namesIn((await unlocked(folder, 'next')).journal)).toEqual(['Priya']);
  });
});

describe('restoring', () => {
  it('is refused over a journal that is there, which stays as it is', async () => {
    const { vault, folder } = await aVault();
    const { path } = valueOf(vault.backUp('asked'));
    addPerson(vault.journal, 'Priya');
    vault.close();
    const before = readFileSync(placesIn(folder).journal);
    expect(failureOf(await restoreBackup({ file: path, secret: { passphrase: PASSPHRASE }, folder, clock: aClock() }))).toBe(
      'already-exists',
    );
    expect(readFileSync(placesIn(folder).journal).equals(before)).toBe(true);
  });

  it('sets the journal that is there aside, whole, when asked to', async () => {
    const { vault, folder } = await aVault();
    addPerson(vault.journal, 'Then');
    const { path } = valueOf(vault.backUp('asked'));
    addPerson(vault.journal, 'Since');
    vault.close();
    const { setAside } = valueOf(
      await restoreBackup({ file: path, secret: { passphrase: PASSPHRASE }, folder, clock: aClock(), existing: 'set-aside' }),
    );
    expect(namesIn((await unlocked(folder)).journal)).toEqual(['Then']);
    expect(namesIn((await unlocked(setAside ?? '')).journal)).toEqual(['Then', 'Since']);
  });

  it('is refused while the journal is open', async () => {
    const { vault, folder } = await aVault();
    const { path } = valueOf(vault.backUp('asked'));
    expect(
      failureOf(await restoreBackup({ file: path, secret: { passphrase: PASSPHRASE }, folder, clock: aClock(), existing: 'set-aside' })),
    ).toBe('already-open');
  });

  it('takes no file that is not a whole backup, and leaves the folder as it was', async () => {
    const { vault } = await aVault();
    addPerson(vault.journal, 'Priya');
    const { path } = valueOf(vault.backUp('asked'));
    const whole = readFileSync(path);
    const flipped = (at: number) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const bad: readonly (readonly [Buffer, string])[] = [
      [Buffer.alloc(0), 'refused'],
      [Buffer.from('%PDF-1.7'), 'refused'],
      [whole.subarray(0, 18), 'damaged'],
      [whole.subarray(0, 900), 'damaged'],
      [whole.subarray(0, -1), 'damaged'],
      [Buffer.concat([whole, Buffer.from('x')]), 'damaged'],
      [flipped(3), 'refused'],
      [flipped(18), 'damaged'],
      [flipped(400), 'damaged'],
      [flipped(whole.length - 5_000), 'damaged'],
    ];
    for (const [bytes, kind] of bad) {
      const folder = aFolder();
      const file = join(aFolder(), 'some.rapport');
      writeFileSync(file, bytes);
      expect(failureOf(await restoreBackup({ file, secret: { passphrase: PASSPHRASE }, folder, clock: aClock() }))).toBe(kind);
      expect(readdirSync(folder)).toEqual(['instance.lock']);
    }
    expect(
      failureOf(
        await restoreBackup({ file: join(aFolder(), 'none'), secret: { passphrase: PASSPHRASE }, folder: aFolder(), clock: aClock() }),
      ),
    ).toBe('disk');
  });

  it('takes no backup whose journal is not sound, though the file is as it was packed', async () => {
    const { vault, folder } = await aVault();
    const { path } = valueOf(vault.backUp('asked'));
    vault.close();
    const read = readBackup(path);
    if (!read.ok) throw new Error('unreadable');
    const torn = join(aFolder(), 'torn.db');
    writeFileSync(torn, readFileSync(placesIn(folder).journal).fill(0, 9_000, 9_100));
    const file = join(aFolder(), 'torn.rapport');
    packBackup(file, read.head, torn);
    expect(failureOf(await restoreBackup({ file, secret: { passphrase: PASSPHRASE }, folder: aFolder(), clock: aClock() }))).toBe(
      'damaged',
    );
  });
});
