import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { CommitmentId, MeetingId, ReviewId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import { SUBJECTS } from '../../main/domain/nudge.ts';
import { DECISIONS, STEPS } from '../../main/domain/review.ts';
import { day, id, looseRef, ref, words } from './columns.ts';
import { commitment } from './commitments.ts';
import { meeting } from './meetings.ts';

/** The review of one ISO week. There is one of each week at most. */
export const review = sqliteTable(
  'review',
  {
    id: id<ReviewId>(),
    /** The ISO week's year, which is not always the day's. */
    year: integer().notNull(),
    week: integer().notNull(),
    begunOn: day().notNull(),
    finishedOn: day(),
    /** Where it was left. */
    step: text({ enum: STEPS }).notNull(),
  },
  (t) => [unique('review_week').on(t.year, t.week)],
);

/** What was decided about something that asked, in the words of the time: the thing itself may change or go. */
export const reviewDecision = sqliteTable(
  'review_decision',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    reviewId: ref<ReviewId>(() => review.id).notNull(),
    subject: text({ enum: SUBJECTS }).notNull(),
    subjectId: integer().notNull(),
    decision: text({ enum: DECISIONS }).notNull(),
    /** The decision as a sentence. */
    said: words(),
    day: day().notNull(),
    /** What it became. */
    meetingId: looseRef<MeetingId>(() => meeting.id),
    commitmentId: looseRef<CommitmentId>(() => commitment.id),
  },
  (t) => [
    unique('review_decision_once').on(t.reviewId, t.subject, t.subjectId),
    index('review_decision_meeting').on(t.meetingId),
    index('review_decision_commitment').on(t.commitmentId),
  ],
);

/** The answer to a factor's question of the week. The question is kept as it was asked. */
export const reviewAnswer = sqliteTable(
  'review_answer',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    reviewId: ref<ReviewId>(() => review.id).notNull(),
    factor: integer().$type<Factor>().notNull(),
    question: text().notNull(),
    answer: words(),
  },
  (t) => [unique('review_answer_once').on(t.reviewId, t.factor)],
);
