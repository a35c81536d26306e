import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import { type Chance, chanceFrom } from '../../db/demo/random.ts';
import type { JournalRecords } from '../../db/demo/records.ts';
import type { JournalSize } from '../../db/demo/size.ts';
import { contactFacts, clockFacts } from '../../db/repositories/contact.ts';
import { conflictFactsOf, nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import type { ConflictId } from '../../main/domain/id.ts';
import { STAGES } from '../../main/domain/conflict.ts';
import { addDays, type Day } from '../../main/domain/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../main/domain/settings.ts';
import { FRIDAY, personId } from '../support/builders.ts';
import { aJournal } from './journals.ts';
import { naiveFacts } from './naive-facts.ts';

const SMALL: JournalSize = { years: 2, people: 24, meetings: 120, participations: 420, commitments: 60, conflicts: 18, entries: 60 };

/** A small journal in which much is awkward: posts without a beginning, one title written two ways, what-ifs, days to come. */
function awkwardRecords(seed: number): JournalRecords {
  const records = generateJournal({ seed, today: FRIDAY, size: SMALL });
  const chance = chanceFrom(seed + 1);
  const someDay = (): Day => addDays(FRIDAY, -chance.between(-60, 700));
  return {
    ...records,
    people: records.people.map((person) => ({ ...person, archivedOn: chance.happens(0.1) ? someDay() : null })),
    posts: awkwardPosts(records, chance, someDay),
    partnerships: records.partnerships.slice(0, 4),
    statements: records.statements.slice(0, 6).map((statement) => ({ ...statement, partnershipId: records.partnerships[chance.between(0, 3)]?.id ?? statement.partnershipId, day: someDay() })),
    standings: [],
    meetings: records.meetings.map((meeting) => ({
      ...meeting,
      day: chance.happens(0.1) ? addDays(FRIDAY, chance.between(1, 60)) : meeting.day,
      partnershipId: chance.happens(0.4) ? (records.partnerships[chance.between(0, 3)]?.id ?? null) : null,
    })),
    conflicts: records.conflicts.map((conflict) => ({
      ...conflict,
      stage: chance.oneOf(STAGES),
      partnershipId: chance.happens(0.4) ? (records.partnerships[chance.between(0, 3)]?.id ?? null) : null,
      noticedOn: chance.happens(0.3) ? someDay() : conflict.noticedOn,
      parties: chance.happens(0.3) ? conflict.parties.filter(({ kind }) => kind === 'organisation') : conflict.parties,
    })),
    commitments: records.commitments.map((commitment) =>
      chance.happens(0.4) ? { ...commitment, state: 'open' as const, settledOn: null, dueOn: chance.happens(0.8) ? someDay() : null } : commitment,
    ),
    snoozes: [1, 2, 3].map((n) => ({ personId: personId(n), until: someDay() })),
  };
}

const awkwardPosts = ({ posts, people, organisations }: JournalRecords, chance: Chance, someDay: () => Day): JournalRecords['posts'] =>
  posts.flatMap((post, i) =>
    [0, 1].map((nth) => {
      const [startedOn, endedOn] = [someDay(), someDay()].toSorted();
      return {
        ...post,
        id: (i * 2 + nth + 1) as typeof post.id,
        personId: chance.oneOf(people).id,
        organisationId: organisations[chance.between(0, 2)]?.id ?? post.organisationId,
        title: chance.oneOf(['Medical director', 'medical  Director ', 'Chair']),
        startedOn: chance.happens(0.25) ? null : (startedOn ?? null),
        endedOn: chance.happens(0.3) ? null : (endedOn ?? null),
      };
    }),
  );

function filled(records: JournalRecords) {
  const journal = aJournal();
  journal.change('Filled', (writer) => {
    fillJournal(writer, records);
  });
  return journal.read;
}

const anySeed = fc.integer({ min: 1, max: 1_000_000 });
/** As of any day, so that what is written of later days must count for nothing. */
const anyAsOf = fc.integer({ min: -500, max: 100 }).map((days) => addDays(FRIDAY, days));
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    agreementDays: fc.integer({ min: 1, max: 500 }),
    helpDays: fc.integer({ min: 1, max: 500 }),
    promiseSoonDays: fc.integer({ min: 0, max: 30 }),
  })
  .map((nudges) => ({ ...DEFAULT_SETTINGS, nudges: { ...DEFAULT_SETTINGS.nudges, ...nudges } }));

describe('the facts the rules go by', () => {
  it('are what a plain reading of the records comes to, as of any day and under any settings', () => {
    fc.assert(
      fc.property(anySeed, fc.array(fc.tuple(anyAsOf, anySettings), { minLength: 4, maxLength: 4 }), (seed, times) => {
        const records = awkwardRecords(seed);
        const read = filled(records);
        for (const [today, settings] of times) expect(nudgeFacts(read, settings, today)).toEqual(naiveFacts(records, settings.nudges, today));
      }),
      { numRuns: 40 },
    );
  });

  it('of one person, or some, are those of everyone, of theirs alone', () => {
    fc.assert(
      fc.property(anySeed, anyAsOf, (seed, today) => {
        const read = filled(awkwardRecords(seed));
        const all = nudgeFacts(read, DEFAULT_SETTINGS, today);
        for (const { person } of all.people.slice(0, 6)) {
          const one = nudgeFacts(read, DEFAULT_SETTINGS, today, person.id);
          expect(one.people).toEqual(all.people.filter((fact) => fact.person.id === person.id));
          expect(one.departures).toEqual(all.departures.filter((fact) => fact.personId === person.id));
        }
        const some = [personId(5), personId(2), personId(999)];
        expect(contactFacts(read, DEFAULT_SETTINGS.nudges, today, some).map(({ person }) => person.id)).toEqual([2, 5]);
        expect(clockFacts(read, today)).toEqual(
          all.people.map(({ person, lastFaceToFace, nextFaceToFace, lastContact, postSince, snoozedUntil }) => ({
            person,
            lastFaceToFace,
            nextFaceToFace,
            lastContact,
            postSince,
            snoozedUntil,
          })),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('of one conflict are those of all conflicts, of that one alone; none once it is settled', () => {
    const records = awkwardRecords(7);
    const read = filled(records);
    const all = nudgeFacts(read, DEFAULT_SETTINGS, FRIDAY).conflicts;
    for (const { id, stage } of records.conflicts) {
      const one = conflictFactsOf(read, id, FRIDAY).conflicts;
      expect(one).toEqual(all.filter((fact) => fact.id === id));
      expect(one).toHaveLength(stage === 'resolved' || stage === 'rehearsed' ? 0 : 1);
    }
    expect(conflictFactsOf(read, 999 as ConflictId, FRIDAY).conflicts).toEqual([]);
  });

  it('control: the awkward journals hold departures of every sort, groups with differences, and talks', () => {
    const all = [1, 2, 3, 4].map((seed) => nudgeFacts(filled(awkwardRecords(seed)), DEFAULT_SETTINGS, FRIDAY));
    const left = all.flatMap(({ departures }) => departures);
    expect(left.filter(({ isTakenOver }) => isTakenOver).length).toBeGreaterThan(1);
    expect(left.filter(({ isTakenOver }) => !isTakenOver).length).toBeGreaterThan(1);
    expect(left.filter(({ conflicts, commitments }) => conflicts > 0 && commitments > 0).length).toBeGreaterThan(1);
    expect(all.flatMap(({ partnerships }) => partnerships).filter(({ lastDifference, nextMeeting }) => lastDifference !== null && nextMeeting !== null)).not.toEqual([]);
    expect(all.flatMap(({ conflicts }) => conflicts).filter(({ talks }) => talks.length > 2)).not.toEqual([]);
  });
});
