import { sql } from 'drizzle-orm';
import { onTestFinished } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { person } from '../../db/schema.ts';
import { day } from '../../main/domain/day.ts';
import type { Clock } from '../../main/vault/backups.ts';
import type { Slowness } from '../../main/vault/slot.ts';
import { createVault, type OpenVault, unlockVault, type VaultOptions } from '../../main/vault/vault.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { aFolder } from '../db/journals.ts';

export const PASSPHRASE = 'three slow herons by the weir';
/** Quick to derive: these tests are not about guessing. */
export const QUICK: Slowness = { n: 2 ** 10, r: 1, p: 1 };

/** A clock that is a minute later each time it is read, from a Friday evening. */
export function aClock(from = '2026-11-20T18:00:00.000Z'): Clock {
  let at = Date.parse(from);
  return () => {
    at += 60_000;
    const iso = new Date(at).toISOString();
    return { at: iso, on: day(iso.slice(0, 10)) };
  };
}

export const optionsFor = (folder: string, clock: Clock = aClock()): VaultOptions => ({ folder, clock, slowness: QUICK });

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.kind}: ${outcome.failure.message}`);
  return outcome.value;
}

export const failureOf = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.failure.kind);

/** A new vault in a folder of its own, closed when the test ends. */
export async function aVault(
  folder: string = aFolder(),
  clock: Clock = aClock(),
): Promise<{ vault: OpenVault; folder: string; recoveryKey: string }> {
  const { vault, recoveryKey } = valueOf(await createVault(optionsFor(folder, clock), PASSPHRASE));
  onTestFinished(() => void vault.close());
  return { vault, folder, recoveryKey };
}

/** Unlocks again, as after a lock; closed when the test ends. */
export async function unlocked(folder: string, passphrase = PASSPHRASE): Promise<OpenVault> {
  const vault = valueOf(await unlockVault(optionsFor(folder), { passphrase }));
  onTestFinished(() => void vault.close());
  return vault;
}

export const addPerson = (journal: Journal, name: string): void =>
  void journal.change(`Added ${name}`, (writer) =>
    writer
      .insert(person)
      .values({ name, ring: 'key', addedOn: day('2026-11-20') })
      .run(),
  );

export const namesIn = (journal: Journal): readonly string[] =>
  journal.read.all<{ name: string }>(sql`SELECT name FROM person ORDER BY id`).map((row) => row.name);
