import { describe, expect, it } from 'vitest';
import { day, localTime } from '../../../main/domain/day.ts';
import { type Decision, STEPS } from '../../../main/domain/review.ts';
import { decisionOf, type DeedDone, sayDecision } from '../../../main/domain/reviews/decisions.ts';
import { sayCarried, sayDecided, saySeeing, sayWeekDone } from '../../../main/domain/reviews/recap.ts';
import { askStep, progressOf, type ReviewSoFar, sayStep, stepAfter, stepBefore, tallyDecisions } from '../../../main/domain/reviews/steps.ts';
import { FRIDAY, personId } from '../../support/builders.ts';

const meeting = { day: day('2026-11-24'), time: localTime('17:00'), mode: 'face-to-face', place: 'her office' } as const;

describe('a decision in words', () => {
  it.each<[string, Decision, DeedDone]>([
    ['Planned for Tuesday 24 November, 17.00, at her office.', 'planned', { call: 'meetings.save', input: { entries: [meeting] } }],
    ['Planned for Tuesday 24 November, over lunch at the depot.', 'planned', { call: 'meetings.save', input: { entries: [{ ...meeting, time: null, place: 'over lunch at the depot' }] } }],
    ['Planned for Tuesday 24 November, 17.00, by video.', 'planned', { call: 'meetings.save', input: { entries: [{ ...meeting, mode: 'video', place: null }] } }],
    ['Planned for Tuesday 24 November, 17.00, at her office, and one more meeting.', 'planned', { call: 'meetings.save', input: { entries: [{ ...meeting, day: day('2026-12-01') }, meeting] } }],
    ['Written of Friday 20 November, 17.00, at her office.', 'planned', { call: 'meetings.save', input: { entries: [{ ...meeting, day: FRIDAY }] } }],
    ['You promised to send the discharge data, by Friday 27 November.', 'promised', { call: 'commitments.add', input: { direction: 'mine', what: 'send the discharge data', dueOn: day('2026-11-27') } }],
    ['They promised to share the budget.', 'promised', { call: 'commitments.add', input: { direction: 'theirs', what: 'share the budget', dueOn: null } }],
    ['Snoozed until Monday 11 January.', 'snoozed', { call: 'snoozes.set', input: { until: day('2027-01-11') } }],
    ['Snoozed until Monday 10 January 2028.', 'snoozed', { call: 'snoozes.set', input: { until: day('2028-01-10') } }],
    ['Every 45 days from now on.', 'rhythm', { call: 'people.edit', input: { rhythm: { kind: 'days', days: 45 } } }],
    ['Every day from now on.', 'rhythm', { call: 'people.edit', input: { rhythm: { kind: 'days', days: 1 } } }],
    ['In the wider ring, and as often as it says, from now on.', 'rhythm', { call: 'people.edit', input: { ring: 'wider', rhythm: { kind: 'ring' } } }],
    ['No rhythm from now on.', 'rhythm', { call: 'people.edit', input: { rhythm: { kind: 'none' } } }],
    ['Moved to surfaced; next conversation on 2 December.', 'moved', { call: 'conflicts.move', input: { to: 'surfaced', nextOn: day('2026-12-02'), revisitOn: null } }],
    ['Parked until Monday 11 January.', 'moved', { call: 'conflicts.move', input: { to: 'parked', revisitOn: day('2027-01-11') } }],
    ['Resolved.', 'moved', { call: 'conflicts.move', input: { to: 'resolved', revisitOn: null } }],
    ['Written of Friday 20 November, which moved nothing; next conversation on 2 December.', 'dated', { call: 'conflicts.addEntry', input: { day: FRIDAY, movement: 'none', nextOn: day('2026-12-02') } }],
    ['Next conversation on 2 December.', 'dated', { call: 'conflicts.setNext', input: { nextOn: day('2026-12-02') } }],
    ['No next conversation for now.', 'dated', { call: 'conflicts.setNext', input: { nextOn: null } }],
    ['Kept.', 'settled', { call: 'commitments.settle', input: { as: 'kept' } }],
    ['Let off.', 'settled', { call: 'commitments.settle', input: { as: 'released', on: FRIDAY } }],
    ['Missed on Monday 16 November.', 'settled', { call: 'commitments.settle', input: { as: 'missed', on: day('2026-11-16') } }],
    ['Due on Friday 4 December instead.', 'dated', { call: 'commitments.moveDay', input: { dueOn: day('2026-12-04') } }],
    ['Left this week.', 'left', { call: 'leave' }],
  ])('reads “%s”', (said, decision, deed) => {
    expect(sayDecision(deed, FRIDAY)).toBe(said);
    expect(decisionOf(deed)).toBe(decision);
  });
});

const item = (decision: Decision | null) => ({ decision: decision === null ? null : { decision } });
const page = (but: Partial<ReviewSoFar> = {}): ReviewSoFar => ({
  review: { step: 'people', finishedOn: null },
  unlogged: [],
  people: [],
  conflicts: [],
  commitments: [],
  questions: [{ answer: '' }, { answer: ' \n' }],
  planned: [],
  ...but,
});

describe('how far a review is', () => {
  it('says of each step whether it is done, here or ahead', () => {
    expect(progressOf(page(), FRIDAY).map(({ state }) => state)).toEqual(['done', 'here', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    const finished = progressOf(page({ review: { step: 'finish', finishedOn: FRIDAY } }), FRIDAY);
    expect(finished.map(({ state }) => state)).toEqual(STEPS.map(() => 'done'));
    expect(finished.at(-1)?.words).toBe('on Friday 20 November');
  });

  it('says of each step what there is in a phrase', () => {
    const words = progressOf(
      page({
        unlogged: [{ count: 2 }, { count: 1 }],
        people: [item('snoozed'), item('planned'), item('planned'), item(null)],
        conflicts: [item(null)],
        questions: [{ answer: 'Helen did.' }, { answer: '' }],
        planned: [1, 2],
      }),
      FRIDAY,
    ).map((step) => step.words);
    expect(words).toEqual(['three wait for a sentence', 'two planned, one snoozed, one to decide', 'one to decide', 'nothing asks', 'one answered', 'two meetings planned', '']);
    expect(progressOf(page(), FRIDAY).map((step) => step.words)).toEqual(['nothing waits for a sentence', 'nothing asks', 'nothing asks', 'nothing asks', 'none answered', 'nothing planned', '']);
  });

  it('tallies every kind of decision in words of its own', () => {
    const kinds = ['planned', 'promised', 'settled', 'moved', 'dated', 'rhythm', 'snoozed', 'left'] as const;
    expect(tallyDecisions(kinds.map(item))).toBe(
      'one planned, one promised, one settled, one moved, one given a day, one on another rhythm, one snoozed, one left',
    );
  });

  it('names, asks and orders the steps', () => {
    expect(STEPS.map(sayStep)).toEqual(['Unlogged entries', 'People', 'Conflicts', 'Commitments', 'Five questions', 'Who to see next week', 'Finish']);
    expect(askStep('people')).toBe('Who have you been missing?');
    expect(new Set(STEPS.map(askStep)).size).toBe(STEPS.length);
    expect([stepBefore('unlogged'), stepAfter('unlogged'), stepBefore('finish'), stepAfter('finish')]).toEqual([null, 'people', 'next-week', null]);
  });
});

describe('what the week held', () => {
  const who = (...ids: readonly number[]) => ids.map((id) => ({ personId: personId(id), name: `Person ${id}`, safety: null }));
  const met = (mode: 'face-to-face' | 'video', ...ids: readonly number[]) => ({ day: FRIDAY, mode, participants: who(...ids) });

  it('counts people once, and says how they were met', () => {
    expect(sayWeekDone({ meetings: [met('face-to-face', 1, 2), met('video', 2)], settled: [], talks: [] })).toEqual([
      'You were in touch with two people in two meetings, one of them face to face.',
    ]);
    expect(sayWeekDone({ meetings: [met('face-to-face', 1)], settled: [], talks: [] })).toEqual(['You were in touch with one person in one meeting, face to face.']);
  });

  it('says what was settled and written', () => {
    const settled = [
      { state: 'kept', direction: 'mine' },
      { state: 'kept', direction: 'theirs' },
      { state: 'released', direction: 'mine' },
      { state: 'missed', direction: 'mine' },
    ] as const;
    expect(sayWeekDone({ meetings: [], settled, talks: [{ movement: 'forward', movedTo: null }, { movement: 'none', movedTo: null }] })).toEqual([
      'You kept one promise.',
      'You were let off one promise.',
      'You missed one promise.',
      'A promise to you was kept as well.',
      'Two entries were written about differences; one moved something.',
    ]);
  });

  it('is plain about a week of which nothing was written', () => {
    expect(sayWeekDone({ meetings: [], settled: [], talks: [] })).toEqual(['Nothing was written of this week.']);
    expect(sayDecided([item(null)])).toBe('You decided about nothing this week.');
  });

  it('says what was decided, what is carried and who will be seen', () => {
    const items = [item('planned'), item('left'), item(null)];
    expect(sayDecided(items)).toBe('You decided about two things: one planned, one left.');
    expect(sayCarried(items, 'week 48')).toBe('Two are carried into week 48.');
    expect(sayCarried([item('planned')], 'week 48')).toBe('');
    expect(saySeeing([met('video', 1, 2), met('video', 2)])).toBe('You will see Person 1 and Person 2.');
    expect(saySeeing([met('video', 1, 2, 3, 4, 5, 6, 7)])).toBe('You will see Person 1, Person 2, Person 3, Person 4, Person 5 and two others.');
    expect([saySeeing([]), saySeeing([met('video')])]).toEqual(['Nothing is planned yet.', 'One meeting is planned.']);
  });
});
