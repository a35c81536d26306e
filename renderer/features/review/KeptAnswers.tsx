import type { ReactNode } from 'react';
import type { ReviewId } from '../../../main/domain/id.ts';
import { Act } from '../../ui/Act.tsx';
import { keepAnswers, useRefusal } from './answers.ts';

/** That all is kept; or, when words could not be, why not, and the way to try again. */
export function KeptAnswers({ reviewId, children }: { readonly reviewId: ReviewId; readonly children: ReactNode }) {
  const refusal = useRefusal(reviewId);
  if (refusal === null) return <p className="kept-answers">{children}</p>;
  return (
    <p className="kept-answers is-failed" role="alert">
      Not kept yet: {refusal} <Act onClick={() => void keepAnswers()}>Try again</Act>
    </p>
  );
}
