import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a printed key is read back without doubt. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
/** 160 bits: beyond guessing even without the slow key derivation it also goes through. */
const SECRET_BYTES = 20;
const SECRET_LETTERS = (SECRET_BYTES * 8) / BITS;
const CHECK_LETTERS = 4;
const GROUP = 4;

/** A recovery key as it was typed: its secret, or what is the matter with it. */
export type ReadRecoveryKey =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** `letters`: not as many as there should be. `slip`: some letter is not as printed. */
  | { readonly ok: false; readonly why: 'letters' | 'slip' };

/** A new secret, 20 bytes. Zero it when it has been sealed and shown. */
export const newRecoverySecret = (): Uint8Array => randomBytes(SECRET_BYTES);

/** The secret as it is printed: nine groups of four, the last to check the others by. "7K3M-…". */
export function printRecoveryKey(secret: Uint8Array): string {
  const letters = `${encode(secret).slice(0, SECRET_LETTERS)}${checkOf(secret)}`;
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** Reads a key as typed: any case, spaces and dashes anywhere or nowhere, O for 0, I or L for 1. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return { ok: false, why: 'letters' };
  const secret = decode(letters.slice(0, SECRET_LETTERS));
  return secret !== null && checkOf(secret) === letters.slice(SECRET_LETTERS) ? { ok: true, secret } : { ok: false, why: 'slip' };
}

const checkOf = (secret: Uint8Array): string =>
  encode(createHash('sha256').update('rapport recovery key').update(secret).digest()).slice(0, CHECK_LETTERS);

function encode(bytes: Uint8Array): string {
  let letters = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= BITS; bits -= BITS) letters += LETTERS.charAt((held >> (bits - BITS)) & 31);
  }
  return letters;
}

function decode(letters: string): Uint8Array | null {
  const bytes = new Uint8Array((letters.length * BITS) / 8);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << BITS) | value) & 0xfff;
    bits += BITS;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
