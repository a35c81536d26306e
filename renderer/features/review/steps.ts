import type { ReviewId } from '../../../main/domain/id.ts';
import { type Step, STEPS } from '../../../main/domain/review.ts';
import { reviewPath } from '../../data/paths.ts';

/** A step of a review has a page of its own: "/review/12/people". */
export const stepPath = (reviewId: ReviewId, step: Step): string => `${reviewPath(reviewId)}/${step}`;

export const isStep = (text: string | undefined): text is Step => STEPS.some((step) => step === text);

/** Where a step is in the line of them, from one. */
export const numberOfStep = (step: Step): number => STEPS.indexOf(step) + 1;
