import { and, asc, desc, eq, getTableColumns, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Movement, Stage } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId, PersonId, ReviewId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import type { Review, ReviewAnswer, ReviewDecision } from '../../main/domain/review.ts';
import { keyOf, type Subject } from '../../main/domain/reviews/carrying.ts';
import type { Reader, Writer } from '../journal.ts';
import { commitment, conflict, conflictEntry, organisation, partnership, person, review, reviewAnswer, reviewDecision } from '../schema.ts';

/** A review as a list has it: without its words, with how much was decided. */
export type ReviewLine = Omit<Review, 'decisions' | 'answers'> & { readonly decisions: number };

/** Every review, the latest week first. */
export const allReviews = (reader: Reader): readonly ReviewLine[] =>
  reader
    .select({
      ...getTableColumns(review),
      decisions: sql<number>`(SELECT count(*) FROM review_decision WHERE review_id = review.id)`,
    })
    .from(review)
    .orderBy(desc(review.year), desc(review.week))
    .all();

/** A review with what was decided, in the order it was, and what was answered, factor by factor. */
export function readReview(reader: Reader, id: ReviewId): Review | null {
  const row = reader.select().from(review).where(eq(review.id, id)).get();
  if (row === undefined) return null;
  return { ...row, decisions: decisionsOf(reader, id), answers: answersOf(reader, id) };
}

const decisionsOf = (reader: Reader, reviewId: ReviewId): readonly ReviewDecision[] =>
  reader
    .select({
      subject: reviewDecision.subject,
      subjectId: reviewDecision.subjectId,
      decision: reviewDecision.decision,
      said: reviewDecision.said,
      day: reviewDecision.day,
      meetingId: reviewDecision.meetingId,
      commitmentId: reviewDecision.commitmentId,
    })
    .from(reviewDecision)
    .where(eq(reviewDecision.reviewId, reviewId))
    .orderBy(asc(reviewDecision.id))
    .all();

const answersOf = (reader: Reader, reviewId: ReviewId): readonly ReviewAnswer[] =>
  reader
    .select({ factor: reviewAnswer.factor, question: reviewAnswer.question, answer: reviewAnswer.answer })
    .from(reviewAnswer)
    .where(eq(reviewAnswer.reviewId, reviewId))
    .orderBy(asc(reviewAnswer.factor))
    .all();

/** Begins a review. A second one of the same week breaks the schema. */
export const insertReview = (writer: Writer, values: Omit<Review, 'id' | 'decisions' | 'answers'>): ReviewId =>
  writer.insert(review).values(values).returning({ id: review.id }).get().id;

export function updateReview(writer: Writer, id: ReviewId, changes: Partial<Pick<Review, 'finishedOn' | 'step'>>): void {
  writer.update(review).set(changes).where(eq(review.id, id)).run();
}

/** Takes a review out, with its decisions and answers. What was decided stands. */
export function deleteReview(writer: Writer, id: ReviewId): void {
  writer.delete(review).where(eq(review.id, id)).run();
}

/** Keeps what was decided about something; a second decision about the same takes the place of the first. */
export function setDecision(writer: Writer, reviewId: ReviewId, { subject, subjectId, ...decided }: ReviewDecision): void {
  writer
    .insert(reviewDecision)
    .values({ reviewId, subject, subjectId, ...decided })
    .onConflictDoUpdate({ target: [reviewDecision.reviewId, reviewDecision.subject, reviewDecision.subjectId], set: decided })
    .run();
}

/** Gives what was decided about one person to another (merging); where a review decided about both, the kept one's stands. */
export function moveDecisions(writer: Writer, from: PersonId, to: PersonId): void {
  writer.run(sql`UPDATE OR IGNORE review_decision SET subject_id = ${to} WHERE subject = 'person' AND subject_id = ${from}`);
}

/** Takes out what was decided about something. */
export function clearDecision(writer: Writer, reviewId: ReviewId, { subject, subjectId }: Subject): void {
  writer
    .delete(reviewDecision)
    .where(and(eq(reviewDecision.reviewId, reviewId), eq(reviewDecision.subject, subject), eq(reviewDecision.subjectId, subjectId)))
    .run();
}

/** Keeps the answer to a factor's question; an empty one is taken out. */
export function setAnswer(writer: Writer, reviewId: ReviewId, { factor, question, answer }: ReviewAnswer): void {
  if (answer === '') clearAnswer(writer, reviewId, factor);
  else {
    writer
      .insert(reviewAnswer)
      .values({ reviewId, factor, question, answer })
      .onConflictDoUpdate({ target: [reviewAnswer.reviewId, reviewAnswer.factor], set: { question, answer } })
      .run();
  }
}

function clearAnswer(writer: Writer, reviewId: ReviewId, factor: Factor): void {
  writer
    .delete(reviewAnswer)
    .where(and(eq(reviewAnswer.reviewId, reviewId), eq(reviewAnswer.factor, factor)))
    .run();
}

/** What these things are called, by `keyOf`. One that is no longer in the journal is not in the answer. */
export function namesOf(reader: Reader, subjects: readonly Subject[]): ReadonlyMap<string, string> {
  const ids = (kind: Subject['subject']): readonly number[] => subjects.filter(({ subject }) => subject === kind).map(({ subjectId }) => subjectId);
  const named: readonly (readonly [Subject['subject'], readonly { readonly id: number; readonly name: string }[]])[] = [
    ['person', reader.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids('person') as PersonId[])).all()],
    [
      'organisation',
      reader
        .select({ id: organisation.id, name: organisation.name })
        .from(organisation)
        .where(inArray(organisation.id, ids('organisation') as OrganisationId[]))
        .all(),
    ],
    [
      'partnership',
      reader
        .select({ id: partnership.id, name: partnership.name })
        .from(partnership)
        .where(inArray(partnership.id, ids('partnership') as PartnershipId[]))
        .all(),
    ],
    ['conflict', reader.select({ id: conflict.id, name: conflict.title }).from(conflict).where(inArray(conflict.id, ids('conflict') as ConflictId[])).all()],
    [
      'commitment',
      reader
        .select({ id: commitment.id, name: commitment.what })
        .from(commitment)
        .where(inArray(commitment.id, ids('commitment') as CommitmentId[]))
        .all(),
    ],
  ];
  return new Map(named.flatMap(([subject, rows]) => rows.map(({ id, name }) => [keyOf({ subject, subjectId: id }), name] as const)));
}

/** What was written on a day in a conflict's log. */
export interface Talk {
  readonly conflictId: ConflictId;
  readonly title: string;
  readonly day: Day;
  readonly text: string;
  readonly movement: Movement | null;
  readonly movedTo: Stage | null;
}

/** Entries of conflicts' logs on some days, in the order they were. */
export const talksBetween = (reader: Reader, from: Day, to: Day): readonly Talk[] =>
  reader
    .select({
      conflictId: conflictEntry.conflictId,
      title: conflict.title,
      day: conflictEntry.day,
      text: conflictEntry.text,
      movement: conflictEntry.movement,
      movedTo: conflictEntry.movedTo,
    })
    .from(conflictEntry)
    .innerJoin(conflict, eq(conflict.id, conflictEntry.conflictId))
    .where(and(gte(conflictEntry.day, from), lte(conflictEntry.day, to)))
    .orderBy(asc(conflictEntry.day), asc(conflictEntry.id))
    .all();
