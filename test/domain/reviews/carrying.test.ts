import { describe, expect, it } from 'vitest';
import { day } from '../../../main/domain/day.ts';
import type { CommitmentId, MeetingId } from '../../../main/domain/id.ts';
import type { Decision, ReviewDecision } from '../../../main/domain/review.ts';
import { currentReview, holds, isCarried, isLive, keyOf, reviewBefore, reviewLeftOpen } from '../../../main/domain/reviews/carrying.ts';

const review = (year: number, week: number, finishedOn: string | null = null) => ({
  year,
  week,
  finishedOn: finishedOn === null ? null : day(finishedOn),
});
const helen = { subject: 'person', subjectId: 1 } as const;
const decided = (decision: Decision, became: number | null = null): ReviewDecision => ({
  ...helen,
  decision,
  said: '',
  day: day('2026-11-13'),
  meetingId: decision === 'planned' ? (became as MeetingId | null) : null,
  commitmentId: decision === 'promised' ? (became as CommitmentId | null) : null,
});

describe('which review is this week’s', () => {
  const sundayNight = review(2026, 47);

  it.each([
    ['on that Sunday', '2026-11-22', sundayNight, null],
    ['on the Monday after, when it is last week’s, left open', '2026-11-23', null, sundayNight],
  ])('is told for one begun on Sunday night: %s', (_, today, current, leftOpen) => {
    expect(currentReview([sundayNight], day(today))).toBe(current);
    expect(reviewLeftOpen([sundayNight], day(today))).toBe(leftOpen);
  });

  it('is told over the end of a year with 53 weeks', () => {
    const last = review(2026, 53);
    expect(currentReview([last], day('2027-01-03'))).toBe(last);
    expect(currentReview([last], day('2027-01-04'))).toBeNull();
    expect(reviewLeftOpen([last], day('2027-01-04'))).toBe(last);
  });

  it('does not ask after one left open that another has followed', () => {
    const reviews = [review(2026, 44), review(2026, 46, '2026-11-13')];
    expect(reviewLeftOpen(reviews, day('2026-11-20'))).toBeNull();
    expect(reviewLeftOpen(reviews.slice(0, 1), day('2026-11-20'))).toBe(reviews[0]);
  });

  it('finds the one before, over weeks that were skipped and whatever their order', () => {
    const reviews = [review(2026, 47), review(2025, 52), review(2026, 44)];
    expect(reviewBefore(reviews, { year: 2026, week: 47 })).toBe(reviews[2]);
    expect(reviewBefore(reviews, { year: 2026, week: 10 })).toBe(reviews[1]);
    expect(reviewBefore(reviews, { year: 2025, week: 52 })).toBeNull();
  });

  it('can be worked on until it is finished, and while its week lasts', () => {
    expect(isLive(review(2026, 30), day('2026-11-20'))).toBe(true);
    expect(isLive(review(2026, 47, '2026-11-20'), day('2026-11-22'))).toBe(true);
    expect(isLive(review(2026, 47, '2026-11-20'), day('2026-11-23'))).toBe(false);
  });
});

describe('what is carried', () => {
  const asked = new Set([keyOf(helen)]);

  it.each<[string, readonly ReviewDecision[], ReadonlySet<string>, boolean]>([
    ['was left', [decided('left')], asked, true],
    ['was left, and is silent by the rules of that day', [decided('left')], new Set(), true],
    ['was not come to', [], asked, true],
    ['did not ask then', [], new Set(), false],
    ['was planned', [decided('planned', 7)], asked, false],
    ['was planned, and the meeting is gone', [decided('planned')], asked, true],
    ['was promised, and the promise is gone', [decided('promised')], asked, true],
    ['was snoozed', [decided('snoozed')], asked, false],
  ])('says of what %s', (_, decisions, askedThen, carried) => {
    expect(isCarried(helen, { decisions }, askedThen)).toBe(carried);
  });

  it('is nothing when there was no review before', () => {
    expect(isCarried(helen, null, asked)).toBe(false);
  });

  it('counts a decision as made unless what it became is gone', () => {
    expect((['snoozed', 'rhythm', 'left', 'moved', 'dated', 'settled'] as const).every((decision) => holds(decided(decision)))).toBe(true);
    expect([holds(decided('planned', 1)), holds(decided('planned')), holds(decided('promised', 1)), holds(decided('promised'))]).toEqual([true, false, true, false]);
  });
});
