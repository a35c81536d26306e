import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../main/domain/conflict.ts';
import { type Movable, objectionToMove } from '../../main/domain/conflicts/moves.ts';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { ConflictEntryId, ConflictId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { PartyName } from '../../main/domain/views.ts';
import { addInput, emptyConflict, partiesInput, wrongWithConflict } from '../../renderer/features/conflicts/conflict-draft.ts';
import { emptyEntry, emptyMove, entryInput, type MoveDraft, moveOf, nextOf, objectionAt, sayChoice, wrongWithEdit, wrongWithEntry } from '../../renderer/features/conflicts/entry-draft.ts';
import { choiceOf } from '../../renderer/features/conflicts/PeopleField.tsx';
import { offersOf } from '../../renderer/features/conflicts/choose.ts';

const TODAY = day('2026-11-20');
const helen: PartyName = { kind: 'person', id: 1 as PersonId, name: 'Helen Carrow' };
const county: PartyName = { kind: 'organisation', id: 1 as OrganisationId, name: 'Aldermere County Council' };
const PARTIES = [helen, county];

const movable = (stage: Movable['conflict']['stage']): Movable => ({
  conflict: { stage, noticedOn: day('2026-01-05') },
  parties: PARTIES,
  entries: [{ day: day('2026-02-05'), movedTo: stage }],
});

const FACTS = { parties: PARTIES, meetingPeople: 0, nextOn: null, today: TODAY };
const aMove = (to: Movable['conflict']['stage'], given: Partial<Omit<MoveDraft, 'day'>> & { readonly day?: Day } = {}) => moveOf({ ...emptyMove(TODAY), day: TODAY, ...given }, to, FACTS);

describe('what is wrong with a move is said beside its field', () => {
  const agreed = { agreed: 'One pot.', feelsAfter: 'Relieved.', feelings: { 'person-1': 'Heard.', 'organisation-1': 'Wary.' } };
  test.each([
    ['noticed', 'surfaced', {}, 'text'],
    ['noticed', 'surfaced', { text: 'Aloud.' }, 'people'],
    ['noticed', 'surfaced', { text: 'Aloud.', people: [choiceOf(helen)] }, null],
    ['noticed', 'surfaced', { text: 'Aloud.', people: [choiceOf(helen)], nextOn: addDays(TODAY, -1) }, 'nextOn'],
    ['noticed', 'surfaced', { day: addDays(TODAY, 1) }, 'day'],
    ['noticed', 'surfaced', { day: day('2026-02-04') }, 'day'],
    ['noticed', 'surfaced', { day: day('2026-01-04') }, 'day'],
    ['noticed', 'parked', {}, 'revisitOn'],
    ['noticed', 'parked', { revisitOn: TODAY }, 'revisitOn'],
    ['noticed', 'parked', { revisitOn: addDays(TODAY, 1) }, null],
    ['worked', 'resolved', {}, 'agreed'],
    ['worked', 'resolved', { agreed: 'One pot.' }, 'feelsAfter'],
    ['worked', 'resolved', { ...agreed, feelings: {} }, 'feels person-1'],
    ['worked', 'resolved', { ...agreed, feelings: { 'person-1': 'Heard.' } }, 'feels organisation-1'],
    ['worked', 'resolved', agreed, null],
    ['surfaced', 'worked', {}, null],
    ['rehearsed', 'noticed', {}, null],
    ['resolved', 'worked', {}, null],
    ['noticed', 'resolved', agreed, 'none'],
  ] as const)('%s to %s with %o: %s', (from, to, given, field) => {
    expect(objectionAt(movable(from), aMove(to, given), TODAY)?.field ?? null).toBe(field);
  });

  test('and it is the rules’ own sentence, whatever the move', () => {
    const words = fc.constantFrom('', ' ', 'Words.');
    const when = fc.option(fc.integer({ min: -400, max: 60 }).map((days) => addDays(TODAY, days)));
    const any = fc.record({ text: words, agreed: words, feelsAfter: words, revisitOn: when, nextOn: when, people: fc.constantFrom([], [choiceOf(helen)]) });
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES), any, fc.integer({ min: -400, max: 5 }), (from, to, given, ago) => {
        const move = aMove(to, { ...given, day: addDays(TODAY, ago) });
        expect(objectionAt(movable(from), move, TODAY)?.words ?? null).toBe(objectionToMove(movable(from), move, TODAY));
      }),
    );
  });

  test('a move carries only what its stage asks for', () => {
    const full = { ...agreed, text: 'x', revisitOn: addDays(TODAY, 9), nextOn: addDays(TODAY, 7) };
    expect(aMove('surfaced', full)).toMatchObject({ revisitOn: null, agreed: '', feelsAfter: '', feelings: [], nextOn: addDays(TODAY, 7) });
    expect(aMove('parked', full)).not.toHaveProperty('nextOn');
    expect(aMove('resolved', full)).toMatchObject({ agreed: 'One pot.', revisitOn: null, feelings: [{ personId: 1 }, { organisationId: 1 }] });
  });
});

describe('the next conversation, after one is logged', () => {
  const draft = { ...emptyEntry(TODAY), day: TODAY };
  const NEXT = addDays(TODAY, 7);
  test.each([
    ['none was set: nothing is said of it', draft, null, undefined],
    ['the one that was due has been had', draft, addDays(TODAY, -2), null],
    ['the one of today has been had', draft, TODAY, null],
    ['one still ahead is left as it is', draft, NEXT, undefined],
    ['one written of an earlier day leaves what is due as it is', { ...draft, day: addDays(TODAY, -9) }, addDays(TODAY, -2), undefined],
    ['the day chosen is kept', { ...draft, nextOn: NEXT }, addDays(TODAY, -2), NEXT],
    ['the day taken away is gone', { ...draft, nextOn: null }, NEXT, null],
  ] as const)('%s', (_, given, stands, nextOn) => {
    expect(entryInput(given, 1 as ConflictId, stands, TODAY).nextOn).toBe(nextOn);
    if (nextOn !== undefined) expect(nextOf(given, stands, TODAY)).toBe(nextOn);
  });

  test('one still ahead is shown in the form, one that has passed is not', () => {
    expect(nextOf(draft, NEXT, TODAY)).toBe(NEXT);
    expect(nextOf(draft, addDays(TODAY, -2), TODAY)).toBeNull();
    expect(nextOf(draft, TODAY, TODAY)).toBeNull();
  });

  test('who was there is told by the meeting, where it is from one', () => {
    const people = [choiceOf(helen)];
    expect(entryInput({ ...draft, people }, 1 as ConflictId, null, TODAY).personIds).toEqual([1]);
    expect(entryInput({ ...draft, people, meetingId: 4 as MeetingId }, 1 as ConflictId, null, TODAY).personIds).toEqual([]);
  });
});

describe('what is wrong with a conversation is said beside its field', () => {
  const draft = emptyEntry(TODAY);
  test.each([
    [{}, 'text'],
    [{ day: null }, 'day'],
    [{ day: addDays(TODAY, 1), text: 'x' }, 'day'],
    [{ text: ' ' }, 'text'],
    [{ movement: 'none' }, null],
    [{ text: 'We talked.' }, 'movement'],
    [{ text: 'We talked.', movement: 'back' }, null],
    [{ text: 'I thought of it.', movement: null }, null],
    [{ movement: null }, 'text'],
    [{ meetingId: 4 as MeetingId, movement: null }, null],
  ] as const)('%o: %s', (given, field) => {
    expect(wrongWithEntry({ ...draft, ...given }, TODAY)?.field ?? null).toBe(field);
  });

  const log = [
    { id: 3 as ConflictEntryId, day: day('2026-05-05'), movedTo: 'worked' },
    { id: 2 as ConflictEntryId, day: day('2026-04-05'), movedTo: 'surfaced' },
    { id: 1 as ConflictEntryId, day: day('2026-03-05'), movedTo: 'noticed' },
  ] as const;
  test.each([
    [{}, 'text'],
    [{ text: 'Aloud.' }, 'people'],
    [{ text: 'Aloud.', people: [choiceOf(helen)] }, null],
    [{ text: 'Aloud.', people: [choiceOf(helen)], day: day('2026-05-06') }, 'day'],
    [{ text: 'Aloud.', people: [choiceOf(helen)], day: day('2026-03-04') }, 'day'],
    [{ text: 'Aloud.', people: [choiceOf(helen)], day: day('2026-03-05') }, null],
  ] as const)('a move that is written anew, %o: %s', (given, field) => {
    expect(wrongWithEdit(log, log[1], { ...draft, day: log[1].day, ...given }, 0, TODAY)?.field ?? null).toBe(field);
  });
});

describe('a conflict that is begun', () => {
  test('needs a title, a party and a day that has come', () => {
    const draft = { ...emptyConflict('noticed', TODAY), title: 'Beds', parties: [choiceOf(helen)] };
    expect(wrongWithConflict(draft, TODAY)).toBeNull();
    expect(wrongWithConflict({ ...draft, title: ' ' }, TODAY)?.field).toBe('title');
    expect(wrongWithConflict({ ...draft, parties: [] }, TODAY)?.field).toBe('parties');
    expect(wrongWithConflict({ ...draft, day: null }, TODAY)?.field).toBe('day');
    expect(wrongWithConflict({ ...draft, day: addDays(TODAY, 1) }, TODAY)?.field).toBe('day');
    expect(addInput({ ...draft, day: TODAY }, null)).toMatchObject({ title: 'Beds', stage: 'noticed', parties: [{ kind: 'person', personId: 1 }], meetingId: null });
  });

  test('parties that stay keep how they feel in it', () => {
    const before = [{ ...helen, feels: 'Steamrollered.', feelsAfter: '', post: null }];
    expect(partiesInput([choiceOf(helen), choiceOf(county)], before)).toEqual([
      { kind: 'person', personId: 1, feels: 'Steamrollered.' },
      { kind: 'organisation', organisationId: 1, feels: '' },
    ]);
  });

  test('a party is offered by any word of its name, in any spelling, once', () => {
    const all = [choiceOf(helen), choiceOf({ kind: 'person', id: 3 as PersonId, name: 'Siân Llywelyn' }), choiceOf(county)];
    const offered = (typed: string, chosen: readonly string[] = []) => offersOf(all, typed, new Set(chosen)).map(({ label }) => label);
    expect(offered('')).toEqual([]);
    expect(offered('sian')).toEqual(['Siân Llywelyn']);
    expect(offered('carrow helen')).toEqual(['Helen Carrow']);
    expect(offered('c')).toEqual(['Helen Carrow', 'Aldermere County Council']);
    expect(offered('c', ['person-1'])).toEqual(['Aldermere County Council']);
  });
});

test('a meeting is chosen by when, how and with whom', () => {
  const who = (names: readonly string[]) => names.map((name, i) => ({ personId: (i + 1) as PersonId, name, safety: null }));
  const meeting = { time: null, mode: 'video', minutes: 30, partnershipName: null, title: null, participants: who(['Helen Carrow']) } as const;
  expect(sayChoice(meeting)).toBe('Video, 30 minutes, with Helen Carrow');
  expect(sayChoice({ ...meeting, minutes: null, partnershipName: 'Place Board', participants: who(['A', 'B', 'C', 'D', 'E']) })).toBe('Place Board, video, with A, B and three others');
});
