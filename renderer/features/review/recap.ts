import { sayStage } from '../../../main/domain/conflict.ts';
import type { Decision, ReviewDecision } from '../../../main/domain/review.ts';
import { listNames, sayCount } from '../../../main/domain/words.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';

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
  readonly decision: Decision;
}

/** What came of the review, one line for each, and the names of what was left. */
export interface Decisions {
  readonly made: readonly DecisionLine[];
  readonly left: readonly string[];
}

/** Every decision with the name of what it was about, in the order they were made; those that were left by name only. */
export function drawDecisions({ review, people, conflicts, commitments, planned }: Pick<ReviewPage, 'review' | 'people' | 'conflicts' | 'commitments' | 'planned'>): Decisions {
  const names = new Map<string, string>();
  for (const meeting of planned) for (const { personId, name } of meeting.participants) names.set(`person ${personId}`, name);
  for (const item of [...people, ...conflicts, ...commitments]) names.set(keyOf(item), item.name);
  const nameOf = (one: ReviewDecision): string => names.get(keyOf(one)) ?? '';
  return {
    made: review.decisions.filter((one) => !isLeft(one)).map((one) => ({ key: keyOf(one), name: nameOf(one), said: one.said, decision: one.decision })),
    left: review.decisions.filter(isLeft).map(nameOf).filter((name) => name !== ''),
  };
}

const keyOf = ({ subject, subjectId }: Pick<ReviewDecision, 'subject' | 'subjectId'>): string => `${subject} ${subjectId}`;
const isLeft = ({ decision }: ReviewDecision): boolean => decision === 'left';

/** Names a sentence holds. */
const NAMED = 12;

/** "Left for another week: Leila Haddad and Luke Tranter." */
export const sayLeft = (names: readonly string[]): string =>
  `Left for another week: ${listNames(names.length > NAMED ? [...names.slice(0, NAMED - 1), `${sayCount(names.length - NAMED + 1)} more`] : names)}.`;
