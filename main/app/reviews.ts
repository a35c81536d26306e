import { allReviews, clearDecision, deleteReview, insertReview, readReview, setAnswer, setDecision, updateReview } from '../../db/repositories/reviews.ts';
import { type Outcome, succeed } from '../../preload/contract/outcome.ts';
import type { reviewCalls } from '../../preload/contract/reviews.ts';
import { isoWeekOf } from '../domain/day.ts';
import type { ReviewId } from '../domain/id.ts';
import type { Review } from '../domain/review.ts';
import { currentReview } from '../domain/reviews/carrying.ts';
import { decisionOf, sayDecision } from '../domain/reviews/decisions.ts';
import { sayWeek } from '../domain/reviews/week.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { calendarOf } from './review-calendar.ts';
import { allOrNothing, deedDoer } from './review-deeds.ts';
import { nameInJournal, reviewDesk, reviewPage } from './review-page.ts';

export const reviewHandlers = (desk: Desk) => {
  const { journal, today } = desk;
  const doDeed = deedDoer(desk);

  /** Works on a review that is there. */
  const withReview = <T>(reviewId: ReviewId, work: (review: Review) => Outcome<T>): Outcome<T> => {
    const review = readReview(journal.read, reviewId);
    return review === null ? notFound('review') : work(review);
  };

  return {
    'reviews.current': () => succeed(reviewDesk(journal.read, today())),

    'reviews.list': () => succeed(allReviews(journal.read)),

    'reviews.get': ({ reviewId }) => withReview(reviewId, (review) => succeed(reviewPage(journal.read, review, today()))),

    'reviews.begin': () => {
      const begun = currentReview(allReviews(journal.read), today());
      if (begun !== null) return succeed({ reviewId: begun.id });
      const week = isoWeekOf(today());
      const reviewId = journal.change(`Began the review of ${sayWeek(week, today())}`, (writer) =>
        insertReview(writer, { ...week, begunOn: today(), finishedOn: null, step: 'unlogged' }),
      );
      return succeed({ reviewId });
    },

    'reviews.goTo': ({ reviewId, step }) =>
      withReview(reviewId, () => {
        // Turning a page is no step to undo.
        journal.keep((writer) => updateReview(writer, reviewId, { step }));
        return succeed({});
      }),

    'reviews.decide': ({ reviewId, deed, ...subject }) =>
      withReview(reviewId, () => {
        const name = nameInJournal(journal.read, subject);
        if (name === null) return notFound(subject.subject === 'commitment' ? 'promise' : subject.subject);
        const said = sayDecision(deed, today());
        return allOrNothing(() => {
          journal.together(`${name}: ${said.slice(0, 1).toLowerCase()}${said.slice(1, -1)}`, (writer) => {
            const became = doDeed(deed);
            setDecision(writer, reviewId, { ...subject, ...became, decision: decisionOf(deed), said, day: today() });
          });
          return succeed({});
        });
      }),

    'reviews.reconsider': ({ reviewId, ...subject }) =>
      withReview(reviewId, () => {
        const name = nameInJournal(journal.read, subject);
        journal.change(name === null ? 'Took a decision out of the review' : `Took the decision about ${name} out of the review`, (writer) =>
          clearDecision(writer, reviewId, subject),
        );
        return succeed({});
      }),

    'reviews.answer': ({ reviewId, ...answer }) =>
      withReview(reviewId, () => {
        journal.keep((writer) => setAnswer(writer, reviewId, answer));
        return succeed({});
      }),

    'reviews.finish': ({ reviewId }) =>
      withReview(reviewId, (review) => {
        if (review.finishedOn !== null) return succeed({});
        journal.change(`Finished the review of ${sayWeek(review, today())}`, (writer) =>
          updateReview(writer, reviewId, { finishedOn: today(), step: 'finish' }),
        );
        return succeed({});
      }),

    'reviews.reopen': ({ reviewId }) =>
      withReview(reviewId, (review) => {
        journal.change(`Reopened the review of ${sayWeek(review, today())}`, (writer) => updateReview(writer, reviewId, { finishedOn: null }));
        return succeed({});
      }),

    'reviews.remove': ({ reviewId }) =>
      withReview(reviewId, (review) => {
        journal.change(`Deleted the review of ${sayWeek(review, today())}`, (writer) => deleteReview(writer, reviewId));
        return succeed({});
      }),

    'reviews.calendar': ({ reviewId }) => withReview(reviewId, (review) => succeed(calendarOf(desk, review))),

    'reviews.saveCalendar': async ({ reviewId }) => {
      const file = withReview(reviewId, (review) => succeed(calendarOf(desk, review)));
      if (!file.ok) return file;
      if (file.value.meetings === 0) return refuse('No meeting is planned yet from tomorrow to the end of next week, so there is nothing to put in a calendar.');
      return desk.saveFile({ name: file.value.fileName, content: file.value.text });
    },
  } satisfies HandlersOf<keyof typeof reviewCalls>;
};
