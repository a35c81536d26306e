import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '../../renderer/features/vault/passphrase-choice.ts';
import { groupsOf, isGroup, sayGroup } from '../../renderer/features/vault/recovery-groups.ts';
import { sayLocked } from '../../renderer/features/vault/locked-words.ts';
import { judgePassphrase, suggestPassphrase } from '../../renderer/features/vault/strength.ts';
import { isEnough, sayStrength } from '../../renderer/features/vault/strength-words.ts';
import { addressesIn } from '../../renderer/features/settings/addresses.ts';

describe('the strength of a passphrase', () => {
  it.each([
    [1, 'less than a second'],
    [5.5, 'seconds'],
    [7, 'minutes'],
    [8.5, 'hours'],
    [9.5, 'days'],
    [10.5, 'weeks'],
    [11.5, 'months'],
    [13, 'years'],
    [20, 'longer than a lifetime'],
  ])('of ten to the power of %d guesses is %s', (guessesLog10, time) => {
    expect(sayStrength({ guessesLog10, warning: null })).toContain(`would need ${time} to guess it.`);
  });

  it('is enough only when it holds for more than an hour', () => {
    expect(isEnough({ guessesLog10: 7.5, warning: null })).toBe(false);
    expect(isEnough({ guessesLog10: 7.6, warning: null })).toBe(true);
  });

  it('says why, in whole sentences', () => {
    expect(sayStrength({ guessesLog10: 1, warning: 'This is a heavily used password' })).toBe(
      'A thief with this file and many fast computers would need less than a second to guess it. This is a heavily used password. Choose another.',
    );
  });

  it.each(['password', 'helen2026', 'liverpool1', 'Summer2026!'])('‘%s’ would not hold', async (passphrase) => {
    expect(isEnough(await judgePassphrase(passphrase))).toBe(false);
  });

  it('holds for longer than a lifetime when it is offered', async () => {
    for (let n = 0; n < 20; n += 1) {
      const offered = await suggestPassphrase();
      expect(offered).toMatch(/^[a-z]+( [a-z]+){4}$/u);
      expect(sayStrength(await judgePassphrase(offered))).toContain('longer than a lifetime');
    }
  });

  it('is told in a moment, however long the passphrase', async () => {
    expect((await judgePassphrase('correct horse '.repeat(10_000))).guessesLog10).toBeGreaterThan(12);
  });
});

describe('choosing a passphrase', () => {
  const strong = { guessesLog10: 20, warning: null };
  it.each([
    [{ first: '', again: '', strength: null }, ['first']],
    [{ first: 'abc', again: 'abc', strength: { guessesLog10: 3, warning: null } }, ['first']],
    [{ first: 'mustard lantern', again: '', strength: strong }, ['again']],
    [{ first: 'mustard lantern', again: 'mustard lanterm', strength: strong }, ['again']],
    [{ first: 'mustard lantern', again: 'mustard lantern', strength: strong }, []],
  ])('tells which field to mend (%#)', (choice, fields) => {
    expect(Object.keys(faultsIn(choice))).toEqual(fields);
  });
});

describe('a recovery key read back', () => {
  const key = '7K3M-0VBN-PZ3C-6EYG-K1SM-2XJ9-R5TW-H8QD-AFC4';

  it('is in nine groups, each with a name', () => {
    expect(groupsOf(key)).toHaveLength(9);
    expect(groupsOf(key).map((_, index) => sayGroup(index))).toContain('the ninth group');
  });

  it('takes a group in any case, with O for 0 and I or L for 1', () => {
    expect(isGroup(' ovbn ', '0VBN')).toBe(true);
    expect(isGroup('kism', 'K1SM')).toBe(true);
    expect(isGroup('KLSM', 'K1SM')).toBe(true);
  });

  it('takes no other group, and not nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...groupsOf(key)), fc.constantFrom(...groupsOf(key), '', ' '), (group, typed) => {
        expect(isGroup(typed, group)).toBe(typed === group);
      }),
    );
  });
});

it.each([
  [{ because: 'started' as const, at: null }, 'The journal is closed. Its passphrase opens it.'],
  [{ because: 'idle' as const, at: '18:42' }, 'Locked at 18.42, after some quiet minutes. The day you were writing was kept first.'],
  [{ because: 'asked' as const, at: null }, 'Locked, as you asked. The day you were writing was kept first.'],
])('says why it is locked (%#)', (locked, sentence) => {
  expect(sayLocked(locked)).toBe(sentence);
});

it('reads addresses from lines or commas, each once and in lower case', () => {
  expect(addressesIn(' Alex@Example.org\nalex@example.org, a.morgan@icb.example;\n')).toEqual(['alex@example.org', 'a.morgan@icb.example']);
  expect(addressesIn('')).toEqual([]);
});
