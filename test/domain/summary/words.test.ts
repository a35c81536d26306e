import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../main/domain/day.ts';
import { fileNameOf, sayPeriod } from '../../../main/domain/summary/period.ts';
import { reachOf, sentenceEnds } from '../../../main/domain/summary/shorten.ts';

describe('a period', () => {
  it.each([
    ['2026-05-20', '2026-11-20', '20 May to 20 November 2026', 'Coaching summary, May to November 2026'],
    ['2025-11-12', '2026-05-03', '12 November 2025 to 3 May 2026', 'Coaching summary, November 2025 to May 2026'],
    ['2026-11-02', '2026-11-20', '2 November to 20 November 2026', 'Coaching summary, November 2026'],
    ['2026-11-20', '2026-11-20', '20 November 2026', 'Coaching summary, November 2026'],
  ])('from %s to %s is said, and names a file', (from, to, words, name) => {
    expect([sayPeriod(day(from), day(to)), fileNameOf(day(from), day(to))]).toEqual([words, name]);
  });

  it('names a file that any system takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 800 }), (from, length) => {
        const start = addDays(day('1980-01-01'), from);
        expect(fileNameOf(start, addDays(start, length))).toMatch(/^Coaching summary, (?:[A-Z][a-z]+(?: \d{4})? to )?[A-Z][a-z]+ \d{4}$/u);
      }),
    );
  });
});

describe('shortening', () => {
  const sentence = fc
    .array(fc.stringMatching(/^[a-zé’-]{1,8}$/u), { minLength: 1, maxLength: 12 })
    .chain((words) => fc.constantFrom('.', '!', '?', '…', '.’', '?”').map((end) => `${words.join(' ')}${end}`));
  const words = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

  it('keeps whole sentences, as many as fit, and one at least', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (sentences, most) => {
        const text = sentences.join(' ');
        const kept = text.slice(0, reachOf(text, most));
        const count = sentences.findIndex((_, at) => sentences.slice(0, at + 1).join(' ') === kept) + 1;
        expect(count).toBeGreaterThan(0);
        if (count > 1) expect(words(kept)).toBeLessThanOrEqual(most);
        if (count < sentences.length) expect(words(sentences.slice(0, count + 1).join(' '))).toBeGreaterThan(most);
      }),
    );
  });

  it.each([
    ['Saw Dr. Brown at St. Brannoc’s. She was tired.', ['Saw Dr. Brown at St. Brannoc’s.', ' She was tired.']],
    ['‘Not now.’ She left.', ['‘Not now.’', ' She left.']],
    ['It is 3.5 now. Then 4.', ['It is 3.5 now.', ' Then 4.']],
    ['- one\n- two', ['- one', '\n- two']],
  ])('%s ends where its sentences end', (text, parts) => {
    let from = 0;
    expect(sentenceEnds(text).map((end) => text.slice(from, (from = end)))).toEqual(parts);
  });
});
