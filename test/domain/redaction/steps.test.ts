import { describe, expect, it } from 'vitest';
import type { RedactionBook } from '../../../main/domain/redaction/book.ts';
import { prepareRedaction, redact } from '../../../main/domain/redaction/redaction.ts';
import { someoneCalled } from './book.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru'];
const made = (number: number): string => [...String(number + 1_000)].map((digit) => SYLLABLES[Number(digit)]).join('');
const nameOf = (i: number): string =>
  `${made(i % 400).replace(/^./u, (sign) => sign.toUpperCase())} ${made(i + 2_000).replace(/^./u, (sign) => sign.toUpperCase())}`;
const bookOf = (count: number): RedactionBook => ({
  people: Array.from({ length: count }, (_, i) => someoneCalled(i + 1, nameOf(i))),
  organisations: [],
  partnerships: [],
  owner: null,
});
/** Prose of some length that names someone in every sentence. */
const proseOf = (length: number, count: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i += 1)
    text += `We talked with ${nameOf(i % count)} about the beds, and ${nameOf((i * 7) % count).split(' ')[0] ?? ''} said no. `;
  return text;
};

describe('the work of redacting', () => {
  const steps = (text: string, count: number): number => redact(prepareRedaction(bookOf(count), 'pseudonyms'), text).steps;

  it('grows with the text, and not with the book', () => {
    const text = proseOf(20_000, 100);
    expect(steps(proseOf(200_000, 100), 100) / steps(text, 100)).toBeLessThan(11);
    expect(steps(text, 2_000) / steps(text, 100)).toBeLessThan(1.5);
  });

  it('is a few look-ups a word for 200,000 characters and 2,000 people', () => {
    const text = proseOf(200_000, 2_000);
    expect(steps(text, 2_000)).toBeLessThan(text.split(/\s+/u).length * 6);
  });

  it.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['nothing but apostrophes', "a'".repeat(50_000)],
    ['nothing but unseen signs', 'a\u00ad'.repeat(50_000)],
    ['nothing but figures', '0 '.repeat(20_000)],
    ['nothing but hyphens', 'a-'.repeat(50_000)],
    ['nothing but ats', '@a'.repeat(50_000)],
    ['nothing but stops', 'a.'.repeat(50_000)],
    ['nothing but blanks', ' '.repeat(100_000)],
    ['nothing but line breaks', 'A\n'.repeat(50_000)],
  ])('stays so for %s', (_, text) => {
    expect(steps(text, 20)).toBeLessThan(text.length * 24 + 100);
  });
});
