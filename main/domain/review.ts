import type { Day } from './day.ts';
import type { CommitmentId, MeetingId, ReviewId } from './id.ts';
import type { Factor } from './meeting.ts';
import type { SubjectKind } from './nudge.ts';

/** The steps of the weekly review, in order (mission: Weekly review). */
export const STEPS = ['unlogged', 'people', 'conflicts', 'commitments', 'questions', 'next-week', 'finish'] as const;
export type Step = (typeof STEPS)[number];

/** What may be decided about something that asks. `left`: not this week, which is a decision too. */
export const DECISIONS = ['planned', 'promised', 'snoozed', 'rhythm', 'left', 'moved', 'dated', 'settled'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What was decided about something, as a sentence of the time. */
export interface ReviewDecision {
  readonly subject: SubjectKind;
  readonly subjectId: number;
  readonly decision: Decision;
  readonly said: string;
  readonly day: Day;
  /** What it became. */
  readonly meetingId: MeetingId | null;
  readonly commitmentId: CommitmentId | null;
}

export interface ReviewAnswer {
  readonly factor: Factor;
  /** The question as it was asked. */
  readonly question: string;
  readonly answer: string;
}

/** The review of one ISO week. */
export interface Review {
  readonly id: ReviewId;
  /** The ISO week's year, which is not always the day's. */
  readonly year: number;
  readonly week: number;
  readonly begunOn: Day;
  readonly finishedOn: Day | null;
  /** Where it was left. */
  readonly step: Step;
  readonly decisions: readonly ReviewDecision[];
  readonly answers: readonly ReviewAnswer[];
}
