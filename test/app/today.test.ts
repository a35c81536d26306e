import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { MODES } from '../../main/domain/meeting.ts';
import { anEntry, FRIDAY, withPerson } from '../support/builders.ts';
import { aDesk, type DeskUnderTest } from '../support/desk.ts';

const meet = (desk: DeskUnderTest, id: PersonId, daysAgo: number, mode: (typeof MODES)[number] = 'face-to-face') =>
  desk.ask('meetings.save', { entries: [anEntry({ day: addDays(FRIDAY, -daysAgo), mode, participants: [withPerson(id)] })] });

const namesToSee = async (desk: DeskUnderTest) => (await desk.ask('nudges.list', {})).map((nudge) => nudge.name);

describe('Today', () => {
  it('asks for whoever you have not met face to face for too long, and says how often you spoke since', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    await meet(desk, helen, 71);
    await meet(desk, helen, 40, 'video');
    await meet(desk, helen, 18, 'video');
    const [nudge] = await desk.ask('nudges.list', {});
    expect(nudge).toMatchObject({ rule: 'overdue', daysSince: 71, rhythmDays: 30, since: { video: 2, phone: 0, written: 0 }, clock: { state: 'overdue' } });
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
    expect((await desk.refused('snoozes.set', { personId: helen, until: FRIDAY })).kind).toBe('refused');
    await desk.ask('snoozes.set', { personId: helen, until: addDays(FRIDAY, 3) });
    expect(await namesToSee(desk)).toEqual([]);
    desk.turnTo(addDays(FRIDAY, 3));
    expect(await namesToSee(desk)).toEqual(['Helen Carrow']);
    await desk.ask('undo.undo', {});
    desk.turnTo(FRIDAY);
    expect(await namesToSee(desk)).toEqual(['Helen Carrow']);
  });

  it('shows what is planned under Coming up, soonest first, and asks no more for those people', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow', ring: 'inner' });
    const { personId: luke } = await desk.ask('people.add', { name: 'Luke Tranter', ring: 'inner' });
    for (const id of [helen, luke]) await meet(desk, id, 71);
    await meet(desk, luke, -5);
    await meet(desk, helen, -3);
    const today = await desk.ask('today.show', {});
    expect(today.nudges).toEqual([]);
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
