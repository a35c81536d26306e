import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from '../../renderer/ui/beginning-of.ts';

test('what is read at a glance is shown whole', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_400 }), (words) => {
      expect(beginningOf(words)).toBe(words);
    }),
  );
});

test('of what is very long, a whole beginning: sentences, else words, else as much as fits, and never half a letter', () => {
  expect(beginningOf('One sentence is here. '.repeat(500))).toMatch(/^(?:One sentence is here\. )+One sentence is here\.$/u);
  expect(beginningOf('word '.repeat(10_000))).toMatch(/word$/u);
  expect(beginningOf('x'.repeat(50_000))).toHaveLength(900);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2_500, maxLength: 6_000 }), (words) => {
      const beginning = beginningOf(words);
      expect(words.startsWith(beginning)).toBe(true);
      expect(beginning.length).toBeGreaterThan(0);
      expect(beginning.isWellFormed()).toBe(words.slice(0, beginning.length).isWellFormed());
      expect(beginning).not.toMatch(/[\uD800-\uDBFF]$/u);
    }),
    { numRuns: 50 },
  );
});
