import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateJournal } from '../../db/demo/generate.ts';
import type { JournalRecords } from '../../db/demo/records.ts';
import { isWorkingDay } from '../../db/demo/working-days.ts';
import { readClock } from '../../main/domain/clock.ts';
import { isOpenStage } from '../../main/domain/conflict.ts';
import { objectionToStages } from '../../main/domain/conflicts/stages.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../../main/domain/day.ts';
import type { Meeting } from '../../main/domain/meeting.ts';
import { isHeldOn, type Person } from '../../main/domain/person.ts';
import { anyDay } from '../support/arbitraries.ts';
import { FRIDAY } from '../support/builders.ts';
import { breachesOf } from './journal-rules.ts';

const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const demo = generateJournal({ seed: 1, today: FRIDAY });

function named(name: string, { people }: JournalRecords = demo): Person {
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`${name} is not in the journal`);
  return person;
}

const meetingsWith = (person: Person, { meetings }: JournalRecords = demo): readonly Meeting[] =>
  meetings.filter(({ participants }) => participants.some(({ personId }) => personId === person.id));

const conflictOf = (title: string) => demo.conflicts.find((conflict) => conflict.title.includes(title));

/** How a person's clock stands, as the journal would work it out. */
function clockOf(name: string, records: JournalRecords, today: Day) {
  const person = named(name, records);
  const rooms = meetingsWith(person, records).filter(({ mode }) => mode === 'face-to-face');
  const starts = records.posts.flatMap((post) =>
    post.personId === person.id && isHeldOn(post, today) && post.startedOn !== null ? [post.startedOn] : [],
  );
  return readClock(
    {
      person,
      lastFaceToFace: rooms.findLast(({ day }) => day <= today)?.day ?? null,
      nextFaceToFace: rooms.find(({ day }) => day > today)?.day ?? null,
      postSince: starts.toSorted().at(-1) ?? null,
      snoozedUntil: records.snoozes.find(({ personId }) => personId === person.id)?.until ?? null,
    },
    records.settings,
    today,
  );
}

describe('the demo journal', () => {
  it('is the same for the same seed and day, and another for another', () => {
    expect(generateJournal({ seed: 1, today: FRIDAY })).toEqual(demo);
    expect(generateJournal({ seed: 2, today: FRIDAY }).meetings).not.toEqual(demo.meetings);
    expect(generateJournal({ seed: 1, today: addDays(FRIDAY, 1) }).meetings).not.toEqual(demo.meetings);
  });

  it('keeps every rule, whatever the seed and the day', () => {
    fc.assert(
      fc.property(anySeed, anyDay, (seed, today) => {
        expect(breachesOf(generateJournal({ seed, today }), today)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('keeps every rule on the days that are awkward', () => {
    for (const today of [
      '2026-01-01',
      '2026-12-25',
      '2026-12-28',
      '2027-01-03',
      '2028-02-29',
      '2026-04-05',
      '2026-08-31',
      '2026-11-22',
    ] as Day[]) {
      expect(breachesOf(generateJournal({ seed: 7, today }), today)).toEqual([]);
    }
  }, 60_000);

  it.each<[string, (records: JournalRecords) => JournalRecords, string]>([
    [
      'a meeting before someone was added',
      (r) => ({ ...r, people: r.people.map((p) => ({ ...p, addedOn: FRIDAY })) }),
      'before being added',
    ],
    [
      'a meeting before any post',
      (r) => ({ ...r, posts: r.posts.map((p) => ({ ...p, startedOn: FRIDAY, endedOn: null })) }),
      'before any post',
    ],
    [
      'an entry about somebody else',
      (r) => ({
        ...r,
        conflicts: r.conflicts.map((c) => ({ ...c, parties: [{ kind: 'person', personId: named('Imran Chaudhry').id, feels: '', feelsAfter: '.' }] })),
      }),
      'nobody it is about',
    ],
    ['a promise settled and open', (r) => ({ ...r, commitments: r.commitments.map((c) => ({ ...c, state: 'open' })) }), 'is open, settled'],
    ['a gap in the words', (r) => ({ ...r, meetings: r.meetings.map((m) => ({ ...m, text: '{They} went' })) }), 'a gap in its words'],
    [
      'a stage its log does not give',
      (r) => ({ ...r, conflicts: r.conflicts.map((c) => ({ ...c, stage: 'parked' })) }),
      'its log says otherwise',
    ],
  ])('control: %s would be seen', (_, spoil, breach) => {
    expect(breachesOf(spoil(demo), FRIDAY).join('\n')).toContain(breach);
  });

  it('has a place of nine organisations, some forty people and two years of meetings', () => {
    expect(demo.organisations).toHaveLength(9);
    expect(demo.people.length).toBeGreaterThanOrEqual(40);
    expect(demo.people.length).toBeLessThanOrEqual(45);
    expect(demo.partnerships.map(({ name }) => name)).toContain('Aldermere Place Board');
    const held = demo.meetings.filter(({ day }) => day <= FRIDAY);
    expect(held.length).toBeGreaterThan(550);
    expect(held.length).toBeLessThan(850);
    expect(daysBetween(held[0]?.day ?? FRIDAY, FRIDAY)).toBeGreaterThan(690);
    expect(demo.settings.owner?.emails).toEqual(['alex.morgan@aldermere-icb.example']);
    expect(demo.people.map(({ name }) => name)).not.toContain('Alex Morgan');
  });

  it('says something of its own about nearly every meeting', () => {
    const told = demo.meetings.map(({ text }) => text).filter((text) => text !== '');
    expect(new Set(told).size / told.length).toBeGreaterThan(0.98);
    const endings = told.map((text) => text.split(' – ').at(-1));
    expect(new Set(endings).size).toBeGreaterThan(450);
  });

  it('has nothing in it that has not happened, but plans and days to look forward to', () => {
    fc.assert(
      fc.property(anySeed, anyDay, (seed, today) => {
        const plans = generateJournal({ seed, today }).meetings.filter(({ day }) => day > today);
        expect(plans.length).toBeGreaterThanOrEqual(6);
        for (const { day, text, title } of plans) {
          expect(daysBetween(today, day)).toBeLessThanOrEqual(14);
          expect(isWorkingDay(day)).toBe(true);
          expect(text).toBe('');
          expect(title).not.toBeNull();
        }
      }),
      { numRuns: 6 },
    );
  }, 30_000);

  it('keeps working days, and is quiet in August and at Christmas', () => {
    expect(demo.meetings.filter(({ day }) => !isWorkingDay(day))).toEqual([]);
    const monthly = (month: string) => demo.meetings.filter(({ day }) => day.startsWith(month)).length;
    expect(monthly('2026-08') + monthly('2025-08')).toBeLessThan(0.8 * (monthly('2026-06') + monthly('2025-06')));
    expect(demo.meetings.filter(({ day }) => day >= '2025-12-27' && day <= '2026-01-01').length).toBeLessThanOrEqual(2);
    expect(new Set(demo.meetings.map(({ day }) => weekdayOf(day)))).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

describe('the stories of the demo journal', () => {
  it('on that Friday, Helen was last met 71 days ago of 30, with two videos since', () => {
    const helen = named('Helen Carrow');
    const since = meetingsWith(helen).filter(({ day }) => day > addDays(FRIDAY, -71) && day <= FRIDAY);
    expect(clockOf('Helen Carrow', demo, FRIDAY)).toMatchObject({ state: 'overdue', daysSince: 71, rhythmDays: 30 });
    expect(since.map(({ mode }) => mode)).toEqual(['video', 'video']);
  });

  it('on any day the same people are being missed, and the same are not', () => {
    fc.assert(
      fc.property(anySeed, anyDay, (seed, today) => {
        const records = generateJournal({ seed, today });
        const missed = records.people
          .map(({ name }) => name)
          .filter((name) => ['overdue', 'never-met'].includes(clockOf(name, records, today).state));
        expect(missed.toSorted()).toEqual([
          'Bartosz Zieliński',
          'Beatrix Ashdown',
          'Hamza Siddiqui',
          'Helen Carrow',
          'Joseph Thackeray',
          'Leila Haddad',
          'Zainab Hussain',
        ]);
        expect(clockOf('Hamza Siddiqui', records, today).state).toBe('never-met');
        expect(clockOf('Anneliese Vogel', records, today).state).toBe('snoozed');
        expect(clockOf('Siân Llywelyn', records, today).state).toBe('planned');
        expect(clockOf('Luke Tranter', records, today).state).toBe('planned');
        const joseph = meetingsWith(named('Joseph Thackeray', records), records).filter(
          ({ day, mode }) => day <= today && mode !== 'face-to-face',
        );
        expect(joseph.slice(-3).map(({ mode, character }) => `${mode} ${character}`)).toEqual(Array(3).fill('phone business'));
      }),
      { numRuns: 8 },
    );
  }, 30_000);

  it('has conflicts that only moved as conflicts can, surfaced with somebody there', () => {
    for (const { title, entries } of demo.conflicts) {
      const moves = entries.filter(({ movedTo }) => movedTo !== null);
      for (const [i, { movedTo, meetingId, personIds }] of moves.entries()) {
        const before = moves[i - 1]?.movedTo ?? null;
        if (before !== null && movedTo !== null) expect(objectionToStages(before, movedTo), title).toBeNull();
        if (movedTo === 'surfaced') expect(personIds.length + (demo.meetings[(meetingId ?? 0) - 1]?.participants.length ?? 0), title).toBeGreaterThan(0);
      }
    }
    expect(demo.conflicts.flatMap(({ entries }) => entries.flatMap(({ personIds }) => personIds)).length).toBeGreaterThan(1);
  });

  it('has conflicts at every stage', () => {
    expect(conflictOf('step-down')).toMatchObject({ stage: 'worked' });
    expect(
      conflictOf('step-down')
        ?.entries.slice(-3)
        .map(({ movement }) => movement),
    ).toEqual(['none', 'none', 'none']);
    expect(conflictOf('front door')).toMatchObject({ stage: 'surfaced' });
    expect(daysBetween(conflictOf('front door')?.entries.at(-1)?.day ?? FRIDAY, FRIDAY)).toBe(29);
    expect(demo.conflicts.map(({ stage }) => stage).toSorted()).toEqual([
      'noticed',
      'parked',
      'rehearsed',
      'resolved',
      'resolved',
      'surfaced',
      'worked',
    ]);
    for (const { viewpoints, stage } of demo.conflicts.filter((conflict) => conflict.stage !== 'noticed')) {
      expect(
        viewpoints.every(({ wants, because }) => wants !== '' && because !== ''),
        stage,
      ).toBe(true);
    }
  });

  it('has promises kept, kept late, missed, released and open, both ways, and help offered', () => {
    const kinds = new Set(
      demo.commitments.map(
        ({ direction, state, settledOn, dueOn }) =>
          `${direction} ${state}${state === 'kept' && dueOn !== null && (settledOn ?? dueOn) > dueOn ? ' late' : ''}`,
      ),
    );
    for (const kind of [
      'mine kept',
      'mine kept late',
      'mine missed',
      'mine released',
      'mine open',
      'theirs kept',
      'theirs kept late',
      'theirs missed',
      'theirs released',
      'theirs open',
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(demo.commitments.filter(({ kind }) => kind === 'help').length).toBeGreaterThan(10);
    const due = Object.fromEntries(demo.commitments.filter(({ state }) => state === 'open').map(({ what, dueOn }) => [what, dueOn]));
    expect(due).toMatchObject({
      'Send Priya the discharge figures': '2026-11-20',
      'Share Westmarsh’s budget assumptions': '2026-11-09',
      'Chair the federation’s members’ meeting in Fiona’s place': '2026-11-23',
      'Publish the true cost of a step-down bed': '2026-11-30',
    });
  });

  it('has people who moved, retired, stand in, are new, and left nobody behind', () => {
    const postsOf = (name: string) => demo.posts.filter(({ personId }) => personId === named(name).id);
    for (const mover of ['Róisín Ní Bhriain', 'Samuel Oyelaran']) {
      const posts = postsOf(mover);
      expect(new Set(posts.map(({ organisationId }) => organisationId)).size).toBe(2);
      const moved = posts.at(-1)?.startedOn ?? FRIDAY;
      const met = meetingsWith(named(mover)).map(({ day }) => day);
      expect([met.some((day) => day < moved), met.some((day) => day > moved)]).toEqual([true, true]);
    }
    expect(postsOf('Judith Amory').some((post) => isHeldOn(post, FRIDAY))).toBe(false);
    expect(postsOf('Gareth Hollis-Webb').at(-1)?.title).toBe('Interim Chief Executive');
    expect(daysBetween(postsOf('Hamza Siddiqui')[0]?.startedOn ?? FRIDAY, FRIDAY)).toBeLessThanOrEqual(90);
    const gone = named('Dawn Hesketh').id;
    expect(demo.commitments.filter(({ personId, state }) => personId === gone && state === 'open')).toHaveLength(1);
  });

  it('lets how safe it is to disagree fall with Helen and rise with Shabnam', () => {
    const mean = (name: string, early: boolean) => {
      const { id } = named(name);
      const felt = demo.meetings
        .filter(({ day }) => (early ? day < addDays(FRIDAY, -480) : day > addDays(FRIDAY, -260)))
        .flatMap(({ participants }) =>
          participants.flatMap(({ personId, safety }) => (personId === id && safety !== null ? [safety] : [])),
        );
      return felt.reduce((sum, safety) => sum + safety, 0) / felt.length;
    };
    expect(mean('Helen Carrow', true) - mean('Helen Carrow', false)).toBeGreaterThan(0.8);
    expect(mean('Shabnam Begum', false) - mean('Shabnam Begum', true)).toBeGreaterThan(0.8);
  });

  it('has in the diary Siân at her office, the Place Board of nine, and Luke on the towpath', () => {
    const plans = demo.meetings
      .filter(({ day }) => day > FRIDAY)
      .map(({ day, time, place, title, participants }) => ({ day, time, place, title, count: participants.length }));
    expect(plans).toContainEqual({ day: '2026-11-23', time: '08:30', place: 'her office', title: 'Siân, no papers', count: 1 });
    expect(plans).toContainEqual(expect.objectContaining({ day: '2026-11-24', time: '10:00', title: 'Place Board', count: 9 }));
    expect(plans).toContainEqual({
      day: '2026-11-25',
      time: '12:15',
      place: 'canal towpath, by the lock',
      title: 'Walk with Luke',
      count: 1,
    });
  });

  it('has open conflicts whose next conversation has come', () => {
    expect(demo.conflicts.filter(({ stage, nextOn }) => isOpenStage(stage) && nextOn !== null && nextOn <= FRIDAY)).toHaveLength(1);
  });
});
