import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** How a passphrase is made slow to guess. Stored with each slot, so that it can be raised later. */
export interface Slowness {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** About half a second and 128 MB for each guess. */
export const SLOWNESS: Slowness = { n: 2 ** 17, r: 8, p: 1 };

const NONCE_BYTES = 12;
const SALT_BYTES = 16;
const TAG_BYTES = 16;
const WRAPPING_BYTES = 32;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** Bounds a keys file may ask of this machine: a garbled one must not take its memory. */
export const slowness = z.strictObject({
  n: z
    .int()
    .min(2 ** 10)
    .max(2 ** 20)
    .refine((n) => Number.isInteger(Math.log2(n)), 'Not a power of two.'),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
});

/** A journal's key, sealed under one secret. */
export const slot = z.strictObject({
  kdf: z.literal('scrypt'),
  slowness,
  salt: hex(SALT_BYTES),
  cipher: z.literal('aes-256-gcm'),
  nonce: hex(NONCE_BYTES),
  /** The key and GCM's tag. */
  sealed: hex(32 + TAG_BYTES),
});
export type Slot = z.output<typeof slot>;

/** What a slot is for: part of what its tag covers, so that one cannot be put in the other's place. */
export interface SlotFor {
  readonly secret: 'passphrase' | 'recovery';
  readonly keyId: string;
}

/** Seals a journal's key (32 bytes) under a secret. Neither is kept; both are the caller's to zero. */
export async function sealKey(key: Uint8Array, secret: Uint8Array, of: SlotFor, slow: Slowness = SLOWNESS): Promise<Slot> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const wrapping = await derive(secret, salt, slow);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  wrapping.fill(0);
  const head = { kdf: 'scrypt', slowness: slow, salt: salt.toString('hex'), cipher: 'aes-256-gcm' } as const;
  cipher.setAAD(headerOf(head, of));
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { ...head, nonce: nonce.toString('hex'), sealed: sealed.toString('hex') };
}

/** The key, or null when the secret is not the slot's (or the slot is not as it was made). Zero it after use. */
export async function unsealKey(sealedIn: Slot, secret: Uint8Array, of: SlotFor): Promise<Uint8Array | null> {
  const wrapping = await derive(secret, Buffer.from(sealedIn.salt, 'hex'), sealedIn.slowness);
  const sealed = Buffer.from(sealedIn.sealed, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(sealedIn.nonce, 'hex'), { authTagLength: TAG_BYTES });
  wrapping.fill(0);
  decipher.setAAD(headerOf(sealedIn, of));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const key = decipher.update(sealed.subarray(0, -TAG_BYTES));
  try {
    decipher.final();
    return key;
  } catch {
    key.fill(0);
    return null;
  }
}

const headerOf = ({ kdf, slowness: { n, r, p }, salt, cipher }: Pick<Slot, 'kdf' | 'slowness' | 'salt' | 'cipher'>, of: SlotFor): Buffer =>
  Buffer.from(['rapport slot', of.secret, of.keyId, kdf, n, r, p, salt, cipher].join(' '));

const derive = (secret: Uint8Array, salt: Uint8Array, { n, r, p }: Slowness): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // Node refuses more than 32 MB unless told otherwise.
    const maxmem = 128 * n * r + 128 * r * p + 1024 * 1024;
    scrypt(secret, salt, WRAPPING_BYTES, { N: n, r, p, maxmem }, (error, derived) => (error === null ? resolve(derived) : reject(error)));
  });
