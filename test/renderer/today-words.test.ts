import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../main/domain/day.ts';
import { alongQuarter, monthsOfQuarter, quarterStart } from '../../main/domain/factors.ts';
import type { CommitmentId, ConflictId } from '../../main/domain/id.ts';
import type { Nudge, Place } from '../../main/domain/nudge.ts';
import { placeOf, PLACES } from '../../main/domain/nudge.ts';
import type { NudgeRow, TodayPlace } from '../../preload/contract/nudges.ts';
import { sayPlanned, sayWhen } from '../../renderer/features/today/coming-up.ts';
import { sayToday } from '../../renderer/features/today/lede.ts';
import { inShort, sayBeside, sayDue, sayHead, sayNothingAsks, sayRest } from '../../renderer/features/today/places.ts';
import { aroundName, nudgePath, sayAct } from '../../renderer/features/nudges/act-words.ts';
import { dayNear } from '../support/arbitraries.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const inDays = (days: number): Day => addDays(FRIDAY, days);
const QUIET = { video: 0, phone: 0, written: 0 };

const late = (name: string, id = 1): Nudge => ({
  rule: 'overdue',
  personId: personId(id),
  name,
  urgency: 2,
  rhythmDays: 30,
  due: inDays(-41),
  daysPast: 41,
  since: { ...QUIET, video: 2 },
  lastFaceToFace: inDays(-71),
  daysSince: 71,
});
const newInPost: Nudge = { rule: 'new-in-post', personId: personId(2), name: 'Hamza Siddiqui', postSince: day('2026-09-01'), daysInPost: 80, lastFaceToFace: null };
const onlyBusiness: Nudge = { rule: 'only-business', personId: personId(1), name: 'Helen Carrow', meetings: 6, lastOpen: day('2026-03-03') };
const due: Nudge = { rule: 'next-conversation', conflictId: 1 as ConflictId, title: 'Who pays', stage: 'worked', parties: ['Helen Carrow'], on: inDays(-2), daysPast: 2 };
const stuck: Nudge = { rule: 'stuck', conflictId: 1 as ConflictId, title: 'Who pays', stage: 'worked', parties: ['Helen Carrow'], talks: 3, since: inDays(-60) };
const mine = (daysPast: number, withName: string | null = 'Priya Raman'): Nudge => ({
  rule: 'promise-due',
  commitmentId: 1 as CommitmentId,
  what: 'send the figures',
  kind: 'action',
  personId: personId(3),
  withName,
  madeOn: inDays(-9),
  dueOn: inDays(-daysPast),
  daysPast,
});
const theirs: Nudge = { ...mine(11), rule: 'waiting', withName: 'Tunde Bakare' } as Nudge;

const row = (lead: Nudge, also: readonly Nudge[] = []): NudgeRow => ({ place: placeOf(lead.rule), lead, also, clock: null, post: null });
const placeOfRows = (leads: readonly Nudge[], count = leads.length): TodayPlace => ({ rows: leads.map((lead) => row(lead)), count });
const asking = (but: Partial<Record<Place, TodayPlace>>): Record<Place, TodayPlace> => ({
  ...(Object.fromEntries(PLACES.map((place) => [place, placeOfRows([])])) as Record<Place, TodayPlace>),
  ...but,
});

describe('the sentence under the day', () => {
  it.each<[Partial<Record<Place, TodayPlace>>, number, string]>([
    [{}, 0, 'Nothing asks for you today.'],
    [{ thoughts: placeOfRows([onlyBusiness]) }, 0, 'Nothing asks for you today; one thing is worth a thought.'],
    [{ thoughts: placeOfRows([onlyBusiness], 20) }, 0, 'Nothing asks for you today; 20 things are worth a thought.'],
    [{ see: placeOfRows([late('Helen Carrow')]) }, 0, 'You are late seeing Helen Carrow.'],
    [{ see: placeOfRows([late('Helen Carrow')], 8) }, 0, 'You are late seeing eight people.'],
    [{ see: placeOfRows([newInPost]) }, 0, 'It is time to see Hamza Siddiqui.'],
    [{ see: placeOfRows([late('Helen Carrow'), newInPost]) }, 0, 'There are two people to see.'],
    [{ conflicts: placeOfRows([due]) }, 0, 'One disagreement wants a conversation.'],
    [{ promises: placeOfRows([mine(0)]) }, 0, 'Your promise to Priya Raman is due today.'],
    [{ promises: placeOfRows([mine(3)]) }, 0, 'Your promise to Priya Raman is past its day.'],
    [{ promises: placeOfRows([mine(-1)]) }, 0, 'Your promise to Priya Raman is due tomorrow.'],
    [{ promises: placeOfRows([mine(-3, null)]) }, 0, 'A promise of yours is due in three days.'],
    [{ promises: placeOfRows([theirs]) }, 0, 'Tunde Bakare is late with a promise.'],
    [{ promises: placeOfRows([mine(0), mine(4)]) }, 0, 'Two promises of yours are due.'],
    [{ promises: placeOfRows([mine(0), mine(-2)]) }, 0, 'Two promises of yours are due or nearly.'],
    [{ promises: placeOfRows([mine(0), theirs]) }, 0, 'Two promises are due.'],
    [{ promises: placeOfRows([theirs, theirs]) }, 0, 'Two promises to you are late.'],
    [{}, 1, 'One meeting waits for a sentence.'],
    [{ see: placeOfRows([late('Helen Carrow')]) }, 4, 'You are late seeing Helen Carrow.'],
    [
      { see: placeOfRows([late('Helen Carrow'), late('Joseph Thackeray')]), conflicts: placeOfRows([due, stuck]), promises: placeOfRows([mine(0)]) },
      0,
      'You are late seeing two people, two disagreements want a conversation, and your promise to Priya Raman is due today.',
    ],
  ])('%#', (but, unwritten, sentence) => {
    expect(sayToday({ places: asking(but), unwritten })).toBe(sentence);
  });
});

describe('a row', () => {
  it('says two sentences at most, those of what leads first', () => {
    expect(inShort(row(late('Helen Carrow'), [onlyBusiness]), FRIDAY).also).toEqual([]);
    expect(inShort(row(due, [stuck]), FRIDAY).also).toEqual([stuck]);
  });

  it.each<[Nudge, string | null, string | null]>([
    [late('Helen Carrow'), 'Helen Carrow', null],
    [due, 'Who pays', 'with Helen Carrow, being worked on'],
    [{ ...due, parties: ['A', 'B', 'C', 'D'] }, 'Who pays', 'with A, B and two more, being worked on'],
    [{ ...due, parties: [], stage: 'parked' }, 'Who pays', 'parked'],
    [mine(0), null, null],
  ])('is headed by whom or what it is about (%#)', (lead, head, beside) => {
    expect([sayHead(row(lead)), sayBeside(row(lead))]).toEqual([head, beside]);
  });

  it.each<[Day, string]>([
    [FRIDAY, 'today'],
    [inDays(3), 'Mon 23 Nov'],
    [inDays(-11), 'due 9 Nov'],
    [day('2025-09-01'), 'due 1 Sep 2025'],
  ])('of a promise due %s has ‘%s’ in the margin', (on, said) => {
    expect(sayDue(on, FRIDAY)).toBe(said);
  });

  it('leads to the page of what it is about', () => {
    expect([late('Helen Carrow'), due, mine(0)].map(nudgePath)).toEqual(['/people/1', '/conflicts/1', '/commitments?at=1']);
  });

  it('says its acts as its subject wants them said', () => {
    expect([sayAct('log', late('Helen Carrow')), sayAct('log', due)]).toEqual(['Log it', 'Log a conversation']);
    expect([sayAct('release', mine(0)), sayAct('release', theirs)]).toEqual(['They let me off…', 'Let them off…']);
  });

  it('finds the name in its sentence, whole or not at all', () => {
    expect(aroundName('Send it, as you promised Priya Raman today.', 'Priya Raman')).toEqual(['Send it, as you promised ', 'Priya Raman', ' today.']);
    expect(aroundName('Send Priya the figures.', 'Priya Raman')).toBeNull();
    expect(aroundName('Send the figures.', null)).toBeNull();
  });
});

describe('the line that stands for the rest', () => {
  const people = (count: number) => Array.from({ length: count }, (_, index) => row(late(`Person ${index + 1}`, index + 1)));

  it('is not there when everything is shown', () => {
    expect(sayRest(people(3), 3, 3)).toBeNull();
  });

  it.each([
    [8, 8, 3, 'And five more, from Person 4 to Person 8'],
    [4, 4, 3, 'And one more, Person 4'],
    [20, 41, 3, 'And 38 more'],
  ])('of %d given and %d in all, %d shown', (given, count, shown, said) => {
    expect(sayRest(people(given), count, shown)).toBe(said);
  });

  it('names no promise and no conflict: they have no short name', () => {
    expect(sayRest([row(due), row(stuck)], 2, 1)).toBe('And one more');
    expect(sayRest([row(mine(0)), row(theirs)], 2, 1)).toBe('And one more');
  });
});

describe('a place where nothing asks', () => {
  const none = { open: 0, all: 0 };
  it.each<[Place, { readonly open: number; readonly all: number }, RegExp | null]>([
    ['see', none, /^Nobody is waiting\./u],
    ['conflicts', none, /comes back here when it wants a conversation/u],
    ['conflicts', { open: 0, all: 3 }, /^No difference is open\.$/u],
    ['conflicts', { open: 2, all: 3 }, /^No difference wants a conversation today\.$/u],
    ['promises', none, /comes here when it is due/u],
    ['promises', { open: 0, all: 3 }, /^No promise is open\.$/u],
    ['promises', { open: 2, all: 3 }, /^None is due just now\.$/u],
    ['thoughts', none, null],
  ])('%s (%#)', (place, counts, says) => {
    const said = sayNothingAsks(place, { conflicts: counts, commitments: counts });
    if (says === null) expect(said).toBeNull();
    else expect(said).toMatch(says);
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
