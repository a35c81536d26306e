import type { Day } from '../day.ts';
import { isoWeekOf } from '../day.ts';
import type { SubjectKind } from '../nudge.ts';
import type { Review, ReviewDecision } from '../review.ts';
import { compareWeeks, isSameWeek, type Week } from './week.ts';

type Dated = Pick<Review, 'year' | 'week' | 'finishedOn'>;

/** The review of today's week; null when it is not begun. One begun on Sunday stays that week's when Monday comes. */
export const currentReview = <R extends Dated>(reviews: readonly R[], today: Day): R | null =>
  reviews.find((review) => isSameWeek(review, isoWeekOf(today))) ?? null;

/** The latest review of a week before this one, however many weeks lie between. */
export const reviewBefore = <R extends Dated>(reviews: readonly R[], week: Week): R | null =>
  reviews.filter((review) => compareWeeks(review, week) < 0).toSorted((a, b) => compareWeeks(b, a))[0] ?? null;

/**
 * The review before this week's, when it was begun and not finished. An older one that was followed by another is not asked
 * after: what was left of it was carried into that.
 */
export function reviewLeftOpen<R extends Dated>(reviews: readonly R[], today: Day): R | null {
  const before = reviewBefore(reviews, isoWeekOf(today));
  return before?.finishedOn === null ? before : null;
}

/** Whether a review can still be worked on: until it is finished, and for as long as its week lasts. */
export const isLive = (review: Dated, today: Day): boolean => review.finishedOn === null || isSameWeek(review, isoWeekOf(today));

/** A thing that may ask, by kind and number. */
export interface Subject {
  readonly subject: SubjectKind;
  readonly subjectId: number;
}

/** What tells one thing from another. */
export const keyOf = ({ subject, subjectId }: Subject): string => `${subject} ${subjectId}`;

/** Whether a decision still holds: one that became a meeting or a promise is open again once that is gone. */
export const holds = ({ decision, meetingId, commitmentId }: Pick<ReviewDecision, 'decision' | 'meetingId' | 'commitmentId'>): boolean =>
  !(decision === 'planned' && meetingId === null) && !(decision === 'promised' && commitmentId === null);

/**
 * Whether something that asks now was left by the review before this one, or not come to: it asked then, and nothing was decided that
 * still holds.
 */
export function isCarried(subject: Subject, before: Pick<Review, 'decisions'> | null, askedThen: ReadonlySet<string>): boolean {
  if (before === null) return false;
  const decided = before.decisions.find((decision) => keyOf(decision) === keyOf(subject));
  return decided === undefined ? askedThen.has(keyOf(subject)) : decided.decision === 'left' || !holds(decided);
}
