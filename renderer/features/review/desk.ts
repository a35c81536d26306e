import { type Day, weekdayOf } from '../../../main/domain/day.ts';
import { type Step, STEPS } from '../../../main/domain/review.ts';
import { sayStep } from '../../../main/domain/reviews/steps.ts';
import { isSameWeek, nextWeek } from '../../../main/domain/reviews/week.ts';
import { countOf, lowerFirst, sayCount } from '../../../main/domain/words.ts';
import type { ReviewDesk, ReviewRow } from '../../../preload/contract/reviews.ts';

/** Until Wednesday an open review of the week just gone comes first: its week is still the one in mind. */
const STILL_IN_MIND = 3;

/** Whether last week's open review is offered before this week's. */
export function finishesLastFirst({ week, current, leftOpen }: Pick<ReviewDesk, 'week' | 'current' | 'leftOpen'>, today: Day): boolean {
  const weekday = weekdayOf(today);
  return current === null && leftOpen !== null && isSameWeek(nextWeek(leftOpen), week) && weekday >= 1 && weekday <= STILL_IN_MIND;
}

/** How far a review was left: "at step three of seven, conflicts". */
export const sayWhere = (step: Step): string => `step ${STEPS.indexOf(step) + 1} of ${STEPS.length}, ${lowerFirst(sayStep(step))}`;

/** What a step would have one look at: "eight to decide about"; what it does where there is nothing to count. */
export function sayAhead(step: Step, { unlogged, people, conflicts, commitments }: ReviewDesk['waiting']): string {
  switch (step) {
    case 'unlogged':
      return unlogged === 0 ? 'nothing waits for a sentence' : countOf(unlogged, 'meeting waits for a sentence', 'meetings wait for a sentence');
    case 'people':
      return people === 0 ? 'nobody is waiting' : people <= A_FEW ? `${sayCount(people)} to decide about` : `${sayCount(people)} to decide about, the most urgent first`;
    case 'conflicts':
      return conflicts === 0 ? 'none asks' : countOf(conflicts, 'asks', 'ask');
    case 'commitments':
      return commitments === 0 ? 'none is due' : countOf(commitments, 'is near or past its day', 'are near or past their day');
    case 'questions':
      return 'one for each factor, to write under if you like';
    case 'next-week':
      return 'each becomes a meeting or a promise';
    case 'finish':
      return 'the week on one page, and next week for Outlook';
  }
}

/** As many as are decided about in one breath. */
const A_FEW = 5;

/** What the page says first: how this week's review stands. */
export function sayDesk({ week, current, leftOpen }: Pick<ReviewDesk, 'week' | 'current' | 'leftOpen'>, today: Day): string {
  if (current !== null) {
    return current.finishedOn === null
      ? `You are at ${sayWhere(current.step)}. Everything so far is kept; go on when it suits you.`
      : `Week ${week.week} is finished. The next review begins on Monday, with whatever was left.`;
  }
  if (leftOpen !== null && finishesLastFirst({ week, current, leftOpen }, today)) {
    return `The review of week ${leftOpen.week} is still open, at ${sayWhere(leftOpen.step)}. You can finish it, or let what is left be carried into this week’s.`;
  }
  return 'Twenty quiet minutes: who has been neglected, what is festering, which promises are due, and what next week must hold.';
}

/** A past review in a few words: "nine decisions". */
export const sayPast = ({ decisions }: Pick<ReviewRow, 'decisions'>): string => (decisions === 0 ? 'nothing decided' : countOf(decisions, 'decision', 'decisions'));
