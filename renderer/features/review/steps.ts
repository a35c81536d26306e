import type { ReviewId } from '../../../main/domain/id.ts';
import { type Step, STEPS } from '../../../main/domain/review.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { reviewPath } from '../../data/paths.ts';

/** A step of a review has a page of its own: "/review/12/people". */
export const stepPath = (reviewId: ReviewId, step: Step): string => `${reviewPath(reviewId)}/${step}`;

export const isStep = (text: string | undefined): text is Step => STEPS.some((step) => step === text);

/** Where a step is in the line of them, from one. */
export const numberOfStep = (step: Step): number => STEPS.indexOf(step) + 1;

/** Whether nothing is left in a step to write or to decide. One may pass a step that is not. */
export function isWhole(step: Step, { unlogged, people, conflicts, commitments }: Pick<ReviewPage, 'unlogged' | 'people' | 'conflicts' | 'commitments'>): boolean {
  const items = { people, conflicts, commitments };
  if (step === 'people' || step === 'conflicts' || step === 'commitments') return items[step].every(({ decision }) => decision !== null);
  return step !== 'unlogged' || unlogged.length === 0;
}
