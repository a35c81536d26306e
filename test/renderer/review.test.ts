import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, localTime } from '../../main/domain/day.ts';
import type { MeetingId, ReviewId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { type ReviewDecision, STEPS } from '../../main/domain/review.ts';
import type { MeetingView } from '../../main/domain/views.ts';
import type { ReviewItem, ReviewPage, ReviewRow } from '../../preload/contract/reviews.ts';
import { withAnswer } from '../../renderer/features/review/answers.ts';
import { finishesLastFirst, sayAhead, sayDesk, sayPast } from '../../renderer/features/review/desk.ts';
import { drawNextWeek, sayDayOfWeek, sayLine } from '../../renderer/features/review/next-week.ts';
import { offersFor } from '../../renderer/features/review/offers.ts';
import { drawDecisions, sayLeft, sayTalk } from '../../renderer/features/review/recap.ts';
import { isStep, isWhole, numberOfStep, stepPath } from '../../renderer/features/review/steps.ts';
import { sayTask, sayThen } from '../../renderer/features/review/words.ts';
import { FRIDAY, personId } from '../support/builders.ts';

const MONDAY = day('2026-11-23');

const aPlanned = (but: Partial<MeetingView> = {}): MeetingView => ({
  id: 1 as MeetingId,
  day: MONDAY,
  time: null,
  minutes: null,
  mode: 'face-to-face',
  place: null,
  title: null,
  text: '',
  learned: '',
  importId: null,
  character: 'business',
  factors: [],
  partnershipId: null,
  source: 'form',
  participants: [{ personId: personId(1), name: 'Helen Carrow', safety: null }],
  partnershipName: null,
  commitments: [],
  conflicts: [],
  ...but,
});

const aDecision = (but: Partial<ReviewDecision> = {}): ReviewDecision => ({
  subject: 'person',
  subjectId: 1,
  decision: 'planned',
  said: 'Planned for Monday 23 November.',
  day: FRIDAY,
  meetingId: null,
  commitmentId: null,
  ...but,
});

const anItem = (but: Partial<ReviewItem> = {}): ReviewItem => ({ row: null, subject: 'person', subjectId: 1, name: 'Helen Carrow', decision: null, carried: false, ...but });

const aPage = (but: Partial<ReviewPage> = {}): ReviewPage => ({
  review: { id: 1 as ReviewId, year: 2026, week: 47, begunOn: FRIDAY, finishedOn: null, step: 'people', decisions: [], answers: [] },
  days: { from: day('2026-11-16'), to: day('2026-11-22'), nextFrom: MONDAY, nextTo: day('2026-11-29') },
  unlogged: [],
  people: [],
  conflicts: [],
  commitments: [],
  questions: FACTORS.map((factor) => ({ factor, question: `Question ${factor}?`, answer: '' })),
  planned: [],
  done: { meetings: [], settled: [], talks: [] },
  ...but,
});

const aRow = (but: Partial<ReviewRow> = {}): ReviewRow => ({ id: 1 as ReviewId, year: 2026, week: 46, begunOn: day('2026-11-13'), finishedOn: null, step: 'conflicts', decisions: 0, ...but });

describe('a step’s place', () => {
  it('every step has an address of its own, and is counted from one', () => {
    expect(STEPS.map((step) => stepPath(12 as ReviewId, step))).toContain('/review/12/next-week');
    expect(new Set(STEPS.map((step) => stepPath(12 as ReviewId, step))).size).toBe(7);
    expect(STEPS.map(numberOfStep)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([['people', true], ['finish', true], ['peoples', false], ['', false], [undefined, false], ['toString', false]])('%s: %s', (text, is) => {
    expect(isStep(text)).toBe(is);
  });
});

describe('what there is to do in a step', () => {
  it.each<[Parameters<typeof sayTask>[0], Partial<ReviewPage>, string]>([
    ['unlogged', {}, 'Nothing from your calendar waits for a sentence.'],
    ['unlogged', { unlogged: [{ day: FRIDAY, count: 1 }] }, 'One meeting from your calendar waits for a sentence. A few words each will do, while you still remember.'],
    ['unlogged', { unlogged: [{ day: FRIDAY, count: 2 }, { day: MONDAY, count: 3 }] }, 'Five meetings from your calendar wait for a sentence. A few words each will do, while you still remember.'],
    ['people', {}, 'Nobody is waiting. Everyone with a rhythm is within it, or has a date set.'],
    ['people', { people: [anItem()] }, 'One person is waiting. Decide about each; leaving one for now is a decision too.'],
    ['people', { people: Array.from({ length: 8 }, () => anItem()) }, 'Eight people are waiting. Decide about each; leaving one for now is a decision too.'],
    ['conflicts', {}, 'No disagreement asks for you this week.'],
    ['conflicts', { conflicts: [anItem()] }, 'One disagreement asks for you. Talk, choose a day to talk, or let it rest knowingly.'],
    ['commitments', {}, 'No promise is due, and none is owed past its day.'],
    ['commitments', { commitments: [anItem(), anItem()] }, 'Two promises are near or past their day. Say what became of each.'],
    ['next-week', {}, 'Nothing is planned yet. Whom you name here is set down as a meeting, or as a promise.'],
    ['next-week', { planned: [aPlanned()] }, 'One meeting is planned. Who else? Whom you name is set down as a meeting, or as a promise.'],
  ])('%s', (step, but, said) => {
    expect(sayTask(step, aPage(but))).toBe(said);
  });

  it('what was decided is still among what there was to decide', () => {
    const two = [anItem({ decision: aDecision() }), anItem()];
    expect(sayTask('people', aPage({ people: two }))).toMatch(/^Two people/u);
  });
});

describe('those not shown yet', () => {
  it.each([
    [[], null],
    [['Zainab Hussain'], 'Then Zainab Hussain'],
    [['Zainab Hussain', 'Leila Haddad', 'Beatrix Ashdown'], 'Then Zainab Hussain, Leila Haddad and Beatrix Ashdown'],
    [['A', 'B', 'C', 'D'], 'Then A, B and two more'],
    [Array.from({ length: 45 }, (_, i) => `P${i}`), 'Then P0, P1 and 43 more'],
  ])('%#', (names, said) => {
    expect(sayThen(names)).toBe(said);
  });
});

describe('next week, day by day', () => {
  it('is Monday to Friday when nothing is planned', () => {
    const week = drawNextWeek(aPage());
    expect(week.map((each) => sayDayOfWeek(each.day))).toEqual(['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26', 'Fri 27']);
    expect(week.every(({ lines }) => lines.length === 0)).toBe(true);
  });

  it('has the day of the weekend on which something is planned', () => {
    const week = drawNextWeek(aPage({ planned: [aPlanned({ day: addDays(MONDAY, 6) })] }));
    expect(week.map((each) => sayDayOfWeek(each.day)).slice(4)).toEqual(['Fri 27', 'Sun 29']);
  });

  it('goes by the hour, with what has none last, whatever order it comes in', () => {
    const planned = [
      aPlanned({ id: 1 as MeetingId, title: 'none', participants: [] }),
      aPlanned({ id: 2 as MeetingId, time: localTime('17:00'), title: 'late', participants: [] }),
      aPlanned({ id: 3 as MeetingId, time: localTime('08:30'), title: 'early', participants: [] }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(planned, { minLength: 3 }), (shuffled) => {
        expect(drawNextWeek(aPage({ planned: shuffled }))[0]?.lines.map(({ words }) => words)).toEqual(['early, 8.30', 'late, 17.00', 'none']);
      }),
    );
  });

  it('marks what this review decided, and nothing else', () => {
    const page = aPage({ planned: [aPlanned({ id: 1 as MeetingId }), aPlanned({ id: 2 as MeetingId })] });
    const { review } = page;
    const lines = drawNextWeek({ ...page, review: { ...review, decisions: [aDecision({ meetingId: 2 as MeetingId }), aDecision({ decision: 'left' })] } })[0]?.lines;
    expect(lines?.map(({ id, isNew }) => [id, isNew])).toEqual([[1, false], [2, true]]);
  });

  it.each<[Partial<MeetingView>, string]>([
    [{ time: localTime('17:00') }, 'Helen Carrow, 17.00'],
    [{}, 'Helen Carrow'],
    [{ partnershipName: 'Place Board', time: localTime('10:00') }, 'Place Board, 10.00'],
    [{ mode: 'video' }, 'Helen Carrow, by video'],
    [{ participants: [], title: 'Coaching', time: localTime('16:00') }, 'Coaching, 16.00'],
    [{ participants: [], title: null }, 'A meeting'],
    [{ title: 'Winter', participants: [1, 2, 3].map((id) => ({ personId: personId(id), name: `P${id}`, safety: null })) }, 'Winter'],
    [{ title: null, participants: [1, 2, 3].map((id) => ({ personId: personId(id), name: `P${id}`, safety: null })) }, 'P1, P2 and P3'],
    [{ title: 'Lunch', participants: [1, 2].map((id) => ({ personId: personId(id), name: `P${id}`, safety: null })) }, 'P1 and P2'],
  ])('a planned meeting reads %#', (but, said) => {
    expect(sayLine(aPlanned(but))).toBe(said);
  });
});

describe('where the week stands', () => {
  const week = { year: 2026, week: 48 };
  const leftOpen = aRow({ week: 47 });

  it.each([
    ['2026-11-23', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-29', false],
  ])('last week’s open review comes first at the start of the week: %s %s', (on, first) => {
    expect(finishesLastFirst({ week, current: null, leftOpen }, day(on))).toBe(first);
  });

  it('not once this week’s is begun, nor one of weeks ago', () => {
    expect(finishesLastFirst({ week, current: aRow({ week: 48 }), leftOpen }, MONDAY)).toBe(false);
    expect(finishesLastFirst({ week, current: null, leftOpen: aRow({ week: 40 }) }, MONDAY)).toBe(false);
    expect(finishesLastFirst({ week, current: null, leftOpen: null }, MONDAY)).toBe(false);
  });

  it('over the end of a year of 53 weeks', () => {
    expect(finishesLastFirst({ week: { year: 2027, week: 1 }, current: null, leftOpen: aRow({ year: 2026, week: 53 }) }, day('2027-01-04'))).toBe(true);
  });

  it.each([
    [{ week, current: null, leftOpen: null }, /^Twenty quiet minutes/u],
    [{ week, current: aRow({ week: 48 }), leftOpen: null }, /^You are at step 3 of 7, conflicts\. Everything so far is kept/u],
    [{ week, current: aRow({ week: 48, finishedOn: MONDAY }), leftOpen: null }, /^Week 48 is finished\./u],
    [{ week, current: null, leftOpen }, /^The review of week 47 is still open, at step 3 of 7, conflicts\./u],
  ])('says it first %#', (desk, said) => {
    expect(sayDesk(desk, MONDAY)).toMatch(said);
  });

  it.each([
    ['unlogged', 0, 'nothing waits for a sentence'],
    ['unlogged', 1, 'one meeting waits for a sentence'],
    ['people', 0, 'nobody is waiting'],
    ['people', 5, 'five to decide about'],
    ['people', 27, '27 to decide about, the most urgent first'],
    ['conflicts', 1, 'one asks'],
    ['conflicts', 2, 'two ask'],
    ['commitments', 0, 'none is due'],
    ['commitments', 2, 'two are near or past their day'],
    ['questions', 3, 'one for each factor, to write under if you like'],
  ] as const)('%s with %i ahead: %s', (step, count, said) => {
    expect(sayAhead(step, { unlogged: count, people: count, conflicts: count, commitments: count })).toBe(said);
  });

  it.each([[0, 'nothing decided'], [1, 'one decision'], [9, 'nine decisions']])('a past review of %i', (decisions, said) => {
    expect(sayPast({ decisions })).toBe(said);
  });
});

describe('what is read at the end', () => {
  it.each([
    [{ movedTo: 'surfaced' as const, movement: 'forward' as const }, 'now surfaced'],
    [{ movedTo: null, movement: 'none' as const }, 'nothing moved'],
    [{ movedTo: null, movement: null }, ''],
  ])('a conversation %#', (talk, said) => {
    expect(sayTalk(talk)).toBe(said);
  });

  it('names whom each decision was about, and says those that were left by name', () => {
    const page = aPage({
      people: [anItem({ subjectId: 1 }), anItem({ subjectId: 2, name: 'Leila Haddad' })],
      planned: [aPlanned({ participants: [{ personId: personId(3), name: 'Luke Tranter', safety: null }] })],
    });
    const decisions = [aDecision({ subjectId: 2, decision: 'left', said: 'Left this week.' }), aDecision({ subjectId: 1 }), aDecision({ subjectId: 3 })];
    const { made, left } = drawDecisions({ ...page, review: { ...page.review, decisions } });
    expect(made.map(({ name }) => name)).toEqual(['Helen Carrow', 'Luke Tranter']);
    expect(left).toEqual(['Leila Haddad']);
  });

  it('counts those that were left once there are too many to name', () => {
    expect(sayLeft(['Leila Haddad', 'Luke Tranter'])).toBe('Left for another week: Leila Haddad and Luke Tranter.');
    expect(sayLeft(Array.from({ length: 27 }, (_, i) => `P${i}`))).toMatch(/P10 and 16 more\.$/u);
  });
});

describe('a step that is behind', () => {
  it('is whole when nothing in it is left to decide', () => {
    const decided = anItem({ decision: aDecision() });
    expect(isWhole('people', aPage({ people: [decided] }))).toBe(true);
    expect(isWhole('people', aPage({ people: [decided, anItem()] }))).toBe(false);
    expect(isWhole('unlogged', aPage())).toBe(true);
    expect(isWhole('unlogged', aPage({ unlogged: [{ day: FRIDAY, count: 1 }] }))).toBe(false);
    expect(isWhole('questions', aPage())).toBe(true);
  });
});

describe('an answer as it is typed', () => {
  it('stands in the page at once, and an empty one is none', () => {
    const written = withAnswer(aPage(), { factor: 3, question: 'Question 3?', answer: 'The beds.' });
    expect(written.questions[2]?.answer).toBe('The beds.');
    expect(written.review.answers).toEqual([{ factor: 3, question: 'Question 3?', answer: 'The beds.' }]);
    expect(withAnswer(written, { factor: 3, question: 'Question 3?', answer: ' ' }).review.answers).toEqual([]);
  });

  it('the latest words of each factor win, in the order of the factors', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FACTORS), fc.constantFrom('', 'a', 'b')), { maxLength: 12 }), (typed) => {
        const page = typed.reduce((so, [factor, answer]) => withAnswer(so, { factor, question: `Question ${factor}?`, answer }), aPage());
        const latest = new Map(typed);
        const expected = FACTORS.flatMap((factor) => ((latest.get(factor) ?? '') === '' ? [] : [[factor, latest.get(factor)]]));
        expect(page.review.answers.map(({ factor, answer }) => [factor, answer])).toEqual(expected);
      }),
    );
  });
});

describe('whom a typed name may be', () => {
  const people = [
    { name: 'Siân Llywelyn', alsoKnownAs: [] },
    { name: 'Zainab Hussain', alsoKnownAs: ['Zee'] },
  ];
  it.each([['', []], ['sian', ['Siân Llywelyn']], ['zee', ['Zainab Hussain']], ['lly si', ['Siân Llywelyn']], ['ussain', []]])('%s', (typed, names) => {
    expect(offersFor(people, typed).map(({ name }) => name)).toEqual(names);
  });
});
