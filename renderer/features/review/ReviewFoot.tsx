import { useLocation } from 'wouter';
import type { Step } from '../../../main/domain/review.ts';
import { nextWeek } from '../../../main/domain/reviews/week.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { useWrite } from '../../data/query.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { KeptAnswers } from './KeptAnswers.tsx';
import { stepPath } from './steps.ts';
import { sayOnTo } from './words.ts';

interface ReviewFootProps {
  readonly page: ReviewPage;
  readonly before: Step | null;
  /** Null at the last: the week can be finished. */
  readonly after: Step | null;
}

/** Always in sight: that nothing is lost, the way back and the way on. */
export function ReviewFoot({ page: { review }, before, after }: ReviewFootProps) {
  const [, go] = useLocation();
  const finish = useWrite('reviews.finish', { said: () => `Week ${review.week} is finished` });
  return (
    <div className="review-foot" role="region" aria-label="Going on">
      <KeptAnswers reviewId={review.id}>Kept as you go; what you leave is carried into week {nextWeek(review).week}</KeptAnswers>
      <Buttons>
        {before === null ? null : (
          <Button
            onClick={() => {
              go(stepPath(review.id, before));
            }}
          >
            Back
          </Button>
        )}
        {after === null ? (
          <Button first busy={finish.busy} onClick={() => void finish.run({ reviewId: review.id })}>
            Finish the week
          </Button>
        ) : (
          <Button
            first
            onClick={() => {
              go(stepPath(review.id, after));
            }}
          >
            {sayOnTo(after)} <Kbd keys="Mod Enter" />
          </Button>
        )}
      </Buttons>
    </div>
  );
}
