import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockReading, readClock } from '../../main/domain/clock.ts';
import { addDays, day } from '../../main/domain/day.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { drawStrip, sayStrip, type StripFacts } from '../../renderer/features/people/strip.ts';
import { aPerson, contactWith, FRIDAY } from '../support/builders.ts';

const WIDTH = 400;

const facts = fc
  .record({
    last: fc.option(fc.integer({ min: 0, max: 2_000 })),
    added: fc.integer({ min: 0, max: 900 }),
    rhythmDays: fc.integer({ min: 1, max: 400 }),
    next: fc.option(fc.integer({ min: 1, max: 60 })),
    remotes: fc.array(fc.record({ ago: fc.nat(2_000), mode: fc.constantFrom('video', 'phone', 'written') }), { maxLength: 30 }),
  })
  .map(({ last, added, rhythmDays, next, remotes }): StripFacts => {
    const lastFaceToFace = last === null ? null : addDays(FRIDAY, -last);
    const planned = next === null ? null : addDays(FRIDAY, next);
    const person = aPerson({ rhythm: { kind: 'days', days: rhythmDays }, addedOn: addDays(FRIDAY, -added) });
    const clock = readClock(contactWith(person, { lastFaceToFace, nextFaceToFace: planned }), DEFAULT_SETTINGS, FRIDAY) as Exclude<ClockReading, { state: 'still' }>;
    return {
      clock,
      lastFaceToFace,
      began: { on: person.addedOn, word: 'added' },
      remotes: remotes.map(({ ago, mode }) => ({ day: addDays(FRIDAY, -ago), mode })),
      planned,
      today: FRIDAY,
    };
  });

describe('the strip of a rhythm', () => {
  it('keeps everything inside the picture, in the order of the days', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const strip = drawStrip(given, WIDTH);
        const xs = [strip.start, strip.due, strip.today, strip.planned ?? strip.today, ...strip.beats, ...strip.remotes.map(({ x }) => x)];
        for (const x of xs) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
        }
        expect(strip.start).toBeLessThanOrEqual(strip.today);
        if (strip.planned !== null) expect(strip.planned).toBeGreaterThanOrEqual(strip.today);
        expect([...strip.beats]).toEqual(strip.beats.toSorted((a, b) => a - b));
      }),
    );
  });

  it('hatches exactly what is past due, up to today', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const strip = drawStrip(given, WIDTH);
        expect(strip.gap).toEqual(given.clock.daysPast > 0 ? { from: strip.due, to: strip.today } : null);
      }),
    );
  });

  it('never lets one label run into another', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { labels } = drawStrip(given, WIDTH);
        for (const above of [true, false]) {
          const line = labels.filter((label) => label.above === above).toSorted((a, b) => a.x - b.x);
          for (const [i, label] of line.entries()) {
            const next = line[i + 1];
            if (next !== undefined) expect(label.x + label.text.length * 6.7).toBeLessThanOrEqual(next.x);
          }
        }
        expect(labels.some(({ text }) => text === 'today')).toBe(true);
      }),
    );
  });

  it('says the same in words', () => {
    const person = aPerson({ ring: 'inner' });
    const lastFaceToFace = day('2026-09-10');
    const clock = readClock(contactWith(person, { lastFaceToFace }), DEFAULT_SETTINGS, FRIDAY) as StripFacts['clock'];
    const remotes = [
      { day: day('2026-10-01'), mode: 'video' as const },
      { day: day('2026-10-29'), mode: 'video' as const },
    ];
    expect(sayStrip({ clock, lastFaceToFace, began: { on: person.addedOn, word: 'added' }, remotes, planned: null, today: FRIDAY })).toBe(
      'Last face to face on 10 September; due on 10 October; by video on 1 October and 29 October; today is day 71.',
    );
    const strip = drawStrip({ clock, lastFaceToFace, began: { on: person.addedOn, word: 'added' }, remotes, planned: null, today: FRIDAY }, WIDTH);
    expect(strip.beats).toHaveLength(1);
    expect(strip.labels.map(({ text }) => text)).toEqual(['today', '10 Sep', 'due 10 Oct', 'video', 'video']);
  });
});
