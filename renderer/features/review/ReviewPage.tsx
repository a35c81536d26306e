import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import type { ReviewId } from '../../../main/domain/id.ts';
import { type Step, STEPS } from '../../../main/domain/review.ts';
import { askStep, stepAfter, stepBefore } from '../../../main/domain/reviews/steps.ts';
import type { ReviewPage as Page } from '../../../preload/contract/reviews.ts';
import { reviewPath } from '../../data/paths.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act } from '../../ui/Act.tsx';
import { PageHead, Spread } from '../../ui/Page.tsx';
import { Commitments } from './Commitments.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Finish } from './Finish.tsx';
import { FinishedReview } from './FinishedReview.tsx';
import { NextWeek } from './NextWeek.tsx';
import { NextWeekAside } from './NextWeekAside.tsx';
import { People } from './People.tsx';
import { Questions } from './Questions.tsx';
import { ReviewFoot } from './ReviewFoot.tsx';
import { isStep, numberOfStep, stepPath } from './steps.ts';
import { StepsList } from './StepsList.tsx';
import { Unlogged } from './Unlogged.tsx';
import { sayTask } from './words.ts';
import './review.css';

/** A review: the step in the address, or where it was left; read as one page when it is finished. */
export function ReviewPage() {
  const { reviewId, step } = useParams<{ readonly reviewId: string; readonly step?: string }>();
  if (!/^[1-9]\d{0,14}$/u.test(reviewId)) {
    return (
      <PageHead title="No such review" lede="The address of this page is not a review’s.">
        <Act to="/review">Go to this week’s</Act>
      </PageHead>
    );
  }
  return <OneReview key={reviewId} reviewId={Number(reviewId) as ReviewId} step={step} />;
}

function OneReview({ reviewId, step }: { readonly reviewId: ReviewId; readonly step: string | undefined }) {
  const read = useRead('reviews.get', { reviewId });
  return (
    <Shown read={read}>
      {(page) => {
        // Another address than its steps had, so that its heading is arrived at.
        if (page.review.finishedOn !== null) return step === undefined ? <FinishedReview page={page} /> : <Redirect to={reviewPath(reviewId)} replace />;
        return isStep(step) ? <OneStep page={page} step={step} /> : <Redirect to={stepPath(reviewId, page.review.step)} replace />;
      }}
    </Shown>
  );
}

function OneStep({ page, step }: { readonly page: Page; readonly step: Step }) {
  const { review } = page;
  const [, go] = useLocation();
  const after = stepAfter(step);
  useKeepPlace(review.id, step);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (after === null || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      go(stepPath(review.id, after));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [after, go, review.id]);

  return (
    <div className="review">
      <Spread
        aside={
          <>
            <StepsList page={page} here={step} />
            {step === 'next-week' || step === 'finish' ? null : <NextWeekAside page={page} />}
          </>
        }
      >
        <PageHead
          title={askStep(step)}
          margin={
            <>
              Week {review.week}
              <br />
              step {numberOfStep(step)} of {STEPS.length}
            </>
          }
          lede={sayTask(step, page)}
        />
        <WhatToDo page={page} step={step} />
      </Spread>
      <ReviewFoot page={page} before={stepBefore(step)} after={after} />
    </div>
  );
}

function WhatToDo({ page, step }: { readonly page: Page; readonly step: Step }) {
  switch (step) {
    case 'unlogged':
      return <Unlogged page={page} />;
    case 'people':
      return <People page={page} />;
    case 'conflicts':
      return <Conflicts page={page} />;
    case 'commitments':
      return <Commitments page={page} />;
    case 'questions':
      return <Questions page={page} />;
    case 'next-week':
      return <NextWeek page={page} />;
    case 'finish':
      return <Finish page={page} />;
  }
}

/** Keeps in the journal which step one is at, so that leaving and coming back resumes there. No step to undo. */
function useKeepPlace(reviewId: ReviewId, step: Step): void {
  const client = useQueryClient();
  useEffect(() => {
    void window.rapport.call('reviews.goTo', { reviewId, step });
    // The pages that lead back here begin from what was last read.
    client.setQueryData<{ readonly value: Page }>(['reviews.get', { reviewId }], (read) =>
      read === undefined ? read : { value: { ...read.value, review: { ...read.value.review, step } } },
    );
    client.removeQueries({ queryKey: ['reviews.current'] });
  }, [client, reviewId, step]);
}
