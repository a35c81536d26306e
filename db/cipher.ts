import { createHmac } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** What the encrypting build adds to better-sqlite3. */
type Keyed = Connection & { key(key: Buffer): number };

/** Bytes of a journal's key: 256 bits, random, never derived from a passphrase. */
export const KEY_BYTES = 32;

const FINGERPRINT_BYTES = 16;
/** Fewer differing bits than this is the same fingerprint, damaged: two keys' fingerprints differ in about 64. */
const SAME_WITHIN_BITS = 16;
const PLAIN_SQLITE = Buffer.from('SQLite format 3\0', 'latin1');

/**
 * Opens a connection under a raw key. Nothing is read yet, so a wrong key shows at the first query.
 * The key's fingerprint goes in as the cipher's salt, which a new file carries as its first 16 bytes.
 */
export function connect(path: string, key: Uint8Array): Connection {
  if (key.length !== KEY_BYTES) throw new RangeError(`A journal's key has ${KEY_BYTES} bytes, not ${key.length}`);
  // Another copy holding the file is an answer to give at once, not to wait for.
  const connection = new Database(path, { timeout: 0 });
  if (path === IN_MEMORY) return connection;
  connection.pragma("cipher = 'chacha20'");
  const given = Buffer.concat([Buffer.from('raw:', 'latin1'), key, fingerprintOf(key)]);
  (connection as Keyed).key(given);
  given.fill(0);
  return connection;
}

/** The path of a journal that is never on disk (tests). It is not encrypted. */
export const IN_MEMORY = ':memory:';

/** What a key is known by: 16 bytes that tell nothing of the key. */
export const fingerprintOf = (key: Uint8Array): Buffer =>
  createHmac('sha256', key).update('rapport journal').digest().subarray(0, FINGERPRINT_BYTES);

/**
 * Whether a file was written under a key, by its first 16 bytes. `damaged`: too short, or nearly the key's fingerprint;
 * `plain`: a database that is not encrypted. Throws the file system's error when it cannot be read.
 */
export function fitOf(path: string, key: Uint8Array): 'fits' | 'other' | 'damaged' | 'plain' {
  const start = fingerprintIn(path);
  if (start.length < FINGERPRINT_BYTES) return 'damaged';
  if (start.equals(PLAIN_SQLITE)) return 'plain';
  const apart = bitsApart(start, fingerprintOf(key));
  return apart === 0 ? 'fits' : apart < SAME_WITHIN_BITS ? 'damaged' : 'other';
}

/** The fingerprint of the key a journal's file was written under. Throws the file system's error when it cannot be read. */
export function fingerprintIn(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(FINGERPRINT_BYTES);
    return start.subarray(0, readSync(file, start, 0, FINGERPRINT_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function bitsApart(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (const [i, byte] of a.entries()) {
    for (let differing = byte ^ (b[i] ?? 0); differing !== 0; differing &= differing - 1) count += 1;
  }
  return count;
}
