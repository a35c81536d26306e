import { sayStage } from '../../../main/domain/conflict.ts';
import type { ReviewDecision } from '../../../main/domain/review.ts';
import type { ReviewPage } from '../../../preload/contract/views.ts';

type Talk = ReviewPage['done']['talks'][number];

const MOVED = { forward: 'it moved forward', none: 'nothing moved', back: 'it moved back' } as const;

/** What a conversation did: "now surfaced", "it moved forward"; nothing for a note. */
export const sayTalk = ({ movedTo, movement }: Pick<Talk, 'movedTo' | 'movement'>): string =>
  movedTo !== null ? `now ${sayStage(movedTo)}` : movement === null ? '' : MOVED[movement];

/** A decision as it is read: whom or what it was about, and the sentence of the time. */
export interface DecisionLine {
  readonly key: string;
  readonly name: string;
  readonly said: string;
}

/** Every decision with the name of what it was about: those something came of first, those that were left last. */
export function decisionLines({ review, people, conflicts, commitments, planned }: Pick<ReviewPage, 'review' | 'people' | 'conflicts' | 'commitments' | 'planned'>): readonly DecisionLine[] {
  const names = new Map<string, string>();
  for (const meeting of planned) for (const { personId, name } of meeting.participants) names.set(`person ${personId}`, name);
  for (const { subject, subjectId, name } of [...people, ...conflicts, ...commitments]) names.set(`${subject} ${subjectId}`, name);
  return review.decisions
    .toSorted((a, b) => Number(isLeft(a)) - Number(isLeft(b)))
    .map((one) => {
      const key = `${one.subject} ${one.subjectId}`;
      return { key, name: names.get(key) ?? '', said: one.said };
    });
}

const isLeft = ({ decision }: ReviewDecision): boolean => decision === 'left';
