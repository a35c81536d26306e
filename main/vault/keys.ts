import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { fingerprintOf, KEY_BYTES } from '../../db/cipher.ts';
import { newRecoverySecret, printRecoveryKey, readRecoveryKey } from './recovery-key.ts';
import { sealKey, SLOWNESS, slot, type Slowness, unsealKey } from './slot.ts';

/** What opens a journal: the passphrase, or the printed recovery key. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

const keysShape = z.strictObject({
  format: z.literal(1),
  /** The fingerprint of the journal's key, as the journal's own file carries it. */
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  passphrase: slot,
  recovery: slot,
});

/** The two ways to a journal's key. Tells nothing of either secret. */
export type Keys = z.output<typeof keysShape>;

export type Unsealed =
  | { readonly ok: true; /** 32 bytes, to be zeroed. */ readonly key: Uint8Array }
  | { readonly ok: false; readonly why: 'wrong-passphrase' | 'wrong-recovery-key' | 'letters' | 'slip' };

/** A new journal's key and the ways to it. The recovery key is given here and never again; `key` is to be zeroed. */
export async function makeKeys(
  passphrase: string,
  slow: Slowness = SLOWNESS,
): Promise<{ readonly keys: Keys; readonly key: Uint8Array; readonly recoveryKey: string }> {
  const key = randomBytes(KEY_BYTES);
  const keyId = keyIdOf(key);
  const recovery = newRecoverySecret();
  const keys: Keys = {
    format: 1,
    keyId,
    passphrase: await sealUnder(key, bytesOf(passphrase), { secret: 'passphrase', keyId }, slow),
    recovery: await sealKey(key, recovery, { secret: 'recovery', keyId }, slow),
  };
  const recoveryKey = printRecoveryKey(recovery);
  recovery.fill(0);
  return { keys, key, recoveryKey };
}

/** The journal's key, by either secret. */
export async function unseal(keys: Keys, secret: Secret): Promise<Unsealed> {
  if ('passphrase' in secret) {
    const key = await unsealUnder(bytesOf(secret.passphrase), (bytes) =>
      unsealKey(keys.passphrase, bytes, { secret: 'passphrase', keyId: keys.keyId }),
    );
    return key === null ? { ok: false, why: 'wrong-passphrase' } : { ok: true, key };
  }
  const read = readRecoveryKey(secret.recoveryKey);
  if (!read.ok) return read;
  const key = await unsealUnder(read.secret, (bytes) => unsealKey(keys.recovery, bytes, { secret: 'recovery', keyId: keys.keyId }));
  return key === null ? { ok: false, why: 'wrong-recovery-key' } : { ok: true, key };
}

/** The same keys under another passphrase; the recovery key stays. */
export async function withPassphrase(keys: Keys, key: Uint8Array, passphrase: string, slow: Slowness = SLOWNESS): Promise<Keys> {
  return { ...keys, passphrase: await sealUnder(key, bytesOf(passphrase), { secret: 'passphrase', keyId: keys.keyId }, slow) };
}

/** The same keys with a new recovery key; the old one then opens nothing. */
export async function withRecoveryKey(
  keys: Keys,
  key: Uint8Array,
  slow: Slowness = SLOWNESS,
): Promise<{ readonly keys: Keys; readonly recoveryKey: string }> {
  const secret = newRecoverySecret();
  const recovery = await sealKey(key, secret, { secret: 'recovery', keyId: keys.keyId }, slow);
  const recoveryKey = printRecoveryKey(secret);
  secret.fill(0);
  return { keys: { ...keys, recovery }, recoveryKey };
}

/** The keys as a file holds them: JSON, with a checksum, so that damage is not taken for a wrong passphrase. */
export const writeKeys = (keys: Keys): Buffer => Buffer.from(`${JSON.stringify({ ...keys, checksum: checksumOf(keys) }, null, 2)}\n`);

/** The keys from what a file holds; null when it is not as it was written. */
export function readKeys(bytes: Uint8Array): Keys | null {
  try {
    return keysFrom(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

/** The keys from parsed JSON; null when they are not as they were written. */
export function keysFrom(json: unknown): Keys | null {
  const parsed = keysShape.extend({ checksum: z.string() }).safeParse(json);
  if (!parsed.success) return null;
  const { checksum, ...keys } = parsed.data;
  return checksum === checksumOf(keys) ? keys : null;
}

const keyIdOf = (key: Uint8Array): string => fingerprintOf(key).toString('hex');

// zod gives properties in the order of the shape, so the text is the same whoever wrote it.
const checksumOf = (keys: Keys): string =>
  createHash('sha256')
    .update(JSON.stringify(keysShape.parse(keys)))
    .digest('hex');

/** NFKC, so that the same passphrase typed on another keyboard or system is the same bytes. */
const bytesOf = (passphrase: string): Buffer => Buffer.from(passphrase.normalize('NFKC'), 'utf8');

async function sealUnder(key: Uint8Array, secret: Uint8Array, of: Parameters<typeof sealKey>[2], slow: Slowness) {
  try {
    return await sealKey(key, secret, of, slow);
  } finally {
    secret.fill(0);
  }
}

async function unsealUnder(secret: Uint8Array, open: (secret: Uint8Array) => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await open(secret);
  } finally {
    secret.fill(0);
  }
}
