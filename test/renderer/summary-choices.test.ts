import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, isDay } from '../../main/domain/day.ts';
import type { SessionId } from '../../main/domain/id.ts';
import { SUMMARY_SECTIONS } from '../../main/domain/summary/document.ts';
import type { SessionRow } from '../../preload/contract/reflections.ts';
import type { SummaryStart } from '../../preload/contract/summaries.ts';
import { beginWith, daysOf, monthsBefore, sessionBefore, sessionIn, summaryPath, withPeriod, withSection, withSession } from '../../renderer/features/summary/choices.ts';
import { sayChosen, sayHow, sayLede, sayLeft, sayMade, sayMargin, sayPages, sayPlaces, saySaved, saySettled, saySettleFirst } from '../../renderer/features/summary/words.ts';
import { FRIDAY } from '../support/builders.ts';

const session = (id: number, on: string): SessionRow => ({ id: id as SessionId, day: day(on), coach: 'Ruth Amadi', nextOn: null, summaries: 0 });
const [MAY, AUGUST, NEXT] = [session(1, '2026-05-18'), session(2, '2026-08-21'), session(3, '2026-11-26')] as const;
const START: SummaryStart = { from: day('2026-08-22'), to: FRIDAY, sessionId: NEXT.id, sessions: [NEXT, AUGUST, MAY] };
const ALONE: SummaryStart = { from: day('2026-08-21'), to: FRIDAY, sessionId: null, sessions: [] };

const days = fc.integer({ min: 0, max: 90_000 }).map((count) => addDays(day('1901-01-01'), count));

describe('the days of a summary', () => {
  it('are, for the next session, those since the last one', () => {
    expect(daysOf(beginWith(START, null), START)).toEqual({ from: '2026-08-22', to: FRIDAY });
  });

  it('are, for a session that is past, those from the one before it to its own day', () => {
    expect(daysOf(beginWith(START, AUGUST.id), START)).toEqual({ from: '2026-05-19', to: '2026-08-21' });
  });

  it('are three months where there was no session before', () => {
    for (const [start, asked, expected] of [
      [ALONE, null, { from: '2026-08-21', to: FRIDAY }],
      [START, MAY.id, { from: '2026-02-19', to: '2026-05-18' }],
    ] as const) {
      const begun = beginWith(start, asked);
      expect(begun.period).toBe('three');
      expect(daysOf(begun, start)).toEqual(expected);
    }
  });

  it('are the last months asked for, whole, whatever day it is', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('three', 'six', 'twelve'), (to, period) => {
        const start = { ...ALONE, to };
        const found = daysOf({ ...beginWith(start, null), period }, start);
        expect(found?.to).toBe(to);
        const months = { three: 3, six: 6, twelve: 12 }[period];
        expect(Math.abs(daysBetween(found?.from ?? to, to) + 1 - months * 30.44)).toBeLessThan(4);
      }),
    );
  });

  it('go back by months to a day that there is', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 12 }), (from, count) => void expect(isDay(monthsBefore(from, count))).toBe(true)));
    expect(monthsBefore(day('2026-05-31'), 3)).toBe('2026-02-28');
    expect(monthsBefore(day('2026-01-15'), 2)).toBe('2025-11-15');
  });

  it('begin, as other days, with those that were looked at, and are none while one is missing or they run backwards', () => {
    const other = withPeriod(beginWith(START, null), 'other', START);
    expect(daysOf(other, START)).toEqual({ from: '2026-08-22', to: FRIDAY });
    expect(daysOf({ ...other, to: null }, START)).toBeNull();
    expect(daysOf({ ...other, to: day('2026-08-21') }, START)).toBeNull();
  });
});

describe('the choices of a summary', () => {
  it('begin in pseudonyms, with every section, for the session asked for or else the next', () => {
    expect(beginWith(START, null)).toMatchObject({ sessionId: NEXT.id, period: 'session', disclosure: 'pseudonyms', sections: SUMMARY_SECTIONS });
    expect(beginWith(START, AUGUST.id).sessionId).toBe(AUGUST.id);
    expect(beginWith(START, 99 as SessionId).sessionId).toBe(NEXT.id);
  });

  it('let go of the session before when there is none', () => {
    expect(withSession(beginWith(START, null), MAY.id, START).period).toBe('three');
    expect(withSession(beginWith(START, null), AUGUST.id, START).period).toBe('session');
    expect(sessionBefore(START, null)).toBe(AUGUST);
  });

  it('keep their sections in order, however they are switched', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...SUMMARY_SECTIONS), fc.boolean())), (switched) => {
        const { sections } = switched.reduce((choices, [section, on]) => withSection(choices, section, on), beginWith(START, null));
        expect(sections).toEqual(SUMMARY_SECTIONS.filter((section) => switched.findLast(([one]) => one === section)?.[1] ?? true));
      }),
    );
  });

  it('are found by the path of a session', () => {
    expect(sessionIn(summaryPath(NEXT.id).split('?')[1] ?? '')).toBe(NEXT.id);
    for (const search of ['', 'session=', 'session=x', 'session=-2', 'session=1.5']) expect(sessionIn(search)).toBeNull();
  });

  it('are said in a sentence', () => {
    expect(sayChosen(beginWith(START, null), { from: day('2026-08-22'), to: FRIDAY })).toBe('22 August to 20 November 2026, seven sections, in pseudonyms.');
  });
});

describe('what the page of the summary says', () => {
  it.each([
    [sayLeft(4), 'Four left to settle'],
    [sayLeft(1), 'One left to settle'],
    [sayLeft(0), 'Nothing left to settle'],
    [saySettleFirst(4), 'Settle the four first. What you see is exactly what is saved.'],
    [saySettleFirst(1), 'Settle it first. What you see is exactly what is saved.'],
    [saySettleFirst(0), 'What you see is exactly what is saved.'],
    [sayPages(1), 'About one page'],
    [sayPages(40), 'About 40 pages'],
    [sayPlaces(3), 'It stands in three places. Your answer holds for all of them.'],
    [sayPlaces(1), null],
    [saySettled('by the lock', { key: 'k', as: 'stays' }), '‘by the lock’ may stay.'],
    [saySettled('by the lock', { key: 'k', as: 'goes', instead: '' }), '‘by the lock’ is taken out.'],
    [sayHow({ key: 'k', as: 'goes', instead: 'outside' }), 'You took it out: it says ‘outside’ instead.'],
    [saySaved(null), 'Nothing was saved.'],
    [sayMade({ madeOn: FRIDAY, from: day('2026-08-22'), to: FRIDAY, disclosure: 'pseudonyms', format: 'pdf' }), 'As PDF, in pseudonyms, of 22 August to 20 November 2026'],
    [sayLede(NEXT, FRIDAY), 'For your session with Ruth Amadi on 26 November.'],
    [sayLede(AUGUST, FRIDAY), 'For the session with Ruth Amadi on 21 August.'],
    [sayMargin(NEXT, FRIDAY), '26 Nov'],
    [sayMargin(null, FRIDAY), '20 Nov'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
