import { describe, expect, it } from 'vitest';
import type { Stage } from '../../main/domain/conflict.ts';
import { type EntryWords, noticing, objectionToEdit, objectionToEntry, objectionToNoticing, sayEarlierAgreement, stageOf } from '../../main/domain/conflicts/log.ts';
import { addDays, day, type Day } from '../../main/domain/day.ts';
import type { ConflictEntryId } from '../../main/domain/id.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const entry = (id: number, on: string, movedTo: Stage | null = null) => ({ id: id as ConflictEntryId, day: day(on), movedTo });
const id = (n: number) => n as ConflictEntryId;

/** Rehearsed, real, talked of, surfaced; and a plan to talk again. */
const LOG = [
  entry(1, '2026-09-01', 'rehearsed'),
  entry(2, '2026-10-01', 'noticed'),
  entry(3, '2026-10-10'),
  entry(4, '2026-10-20', 'surfaced'),
  entry(5, '2026-11-25'),
];

const words = (on: Day, but: Partial<EntryWords> = {}): EntryWords => ({
  day: on,
  text: 'Same ground.',
  movement: null,
  meetingId: null,
  meetingPeople: 0,
  personIds: [personId(1)],
  ...but,
});

describe('the log of a conflict', () => {
  it('gives the stage and the noticing, in whatever order it is read', () => {
    for (const log of [LOG, LOG.toReversed()]) {
      expect(stageOf(log)).toBe('surfaced');
      expect(noticing(log)?.id).toBe(2);
    }
    expect(noticing(LOG.slice(0, 1))?.id).toBe(1);
    expect([stageOf([]), noticing([])]).toEqual([null, null]);
  });

  it('takes of two moves on one day the one written last as the later', () => {
    expect(stageOf([entry(8, '2026-10-20', 'worked'), ...LOG])).toBe('worked');
  });

  it.each<[string, EntryWords, string | null]>([
    ['of today', words(FRIDAY), null],
    ['of tomorrow', words(addDays(FRIDAY, 1)), 'What was said is written down once it has been said. Choose today or a day before it, or set the next conversation.'],
    ['that says nothing', words(FRIDAY, { text: ' \n' }), 'Write what was said, or whether it moved anything.'],
    ['that only tells of movement', words(FRIDAY, { text: '', movement: 'none' }), null],
  ])('takes an entry %s: %j', (_, asked, objection) => {
    expect(objectionToEntry(asked, FRIDAY)).toBe(objection);
  });

  it.each<[string, number, EntryWords, string | null]>([
    ['a conversation to another day', 3, words(day('2025-01-01')), null],
    ['a conversation to tomorrow', 3, words(addDays(FRIDAY, 1)), 'What was said is written down once it has been said. Choose today or a day before it, or set the next conversation.'],
    ['the words of a plan on its day', 5, words(day('2026-11-25'), { text: 'To ask for the sheet.' }), null],
    ['the words of a move', 4, words(day('2026-10-20'), { text: 'Said it again.' }), null],
    ['a move to the day of the one before', 4, words(day('2026-10-01')), null],
    ['a move to a day before the one before', 4, words(day('2026-09-30')), 'The move before this one was on 1 October, and moves stand in their order. Choose that day or a later one.'],
    ['a move to a day after the one after', 2, words(day('2026-10-21')), 'The move after this one was on 20 October, and moves stand in their order. Choose that day or an earlier one.'],
    ['the last move to tomorrow', 4, words(addDays(FRIDAY, 1)), 'It has happened already. Choose today or a day before it.'],
    ['how it was surfaced, to nothing', 4, words(day('2026-10-20'), { text: '' }), 'It was surfaced here. Say how it was said.'],
    ['who it was surfaced to, to nobody', 4, words(day('2026-10-20'), { personIds: [] }), 'It was surfaced here. Say who was there.'],
    ['who it was surfaced to, to a meeting', 4, words(day('2026-10-20'), { personIds: [], meetingPeople: 2 }), null],
    ['the noticing, to nothing said', 2, words(day('2026-10-01'), { text: '', personIds: [] }), null],
  ])('changes %s', (_, nth, asked, objection) => {
    expect(objectionToEdit(LOG, id(nth), asked, FRIDAY)).toBe(objection);
  });

  it.each<[Day, boolean]>([
    [day('2026-08-31'), false],
    [day('2026-09-01'), true],
    [day('2026-10-20'), true],
    [day('2026-10-21'), false],
    [addDays(FRIDAY, 1), false],
  ])('lets it have been noticed on %s: %s', (on, isAllowed) => {
    expect(objectionToNoticing(LOG, on, FRIDAY) === null).toBe(isAllowed);
  });
});

describe('what was agreed before', () => {
  const helen = { name: 'Helen', feelsAfter: 'Heard.' };
  it.each([
    ['is said when it is agreed anew', { agreed: 'Half each.', feelsAfter: 'Glad.' }, 'One pot.', 'Agreed before: Half each.\nI: Glad.\nHelen: Heard.'],
    ['is not said when it is the same', { agreed: 'Half each.', feelsAfter: 'Glad.' }, 'Half each.', null],
    ['is not said when there was nothing', { agreed: '', feelsAfter: '' }, 'Half each.', null],
  ])('%s', (_, before, now, said) => {
    expect(sayEarlierAgreement(before, [helen], now)).toBe(said);
  });
});
