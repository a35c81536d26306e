import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../main/vault/durable.ts';
import { restoreBackup } from '../../main/vault/restore.ts';
import { createVault, unlockVault, vaultIn } from '../../main/vault/vault.ts';
import { aFolder } from '../db/journals.ts';
import { aClock, addPerson, aVault, failureOf, namesIn, optionsFor, PASSPHRASE, unlocked, valueOf } from './folders.ts';

describe('a vault', () => {
  it('is made, locked and unlocked, with every word in its place', async () => {
    const { vault, folder } = await aVault();
    addPerson(vault.journal, 'Priya');
    valueOf(vault.close());
    expect(vaultIn(folder)).toBe('locked');
    expect(namesIn((await unlocked(folder)).journal)).toEqual(['Priya']);
  });

  it('lies in a folder and files for their owner alone', async () => {
    const { vault, folder } = await aVault(join(aFolder(), 'a', 'b'));
    addPerson(vault.journal, 'Priya');
    valueOf(vault.close());
    if (process.platform === 'win32') return;
    const modes = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => [
      entry.isDirectory(),
      statSync(join(entry.parentPath, entry.name)).mode & 0o777,
    ]);
    expect(new Set(modes.filter(([isFolder]) => isFolder !== true).map(([, mode]) => mode))).toEqual(new Set([0o600]));
    expect(new Set([...modes.filter(([isFolder]) => isFolder === true).map(([, mode]) => mode), statSync(folder).mode & 0o777])).toEqual(
      new Set([0o700]),
    );
  });

  it('opens with the recovery key too', async () => {
    const { vault, folder, recoveryKey } = await aVault();
    addPerson(vault.journal, 'Priya');
    vault.close();
    const again = valueOf(await unlockVault(optionsFor(folder), { recoveryKey: recoveryKey.toLowerCase() }));
    expect(namesIn(again.journal)).toEqual(['Priya']);
    again.close();
  });

  it('refuses a wrong passphrase, changes nothing, and can be tried again', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    const before = readFileSync(placesIn(folder).journal);
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: 'wrong' }))).toBe('wrong-passphrase');
    expect(failureOf(await unlockVault(optionsFor(folder), { recoveryKey: 'wrong' }))).toBe('wrong-passphrase');
    expect(readFileSync(placesIn(folder).journal).equals(before)).toBe(true);
    await unlocked(folder);
  });

  it('is never made where there is one, or what is left of one', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    expect(failureOf(await createVault(optionsFor(folder), 'another'))).toBe('already-exists');
    renameSync(placesIn(folder).journal, join(folder, 'moved'));
    expect(failureOf(await createVault(optionsFor(folder), 'another'))).toBe('already-exists');
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('no-journal');
    expect(existsSync(placesIn(folder).journal)).toBe(false);
  });

  it('says so where there is none', async () => {
    const folder = aFolder();
    expect(vaultIn(folder)).toBe('none');
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('no-journal');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('changes its passphrase only for the present one', async () => {
    const { vault, folder } = await aVault();
    expect(failureOf(await vault.changePassphrase({ passphrase: 'wrong' }, 'next'))).toBe('wrong-passphrase');
    valueOf(await vault.changePassphrase({ passphrase: PASSPHRASE }, 'next'));
    vault.close();
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('wrong-passphrase');
    await unlocked(folder, 'next');
  });

  it('gives a new recovery key, and the old one opens nothing, backups included', async () => {
    const { vault, folder, recoveryKey } = await aVault();
    const made = valueOf(vault.backUp('asked'));
    const renewed = valueOf(await vault.renewRecoveryKey(PASSPHRASE));
    expect(failureOf(await vault.renewRecoveryKey('wrong'))).toBe('wrong-passphrase');
    vault.close();
    expect(failureOf(await unlockVault(optionsFor(folder), { recoveryKey }))).toBe('wrong-passphrase');
    valueOf(await unlockVault(optionsFor(folder), { recoveryKey: renewed.recoveryKey })).close();
    const restoring = (key: string) => restoreBackup({ file: made.path, secret: { recoveryKey: key }, folder: aFolder(), clock: aClock() });
    expect(failureOf(await restoring(recoveryKey))).toBe('wrong-passphrase');
    valueOf(await restoring(renewed.recoveryKey));
  });

  it('can be closed twice, and holds nothing afterwards', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    valueOf(vault.close());
    expect(() => addPerson(vault.journal, 'Priya')).toThrow();
    await unlocked(folder);
  });

  it.each([
    ['the keys were written and the journal had not taken its place', true],
    ['the keys were not yet written', false],
  ])('survives a power cut at its making, when %s', async (_, keysWritten) => {
    const { vault, folder } = await aVault();
    vault.close();
    const places = placesIn(folder);
    const cut = aFolder();
    copyFileSync(places.journal, placesIn(cut).coming);
    if (keysWritten) copyFileSync(places.keys, placesIn(cut).keys);
    expect(vaultIn(cut)).toBe(keysWritten ? 'locked' : 'none');
    if (keysWritten) await unlocked(cut);
    else valueOf(await createVault(optionsFor(cut), PASSPHRASE)).vault.close();
  });

  it('does not take another journal for the one that was coming', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    const other = await aVault();
    other.vault.close();
    const cut = aFolder();
    copyFileSync(placesIn(folder).keys, placesIn(cut).keys);
    copyFileSync(placesIn(other.folder).journal, placesIn(cut).coming);
    expect(failureOf(await unlockVault(optionsFor(cut), { passphrase: PASSPHRASE }))).toBe('no-journal');
    copyFileSync(placesIn(other.folder).journal, placesIn(cut).journal);
    expect(failureOf(await unlockVault(optionsFor(cut), { passphrase: PASSPHRASE }))).toBe('damaged');
  });

  it('says when its keys are gone or garbled, and leaves the journal as it is', async () => {
    const { vault, folder } = await aVault();
    vault.close();
    const { keys, journal } = placesIn(folder);
    const before = readFileSync(journal);
    writeFileSync(keys, '{"format":1');
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('damaged');
    renameSync(keys, `${keys}.gone`);
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('damaged');
    expect(failureOf(await createVault(optionsFor(folder), PASSPHRASE))).toBe('already-exists');
    expect(readFileSync(journal).equals(before)).toBe(true);
  });
});
