import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Commitment,
  COMMITMENT_STATES,
  type Ending,
  GROUPS,
  groupOf,
  isKeptLate,
  objectionToDays,
  objectionToMoving,
  objectionToSettling,
  sayOutcome,
} from '../../main/domain/commitment.ts';
import { addDays, day, isoWeekOf, weekdayOf } from '../../main/domain/day.ts';
import { helpOffered, sayLastHelp } from '../../main/domain/help.ts';
import type { CommitmentId } from '../../main/domain/id.ts';
import { sayMade, sayMoved, saySettled, sayThePromise, wordsOf } from '../../main/domain/promise-words.ts';
import { anyDay, dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const aPromise = (but: Partial<Commitment> = {}): Commitment => ({
  id: 1 as CommitmentId,
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
  ...but,
});

const ENDINGS = COMMITMENT_STATES.filter((state): state is Ending => state !== 'open');

describe('settling a promise', () => {
  it.each([
    ['kept', '2026-11-15', 'A promise cannot be kept before it was made, on 16 November.'],
    ['kept', '2026-11-16', null],
    ['kept', '2026-11-20', null],
    ['kept', '2026-11-21', 'A promise cannot be kept on a day that is still to come.'],
    ['released', '2026-11-15', 'A promise cannot be let off before it was made, on 16 November.'],
    ['released', '2026-11-21', 'A promise cannot be let off on a day that is still to come.'],
    ['missed', '2026-11-19', null],
    ['missed', '2027-01-01', 'A promise cannot be missed on a day that is still to come.'],
  ] as const)('as %s on %s: %s', (as, on, objection) => {
    expect(objectionToSettling(aPromise(), as, day(on), FRIDAY)).toBe(objection);
  });

  it.each([
    [{ state: 'kept', settledOn: day('2026-11-18') }, 'The promise was kept on 18 November already. Reopen it to settle it another way.'],
    [{ state: 'released', settledOn: day('2025-12-31') }, 'The promise was let off on 31 December 2025 already. Reopen it to settle it another way.'],
    [{ state: 'missed', settledOn: null }, 'The promise was missed already. Reopen it to settle it another way.'],
  ] as const)('is refused when it has ended: %o', (ended, objection) => {
    for (const as of ENDINGS) expect(objectionToSettling(aPromise(ended), as, FRIDAY, FRIDAY)).toBe(objection);
  });

  it('is possible on every day from the one it was made on to today, and on no other', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), fc.integer({ min: -30, max: 430 }), fc.constantFrom(...ENDINGS), (madeOn, ago, after, as) => {
        const on = addDays(madeOn, after);
        const refused = objectionToSettling(aPromise({ madeOn }), as, on, addDays(madeOn, ago));
        expect(refused === null).toBe(after >= 0 && after <= ago);
      }),
    );
  });
});

describe('the days of a promise', () => {
  it.each([
    ['due before it was made', { madeOn: '2026-11-16', dueOn: '2026-11-15' }, 'A promise cannot be due before it was made.'],
    ['due on the day it was made', { madeOn: '2026-11-16', dueOn: '2026-11-16' }, null],
    ['due some day', { madeOn: '2026-11-16', dueOn: null }, null],
    ['made tomorrow', { madeOn: '2026-11-21', dueOn: null }, 'A promise cannot have been made on a day that is still to come.'],
    ['made today', { madeOn: '2026-11-20', dueOn: '2026-11-20' }, null],
    ['made after it ended', { madeOn: '2026-11-16', dueOn: null, settledOn: '2026-11-15' }, 'A promise cannot have been made after it was settled, on 15 November.'],
    ['made the day it ended', { madeOn: '2026-11-16', dueOn: null, settledOn: '2026-11-16' }, null],
  ])('%s', (_, { madeOn, dueOn, settledOn = null }: { madeOn: string; dueOn: string | null; settledOn?: string | null }, objection) => {
    const dayOr = (text: string | null) => (text === null ? null : day(text));
    expect(objectionToDays({ madeOn: day(madeOn), dueOn: dayOr(dueOn), settledOn: dayOr(settledOn) }, FRIDAY)).toBe(objection);
  });

  it.each([
    ['to a later day', '2026-11-27', null],
    ['to a day that is past, which is then overdue', '2026-11-17', null],
    ['to the day it was made', '2026-11-16', null],
    ['to a day before it was made', '2026-11-15', 'A promise cannot be due before it was made.'],
  ])('may be moved %s', (_, to, objection) => {
    expect(objectionToMoving(aPromise(), day(to))).toBe(objection);
    expect(objectionToMoving(aPromise(), null)).toBeNull();
  });

  it('cannot be moved once it has ended', () => {
    for (const state of ENDINGS) expect(objectionToMoving(aPromise({ state, settledOn: FRIDAY }), FRIDAY)).toBe('The promise is settled. Reopen it to move its day.');
  });
});

describe('when a promise is due', () => {
  it.each([
    // Friday of week 47.
    ['2026-11-20', '2026-11-19', 'overdue'],
    ['2026-11-20', '2026-11-20', 'this week'],
    ['2026-11-20', '2026-11-22', 'this week'],
    ['2026-11-20', '2026-11-23', 'later'],
    ['2026-11-20', null, 'someday'],
    // Sunday night: the week is today alone. Monday: it is seven days.
    ['2026-11-22', '2026-11-22', 'this week'],
    ['2026-11-22', '2026-11-23', 'later'],
    ['2026-11-23', '2026-11-22', 'overdue'],
    ['2026-11-23', '2026-11-29', 'this week'],
    ['2026-11-23', '2026-11-30', 'later'],
    // Week 53 of 2026 runs to Sunday 3 January 2027.
    ['2026-12-28', '2027-01-03', 'this week'],
    ['2026-12-31', '2027-01-01', 'this week'],
    ['2027-01-03', '2027-01-04', 'later'],
    // A leap day, and the end of a year in the middle of a week.
    ['2028-02-28', '2028-02-29', 'this week'],
    ['2025-12-31', '2026-01-04', 'this week'],
    ['2025-12-31', '2026-01-05', 'later'],
  ])('on %s, due %s is %s', (today, dueOn, group) => {
    expect(groupOf({ dueOn: dueOn === null ? null : day(dueOn) }, day(today))).toBe(group);
  });

  it('is in one group, which is this week’s exactly when it is today or later in today’s ISO week', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.integer({ min: -40, max: 40 })), (today, ahead) => {
        const dueOn = ahead === null ? null : addDays(today, ahead);
        const group = groupOf({ dueOn }, today);
        expect(GROUPS).toContain(group);
        const sameWeek = dueOn !== null && JSON.stringify(isoWeekOf(dueOn)) === JSON.stringify(isoWeekOf(today));
        expect(group === 'this week').toBe(dueOn !== null && dueOn >= today && sameWeek);
        expect(group === 'overdue').toBe(dueOn !== null && dueOn < today);
        expect(group === 'someday').toBe(dueOn === null);
      }),
    );
  });

  it('never goes back to an earlier group for a later due day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), fc.nat(40), (today, ahead, more) => {
        const [a, b] = [addDays(today, ahead), addDays(today, ahead + more)].map((dueOn) => GROUPS.indexOf(groupOf({ dueOn }, today)));
        expect(a).toBeLessThanOrEqual(b ?? -1);
      }),
    );
  });

  it('reaches to a Sunday and no further', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const last = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead)).findLast((dueOn) => groupOf({ dueOn }, today) === 'this week');
        expect(last === undefined ? null : weekdayOf(last)).toBe(0);
      }),
    );
  });
});

describe('what became of a promise', () => {
  it.each([
    [{ state: 'open' }, 'open'],
    [{ state: 'kept', dueOn: day('2026-04-25'), settledOn: day('2026-04-25') }, 'kept on 25 April'],
    [{ state: 'kept', dueOn: day('2026-04-25'), settledOn: day('2026-04-28') }, 'kept late, on 28 April'],
    [{ state: 'kept', dueOn: null, settledOn: day('2025-04-28') }, 'kept on 28 April 2025'],
    [{ state: 'kept', dueOn: null, settledOn: null }, 'kept'],
    [{ state: 'released', settledOn: day('2026-05-02') }, 'let off on 2 May'],
    [{ state: 'missed', settledOn: day('2026-05-02') }, 'missed'],
  ] as const)('%o is said as ‘%s’', (but, said) => {
    expect(sayOutcome(aPromise(but), FRIDAY)).toBe(said);
  });

  it('is late only when it was kept after its day', () => {
    fc.assert(
      fc.property(dayNear(FRIDAY, 30, 0), fc.option(dayNear(FRIDAY, 30, 30)), fc.constantFrom(...ENDINGS), (settledOn, dueOn, state) => {
        expect(isKeptLate({ state, dueOn, settledOn })).toBe(state === 'kept' && dueOn !== null && settledOn > dueOn);
      }),
    );
  });
});

describe('help offered', () => {
  const offer = (but: Partial<Commitment> = {}) => aPromise({ kind: 'help', madeOn: day('2026-09-10'), dueOn: null, ...but });

  it.each([
    ['nothing', [], 'Nothing offered yet.'],
    ['an agreed action', [aPromise()], 'Nothing offered yet.'],
    ['help that they offered', [offer({ direction: 'theirs' })], 'Nothing offered yet.'],
    ['an open offer', [offer()], 'You last offered help on 10 September; it is still open.'],
    ['an offer made today', [offer({ madeOn: FRIDAY })], 'You offered help today; it is still open.'],
    ['one kept', [offer({ state: 'kept', settledOn: day('2026-09-14') })], 'You last offered help on 10 September; it was kept on 14 September.'],
    ['one kept late', [offer({ state: 'kept', dueOn: day('2026-09-12'), settledOn: day('2026-09-14') })], 'You last offered help on 10 September; it was kept late, on 14 September.'],
    ['one they let you off', [offer({ state: 'released', settledOn: day('2026-09-14') })], 'You last offered help on 10 September; you were let off on 14 September.'],
    ['one missed, of a year ago', [offer({ madeOn: day('2025-09-10'), state: 'missed', settledOn: FRIDAY })], 'You last offered help on 10 September 2025; it was missed.'],
    ['the last of two', [offer(), offer({ id: 2 as CommitmentId, madeOn: day('2026-10-01') })], 'You last offered help on 1 October; it is still open.'],
  ] as const)('%s', (_, promises, said) => {
    expect(sayLastHelp(promises, FRIDAY)).toBe(said);
  });

  it('is the same whatever order it is told in, and holds nothing that is not yours or not help', () => {
    const any = fc.array(
      fc.record({ direction: fc.constantFrom('mine', 'theirs'), kind: fc.constantFrom('help', 'action'), madeOn: dayNear(FRIDAY, 20, 0) }).map((but) => but as Partial<Commitment>),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (made) => {
        const promises = made.map((but, i) => aPromise({ ...but, id: (i + 1) as CommitmentId }));
        const offered = helpOffered(promises);
        expect(offered).toEqual(helpOffered(promises.toReversed()));
        expect(offered.every(({ direction, kind }) => direction === 'mine' && kind === 'help')).toBe(true);
        expect(offered.map(({ madeOn }) => madeOn)).toEqual(offered.map(({ madeOn }) => madeOn).toSorted().toReversed());
      }),
    );
  });
});

describe('a promise in a sentence', () => {
  const mine = { direction: 'mine', what: 'Send the discharge figures.', withName: 'Priya Raman' } as const;
  const theirs = { direction: 'theirs', what: 'share the numbers', withName: 'Helen Carrow' } as const;
  const nobodys = { ...theirs, withName: null };

  it.each([
    [saySettled(mine, 'kept'), 'Kept the promise to send the discharge figures'],
    [saySettled(mine, 'released'), 'Let off the promise to send the discharge figures'],
    [saySettled(mine, 'missed'), 'Missed the promise to send the discharge figures'],
    [saySettled(theirs, 'kept'), 'Noted that Helen Carrow kept the promise to share the numbers'],
    [saySettled(theirs, 'released'), 'Let Helen Carrow off the promise to share the numbers'],
    [saySettled(nobodys, 'missed'), 'Noted that they missed the promise to share the numbers'],
    [sayThePromise(mine), 'the promise to send the discharge figures'],
    [sayThePromise(theirs), 'the promise of Helen Carrow to share the numbers'],
    [sayMoved(mine, day('2026-11-27'), FRIDAY), 'Moved the promise to send the discharge figures to Friday 27 November'],
    [sayMoved(mine, null, FRIDAY), 'Took the day off the promise to send the discharge figures'],
    [sayMade({ ...mine, kind: 'action' }), 'Promised to send the discharge figures'],
    [sayMade({ ...mine, kind: 'help' }), 'Offered to send the discharge figures'],
    [sayMade({ ...theirs, kind: 'action' }), 'Noted the promise of Helen Carrow to share the numbers'],
    [sayMade({ ...theirs, kind: 'help' }), 'Noted the offer of Helen Carrow to share the numbers'],
    [wordsOf({ what: 'NHS figures;' }), 'NHS figures'],
    [wordsOf({ what: `send ${'a page '.repeat(20)}` }), `send${' a page'.repeat(12)}…`],
  ])('‘%s’', (said, expected) => {
    expect(said).toBe(expected);
  });
});
