import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestDifference, countWords, differenceBetween, type Piece } from '../../main/domain/difference.ts';

/** What a difference makes of the old: it fails where the old is not what the difference was taken from. */
function applied(pieces: readonly Piece[], before: string): string {
  let at = 0;
  let after = '';
  for (const { kind, text } of pieces) {
    if (kind !== 'added') {
      expect(before.slice(at, at + text.length)).toBe(text);
      at += text.length;
    }
    if (kind !== 'removed') after += text;
  }
  expect(at).toBe(before.length);
  return after;
}

const words = fc.array(fc.constantFrom('place', 'people', 'beds', 'the', 'and', ' ', ' ', '. ', ', ', '\n', 'don’t', 'é', '👩‍⚕️'), { maxLength: 40 }).map((all) => all.join(''));
const writing = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }));

const say = (pieces: readonly Piece[]): string => pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`)).join('');

describe('the difference between two writings', () => {
  it.each([differenceBetween, closestDifference])('applied to the old gives the new, to the letter: %o', (difference) => {
    fc.assert(
      fc.property(writing, writing, (before, after) => {
        expect(applied(difference(before, after), before)).toBe(after);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is nothing but what is kept when nothing changed', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(differenceBetween(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }]);
      }),
    );
  });

  it('has no empty piece, no two of a kind in a row, and says what went before what came', () => {
    fc.assert(
      fc.property(writing, writing, (before, after) => {
        const kinds = differenceBetween(before, after).map(({ kind, text }) => (text === '' ? 'empty' : kind));
        expect(kinds).not.toContain('empty');
        for (const [i, kind] of kinds.entries()) {
          expect(kind).not.toBe(kinds[i + 1]);
          if (kind === 'added') expect(kinds[i + 1]).not.toBe('removed');
        }
      }),
    );
  });

  it('begins from as many words as can be kept', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const longest = (i: number, j: number): number =>
          i === before.length || j === after.length ? 0 : before[i] === after[j] ? 1 + longest(i + 1, j + 1) : Math.max(longest(i + 1, j), longest(i, j + 1));
        // The letter itself stands between each, so that spaces cost nothing.
        const pieces = closestDifference(before.join(' x '), after.join(' x '));
        expect(countWords(pieces, 'same')).toBeGreaterThanOrEqual(longest(0, 0));
      }),
    );
  });

  it.each([
    ['We will work together', 'We will work together more closely', 'We will work together[+ more closely+]'],
    ['One deprived place', 'One place', 'One [-deprived -]place'],
    ['Everyone has a good life', 'Nobody waits alone', '[-Everyone has a good life-][+Nobody waits alone+]'],
    ['Fewer beds, later', 'More beds, later', '[-Fewer-][+More+] beds, later'],
    ['We work as partners for the health we all want', 'Nobody waits in the wrong place while two of you quarrel', '[-We work as partners for the health we all want-][+Nobody waits in the wrong place while two of you quarrel+]'],
    ['', 'Beds.', '[+Beds.+]'],
    ['Beds.', '', '[-Beds.-]'],
    ['', '', ''],
  ])('%j to %j reads as words, and not as letters', (before, after, expected) => {
    expect(say(differenceBetween(before, after))).toBe(expected);
  });

  it('compares 50,000 characters with a few words changed, and keeps the rest', () => {
    const sentence = (i: number) => `Every bed that closes at number ${i} is an ambulance waiting outside. `;
    const before = Array.from({ length: 720 }, (_, i) => sentence(i)).join('');
    const after = before.replace('Every bed', 'Each bed').replaceAll(/number (\d*7) is/gu, 'number $1 soon is').replace(/outside\. $/u, 'in the rain.');
    const pieces = differenceBetween(before, after);
    expect(applied(pieces, before)).toBe(after);
    expect(countWords(pieces, 'removed')).toBeLessThan(10);
    expect(countWords(pieces, 'added')).toBeLessThan(100);
  });

  it('replaces the whole of what is as long as it is unlike', () => {
    const before = Array.from({ length: 9_000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 9_000 }, (_, i) => `b${i}`).join(' ');
    expect(say(differenceBetween(before, after))).toBe(`[-${before}-][+${after}+]`);
  });
});
