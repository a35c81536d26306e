import { describe, expect, it } from 'vitest';
import { localTime } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, MeetingId } from '../../main/domain/id.ts';
import type { MeetingView } from '../../main/domain/views.ts';
import { recognise } from '../../main/domain/recognise/recognise.ts';
import { lineToChange } from '../../renderer/features/log/change.ts';
import { fromDraft, type Line, toDraft } from '../../renderer/features/log/line.ts';
import { marksOf } from '../../renderer/features/log/marks.ts';
import { readLine } from '../../renderer/features/log/reading.ts';
import { FRIDAY, personId } from '../support/builders.ts';
import { aSavedMeeting, inLog, LEXICON } from './log-lexicon.ts';

const change = (meeting: MeetingView): Line => lineToChange(meeting, recognise(meeting.text, LEXICON, meeting.day));
const read = (line: Line, meeting: MeetingView) => readLine(line, meeting, LEXICON, FRIDAY);
const peopleOf = (line: Line, meeting: MeetingView) => read(line, meeting).entry.participants.map(({ person }) => (person.kind === 'known' ? Number(person.personId) : person.name));

/** What accepting a line would leave in the journal, near enough to change it again. */
const settledFrom = (text: string, but: Partial<MeetingView> = {}): MeetingView => aSavedMeeting({ text, ...but });

describe('changing a settled line', () => {
  it.each([
    ['a plain line', settledFrom('8.30 Priya Raman at her office 45m – fine', { time: localTime('08:30'), minutes: 45, place: 'her office', participants: [inLog(1)] })],
    ['one answered “which Sam”', settledFrom('coffee with Sam', { place: 'over coffee', character: 'open', participants: [inLog(5)] })],
    ['a name that was nobody', settledFrom('ran into Jo Pickering with Priya', { character: 'open', participants: [inLog(1)] })],
    ['someone added beside the words', settledFrom('quick word', { participants: [inLog(2)] })],
    ['parts set right by hand', settledFrom('call Siân 20m', { mode: 'video', minutes: 35, participants: [inLog(4)] })],
    ['a calendar’s meeting', settledFrom('Tunde was tense', { source: 'calendar', title: 'Board', mode: 'video', participants: [inLog(1), inLog(3)] })],
    ['a conflict that was none', settledFrom('call Siân: conflict over who funds step-down beds', { mode: 'phone', participants: [inLog(4)] })],
    ['one spoken of who was there', settledFrom('Priya is worried about Gareth', { participants: [inLog(1), inLog(2)] })],
  ])('asks nothing again, and unchanged leaves the meeting as it was: %s', (_, meeting) => {
    const line = change(meeting);
    const { questions, entry } = read(line, meeting);
    expect(questions).toEqual([]);
    expect(entry).toMatchObject({
      meetingId: meeting.id,
      text: meeting.text,
      time: meeting.time,
      minutes: meeting.minutes,
      mode: meeting.mode,
      character: meeting.character,
      place: meeting.place,
      commitments: [],
      conflict: null,
    });
    expect(new Set(peopleOf(line, meeting))).toEqual(new Set(meeting.participants.map(({ personId: id }) => Number(id))));
  });

  it('follows the words: who is taken out of them was not there, who is written in was', () => {
    const meeting = settledFrom('lunch with Priya, Gareth', { participants: [inLog(1), inLog(2)] });
    expect(peopleOf({ ...change(meeting), text: 'lunch with Priya' }, meeting)).toEqual([1]);
    expect(peopleOf({ ...change(meeting), text: 'lunch with Priya, Gareth, Tunde' }, meeting)).toEqual([1, 2, 3]);
  });

  it('keeps whoever was added beside the words, and every guest of a calendar, whatever the words become', () => {
    const added = settledFrom('lunch with Priya', { participants: [inLog(1), inLog(2)] });
    expect(peopleOf({ ...change(added), text: 'lunch' }, added)).toEqual([2]);
    const guests = settledFrom('Priya was tense', { source: 'calendar', participants: [inLog(1), inLog(3)] });
    expect(peopleOf({ ...change(guests), text: 'all were tense' }, guests)).toEqual([1, 3]);
  });

  it('follows a new time in the words, but keeps one set right by hand', () => {
    const asRead = settledFrom('9.30 Priya', { time: localTime('09:30'), participants: [inLog(1)] });
    expect(read({ ...change(asRead), text: '10.15 Priya' }, asRead).entry.time).toBe('10:15');
    const byHand = settledFrom('9.30 Priya', { time: localTime('09:45'), participants: [inLog(1)] });
    expect(read({ ...change(byHand), text: '9.30 Priya again' }, byHand).entry.time).toBe('09:45');
  });

  it('does not make a promise again that was removed, and keeps how safe it was', () => {
    const meeting = settledFrom('call Priya – I’ll send the figures by Friday', { participants: [{ ...inLog(1), safety: 4 }] });
    const { entry } = read(change(meeting), meeting);
    expect(entry.commitments).toEqual([]);
    expect(entry.participants).toEqual([{ person: { kind: 'known', personId: 1 }, safety: 4 }]);
  });

  it('edits the right one of two promises when the first is saved already', () => {
    const saved = { id: 1 as CommitmentId, direction: 'mine', kind: 'action', what: 'send the figures', personId: personId(1), organisationId: null } as const;
    const meeting = settledFrom('call Priya – I’ll send the figures', {
      participants: [inLog(1)],
      commitments: [{ ...saved, meetingId: 7 as MeetingId, conflictId: null, madeOn: FRIDAY, dueOn: null, state: 'open', settledOn: null, note: '', withName: 'Priya Raman', meetingDay: null, conflictTitle: null }],
    });
    const { entry, promiseKeys } = read({ ...change(meeting), text: 'call Priya – I’ll send the figures. She’ll book the room' }, meeting);
    expect(entry.commitments.map(({ what }) => what)).toEqual(['book the room']);
    expect(promiseKeys).toEqual(['theirs book the']);
  });

  it('is kept and comes back as it was', () => {
    const line = change(settledFrom('coffee with Sam', { participants: [{ ...inLog(5), safety: 2 }] }));
    expect(fromDraft(toDraft(line))).toEqual(line);
  });

  it('marks a settled line by what was answered of it', () => {
    const text = 'coffee with Sam and Jo Pickering';
    const recognition = recognise(text, LEXICON, FRIDAY);
    const { corrections } = change(settledFrom(text, { participants: [inLog(5)] }));
    const said = marksOf(recognition, corrections).flatMap(({ kind, from, to }) => (kind === 'when' ? [] : [[kind, text.slice(from, to)]]));
    expect(said).toEqual([['who', 'Sam']]);
  });
});

describe('what only the form says', () => {
  it('joins what the words say: another day, a promise, a conflict', () => {
    const meeting = settledFrom('lunch with Priya', { participants: [inLog(1)] });
    const line: Line = {
      ...change(meeting),
      form: {
        absent: [],
        safety: {},
        day: FRIDAY,
        promised: [
          { direction: 'theirs', kind: 'help', what: ' lend a room ', person: { kind: 'known', personId: personId(1) }, dueOn: null },
          { direction: 'mine', kind: 'action', what: '', person: null, dueOn: null },
        ],
        conflict: { kind: 'known', conflictId: 1 as ConflictId },
      },
    };
    expect(read(line, meeting).entry).toMatchObject({
      commitments: [{ direction: 'theirs', kind: 'help', what: 'lend a room', participant: 0 }],
      conflict: { kind: 'known', conflictId: 1 },
    });
    expect(fromDraft(toDraft(line))).toEqual(line);
  });

  it('settles the question of a conflict', () => {
    const meeting = settledFrom('', { source: 'calendar', participants: [inLog(4)] });
    const line = { ...change(meeting), text: 'conflict over who funds step-down beds' };
    expect(read(line, meeting).questions).toHaveLength(1);
    expect(read({ ...line, form: { ...line.form, conflict: null } }, meeting).questions).toEqual([]);
    expect(read({ ...line, form: { ...line.form, conflict: null } }, meeting).entry.conflict).toBeNull();
  });
});
