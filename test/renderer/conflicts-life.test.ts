import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVEMENTS, STAGES } from '../../main/domain/conflict.ts';
import { addDays, day } from '../../main/domain/day.ts';
import { drawLife, type LifeFacts, sayLife, stagesOf } from '../../renderer/marks/life.ts';

const TODAY = day('2026-11-20');
const WIDTH = 1040;

/** Newest first, as a page has them. */
const beds: LifeFacts = {
  stage: 'worked',
  noticedOn: day('2025-02-20'),
  nextOn: day('2026-11-18'),
  entries: [
    { day: day('2026-10-29'), movement: 'none', movedTo: null },
    { day: day('2026-10-01'), movement: 'none', movedTo: null },
    { day: day('2026-09-10'), movement: 'none', movedTo: null },
    { day: day('2026-07-14'), movement: 'forward', movedTo: null },
    { day: day('2025-09-04'), movement: null, movedTo: 'worked' },
    { day: day('2025-06-17'), movement: null, movedTo: 'surfaced' },
    { day: day('2025-02-20'), movement: null, movedTo: 'noticed' },
  ],
  today: TODAY,
};

/** Any life at all: moves in any order, entries on any days. */
const anyLife = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    age: fc.integer({ min: 0, max: 15_000 }),
    next: fc.option(fc.integer({ min: -400, max: 400 })),
    entries: fc.array(fc.record({ ago: fc.integer({ min: 0, max: 16_000 }), movement: fc.constantFrom(null, ...MOVEMENTS), movedTo: fc.constantFrom(null, ...STAGES) }), { maxLength: 120 }),
  })
  .map(
    ({ stage, age, next, entries }): LifeFacts => ({
      stage,
      noticedOn: addDays(TODAY, -age),
      nextOn: next === null ? null : addDays(TODAY, next),
      entries: entries.toSorted((a, b) => a.ago - b.ago).map(({ ago, ...entry }) => ({ ...entry, day: addDays(TODAY, -ago) })),
      today: TODAY,
    }),
  );

describe('the strip of a conflict’s life', () => {
  test('is its stages from one day to the next, and where it is now goes on', () => {
    expect(stagesOf(beds)).toEqual([
      { stage: 'noticed', from: '2025-02-20', to: '2025-06-17' },
      { stage: 'surfaced', from: '2025-06-17', to: '2025-09-04' },
      { stage: 'worked', from: '2025-09-04', to: null },
    ]);
  });

  test('a log without moves is one stage since it was noticed', () => {
    expect(stagesOf({ stage: 'worked', noticedOn: day('2026-01-05'), entries: [] })).toEqual([{ stage: 'worked', from: '2026-01-05', to: null }]);
  });

  test('two moves on one day leave the later', () => {
    const entries = [
      { day: TODAY, movement: null, movedTo: 'worked' },
      { day: TODAY, movement: null, movedTo: 'surfaced' },
      { day: day('2026-11-01'), movement: null, movedTo: 'noticed' },
    ] as const;
    expect(stagesOf({ stage: 'worked', noticedOn: day('2026-11-01'), entries }).map(({ stage }) => stage)).toEqual(['noticed', 'worked']);
  });

  test('what is drawn stays inside the picture, in its order, and no label covers another', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 240, max: 1_600 }), (facts, width) => {
        const life = drawLife(facts, width);
        for (const x of [...life.years, ...life.movements.map((sign) => sign.x), ...life.labels.map((label) => label.x), ...life.bars.map((bar) => bar.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        expect(life.bars.map(({ x }) => x)).toEqual(life.bars.map(({ x }) => x).toSorted((a, b) => a - b));
        expect(life.movements).toHaveLength(facts.entries.filter(({ movement }) => movement !== null).length);
        expect(life.movements.map(({ x }) => x)).toEqual(life.movements.map(({ x }) => x).toSorted((a, b) => a - b));
        for (const line of ['above', 'stage', 'day'] as const) {
          const spans = life.labels
            .filter((label) => label.line === line)
            .map(({ x, anchor, text }) => (anchor === 'start' ? { from: x, to: x + text.length * 6 } : { from: x - text.length * 6, to: x }))
            .toSorted((a, b) => a.from - b.from);
          spans.forEach(({ to }, i) => expect(to).toBeLessThanOrEqual(spans[i + 1]?.from ?? Number.POSITIVE_INFINITY));
        }
      }),
    );
  });

  test('its words say the stages, what moved, and what is next, whatever the life', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const words = sayLife(facts);
        expect(words).toMatch(/^[A-Z].*\.$/su);
        expect(words).not.toMatch(/undefined|null|NaN|\s\s/u);
      }),
    );
    expect(sayLife(beds)).toBe(
      'Noticed on 20 February 2025, surfaced on 17 June 2025 and being worked on since 4 September 2025. Four conversations: one moved it forward and three moved nothing; the last three moved nothing. The next conversation was due on 18 November.',
    );
  });

  test('a day to come is drawn beyond the bar; one that has come asks', () => {
    const ahead = drawLife({ ...beds, nextOn: day('2026-12-10') }, WIDTH);
    expect(ahead.next?.due).toBe(false);
    expect(ahead.next?.x).toBeGreaterThan(ahead.end);
    const due = drawLife(beds, WIDTH);
    expect(due.next?.due).toBe(true);
    expect(due.labels.find(({ tone }) => tone === 'asks')?.text).toMatch(/^next was due 18 Nov$/u);
  });

  test('one that is resolved ends where it was resolved, however long ago', () => {
    const facts: LifeFacts = { ...beds, stage: 'resolved', nextOn: null, entries: [{ day: day('2026-01-15'), movement: 'forward', movedTo: 'resolved' }, ...beds.entries.slice(4)] };
    const life = drawLife(facts, WIDTH);
    expect(life.end).toBeGreaterThan(WIDTH - 5);
    expect(life.years).toHaveLength(1);
    expect(sayLife(facts)).toContain('resolved on 15 January');
  });
});
