import type { Reader } from '../../db/journal.ts';
import { commitmentsSettledBetween } from '../../db/repositories/commitments.ts';
import { meetingsBetween, unwrittenByDay } from '../../db/repositories/meetings.ts';
import { nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import { allReviews, namesOf, readReview, type ReviewLine, talksBetween } from '../../db/repositories/reviews.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { NudgeRow } from '../../preload/contract/nudges.ts';
import type { ReviewDesk, ReviewItem, ReviewPage } from '../../preload/contract/reviews.ts';
import { addDays, type Day, earlierOf, isoWeekOf, laterOf } from '../domain/day.ts';
import { nameOf, snoozeKeyOf, type SubjectKind } from '../domain/nudge.ts';
import { gather, nudgesOf } from '../domain/nudges/all.ts';
import type { Review } from '../domain/review.ts';
import { currentReview, holds, isCarried, isLive, keyOf, reviewBefore, reviewLeftOpen, type Subject } from '../domain/reviews/carrying.ts';
import { questionsFor } from '../domain/reviews/questions.ts';
import { nextWeek, type Week, weekDays } from '../domain/reviews/week.ts';
import { askingRows } from './today.ts';

/** How many finished reviews stand on the page of the week. */
const PAST_SHOWN = 12;
/** How many days back, before the week, entries that wait for a sentence are still carried. */
const UNLOGGED_DAYS = 28;

/** Which step something is decided in. */
const STEP_OF: Record<SubjectKind, 'people' | 'conflicts' | 'commitments'> = {
  person: 'people',
  organisation: 'people',
  partnership: 'people',
  conflict: 'conflicts',
  commitment: 'commitments',
};

/** What is said in place of a name that is no longer in the journal. */
const GONE: Record<SubjectKind, string> = {
  person: 'Someone no longer in the journal',
  organisation: 'An organisation no longer in the journal',
  partnership: 'A partnership no longer in the journal',
  conflict: 'A conflict no longer in the journal',
  commitment: 'A promise no longer in the journal',
};

/** Where the week stands. */
export function reviewDesk(reader: Reader, today: Day): ReviewDesk {
  const reviews = allReviews(reader);
  const week = isoWeekOf(today);
  const current = currentReview(reviews, today);
  const review = current === null ? null : readReview(reader, current.id);
  const items = itemsOf(reader, { week, review, reviews, today });
  const undecided = items.filter(({ decision }) => decision === null);
  const count = (step: 'people' | 'conflicts' | 'commitments'): number => undecided.filter(({ subject }) => STEP_OF[subject] === step).length;
  return {
    week,
    current,
    leftOpen: reviewLeftOpen(reviews, today),
    waiting: {
      unlogged: unloggedOf(reader, week, reviews, today).reduce((so, day) => so + day.count, 0),
      people: count('people'),
      conflicts: count('conflicts'),
      commitments: count('commitments'),
    },
    past: reviews.filter(({ id, finishedOn }) => finishedOn !== null && id !== current?.id).slice(0, PAST_SHOWN),
  };
}

/** A review as it is worked through, or read. Costs the same number of queries whatever it holds. */
export function reviewPage(reader: Reader, review: Review, today: Day): ReviewPage {
  const reviews = allReviews(reader);
  const days = weekDays(review);
  const next = weekDays(nextWeek(review));
  const items = isLive(review, today) ? itemsOf(reader, { week: review, review, reviews, today }) : itemsKept(reader, review);
  const held = earlierOf(days.to, today);
  return {
    review,
    days: { ...days, nextFrom: next.from, nextTo: next.to },
    unlogged: unloggedOf(reader, review, reviews, today),
    people: items.filter(({ subject }) => STEP_OF[subject] === 'people'),
    conflicts: items.filter(({ subject }) => STEP_OF[subject] === 'conflicts'),
    commitments: items.filter(({ subject }) => STEP_OF[subject] === 'commitments'),
    questions: questionsFor(review).map(({ factor, question }) => review.answers.find((answer) => answer.factor === factor) ?? { factor, question, answer: '' }),
    planned: meetingsBetween(reader, next.from, next.to),
    done: {
      meetings: meetingsBetween(reader, days.from, held),
      settled: commitmentsSettledBetween(reader, days.from, days.to),
      talks: talksBetween(reader, days.from, held),
    },
  };
}

interface Asking {
  readonly week: Week;
  /** The review of that week; null before it is begun. */
  readonly review: Review | null;
  readonly reviews: readonly ReviewLine[];
  readonly today: Day;
}

/**
 * What was decided in this review, in the order it was, then everything else that asks, the most telling first. A decision that no
 * longer holds is not one: the thing asks again, or is nobody's concern.
 */
function itemsOf(reader: Reader, { week, review, reviews, today }: Asking): readonly ReviewItem[] {
  const line = reviewBefore(reviews, week);
  const before = line === null ? null : readReview(reader, line.id);
  const rows = new Map(askingRows(reader, today).map((row) => [keyOf(snoozeKeyOf(row.lead)), row]));
  const askedThen = before === null ? new Set<string>() : askedOn(reader, before.finishedOn ?? before.begunOn);
  const decided = review?.decisions.filter(holds) ?? [];
  const names = namesOf(reader, decided);
  const decidedKeys = new Set(decided.map(keyOf));
  return [
    ...decided.map((decision): ReviewItem => {
      const { subject, subjectId } = decision;
      const row = rows.get(keyOf(decision)) ?? null;
      const name = names.get(keyOf(decision)) ?? GONE[subject];
      return { row, subject, subjectId, name, decision, carried: row !== null && isCarried(decision, before, askedThen) };
    }),
    ...[...rows].filter(([key]) => !decidedKeys.has(key)).map(([, row]) => itemAsking(row, before, askedThen)),
  ];
}

function itemAsking(row: NudgeRow, before: Review | null, askedThen: ReadonlySet<string>): ReviewItem {
  const { subject, subjectId } = snoozeKeyOf(row.lead);
  return { row, subject, subjectId, name: nameOf(row.lead), decision: null, carried: isCarried({ subject, subjectId }, before, askedThen) };
}

/** What was decided in a review that is past, as it was said then. */
function itemsKept(reader: Reader, { decisions }: Review): readonly ReviewItem[] {
  const names = namesOf(reader, decisions);
  return decisions.map((decision) => {
    const { subject, subjectId } = decision;
    return { row: null, subject, subjectId, name: names.get(keyOf(decision)) ?? GONE[subject], decision, carried: false };
  });
}

/** What the rules say asked on an earlier day, by the journal as it is now. */
function askedOn(reader: Reader, day: Day): ReadonlySet<string> {
  const settings = readSettings(reader);
  return new Set(gather(nudgesOf(nudgeFacts(reader, settings, day), settings, day)).map(({ lead }) => keyOf(snoozeKeyOf(lead))));
}

/** Entries of the week that wait for a sentence, and those carried from the review before it, or else from the week before. */
function unloggedOf(reader: Reader, week: Week, reviews: readonly ReviewLine[], today: Day): ReviewPage['unlogged'] {
  const { from, to } = weekDays(week);
  const before = reviewBefore(reviews, week);
  const since = before === null ? addDays(from, -7) : laterOf(weekDays(before).from, addDays(from, -UNLOGGED_DAYS));
  return unwrittenByDay(reader, since, earlierOf(to, today));
}

/** What a thing is called; null when it is not in the journal. */
export const nameInJournal = (reader: Reader, subject: Subject): string | null => namesOf(reader, [subject]).get(keyOf(subject)) ?? null;
