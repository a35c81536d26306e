import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReviewId } from '../../../main/domain/id.ts';
import type { Factor } from '../../../main/domain/meeting.ts';
import type { ReviewAnswer } from '../../../main/domain/review.ts';
import type { ReviewPage } from '../../../preload/contract/views.ts';
import { registerHandOver } from '../../data/hand-over.ts';

/** How long after a keystroke an answer is kept, and how long typing may put it off, in milliseconds. */
const AFTER_A_PAUSE = 600;
const AT_MOST = 1_800;

interface Unkept extends ReviewAnswer {
  readonly reviewId: ReviewId;
}

/** Answers that the journal has not said it keeps. They outlive the page, not the app. */
const unkept = new Map<string, Unkept>();
const refused = new Map<string, string>();
const listeners = new Set<() => void>();
let registered = false;

const keyOf = ({ reviewId, factor }: Pick<Unkept, 'reviewId' | 'factor'>): string => `${reviewId} ${factor}`;

/** The words of an answer that are not kept yet; null when they are. */
export const unkeptAnswer = (reviewId: ReviewId, factor: Factor): string | null => unkept.get(keyOf({ reviewId, factor }))?.answer ?? null;

/** Notes what is being written, to be kept: at the latest before the app locks or quits. */
export function noteAnswer(answer: Unkept): void {
  if (!registered) registerHandOver(keepAnswers);
  registered = true;
  unkept.set(keyOf(answer), answer);
}

/**
 * Keeps every answer that is not kept. What the journal refuses is remembered and tried again: always the latest words, so
 * that older ones never take the place of newer.
 */
export async function keepAnswers(): Promise<void> {
  await Promise.all(
    [...unkept].map(async ([key, one]) => {
      const outcome = await window.rapport.call('reviews.answer', one);
      if (outcome.ok) {
        refused.delete(key);
        if (unkept.get(key) === one) unkept.delete(key);
      } else {
        refused.set(key, outcome.failure.message);
      }
    }),
  );
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Why answers could not be kept; null when they could. */
export const useRefusal = (reviewId: ReviewId): string | null =>
  useSyncExternalStore(listen, () => [...refused].find(([key]) => key.startsWith(`${reviewId} `))?.[1] ?? null);

/** One answer as it is typed: kept after a pause, during long typing, before a lock and on leaving the page. */
export function useAnswer(reviewId: ReviewId, { factor, question, answer }: ReviewAnswer): readonly [string, (words: string) => void] {
  const client = useQueryClient();
  const [words, setWords] = useState(() => unkeptAnswer(reviewId, factor) ?? answer);
  const waitingSince = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback((): void => {
    clearTimeout(timer.current);
    waitingSince.current = null;
    void keepAnswers();
  }, []);

  const write = (next: string): void => {
    setWords(next);
    noteAnswer({ reviewId, factor, question, answer: next });
    // Coming back to the page begins from what was last read of it: that must be these words.
    client.setQueryData<{ readonly value: ReviewPage }>(['reviews.get', { reviewId }], (read) => (read === undefined ? read : { value: withAnswer(read.value, { factor, question, answer: next }) }));
    waitingSince.current ??= performance.now();
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, Math.max(0, Math.min(AFTER_A_PAUSE, AT_MOST - (performance.now() - waitingSince.current))));
  };

  useEffect(() => keep, [keep]);
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
