import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { ReviewId } from '../../../main/domain/id.ts';
import type { ReviewAnswer } from '../../../main/domain/review.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';
import { Unkept, usePauses } from '../../data/keeping.ts';

interface WrittenAnswer extends ReviewAnswer {
  readonly reviewId: ReviewId;
}

/** Answers that the journal has not said it keeps. */
const unkept = new Unkept<string, WrittenAnswer>((_, answer) => window.rapport.call('reviews.answer', answer));

const keyOf = ({ reviewId, factor }: Pick<WrittenAnswer, 'reviewId' | 'factor'>): string => `${reviewId} ${factor}`;

/** Keeps every answer that is not kept. */
export const keepAnswers = unkept.keepAll;

/** Why answers could not be kept; null when they could. */
export const useRefusal = (reviewId: ReviewId): string | null =>
  useSyncExternalStore(unkept.listen, () => unkept.refusal((key) => key.startsWith(`${reviewId} `)));

/** One answer as it is typed: kept after a pause, during long typing, before a lock and on leaving the page. */
export function useAnswer(reviewId: ReviewId, { factor, question, answer }: ReviewAnswer): readonly [string, (words: string) => void] {
  const client = useQueryClient();
  const [words, setWords] = useState(() => unkept.of(keyOf({ reviewId, factor }))?.answer ?? answer);
  const { typed } = usePauses(keepAnswers);

  const write = (next: string): void => {
    setWords(next);
    unkept.note(keyOf({ reviewId, factor }), { reviewId, factor, question, answer: next });
    // Coming back to the page begins from what was last read of it: that must be these words.
    client.setQueryData<{ readonly value: ReviewPage }>(['reviews.get', { reviewId }], (read) => (read === undefined ? read : { value: withAnswer(read.value, { factor, question, answer: next }) }));
    typed();
  };

  return [words, write];
}

/** The page with an answer as it is now; an empty one is none. */
export function withAnswer(page: ReviewPage, answer: ReviewAnswer): ReviewPage {
  const others = page.review.answers.filter(({ factor }) => factor !== answer.factor);
  return {
    ...page,
    questions: page.questions.map((each) => (each.factor === answer.factor ? answer : each)),
    review: { ...page.review, answers: answer.answer.trim() === '' ? others : [...others, answer].toSorted((a, b) => a.factor - b.factor) },
  };
}
