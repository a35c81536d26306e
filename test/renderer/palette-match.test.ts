import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabel, wordsOf } from '../../renderer/features/palette/match.ts';

const marked = (label: string, typed: string, also = ''): string | null =>
  matchLabel(label, wordsOf(typed), also)
    ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('') ?? null;

describe('finding a label', () => {
  it.each([
    ['Plan a meeting with Helen Carrow', 'plan hel', '[Plan] a meeting with [Hel]en Carrow'],
    ['Helen Carrow', 'car hel', '[Hel]en [Car]row'],
    ['Siân Llywelyn', 'sian', '[Siân] Llywelyn'],
    ['Siân Llywelyn', 'SI', '[Si]ân Llywelyn'],
    ['Gareth Hollis-Webb', 'hollis-w', 'Gareth [Hollis-W]ebb'],
    ['St Brannock’s Hospital', "brannock's", 'St [Brannock’s] Hospital'],
    ['Helen Carrow', '', 'Helen Carrow'],
  ])('‘%s’ by ‘%s’', (label, typed, found) => {
    expect(marked(label, typed)).toBe(found);
  });

  it.each([
    ['Helen Carrow', 'elen'],
    ['Helen Carrow', 'helen x'],
    ['Helen Carrow', 'helen helen'],
  ])('not ‘%s’ by ‘%s’', (label, typed) => {
    expect(marked(label, typed)).toBeNull();
  });

  it('counts names that are not shown', () => {
    expect(marked('Elizabeth Ashdown', 'bea', 'Beatrix Bea')).toBe('Elizabeth Ashdown');
    expect(marked('Elizabeth Ashdown', 'bea ash', 'Beatrix')).toBe('Elizabeth [Ash]down');
  });

  it('never changes the label, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (label, typed) => {
        const pieces = matchLabel(label, wordsOf(typed));
        if (pieces !== null) expect(pieces.map(({ text }) => text).join('')).toBe(label);
      }),
    );
  });

  it('is found by the beginning of any of its words', () => {
    fc.assert(
      fc.property(fc.constantFrom('Siân', 'Łukasz', 'Zainab', 'O’Donnell'), fc.constantFrom('Llywelyn', 'Hussain'), fc.integer({ min: 1, max: 4 }), (first, last, length) => {
        expect(marked(`${first} ${last}`, first.slice(0, length))).not.toBeNull();
        expect(marked(`${first} ${last}`, last.slice(0, length).toUpperCase())).not.toBeNull();
      }),
    );
  });
});
