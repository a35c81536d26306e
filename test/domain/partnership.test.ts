import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import type { PartnershipId, PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import { currentPurpose, isMemberOn, neverMetAlone, purposesOf, readGroupClock, STANCES, stanceOf, type Standing, type Statement, STATEMENT_KINDS } from '../../main/domain/partnership.ts';

const TODAY = day('2026-11-20');
const ago = (days: number): Day => addDays(TODAY, -days);
const someDay = fc.integer({ min: 0, max: 20 }).map(ago);

const statements = fc
  .array(fc.record({ kind: fc.constantFrom(...STATEMENT_KINDS), day: someDay }), { maxLength: 12 })
  .map((all) => all.map((one, i): Statement => ({ ...one, id: (i + 1) as StatementId, partnershipId: 1 as PartnershipId, text: `Text ${i}`, note: '' })));
const standings = fc
  .array(fc.record({ stance: fc.constantFrom(...STANCES), day: someDay }), { maxLength: 12 })
  .map((all) => all.map((one, i): Standing => ({ ...one, id: (i + 1) as StandingId, partnershipId: 1 as PartnershipId, personId: 1 as PersonId, words: '' })));

const shuffled = <T,>(all: fc.Arbitrary<readonly T[]>) => all.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length })));

describe('the purpose that stands', () => {
  it('is a revision that none is later than, in whatever order they are given', () => {
    fc.assert(
      fc.property(shuffled(statements), ([some, mixed]) => {
        const current = currentPurpose(some);
        const purposes = some.filter(({ kind }) => kind === 'purpose');
        expect(currentPurpose(mixed)).toEqual(current);
        expect(current === null).toBe(purposes.length === 0);
        for (const one of purposes) expect(current !== null && (one.day < current.day || (one.day === current.day && one.id <= current.id))).toBe(true);
        expect(purposesOf(mixed).toSorted((a, b) => a.id - b.id)).toEqual(purposes);
      }),
    );
  });
});

describe('where a member stands', () => {
  it('is what was noted last, in whatever order it is given; not yet asked when nothing was', () => {
    fc.assert(
      fc.property(shuffled(standings), ([some, mixed]) => {
        const { stance, latest } = stanceOf(mixed);
        expect(stanceOf(some)).toEqual({ stance, latest });
        if (latest === null) expect([some.length, stance]).toEqual([0, 'unasked']);
        else expect(some.every((one) => one.day < latest.day || (one.day === latest.day && one.id <= latest.id))).toBe(true);
      }),
    );
  });
});

describe('whom you never met alone', () => {
  it.each([
    [null, null, true],
    [null, ago(3), false],
    [ago(0), null, true],
    [ago(1), null, false],
    [ago(-1), null, true],
  ])('left %s, last alone %s: named %s', (leftOn, lastAlone, named) => {
    expect(neverMetAlone([{ leftOn, lastAlone }], TODAY)).toHaveLength(named ? 1 : 0);
  });

  it('is among those who belong today', () => {
    expect([null, ago(-1), ago(0), ago(1)].map((leftOn) => isMemberOn({ leftOn }, TODAY))).toEqual([true, true, true, false]);
  });
});

describe('a group’s own clock', () => {
  const group = { rhythmDays: 90, archivedOn: null, lastOpen: null, nextOpen: null };
  it.each([
    ['without a rhythm', { rhythmDays: null, lastOpen: ago(900) }, { state: 'still' }],
    ['archived', { archivedOn: ago(1), lastOpen: ago(900) }, { state: 'still' }],
    ['that never met without an agenda', {}, { state: 'never' }],
    ['whose rhythm runs', { lastOpen: ago(89) }, { state: 'in-time', due: ago(-1), daysPast: -1 }],
    ['on its day', { lastOpen: ago(90) }, { state: 'due', due: TODAY, daysPast: 0 }],
    ['past its day', { lastOpen: ago(100) }, { state: 'due', due: ago(10), daysPast: 10 }],
    ['with such a meeting planned', { lastOpen: ago(900), nextOpen: ago(-4) }, { state: 'planned', on: ago(-4) }],
    ['with its first planned', { nextOpen: ago(-4) }, { state: 'planned', on: ago(-4) }],
  ])('%s', (_, facts, expected) => {
    expect(readGroupClock({ ...group, ...facts }, TODAY)).toEqual(expected);
  });

  it('asks on exactly the days from its last meeting and its rhythm on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_650 }), fc.integer({ min: 0, max: 4_000 }), (rhythmDays, since) => {
        expect(readGroupClock({ ...group, rhythmDays, lastOpen: ago(since) }, TODAY).state).toBe(since >= rhythmDays ? 'due' : 'in-time');
      }),
    );
  });
});
