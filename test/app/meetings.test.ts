import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId } from '../../main/domain/id.ts';
import { anEntry, FRIDAY, personId, withPerson, withSomeoneNew } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

describe('logging a day', () => {
  it('keeps the words as written, who was there, and what came of it', async () => {
    const desk = aDesk();
    const { personId: siân } = await desk.ask('people.add', { name: 'Siân Llywelyn' });
    const { meetingIds } = await desk.ask('meetings.save', {
      entries: [
        anEntry({
          time: '13:40' as never,
          mode: 'phone',
          text: "call Siân: conflict over who funds step-down beds, she feels steamrollered. I'll go and see her on Monday",
          participants: [withPerson(siân)],
          commitments: [{ direction: 'mine', kind: 'action', what: 'go and see Siân', participant: 0, dueOn: day('2026-11-23') }],
          conflict: { kind: 'new', title: 'who funds step-down beds', feels: 'steamrollered by the trust' },
        }),
      ],
    });
    const [meeting] = await desk.ask('meetings.list', {});
    expect(meeting).toMatchObject({
      id: meetingIds[0],
      mode: 'phone',
      time: '13:40',
      text: expect.stringContaining('steamrollered'),
      participants: [{ personId: siân, name: 'Siân Llywelyn', safety: null }],
      commitments: [{ what: 'go and see Siân', withName: 'Siân Llywelyn', dueOn: '2026-11-23', state: 'open' }],
      conflicts: [{ title: 'who funds step-down beds' }],
    });
    expect(await desk.ask('conflicts.list', { personId: siân })).toMatchObject([{ stage: 'noticed', noticedOn: FRIDAY, lastEntryOn: FRIDAY }]);
  });

  it('makes one person of a new name in two entries, at the organisation typed beside it', async () => {
    const desk = aDesk();
    const jo = { person: { kind: 'new', name: 'Jo Pickering', organisation: { kind: 'new', name: 'Westmarsh Housing' } }, safety: null } as const;
    const saved = await desk.ask('meetings.save', {
      entries: [anEntry({ participants: [jo] }), anEntry({ participants: [withSomeoneNew('jo pickering')] })],
    });
    expect(saved.peopleAdded).toHaveLength(1);
    const [row] = await desk.ask('people.list', {});
    expect(row).toMatchObject({ name: 'Jo Pickering', lastFaceToFace: FRIDAY, posts: [{ organisationName: 'Westmarsh Housing' }] });
    expect(await desk.ask('meetings.list', { personId: saved.peopleAdded[0]!.personId })).toHaveLength(2);
  });

  it('keeps a promise with someone who was not there', async () => {
    const desk = aDesk();
    const { personId: helen } = await desk.ask('people.add', { name: 'Helen Carrow' });
    await desk.ask('meetings.save', {
      entries: [
        anEntry({
          participants: [withSomeoneNew('Jo Pickering')],
          commitments: [{ direction: 'mine', kind: 'action', what: 'ring Helen', participant: null, personId: helen, dueOn: null }],
        }),
      ],
    });
    expect(await desk.ask('commitments.list', {})).toMatchObject([{ what: 'ring Helen', withName: 'Helen Carrow', meetingDay: FRIDAY }]);
    expect(await desk.ask('meetings.list', { personId: helen })).toEqual([]);
  });

  it('is one step to undo, however many lines, and one to do again', async () => {
    const desk = aDesk();
    await desk.ask('meetings.save', { entries: [anEntry(), anEntry(), anEntry({ participants: [withSomeoneNew('Jo Pickering')] })] });
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Logged three meetings' });
    expect(await desk.ask('meetings.list', {})).toEqual([]);
    expect(await desk.ask('people.list', {})).toEqual([]);
    await desk.ask('undo.redo', {});
    expect(await desk.ask('meetings.list', {})).toHaveLength(3);
    expect(await desk.ask('people.list', {})).toHaveLength(1);
  });

  it.each([
    ['someone who is not in the journal', anEntry({ participants: [withPerson(personId(99))] })],
    ['the same new name twice', anEntry({ participants: [withSomeoneNew('Jo'), withSomeoneNew('JO')] })],
    ['a meeting that was deleted', anEntry({ meetingId: 99 as MeetingId })],
    ['a conflict that was deleted', anEntry({ conflict: { kind: 'known', conflictId: 99 as ConflictId, text: '', movement: null } })],
    ['a promise with someone who is gone', anEntry({ commitments: [{ direction: 'mine', kind: 'action', what: 'ring', participant: null, personId: personId(99), dueOn: null }] })],
    ['a promise due before the meeting', anEntry({ commitments: [{ direction: 'mine', kind: 'action', what: 'ring', participant: null, dueOn: addDays(FRIDAY, -1) }] })],
    [
      'a promise with nobody who was there',
      anEntry({ commitments: [{ direction: 'mine', kind: 'action', what: 'ring', participant: 3, dueOn: null }] }),
    ],
  ])('refuses %s and saves none of the day', async (_, wrong) => {
    const desk = aDesk();
    const failure = await desk.refused('meetings.save', { entries: [anEntry({ text: 'fine' }), wrong] });
    expect(failure).toMatchObject({ kind: 'refused', message: expect.stringMatching(/Nothing has changed\.$/) });
    expect(await desk.ask('meetings.list', {})).toEqual([]);
    expect(await desk.ask('undo.state', {})).toEqual({ undo: null, redo: null });
  });

  it.each([
    ['an impossible date', { day: '2026-02-30' }, 'entries.0.day'],
    ['a year from another age', { day: '1066-10-14' }, 'entries.0.day'],
    ['an impossible time', { time: '25:00' }, 'entries.0.time'],
    ['a length of two days', { minutes: 2_880 }, 'entries.0.minutes'],
    ['50 megabytes in a line', { text: 'a'.repeat(100_001) }, 'entries.0.text'],
    ['an unknown field', { scores: 5 }, 'entries.0'],
  ])('refuses %s by its place in the input', async (_, wrong, path) => {
    const desk = aDesk();
    const failure = await desk.refused('meetings.save', { entries: [{ ...anEntry(), ...wrong }] } as never);
    expect(failure.kind).toBe('invalid-input');
    expect(failure.issues?.map((issue) => issue.path)).toContain(path);
    expect(await desk.ask('meetings.list', {})).toEqual([]);
  });

  it('finishes a calendar’s entry without losing its place in the calendar, or anyone who stayed', async () => {
    const desk = aDesk();
    const [a, b, c] = await Promise.all(['Ann', 'Bea', 'Cal'].map(async (name) => (await desk.ask('people.add', { name })).personId));
    const { meetingIds } = await desk.ask('meetings.save', {
      entries: [anEntry({ source: 'calendar', title: 'Board', mode: 'video', participants: [withPerson(a!), withPerson(b!)] })],
    });
    await desk.ask('meetings.save', {
      entries: [
        anEntry({
          meetingId: meetingIds[0]!,
          day: addDays(FRIDAY, -1),
          title: 'Board',
          text: 'moved to the café',
          participants: [withPerson(b!), withPerson(c!)],
        }),
      ],
    });
    expect(await desk.ask('meetings.get', { meetingId: meetingIds[0]! })).toMatchObject({
      source: 'calendar',
      mode: 'face-to-face',
      text: 'moved to the café',
      participants: [{ name: 'Bea' }, { name: 'Cal' }],
    });
    expect((await desk.ask('people.list', {})).map(({ name, lastFaceToFace }) => [name, lastFaceToFace])).toEqual([
      ['Ann', null],
      ['Bea', addDays(FRIDAY, -1)],
      ['Cal', addDays(FRIDAY, -1)],
    ]);
  });

  it('takes any script and any sign: emoji, right-to-left, quotes', async () => {
    const desk = aDesk();
    const text = '🤝 met ‘أحمد’ & "Åsa"; DROP TABLE meeting; -- <b>';
    await desk.ask('meetings.save', { entries: [anEntry({ text, participants: [withSomeoneNew('أحمد 🙂')] })] });
    expect((await desk.ask('meetings.list', {}))[0]).toMatchObject({ text, participants: [{ name: 'أحمد 🙂' }] });
    expect(await desk.ask('search.find', { words: 'أحمد' })).not.toHaveLength(0);
  });
});

describe('an unfinished day', () => {
  const line = { key: 'a', text: 'lunch walk with Gar', meetingId: null, corrections: {} };

  it('is there as it was typed when the page opens again', async () => {
    const desk = aDesk();
    await desk.ask('drafts.keep', { day: FRIDAY, lines: [line] });
    expect((await desk.ask('meetings.day', { day: FRIDAY })).draft).toEqual([line]);
    await desk.ask('drafts.keep', { day: FRIDAY, lines: [] });
    expect((await desk.ask('meetings.day', { day: FRIDAY })).draft).toEqual([]);
  });

  it('loses a line in the very moment it becomes a meeting, so that a crash cannot show it twice', async () => {
    const desk = aDesk();
    const other = { ...line, key: 'b', text: 'call Siân' };
    await desk.ask('drafts.keep', { day: FRIDAY, lines: [line, other] });
    await desk.refused('meetings.save', { entries: [anEntry({ participants: [withPerson(personId(99))] })], finishes: { day: FRIDAY, keys: ['a'] } });
    expect((await desk.ask('meetings.day', { day: FRIDAY })).draft).toEqual([line, other]);
    await desk.ask('meetings.save', { entries: [anEntry({ text: line.text })], finishes: { day: FRIDAY, keys: ['a'] } });
    expect(await desk.ask('meetings.day', { day: FRIDAY })).toMatchObject({ meetings: [{ text: line.text }], draft: [other] });
  });

  it('is kept even when a line is longer than a meeting may be', async () => {
    const desk = aDesk();
    const pasted = { ...line, text: 'a'.repeat(300_000) };
    await desk.ask('drafts.keep', { day: FRIDAY, lines: [pasted] });
    expect((await desk.ask('meetings.day', { day: FRIDAY })).draft).toEqual([pasted]);
    expect((await desk.refused('meetings.save', { entries: [anEntry({ text: pasted.text })], finishes: { day: FRIDAY, keys: ['a'] } })).kind).toBe('invalid-input');
  });

  it('is no step to undo', async () => {
    const desk = aDesk();
    await desk.ask('drafts.keep', { day: FRIDAY, lines: [line] });
    expect(await desk.ask('undo.state', {})).toEqual({ undo: null, redo: null });
  });
});

describe('deleting a meeting', () => {
  it('keeps what was promised in it, and undo brings it back whole', async () => {
    const desk = aDesk();
    await desk.ask('meetings.save', {
      entries: [
        anEntry({
          participants: [withSomeoneNew('Priya Raman')],
          commitments: [{ direction: 'theirs', kind: 'help', what: 'lend a nurse', participant: 0, dueOn: null }],
        }),
      ],
    });
    const [before] = await desk.ask('meetings.list', {});
    await desk.ask('meetings.remove', { meetingId: before!.id });
    expect(await desk.ask('commitments.list', {})).toMatchObject([{ what: 'lend a nurse', meetingId: null }]);
    expect(await desk.ask('undo.undo', {})).toEqual({ label: 'Deleted the meeting with Priya Raman' });
    expect(await desk.ask('meetings.list', {})).toEqual([before]);
  });
});
