import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, type Part, type PartWords, planToday, type TodayWords } from '../../renderer/features/today/plan.ts';
import { heightOfAll, shareRoom, type Want } from '../../renderer/features/today/room.ts';

const KEYS = ['see', 'conflicts', 'promises'] as const;
type Key = (typeof KEYS)[number];

const aWant = (key: Key): fc.Arbitrary<Want<Key>> =>
  fc
    .record({ rows: fc.array(fc.integer({ min: 40, max: 180 }), { maxLength: 20 }), more: fc.nat(200) })
    .map(({ rows, more }) => ({ key, rows, count: rows.length === 0 ? 0 : rows.length + more, around: 60 }));
const someWants = fc.tuple(...KEYS.map(aWant));
const someRoom = fc.integer({ min: 0, max: 3_000 });
const wanting = (rows: Record<Key, number>, height = 90): readonly Want<Key>[] => KEYS.map((key) => ({ key, rows: Array.from({ length: rows[key] }, () => height), count: rows[key], around: 60 }));

describe('the room of a page', () => {
  it('always has the most telling row of every place, and never more rows than there are', () => {
    fc.assert(
      fc.property(someWants, someRoom, (wants, room) => {
        const shown = shareRoom(wants, room);
        for (const { key, rows } of wants) {
          expect(shown[key]).toBeGreaterThanOrEqual(Math.min(1, rows.length));
          expect(shown[key]).toBeLessThanOrEqual(Math.min(6, rows.length));
        }
      }),
    );
  });

  it('is never exceeded, but for the first row of each', () => {
    fc.assert(
      fc.property(someWants, someRoom, (wants, room) => {
        const firsts = Object.fromEntries(wants.map(({ key, rows }) => [key, Math.min(1, rows.length)])) as Record<Key, number>;
        expect(heightOfAll(wants, shareRoom(wants, room))).toBeLessThanOrEqual(Math.max(room, heightOfAll(wants, firsts)));
      }),
    );
  });

  it('shows no fewer rows where there is more of it, of rows as tall as each other', () => {
    fc.assert(
      fc.property(fc.record({ see: fc.nat(20), conflicts: fc.nat(20), promises: fc.nat(20) }), someRoom, fc.nat(500), (rows, room, more) => {
        const total = (shown: Record<Key, number>): number => shown.see + shown.conflicts + shown.promises;
        expect(total(shareRoom(wanting(rows), room + more))).toBeGreaterThanOrEqual(total(shareRoom(wanting(rows), room)));
      }),
    );
  });

  it.each<[Record<Key, number>, Record<Key, number>]>([
    [{ see: 20, conflicts: 20, promises: 20 }, { see: 2, conflicts: 2, promises: 2 }],
    [{ see: 20, conflicts: 1, promises: 0 }, { see: 6, conflicts: 1, promises: 0 }],
    [{ see: 20, conflicts: 0, promises: 0 }, { see: 6, conflicts: 0, promises: 0 }],
    [{ see: 3, conflicts: 3, promises: 1 }, { see: 3, conflicts: 3, promises: 1 }],
    [{ see: 0, conflicts: 0, promises: 0 }, { see: 0, conflicts: 0, promises: 0 }],
  ])('goes round the places: few of them get more rows each (%#)', (rows, shown) => {
    expect(shareRoom(wanting(rows), 860)).toEqual(shown);
  });
});

describe('Today in a window', () => {
  const row = (say: string) => ({ head: { name: 'Helen Carrow', beside: 'Aldermere County Council' }, say, acts: ['Plan it', 'Log it', 'Snooze', 'Change the rhythm', 'Open'] });
  const LONG = 'You meant to see Helen every 30 days; it has been 71. You have spoken twice by video since.';
  const words = (counts: Record<Part, number>): TodayWords => ({
    lede: 'You are late seeing seven people, two disagreements want a conversation, and five promises are due.',
    unwritten: ['Thursday 19 November, two meetings'],
    parts: Object.fromEntries(PARTS.map((part): [Part, PartWords] => [part, partOf(counts[part], part === 'thoughts' ? null : LONG)])) as Record<Part, PartWords>,
  });
  const partOf = (count: number, quiet: string | null): PartWords => ({ rows: Array.from({ length: Math.min(20, count) }, () => row(LONG)), count, quiet });
  const PARTS = ['see', 'conflicts', 'promises', 'thoughts', 'coming'] as const;
  const FULL = { see: 400, conflicts: 90, promises: 130, thoughts: 300, coming: 10 };

  it('shows a person alone in more rows than one among many', () => {
    const size = { width: 1_440, height: 900 };
    expect(planToday(words({ see: 400, conflicts: 0, promises: 0, thoughts: 0, coming: 0 }), size).see).toBeGreaterThan(planToday(words(FULL), size).see);
  });

  it('shows at least one of everything in the smallest window, and more in a tall one', () => {
    const small = planToday(words(FULL), { width: 900, height: 600 });
    const tall = planToday(words(FULL), { width: 1_920, height: 1_400 });
    for (const part of ['see', 'conflicts', 'promises', 'thoughts'] as const) {
      expect(small[part]).toBe(1);
      expect(tall[part]).toBeGreaterThan(1);
    }
  });

  it('folds one column away when it turned out taller than was reckoned, and leaves the other', () => {
    const size = { width: 1_440, height: 1_200 };
    const before = planToday(words(FULL), size);
    const after = planToday(words(FULL), size, { left: 150, right: 0 });
    expect(after.see + after.thoughts).toBeLessThan(before.see + before.thoughts);
    expect([after.conflicts, after.promises, after.coming]).toEqual([before.conflicts, before.promises, before.coming]);
  });

  it('reckons a row no shorter the narrower it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 800 }), fc.integer({ min: 0, max: 300 }), (width, less) => {
        expect(heightOf(row(LONG), Math.max(200, width - less))).toBeGreaterThanOrEqual(heightOf(row(LONG), width));
      }),
    );
  });
});
