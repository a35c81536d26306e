import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdInstance } from '../../main/vault/instance.ts';
import { unlockVault } from '../../main/vault/vault.ts';
import { aFolder } from '../db/journals.ts';
import { aVault, failureOf, optionsFor, PASSPHRASE, valueOf } from './folders.ts';

const HOLDER = fileURLToPath(new URL('./hold.ts', import.meta.url));

describe('one instance', () => {
  it('works with a journal at a time', async () => {
    const { vault, folder } = await aVault();
    expect(failureOf(holdInstance(folder))).toBe('already-open');
    expect(failureOf(await unlockVault(optionsFor(folder), { passphrase: PASSPHRASE }))).toBe('already-open');
    vault.close();
    valueOf(holdInstance(folder)).letGo();
  });

  it('holds on though its own process tries again', async () => {
    const folder = aFolder();
    const holding = valueOf(holdInstance(folder));
    expect(failureOf(holdInstance(folder))).toBe('already-open');
    const other = spawn(process.execPath, [HOLDER, folder], { stdio: 'ignore' });
    expect((await once(other, 'exit'))[0]).not.toBe(0);
    holding.letGo();
  });

  it('in another process keeps this one out, and lets go even when it is killed', async () => {
    const folder = aFolder();
    const other = spawn(process.execPath, [HOLDER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    expect(failureOf(holdInstance(folder))).toBe('already-open');
    other.kill('SIGKILL');
    await once(other, 'exit');
    valueOf(holdInstance(folder)).letGo();
  });
});
