import { describe, expect, it } from 'vitest';
import { generateJournal } from '../../db/demo/generate.ts';
import type { JournalRecords } from '../../db/demo/records.ts';
import { type JournalSize, TWENTY_YEARS, TWO_YEARS } from '../../db/demo/size.ts';
import { FRIDAY } from '../support/builders.ts';
import { breachesOf } from './journal-rules.ts';

const make = (size: JournalSize, seed = 1): JournalRecords => generateJournal({ seed, today: FRIDAY, size });

const countsOf = ({ people, meetings, commitments, conflicts }: JournalRecords) => ({
  people: people.length,
  meetings: meetings.length,
  participations: meetings.reduce((sum, { participants }) => sum + participants.length, 0),
  commitments: commitments.length,
  conflicts: conflicts.length,
  entries: conflicts.reduce((sum, { entries }) => sum + entries.length, 0),
});

const SMALL: JournalSize = { years: 3, people: 120, meetings: 900, participations: 2_600, commitments: 200, conflicts: 40, entries: 150 };

describe('a journal of a given size', () => {
  it.each<[string, JournalSize]>([
    ['twenty years', TWENTY_YEARS],
    ['two years', TWO_YEARS],
    ['a small one', SMALL],
    ['one meeting', { years: 1, people: 1, meetings: 1, participations: 1, commitments: 1, conflicts: 1, entries: 3 }],
    ['nothing but people', { years: 1, people: 5, meetings: 0, participations: 0, commitments: 0, conflicts: 0, entries: 0 }],
    [
      'as many in each meeting as there is room for',
      { years: 1, people: 6, meetings: 10, participations: 60, commitments: 0, conflicts: 0, entries: 0 },
    ],
  ])('holds exactly what was asked for: %s', (_, size) => {
    const { years: _years, ...asked } = size;
    expect(countsOf(make(size))).toEqual(asked);
  });

  it.each<[string, Partial<JournalSize>]>([
    ['fewer people taking part than meetings', { participations: 899 }],
    ['more people taking part than there is room for', { participations: 900 * 15 }],
    ['fewer entries than conflicts', { entries: 39 }],
  ])('refuses a size that cannot be: %s', (_, but) => {
    expect(() => make({ ...SMALL, ...but })).toThrow(RangeError);
  });

  it('keeps every rule, and is the same for the same seed', () => {
    for (const seed of [1, 2, 3]) expect(breachesOf(make(SMALL, seed), FRIDAY)).toEqual([]);
    expect(breachesOf(make(TWO_YEARS), FRIDAY)).toEqual([]);
    expect(make(SMALL)).toEqual(make(SMALL));
    expect(make(SMALL, 2).meetings).not.toEqual(make(SMALL).meetings);
  });

  it('is about the same people however many years it covers', () => {
    const known = (size: JournalSize) => make(size).people.map(({ addedOn: _, ...person }) => person);
    expect(known(TWO_YEARS)).toEqual(known({ ...TWO_YEARS, years: 20 }));
    expect(new Set(known(TWO_YEARS).map(({ name }) => name)).size).toBe(TWO_YEARS.people);
  });

  it('meets a few people hundreds of times, and most a handful', () => {
    const times = new Map<number, number>();
    for (const { participants } of make(TWENTY_YEARS).meetings)
      for (const { personId } of participants) times.set(personId, (times.get(personId) ?? 0) + 1);
    const sorted = [...times.values()].toSorted((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(500);
    expect(sorted[0]).toBeLessThan(2_500);
    expect(sorted[1_000]).toBeLessThan(60);
  });
});
