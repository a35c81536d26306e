import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, RULES } from '../../main/domain/nudge.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { contract } from '../../preload/contract.ts';
import { RULES_BY_PLACE, unitOf } from '../../renderer/features/settings/nudge-rules.ts';

const rows = RULES_BY_PLACE.flatMap(({ place, rules }) => rules.map((words) => ({ place, ...words })));
const numbers = rows.flatMap((row) => row.numbers);
const accepts = (key: string, value: number): boolean => contract['settings.save'].input.safeParse({ nudges: { [key]: value } }).success;

describe('the nudges in Settings', () => {
  it('have a row for every rule, in the place it speaks in', () => {
    expect(rows.map(({ rule }) => rule).toSorted()).toEqual([...RULES].toSorted());
    for (const { rule, place } of rows) expect(place).toBe(placeOf(rule));
  });

  it('have a field for every number they go by, once', () => {
    const { off: _, ...kept } = DEFAULT_SETTINGS.nudges;
    expect(numbers.map(({ key }) => key).toSorted()).toEqual(Object.keys(kept).toSorted());
  });

  it.each(numbers.map((number) => [number.key, number] as const))('take for %s exactly what can be saved', (key, { min, max }) => {
    expect([min - 1, min, max, max + 1].map((value) => accepts(key, value))).toEqual([false, true, true, false]);
  });

  it('say their numbers in a sentence, whatever they are', () => {
    const { off, ...kept } = DEFAULT_SETTINGS.nudges;
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.keys(kept).map((key) => [key, fc.integer({ min: 0, max: 3_650 })]))), (drawn) => {
        for (const { says } of rows) {
          const said = says({ ...kept, ...drawn, off });
          expect(said).toMatch(/^Speaks [^.]+\.$/u);
          expect(said).not.toMatch(/\b1 (?:days|times|meetings|rhythms|conversations|contacts)\b/u);
        }
      }),
    );
  });

  it('count one as one', () => {
    expect([1, 2, 0, null].map((value) => unitOf({ one: 'day', many: 'days' }, value))).toEqual(['day', 'days', 'days', 'days']);
  });
});
