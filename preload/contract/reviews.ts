import { z } from 'zod';
import type { Movement, Stage } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, ReviewId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { type SubjectKind, SUBJECTS } from '../../main/domain/nudge.ts';
import { type Review, type ReviewAnswer, type ReviewDecision, STEPS } from '../../main/domain/review.ts';
import type { CommitmentView, MeetingView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { commitmentToAdd, dayToMove, settlement } from './commitments.ts';
import { conflictMove, entryToAdd, nextConversation } from './conflicts.ts';
import { idField, wordsField } from './fields.ts';
import type { SavedFile } from './files.ts';
import { meetingsToSave } from './meetings.ts';
import { type NudgeRow, snoozeToSet } from './nudges.ts';
import { personChanges } from './people.ts';

const reviewId = idField<ReviewId>();
const id = z.strictObject({ reviewId });
const about = id.extend({ subject: z.enum(SUBJECTS), subjectId: z.int().min(1) });

/** What is done about something that asks: a call as it would be made outside the review, or leaving it this week. */
const deed = z.discriminatedUnion('call', [
  z.strictObject({ call: z.literal('meetings.save'), input: meetingsToSave }),
  z.strictObject({ call: z.literal('commitments.add'), input: commitmentToAdd }),
  z.strictObject({ call: z.literal('snoozes.set'), input: snoozeToSet }),
  z.strictObject({ call: z.literal('people.edit'), input: personChanges }),
  z.strictObject({ call: z.literal('conflicts.move'), input: conflictMove }),
  z.strictObject({ call: z.literal('conflicts.addEntry'), input: entryToAdd }),
  z.strictObject({ call: z.literal('conflicts.setNext'), input: nextConversation }),
  z.strictObject({ call: z.literal('commitments.settle'), input: settlement }),
  z.strictObject({ call: z.literal('commitments.moveDay'), input: dayToMove }),
  z.strictObject({ call: z.literal('leave') }),
]);

/** One line of the list of reviews. */
export interface ReviewRow extends Omit<Review, 'decisions' | 'answers'> {
  readonly decisions: number;
}

/** Where the week stands. */
export interface ReviewDesk {
  readonly week: { readonly year: number; readonly week: number };
  /** This week's; null when it is not begun. */
  readonly current: ReviewRow | null;
  /** The latest of an earlier week that was begun and not finished: it can still be finished, or what is left of it is carried into this week's. */
  readonly leftOpen: ReviewRow | null;
  /** How much each step would have. */
  readonly waiting: Readonly<Record<'unlogged' | 'people' | 'conflicts' | 'commitments', number>>;
  /** Finished ones, the latest first, at most twelve. */
  readonly past: readonly ReviewRow[];
}

/** Something that asks, and what was decided about it in this review. */
export interface ReviewItem {
  /** What asks: null when the decision has quieted it already. */
  readonly row: NudgeRow | null;
  readonly subject: SubjectKind;
  readonly subjectId: number;
  /** Its name, title or words. */
  readonly name: string;
  readonly decision: ReviewDecision | null;
  /** It was left, or not come to, in the review before this one. */
  readonly carried: boolean;
}

/** A review as it is worked through, and as it is read afterwards. */
export interface ReviewPage {
  readonly review: Review;
  /** The first and last day of its week, and of the next. */
  readonly days: { readonly from: Day; readonly to: Day; readonly nextFrom: Day; readonly nextTo: Day };
  readonly unlogged: readonly { readonly day: Day; readonly count: number }[];
  readonly people: readonly ReviewItem[];
  readonly conflicts: readonly ReviewItem[];
  readonly commitments: readonly ReviewItem[];
  readonly questions: readonly ReviewAnswer[];
  /** Planned meetings of the next week. */
  readonly planned: readonly MeetingView[];
  /** What was done in the week. */
  readonly done: {
    readonly meetings: readonly MeetingView[];
    readonly settled: readonly CommitmentView[];
    /** Entries of conflicts' logs. */
    readonly talks: readonly { readonly conflictId: ConflictId; readonly title: string; readonly day: Day; readonly text: string; readonly movement: Movement | null; readonly movedTo: Stage | null }[];
  };
}

/** A file to save: its name and its text. */
export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
  readonly meetings: number;
}

/** The weekly review. */
export const reviewCalls = {
  /** Where the week stands: its review, an earlier one that was left open, and those that are past. */
  'reviews.current': reads(z.strictObject({})).gives<ReviewDesk>(),
  'reviews.list': reads(z.strictObject({})).gives<readonly ReviewRow[]>(),
  'reviews.get': reads(id).gives<ReviewPage>(),
  /** Begins the review of this week; one that is begun already is given as it is. */
  'reviews.begin': writes(z.strictObject({})).gives<{ readonly reviewId: ReviewId }>(),
  /** Where one is in it. */
  'reviews.goTo': writes(id.extend({ step: z.enum(STEPS) })).gives<Record<string, never>>(),
  /** Does it and keeps what was decided, as one step to undo. A second decision about the same takes the place of the first. */
  'reviews.decide': writes(about.extend({ deed })).gives<Record<string, never>>(),
  /** Takes the decision (not what came of it) out, so that it can be made anew. */
  'reviews.reconsider': writes(about).gives<Record<string, never>>(),
  /** Keeps an answer as it is typed; an empty one takes it out. Not a step to undo of its own: typing has its own. */
  'reviews.answer': writes(id.extend({ factor: z.literal(FACTORS), question: z.string().min(1).max(500), answer: wordsField })).gives<Record<string, never>>(),
  'reviews.finish': writes(id).gives<Record<string, never>>(),
  'reviews.reopen': writes(id).gives<Record<string, never>>(),
  'reviews.remove': writes(id).gives<Record<string, never>>(),
  /** The planned meetings from tomorrow to the end of the week after this review's, as one iCalendar file with nothing private in it. */
  'reviews.calendar': reads(id).gives<CalendarFile>(),
  /** Saves that file where the user says (or the shell can), and tells where; null when the user thought better of it. */
  'reviews.saveCalendar': reads(id).gives<SavedFile>(),
} as const;
