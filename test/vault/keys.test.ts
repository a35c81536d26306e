import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keys, makeKeys, readKeys, unseal, withPassphrase, withRecoveryKey, writeKeys } from '../../main/vault/keys.ts';
import { newRecoverySecret, printRecoveryKey, readRecoveryKey } from '../../main/vault/recovery-key.ts';
import { SLOWNESS } from '../../main/vault/slot.ts';
import { PASSPHRASE, QUICK } from './folders.ts';

const opens = async (keys: Keys, passphrase: string) => (await unseal(keys, { passphrase })).ok;

describe('the keys of a journal', () => {
  it('open with the passphrase and with the recovery key, to the same key', async () => {
    const { keys, key, recoveryKey } = await makeKeys(PASSPHRASE, QUICK);
    for (const secret of [{ passphrase: PASSPHRASE }, { recoveryKey }]) expect(await unseal(keys, secret)).toEqual({ ok: true, key });
    expect(key).toHaveLength(32);
  });

  it('open with no other passphrase', async () => {
    const { keys } = await makeKeys(PASSPHRASE, QUICK);
    for (const wrong of ['', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, 'x'])
      expect(await unseal(keys, { passphrase: wrong })).toEqual({ ok: false, why: 'wrong-passphrase' });
  });

  it('open with a passphrase typed in another form of the same letters', async () => {
    const { keys } = await makeKeys('Siân’s cafe\u0301', QUICK);
    expect(await opens(keys, 'Sia\u0302n’s café')).toBe(true);
    expect(await opens(keys, 'Sian’s cafe')).toBe(false);
  });

  it('are sealed as slowly as the design says, unless a test asks for less', async () => {
    expect(SLOWNESS).toEqual({ n: 131_072, r: 8, p: 1 });
    const { keys } = await makeKeys(PASSPHRASE);
    expect([keys.passphrase.slowness, keys.recovery.slowness]).toEqual([SLOWNESS, SLOWNESS]);
    expect(await opens(keys, PASSPHRASE)).toBe(true);
  });

  it('take another passphrase, and the old one opens nothing', async () => {
    const { keys, key, recoveryKey } = await makeKeys(PASSPHRASE, QUICK);
    const changed = await withPassphrase(keys, key, 'another', QUICK);
    expect([await opens(changed, 'another'), await opens(changed, PASSPHRASE)]).toEqual([true, false]);
    expect((await unseal(changed, { recoveryKey })).ok).toBe(true);
  });

  it('take another recovery key, and the old one opens nothing', async () => {
    const made = await makeKeys(PASSPHRASE, QUICK);
    const { keys, recoveryKey } = await withRecoveryKey(made.keys, made.key, QUICK);
    expect((await unseal(keys, { recoveryKey })).ok).toBe(true);
    expect(await unseal(keys, { recoveryKey: made.recoveryKey })).toEqual({ ok: false, why: 'wrong-recovery-key' });
  });

  it('hold neither the key nor a secret in plain sight, and never the same twice', async () => {
    const { keys, key, recoveryKey } = await makeKeys(PASSPHRASE, QUICK);
    const text = writeKeys(keys).toString('utf8');
    for (const secret of [PASSPHRASE, recoveryKey, Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64')])
      expect(text).not.toContain(secret);
    expect((await makeKeys(PASSPHRASE, QUICK)).keys).not.toEqual(keys);
  });

  it('open nothing once any part of a slot, or what it is for, is changed', async () => {
    const { keys, recoveryKey } = await makeKeys(PASSPHRASE, QUICK);
    const { passphrase } = keys;
    const turned = (hex: string) => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;
    const tampered: readonly Keys[] = [
      { ...keys, passphrase: { ...passphrase, salt: turned(passphrase.salt) } },
      { ...keys, passphrase: { ...passphrase, nonce: turned(passphrase.nonce) } },
      { ...keys, passphrase: { ...passphrase, sealed: turned(passphrase.sealed) } },
      { ...keys, passphrase: { ...passphrase, slowness: { ...QUICK, n: 2 ** 11 } } },
      { ...keys, keyId: turned(keys.keyId) },
      { ...keys, passphrase: keys.recovery },
    ];
    for (const other of tampered) expect(await opens(other, PASSPHRASE)).toBe(false);
    expect((await unseal({ ...keys, recovery: passphrase }, { recoveryKey })).ok).toBe(false);
  });

  it('come back from their file as they were, and garbled not at all', async () => {
    const { keys } = await makeKeys(PASSPHRASE, QUICK);
    const file = writeKeys(keys);
    expect(readKeys(file)).toEqual(keys);
    fc.assert(
      fc.property(fc.nat(file.length - 2), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const garbled = Buffer.from(file);
        garbled[at] = (garbled[at] ?? 0) ^ (1 << bit);
        const read = readKeys(garbled);
        // White space may change without harm.
        if (read !== null) expect(read).toEqual(keys);
      }),
      { numRuns: 500 },
    );
    for (const cut of [0, 1, file.length / 2, file.length - 3]) expect(readKeys(file.subarray(0, cut))).toBeNull();
  });

  it('ask no more of this machine than it has', async () => {
    const { keys } = await makeKeys(PASSPHRASE, QUICK);
    for (const slowness of [
      { n: 2 ** 30, r: 8, p: 1 },
      { n: 2 ** 17, r: 1_000, p: 1 },
      { n: 1_000, r: 8, p: 1 },
      { n: 2 ** 17, r: 8, p: 1_000 },
    ]) {
      expect(readKeys(Buffer.from(JSON.stringify({ ...keys, passphrase: { ...keys.passphrase, slowness }, checksum: 'x' })))).toBeNull();
    }
  });
});

describe('a recovery key', () => {
  const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

  it('is nine groups of four, without letters that look alike', () => {
    const printed = printRecoveryKey(newRecoverySecret());
    expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
  });

  it('is read back as it was printed', () => {
    fc.assert(fc.property(secrets, (secret) => void expect(readRecoveryKey(printRecoveryKey(secret))).toEqual({ ok: true, secret })));
  });

  it('forgives case, spaces, dashes, O for 0, I and L for 1', () => {
    fc.assert(
      fc.property(secrets, fc.infiniteStream(fc.nat(5)), (secret, choices) => {
        const typed = [...printRecoveryKey(secret)]
          .map((letter) => {
            const choice = choices.next().value ?? 0;
            if (letter === '-') return ['-', ' ', '', '\t', ' – ', '\n'][choice] ?? '';
            if (letter === '0') return ['0', 'O', 'o', '0', 'O', 'o'][choice] ?? '0';
            if (letter === '1') return ['1', 'I', 'l', 'i', 'L', '1'][choice] ?? '1';
            return choice < 3 ? letter.toLowerCase() : letter;
          })
          .join('');
        expect(readRecoveryKey(typed)).toEqual({ ok: true, secret });
      }),
    );
  });

  it('tells of any one wrong letter, of two changed places, and of one missing', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(secrets, fc.nat(35), fc.integer({ min: 1, max: 31 }), (secret, at, by) => {
        const right = printRecoveryKey(secret).replaceAll('-', '');
        const letter = letters.charAt((letters.indexOf(right.charAt(at)) + by) % 32);
        expect(readRecoveryKey(`${right.slice(0, at)}${letter}${right.slice(at + 1)}`)).toEqual({ ok: false, why: 'slip' });
        expect(readRecoveryKey(`${right.slice(0, at)}${right.slice(at + 1)}`)).toEqual({ ok: false, why: 'letters' });
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['', 'x', '🏥'.repeat(36), 'U'.repeat(36), '0'.repeat(36), 'A'.repeat(10_000)])('is not %j', (typed) => {
    expect(readRecoveryKey(typed).ok).toBe(false);
  });
});
