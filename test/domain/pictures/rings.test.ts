import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockReading } from '../../../main/domain/clock.ts';
import { day } from '../../../main/domain/day.ts';
import { RINGS } from '../../../main/domain/person.ts';
import { around, crosses, isInside, overlap } from '../../../main/domain/pictures/box.ts';
import { MARK, type RingPerson, type RingsRoom } from '../../../main/domain/pictures/ring-marks.ts';
import { layOutRings, rhythmsSince, standsAt } from '../../../main/domain/pictures/rings.ts';
import { furthestOf, type RingStep, walkRings } from '../../../main/domain/pictures/walk-rings.ts';
import { inTwoLines, widthOf } from '../../../main/domain/pictures/text.ts';

const running = (daysSince: number | null, rhythmDays: number, but: { readonly daysPast?: number; readonly planned?: boolean } = {}): ClockReading => {
  const daysPast = but.daysPast ?? (daysSince ?? 0) - rhythmDays;
  const shared = { rhythmDays, due: day('2026-11-01'), daysPast, daysSince, urgency: daysPast / rhythmDays };
  if (but.planned === true) return { ...shared, state: 'planned', on: day('2026-12-01') };
  return daysPast > 0 ? { ...shared, state: daysSince === null ? 'never-met' : 'overdue' } : { ...shared, state: 'in-touch' };
};

const someone = (id: number, but: Partial<RingPerson> = {}): RingPerson => ({ id, name: `Person ${id}`, ring: 'key', organisation: 'Aldermere County Council', clock: running(30, 60), ...but });

const anyClock: fc.Arbitrary<ClockReading> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 7, max: 365 }), fc.boolean()).map(([since, rhythm, planned]) => running(since, rhythm, { planned })) },
  { weight: 1, arbitrary: fc.integer({ min: -90, max: 400 }).map((daysPast) => running(null, 60, { daysPast })) },
  { weight: 1, arbitrary: fc.constant<ClockReading>({ state: 'still' }) },
);
const NAMES = ['Helen Carrow', 'Gareth Hollis-Webb', 'Siân Llywelyn', 'Bartosz Zieliński', 'Mohammed Iqbal', 'Will', 'Anneliese Wilhelmina von und zu Hohenstein-Westmarshhausen', '李小龍', 'W'.repeat(40)];
const anyPeople = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), ring: fc.constantFrom(...RINGS), organisation: fc.option(fc.integer({ min: 0, max: 25 }).map((n) => `Organisation of the ${n}th part`)), clock: anyClock }), { maxLength: 90 })
  .map((people) => people.map((person, i) => ({ ...person, id: i + 1 })));
const anyRoom: fc.Arbitrary<RingsRoom> = fc.record({ width: fc.integer({ min: 420, max: 1100 }), height: fc.integer({ min: 420, max: 800 }), most: fc.integer({ min: 5, max: 60 }), type: fc.constantFrom(13, 14, 16) });

const marksOf = (layout: ReturnType<typeof layOutRings>) => layout.sectors.flatMap(({ marks }) => marks);

describe('Rings', () => {
  it('draws everyone once, or counts them among those not drawn or without a rhythm', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, (people, room) => {
        const layout = layOutRings(people, room);
        const ids = [...marksOf(layout).map(({ person }) => person.id), ...layout.notDrawn.map(({ id }) => id), ...layout.still.map(({ id }) => id)];
        expect(ids.toSorted((a, b) => a - b)).toEqual(people.map(({ id }) => id));
        expect(marksOf(layout).length).toBeLessThanOrEqual(room.most);
        if (layout.notDrawn.length > 0) expect(marksOf(layout).length).toBe(room.most);
      }),
    );
  });

  it('never lets a name touch another name, a mark, a tether, or the edge', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, (people, room) => {
        const marks = marksOf(layOutRings(people, room));
        const named = marks.flatMap((mark) => (mark.name === null ? [] : [{ mark, box: mark.name.box }]));
        const page = { left: 0, top: 0, right: room.width, bottom: room.height };
        for (const [i, { mark, box }] of named.entries()) {
          expect(isInside(box, page)).toBe(true);
          for (const other of named.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
          for (const other of marks) {
            expect(overlap(box, around(other, MARK[other.person.ring]))).toBe(false);
            if (other !== mark && other.tiedTo !== null) expect(crosses(other.tiedTo, other, box)).toBe(false);
          }
        }
      }),
    );
  });

  it('is the same whatever order people come in', () => {
    fc.assert(
      fc.property(
        anyPeople.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
        anyRoom,
        ([people, shuffled], room) => {
          expect(layOutRings(shuffled, room)).toEqual(layOutRings(people, room));
        },
      ),
    );
  });

  it('puts distance straight to time: twice the time is twice as far, to three rhythms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 365 }), (since, rhythm) => {
        const layout = layOutRings([someone(1, { clock: running(since, rhythm) })], { width: 700, height: 640, most: 10, type: 14 });
        const [mark] = marksOf(layout);
        const [none, one] = layout.radii;
        expect(Math.hypot((mark?.x ?? 0) - layout.centre.x, (mark?.y ?? 0) - layout.centre.y)).toBeCloseTo(none + (one - none) * Math.min(since / rhythm, 3), 6);
      }),
    );
  });

  it('keeps everyone within the part of their organisation, and the parts fill the circle', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, (people, room) => {
        const { sectors } = layOutRings(people, room);
        for (const { marks, from, to } of sectors) for (const { angle } of marks) expect(angle >= from && angle <= to).toBe(true);
        expect(sectors.length).toBeLessThanOrEqual(12);
        if (sectors.length > 0) expect(sectors.at(-1)?.to).toBeCloseTo(2 * Math.PI, 6);
      }),
    );
  });

  it('draws inner people and those who ask before others, when there are two thousand', () => {
    const people = Array.from({ length: 2_000 }, (_, i) =>
      someone(i + 1, { ring: i % 100 === 0 ? 'inner' : 'wider', organisation: `Trust ${i % 80}`, clock: i % 90 === 1 ? running(200, 60) : running(10, 180) }),
    );
    const { sectors, notDrawn } = layOutRings(people, { width: 760, height: 640, most: 60, type: 14 });
    const drawn = sectors.flatMap(({ marks }) => marks);
    expect(notDrawn).toHaveLength(1_940);
    expect(drawn.filter(({ person }) => person.ring === 'inner')).toHaveLength(20);
    expect(drawn.filter(({ state }) => state === 'over').length).toBeGreaterThanOrEqual(23);
    expect(sectors.at(-1)?.name).toBe('Other organisations');
  });

  it('ties those past due back to where they were due, and no one else', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, (people, room) => {
        const layout = layOutRings(people, room);
        for (const mark of marksOf(layout)) {
          if (mark.tiedTo === null) expect(mark.state === 'within' || mark.radius <= layout.radii[1]).toBe(true);
          else expect(Math.hypot(mark.tiedTo.x - layout.centre.x, mark.tiedTo.y - layout.centre.y)).toBeCloseTo(layout.radii[1], 6);
        }
      }),
    );
  });

  it.each([
    ['met halfway through', running(30, 60), 0.5, 'within'],
    ['on the day it is due', running(60, 60), 1, 'within'],
    ['past due', running(120, 60), 2, 'over'],
    ['past due with a date set', running(120, 60, { planned: true }), 2, 'planned'],
    ['never met, before the first is due', running(null, 60, { daysPast: -10 }), 1, 'within'],
    ['never met, past due', running(null, 60, { daysPast: 30 }), 1.5, 'over'],
    ['without a rhythm', { state: 'still' } as const, null, 'within'],
  ])('someone %s stands there', (_, clock, rhythms, state) => {
    expect(rhythmsSince(clock)).toBe(rhythms);
    expect(standsAt(clock)).toBe(state);
  });

  it('names in full who is past due, and two of one first name', () => {
    const people = [someone(1, { name: 'Helen Carrow', clock: running(90, 30) }), someone(2, { name: 'Gareth Pugh' }), someone(3, { name: 'Tom Ash' }), someone(4, { name: 'Tom Birch' })];
    const marks = marksOf(layOutRings(people, { width: 760, height: 640, most: 60, type: 14 }));
    expect(marks.toSorted((a, b) => a.person.id - b.person.id).map(({ name }) => name?.words)).toEqual(['Helen Carrow', 'Gareth', 'Tom Ash', 'Tom Birch']);
  });
});

describe('Walking the rings', () => {
  const STEPS: readonly RingStep[] = ['clockwise', 'counter', 'out', 'in', 'next-sector', 'sector-before', 'furthest', 'nearest'];

  it('reaches everyone by going around, and comes back', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, (people, room) => {
        const { sectors } = layOutRings(people, room);
        const marks = sectors.flatMap((sector) => sector.marks);
        const start = furthestOf(marks);
        if (start === null) return;
        const seen = new Set<number>();
        let at = start;
        for (let i = 0; i < marks.length; i += 1) {
          seen.add(at.person.id);
          at = walkRings(sectors, at, 'clockwise');
        }
        expect(seen.size).toBe(marks.length);
        expect(at).toBe(start);
      }),
    );
  });

  it('stays within the organisation going out and in, and leaves it only to the next', () => {
    fc.assert(
      fc.property(anyPeople, anyRoom, fc.constantFrom(...STEPS), fc.nat(), (people, room, step, pick) => {
        const { sectors } = layOutRings(people, room);
        const marks = sectors.flatMap((sector) => sector.marks);
        const from = marks[pick % Math.max(marks.length, 1)];
        if (from === undefined) return;
        const to = walkRings(sectors, from, step);
        expect(marks).toContain(to);
        const sectorOf = (mark: typeof from) => sectors.findIndex((sector) => sector.marks.includes(mark));
        if (['out', 'in', 'furthest', 'nearest'].includes(step)) expect(sectorOf(to)).toBe(sectorOf(from));
        if (step === 'out' || step === 'furthest') expect(to.distance).toBeGreaterThanOrEqual(from.distance);
        if (step === 'next-sector') expect(sectorOf(to)).toBe((sectorOf(from) + 1) % sectors.length);
      }),
    );
  });
});

describe('Words in a picture', () => {
  it('are wider the more there are of them, and heavier ones are wider', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (a, b) => {
        expect(widthOf(a + b, 14)).toBeGreaterThan(widthOf(a, 14));
        expect(widthOf(a + b, 14, true)).toBeGreaterThan(widthOf(a + b, 14));
      }),
    );
  });

  it.each([
    ['Voda', ['Voda']],
    ['Aldermere County Council', ['Aldermere', 'County Council']],
    ['Westmarsh GP Federation', ['Westmarsh GP', 'Federation']],
  ])('break where there is a space: %s', (words, lines) => {
    expect(inTwoLines(words, 17)).toEqual(lines);
  });
});
