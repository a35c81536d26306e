import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { ConflictId, PersonId } from '../../main/domain/id.ts';
import { MODES } from '../../main/domain/meeting.ts';
import { nameOf, PLACES } from '../../main/domain/nudge.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const meet = (desk: DeskUnderTest, id: PersonId, daysAgo: number, mode: (typeof MODES)[number] = 'face-to-face') =>
  desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -daysAgo), mode, participants: [withPerson(id)] })] });

const namesToSee = async (desk: DeskUnderTest) => (await desk.ask('nudges.list', { place: 'see' })).map(({ lead }) => nameOf(lead));

/** A snooze of someone's clock. */
const clockOf = (id: PersonId) => ({ rule: 'clock', subject: 'person', subjectId: id }) as const;

describe('Today', () => {
  it('asks for whoever you have not met face to face for too long, and says how often you spoke since', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    await meet(desk, helen, 71);
    await meet(desk, helen, 40, 'video');
    await meet(desk, helen, 18, 'video');
    const [row] = await desk.ask('nudges.list', {});
    expect(row).toMatchObject({
      place: 'see',
      lead: { rule: 'overdue', daysSince: 71, rhythmDays: 30, since: { video: 2, phone: 0, written: 0 } },
      clock: { state: 'overdue' },
    });
  });

  it('stops asking at once when you log a meeting, and asks again exactly as before when you undo it', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    await meet(desk, helen, 71);
    const before = await desk.ask('nudges.list', {});
    await meet(desk, helen, 0);
    expect(await namesToSee(desk)).toEqual([]);
    await desk.ask('undo.undo', {});
    expect(await desk.ask('nudges.list', {})).toEqual(before);
  });

  it('is not quietened by a call', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    await meet(desk, helen, 71);
    for (const mode of MODES.filter((mode) => mode !== 'face-to-face')) await meet(desk, helen, 0, mode);
    expect(await namesToSee(desk)).toEqual(['Helen Carrow']);
  });

  it('is quiet until the day a person is snoozed to, and refuses a day that is not to come', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    await meet(desk, helen, 71);
    for (const until of [FRIDAY, addDays(FRIDAY, -1)]) expect((await desk.refused('snoozes.set', { ...clockOf(helen), until })).kind).toBe('refused');
    await desk.ask('snoozes.set', { ...clockOf(helen), until: addDays(FRIDAY, 3) });
    expect(await namesToSee(desk)).toEqual([]);
    desk.turnTo(addDays(FRIDAY, 3));
    expect(await namesToSee(desk)).toEqual(['Helen Carrow']);
    await desk.ask('undo.undo', {});
    desk.turnTo(FRIDAY);
    expect(await namesToSee(desk)).toEqual(['Helen Carrow']);
  });

  it('says in words what was snoozed, whatever it is, and refuses what is not there', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Who pays for beds', day: FRIDAY, parties: [{ kind: 'person', personId: helen }] });
    const { commitmentId } = await desk.ask('commitments.add', { direction: 'mine', what: 'Send the figures' });
    const until = day('2026-11-27');
    const undoable = async () => (await desk.ask('undo.state', {})).undo;
    await desk.ask('snoozes.set', { ...clockOf(helen), until });
    expect(await undoable()).toBe('Snoozed Helen Carrow until 27 November');
    await desk.ask('snoozes.set', { rule: 'conflict', subject: 'conflict', subjectId: conflictId, until });
    expect(await undoable()).toBe('Snoozed ‘Who pays for beds’ until 27 November');
    await desk.ask('snoozes.set', { rule: 'promise-due', subject: 'commitment', subjectId: commitmentId, until });
    expect(await undoable()).toBe('Snoozed the promise to send the figures until 27 November');
    await desk.ask('snoozes.clear', clockOf(helen));
    expect(await undoable()).toBe('Ended the snooze of Helen Carrow');
    for (const subject of ['person', 'organisation', 'partnership', 'conflict', 'commitment'] as const) {
      expect((await desk.refused('snoozes.set', { rule: 'clock', subject, subjectId: 999, until })).kind).toBe('not-found');
    }
  });

  it('puts each nudge in its place, caps the places, and counts what it leaves out', async () => {
    const desk = aDesk();
    const ids: PersonId[] = [];
    for (let n = 0; n < 25; n += 1) ids.push((await desk.ask('people.add', { name: `Person ${n}`, ring: 'inner' })).personId);
    await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -71), participants: ids.map(withPerson) })] });
    await desk.ask('commitments.add', { direction: 'mine', what: 'Send the figures', with: { kind: 'person', personId: ids[0]! }, dueOn: FRIDAY });
    const parties = [{ kind: 'person' as const, personId: ids[1]! }];
    const { conflictId } = await desk.ask('conflicts.add', { title: 'Beds', day: addDays(FRIDAY, -30), parties });
    const today = await desk.ask('today.show', {});
    expect(PLACES.map((place) => [today.places[place].rows.length, today.places[place].count])).toEqual([
      [20, 25],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(today).toMatchObject({ people: 25, meetings: 1, conflicts: { open: 1, all: 1 }, commitments: { open: 1, all: 1 } });
    expect(today.places.conflicts.rows[0]?.lead).toMatchObject({ rule: 'festering', conflictId: conflictId satisfies ConflictId, parties: ['Person 1'] });
    const everything = await desk.ask('nudges.list', {});
    expect(everything).toHaveLength(27);
    expect(await desk.ask('nudges.list', { limit: 3 })).toEqual(everything.slice(0, 3));
    expect(await desk.ask('nudges.list', { place: 'see' })).toEqual(everything.filter(({ place }) => place === 'see'));
    expect(everything.filter(({ place }) => place === 'see').slice(0, 20)).toEqual(today.places.see.rows);
  });

  it('draws the quarter of the five factors from what was done, and leaves out what is older or to come', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    for (const daysAgo of [120, 10, -5]) {
      await desk.ask('meetings.save', {
        entries: [anEntry({ day: addDays(FRIDAY, -daysAgo), character: 'open', factors: [1], participants: [withPerson(helen)] })],
      });
    }
    await desk.ask('commitments.add', { direction: 'mine', kind: 'help', what: 'Lend a nurse', madeOn: addDays(FRIDAY, -2) });
    const { factors } = await desk.ask('today.show', {});
    expect(factors.map(({ words }) => words)).toEqual([
      'One meeting touched it',
      'One meeting face to face, an open one',
      'Nothing in the last quarter',
      'One offer, the only one on 18 November',
      'One meeting with no business to transact',
    ]);
  });

  it('shows what is planned under Coming up, soonest first, and asks no more for those people', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    const { personId: luke } = await desk.ask('people.add', { name: 'Luke Tranter', ring: 'inner' });
    for (const id of [helen, luke]) await meet(desk, id, 71);
    await meet(desk, luke, -5);
    await meet(desk, helen, -3);
    const today = await desk.ask('today.show', {});
    expect(today.places.see).toEqual({ rows: [], count: 0 });
    expect(today.comingUp.map(({ day: on, participants }) => [on, participants[0]?.name])).toEqual([
      [addDays(FRIDAY, 3), 'Helen Carrow'],
      [addDays(FRIDAY, 5), 'Luke Tranter'],
    ]);
    expect(today.week).toEqual({ year: 2026, week: 47 });
  });

  it('counts calendar entries of the week that wait for a sentence', async () => {
    const desk = aDesk();
    await desk.ask('meetings.save', {
      entries: [
        anEntry({ source: 'calendar', day: FRIDAY }),
        anEntry({ source: 'calendar', day: FRIDAY, text: 'written up' }),
        anEntry({ source: 'calendar', day: addDays(FRIDAY, -8) }),
        anEntry({ source: 'line', day: FRIDAY }),
      ],
    });
    expect((await desk.ask('today.show', {})).unwritten).toEqual([{ day: FRIDAY, count: 1 }]);
  });

  it('gives the same facts as counting by hand, whatever was logged', async () => {
    const anyMeeting = fc.record({ daysAgo: fc.integer({ min: -30, max: 120 }), mode: fc.constantFrom(...MODES) });
    await fc.assert(
      fc.asyncProperty(fc.array(anyMeeting, { maxLength: 12 }), async (meetings) => {
        const desk = aDesk();
        const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
        for (const { daysAgo, mode } of meetings) await meet(desk, helen, daysAgo, mode);
        const past = meetings.filter(({ daysAgo }) => daysAgo >= 0);
        const agos = past.filter(({ mode }) => mode === 'face-to-face').map(({ daysAgo }) => daysAgo);
        const last = agos.length === 0 ? null : addDays(FRIDAY, -Math.min(...agos));
        const contacts = past.map(({ daysAgo }) => daysAgo);
        const page = await desk.ask('people.get', { personId: helen });
        expect(page.lastFaceToFace).toBe(last);
        expect(page.lastContact).toBe(contacts.length === 0 ? null : addDays(FRIDAY, -Math.min(...contacts)));
        expect(page.meetingCount).toBe(meetings.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a briefing', () => {
  it('reads back the last three meetings, what matters, promises both ways and open conflicts', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', matters: 'Keeping people at home.' });
    for (const daysAgo of [40, 30, 20, 10]) await meet(desk, helen, daysAgo);
    await desk.ask('meetings.save', {
      entries: [
        anEntry({
          day: addDays(FRIDAY, -5),
          participants: [withPerson(helen)],
          commitments: [
            { direction: 'mine', kind: 'action', what: 'send the figures', participant: 0, dueOn: day('2026-11-23') },
            { direction: 'theirs', kind: 'action', what: 'share the budget', participant: 0, dueOn: null },
          ],
          conflict: { kind: 'new', title: 'who pays for step-down beds', feels: '' },
        }),
      ],
    });
    const { meetingIds } = await desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, 3), participants: [withPerson(helen)] })] });
    expect(await desk.ask('meetings.briefing', { meetingId: meetingIds[0]! })).toMatchObject([
      {
        person: { name: 'Helen Carrow', matters: 'Keeping people at home.' },
        lastFaceToFace: addDays(FRIDAY, -5),
        meetings: [{ day: addDays(FRIDAY, -5) }, { day: addDays(FRIDAY, -10) }, { day: addDays(FRIDAY, -20) }],
        promisesMine: [{ what: 'send the figures' }],
        promisesTheirs: [{ what: 'share the budget' }],
        openConflicts: [{ title: 'who pays for step-down beds' }],
      },
    ]);
  });
});
