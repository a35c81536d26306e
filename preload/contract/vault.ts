import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import { outside, writes } from './call.ts';
import { fileField } from './fields.ts';

/** Why the journal is locked, for the first line of the lock screen. */
export type LockReason = 'started' | 'asked' | 'idle' | 'suspended' | 'screen-locked';

export interface VaultStatus {
  readonly state: 'none' | 'locked' | 'open';
  /** Where the journal is kept on this computer. */
  readonly folder: string;
  /** What locked it, and the wall-clock time (HH:MM) if it was in this run of the app. */
  readonly locked: { readonly because: LockReason; readonly at: string | null };
}

const passphrase = z.string().min(1, 'Write your passphrase.').max(1_000, 'Longer than 1,000 characters.');

/** What opens a journal. */
const secret = z.union([z.strictObject({ passphrase }), z.strictObject({ recoveryKey: z.string().min(1, 'Write your recovery key.').max(200) })]);

/** Creating, opening and closing the journal. */
export const vaultCalls = {
  'vault.status': outside(z.strictObject({})).gives<VaultStatus>(),
  /** Makes a new journal and opens it. The recovery key is given once and never again. `demo` fills it with a fictional place. */
  'vault.create': outside(z.strictObject({ passphrase, demo: z.boolean().default(false) })).gives<{ readonly recoveryKey: string }>(),
  /** Opens a demo journal under a passphrase of its own, in a folder of its own, gone when the app closes. */
  'vault.lookAround': outside(z.strictObject({})).gives<Record<string, never>>(),
  'vault.unlock': outside(secret).gives<Record<string, never>>(),
  /**
   * Puts a backup in the place of no journal, and opens it; with `setAside`, in the place of one that does not open, whose
   * files are moved as they are into a folder beside it.
   */
  'vault.restore': outside(z.strictObject({ file: fileField, secret, setAside: z.boolean().default(false) })).gives<{ readonly madeOn: Day }>(),
  /** A new passphrase, by the present one, or by the recovery key when that is forgotten. */
  'vault.changePassphrase': writes(z.strictObject({ current: secret, next: passphrase })).gives<Record<string, never>>(),
  /** A new recovery key in place of the old one, which then opens nothing. */
  'vault.renewRecoveryKey': writes(z.strictObject({ passphrase })).gives<{ readonly recoveryKey: string }>(),
  /** Makes a checked backup now. Gives where it is, and how many older ones there are. */
  'vault.backUp': writes(z.strictObject({})).gives<{ readonly saved: string; readonly older: number }>(),
  /** Ends the process that holds the journal's words; the lock screen starts afresh. */
  'vault.lock': outside(z.strictObject({})).gives<Record<string, never>>(),
} as const;
