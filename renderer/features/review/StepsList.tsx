import { Link } from 'wouter';
import type { Step } from '../../../main/domain/review.ts';
import { progressOf, sayStep } from '../../../main/domain/reviews/steps.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useToday } from '../../data/day.ts';
import { Ticked } from '../../marks/Drawn.tsx';
import { isWhole, numberOfStep, stepPath } from './steps.ts';

/** The seven steps: what each that is behind came to (a tick where nothing is left), where one is, what is ahead. Any can be gone to. */
export function StepsList({ page, here }: { readonly page: ReviewPage; readonly here: Step }) {
  const today = useToday();
  return (
    <nav aria-label="Steps of the review">
      <ol className="steps">
        {progressOf({ ...page, review: { ...page.review, step: here } }, today).map(({ step, state, words }) => (
          <li key={step} className={`is-${state}`}>
            <span className="steps-mark" aria-hidden="true">
              {state === 'done' && isWhole(step, page) ? <Ticked /> : numberOfStep(step)}
            </span>
            <div>
              <Link href={stepPath(page.review.id, step)} aria-current={state === 'here' ? 'step' : undefined}>
                {sayStep(step)}
                {state === 'done' && isWhole(step, page) ? <span className="unseen">, done</span> : null}
              </Link>
              {state === 'ahead' || words === '' ? null : <small>{words}</small>}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}
