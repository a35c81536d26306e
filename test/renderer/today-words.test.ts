import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import type { CommitmentView, ConflictRow } from '../../main/domain/views.ts';
import { conflictsThatAsk, sayConflict } from '../../renderer/features/today/conflicts.ts';
import { sayPlanned, sayWhen } from '../../renderer/features/today/coming-up.ts';
import { alongQuarter, monthsOfQuarter, quarterStart } from '../../main/domain/factors.ts';
import { foldNudges, sayRest } from '../../renderer/features/today/fold.ts';
import { type LedeFacts, sayToday } from '../../renderer/features/today/lede.ts';
import { promisesThatAsk, sayDue, sayPromise } from '../../renderer/features/today/promises.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const inDays = (days: number): Day => addDays(FRIDAY, days);

const aPromise = (but: Partial<CommitmentView> = {}): CommitmentView => ({
  id: 1 as CommitmentView['id'],
  direction: 'mine',
  kind: 'action',
  what: 'send the discharge figures',
  personId: personId(1),
  organisationId: null,
  meetingId: null,
  conflictId: null,
  madeOn: day('2026-11-16'),
  dueOn: FRIDAY,
  state: 'open',
  settledOn: null,
  note: '',
  withName: 'Priya Raman',
  meetingDay: null,
  conflictTitle: null,
  ...but,
});

const aConflict = (but: Partial<ConflictRow> = {}): ConflictRow => ({
  id: 1 as ConflictRow['id'],
  title: 'Who pays for step-down beds',
  stage: 'worked',
  noticedOn: day('2026-09-10'),
  nextOn: null,
  revisitOn: null,
  parties: [],
  lastEntryOn: day('2026-10-22'),
  ...but,
});

describe('the sentence under the day', () => {
  const facts: LedeFacts = { today: FRIDAY, late: [], conflicts: [], commitments: [], unwritten: 0 };

  it.each<[Partial<LedeFacts>, string]>([
    [{}, 'Nothing asks for you today.'],
    [{ late: ['Helen Carrow'] }, 'You are late seeing Helen Carrow.'],
    [{ late: Array.from({ length: 8 }, () => 'Someone') }, 'You are late seeing eight people.'],
    [{ commitments: [aPromise()] }, 'Your promise to Priya Raman is due today.'],
    [{ commitments: [aPromise({ dueOn: inDays(-3) })] }, 'Your promise to Priya Raman is past its day.'],
    [{ commitments: [aPromise({ dueOn: inDays(1) })] }, 'Nothing asks for you today.'],
    [{ commitments: [aPromise({ direction: 'theirs' })] }, 'Nothing asks for you today.'],
    [{ conflicts: [aConflict({ nextOn: inDays(-2) })] }, 'One disagreement wants a conversation.'],
    [{ conflicts: [aConflict({ nextOn: inDays(-2), stage: 'resolved' })] }, 'Nothing asks for you today.'],
    [{ unwritten: 1 }, 'One meeting from your calendar waits for a sentence.'],
    [
      { late: ['Helen Carrow', 'Joseph Thackeray'], conflicts: [aConflict({ nextOn: FRIDAY }), aConflict({ nextOn: FRIDAY })], commitments: [aPromise()] },
      'You are late seeing two people, two disagreements want a conversation, and your promise to Priya Raman is due today.',
    ],
    [{ late: ['Helen Carrow'], unwritten: 4 }, 'You are late seeing Helen Carrow, and four meetings from your calendar wait for a sentence.'],
  ])('%#', (but, sentence) => {
    expect(sayToday({ ...facts, ...but })).toBe(sentence);
  });
});

describe('who to see, folded', () => {
  const named = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Person ${index + 1}` }));

  it('shows up to five whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), (count) => {
        expect(foldNudges(named(count))).toEqual({ shown: named(count), rest: null });
      }),
    );
  });

  it('shows three of more, and says how many wait and who', () => {
    const { shown, rest } = foldNudges(named(8));
    expect(shown).toHaveLength(3);
    expect(rest).toBe('And five more, from Person 4 to Person 8');
  });
});

it('says how many more there are, and nothing when there are none', () => {
  expect(sayRest(17, 5)).toBe('And twelve more');
  expect(sayRest(5, 5)).toBeNull();
});

describe('promises', () => {
  it.each<[Partial<CommitmentView>, boolean]>([
    [{ dueOn: inDays(3) }, true],
    [{ dueOn: inDays(4) }, false],
    [{ dueOn: inDays(-90) }, true],
    [{ dueOn: null }, false],
    [{ state: 'kept' }, false],
    [{ direction: 'theirs', dueOn: inDays(-7) }, true],
    [{ direction: 'theirs', dueOn: inDays(-6) }, false],
  ])('ask when their day has come (%#)', (but, asks) => {
    expect(promisesThatAsk([aPromise(but)], FRIDAY)).toHaveLength(asks ? 1 : 0);
  });

  it.each<[Partial<CommitmentView>, string]>([
    [{}, 'Send the discharge figures, for Priya Raman. You said so on Monday.'],
    [{ what: 'send Priya the figures' }, 'Send Priya the figures. You said so on Monday.'],
    [{ madeOn: FRIDAY, withName: null }, 'Send the discharge figures. You said so today.'],
    [{ kind: 'help', what: 'chair the December meeting.', madeOn: inDays(-1) }, 'Chair the December meeting, for Priya Raman. You offered yesterday.'],
    [
      { direction: 'theirs', withName: 'Tunde Bakare', what: 'Share the budget assumptions', dueOn: inDays(-11) },
      'Tunde Bakare was to share the budget assumptions. It has been eleven days.',
    ],
  ])('are sentences (%#)', (but, sentence) => {
    expect(sayPromise(aPromise(but), FRIDAY)).toBe(sentence);
  });

  it.each<[Day, string]>([
    [FRIDAY, 'today'],
    [inDays(3), 'Mon 23 Nov'],
    [inDays(-11), 'due 9 Nov'],
    [day('2025-09-01'), 'due 1 Sep 2025'],
  ])('due %s is said ‘%s’ in the margin', (due, said) => {
    expect(sayDue(due, FRIDAY)).toBe(said);
  });
});

describe('conflicts', () => {
  it.each<[Partial<ConflictRow>, boolean]>([
    [{ lastEntryOn: inDays(-21) }, true],
    [{ lastEntryOn: inDays(-20) }, false],
    [{ lastEntryOn: inDays(-2), nextOn: FRIDAY }, true],
    [{ lastEntryOn: inDays(-60), nextOn: inDays(4) }, false],
    [{ lastEntryOn: inDays(-60), stage: 'parked' }, false],
    [{ lastEntryOn: inDays(-60), stage: 'resolved' }, false],
    [{ lastEntryOn: inDays(-60), stage: 'rehearsed' }, false],
  ])('want a conversation when it is due or long silent (%#)', (but, asks) => {
    expect(conflictsThatAsk([aConflict(but)], FRIDAY)).toHaveLength(asks ? 1 : 0);
  });

  it.each<[Partial<ConflictRow>, string]>([
    [{}, 'Nothing written since 22 October, 29 days ago.'],
    [{ lastEntryOn: inDays(-2), nextOn: inDays(-2) }, 'The next conversation was due on 18 November.'],
    [{ nextOn: FRIDAY }, 'The next conversation is due today. Nothing written since 22 October, 29 days ago.'],
    [{ lastEntryOn: null }, 'Noticed on 10 September, and nothing written for 71 days.'],
  ])('are sentences (%#)', (but, sentence) => {
    expect(sayConflict(aConflict(but), FRIDAY)).toBe(sentence);
  });
});

describe('coming up', () => {
  const named = (count: number) => Array.from({ length: count }, (_, index) => ({ personId: personId(index + 1), name: `Person ${index + 1}`, safety: null }));
  const meeting = { mode: 'face-to-face' as const, place: null, title: null, partnershipName: null, participants: named(1) };

  it.each([
    [{ ...meeting, place: 'her office' }, 'Person 1, her office'],
    [{ ...meeting, mode: 'phone' as const, place: 'desk' }, 'Person 1, by phone'],
    [{ ...meeting, participants: named(3) }, 'Person 1, Person 2 and Person 3'],
    [{ ...meeting, participants: named(9), partnershipName: 'Place Board' }, 'Place Board, nine people'],
    [{ ...meeting, participants: named(5), title: 'Winter pressures' }, 'Winter pressures, five people'],
    [{ ...meeting, participants: [] }, 'A meeting'],
  ])('says who and where (%#)', (planned, said) => {
    expect(sayPlanned(planned)).toBe(said);
  });

  it.each([
    [0, '09:00', 'today 9.00'],
    [1, null, 'tomorrow'],
    [3, '08:30', 'Mon 8.30'],
    [7, '08:30', 'Fri 27 Nov'],
  ])('in %d days is ‘%s’', (days, time, said) => {
    expect(sayWhen({ day: inDays(days), time: time as Parameters<typeof sayWhen>[0]['time'] }, FRIDAY)).toBe(said);
  });
});

describe('the quarter', () => {
  it('runs from its first day to today', () => {
    expect(alongQuarter(quarterStart(FRIDAY), FRIDAY)).toBe(0);
    expect(alongQuarter(FRIDAY, FRIDAY)).toBe(1);
  });

  it('names two or three months, each within it', () => {
    fc.assert(
      fc.property(dayNear(FRIDAY, 4_000, 4_000), (today) => {
        const months = monthsOfQuarter(today);
        expect(months.length).toBeGreaterThanOrEqual(2);
        expect(months.length).toBeLessThanOrEqual(3);
        for (const month of months) {
          expect(alongQuarter(month, today)).toBeGreaterThanOrEqual(0);
          expect(alongQuarter(month, today)).toBeLessThan(1);
        }
      }),
    );
  });
});
