import { addDays, type Day, daysBetween, isoWeekOf } from '../../main/domain/day.ts';
import type { PersonId, ReviewId } from '../../main/domain/id.ts';
import type { Review, ReviewDecision } from '../../main/domain/review.ts';
import { type DeedDone, decisionOf, sayDecision } from '../../main/domain/reviews/decisions.ts';
import { QUESTIONS } from '../../main/domain/reviews/questions.ts';
import { weekDays } from '../../main/domain/reviews/week.ts';
import type { Who } from './cast/cast.ts';
import type { JournalRecords } from './records.ts';
import { PAST_REVIEWS, type PastReview } from './stories/past-reviews.ts';

type Told = Pick<JournalRecords, 'meetings' | 'conflicts' | 'commitments'>;

/** How many of each a past review decided about, and how far ahead it planned, in days. */
const MOST = 2;
const PLANNED_WITHIN = 14;

/** The finished reviews of the demo. What they decided is what happened: the meetings that followed, what was kept and written that week. */
export const reviewsFrom = (told: Told, ids: ReadonlyMap<Who, PersonId>, today: Day): readonly Review[] =>
  PAST_REVIEWS.map((past, i) => reviewFrom(past, (i + 1) as ReviewId, told, ids, today));

function reviewFrom(past: PastReview, id: ReviewId, told: Told, ids: ReadonlyMap<Who, PersonId>, today: Day): Review {
  const { from, to } = weekDays(isoWeekOf(addDays(today, -7 * past.weeksAgo)));
  const begunOn = past.on === 'sunday' ? to : addDays(from, 4);
  return {
    id,
    ...isoWeekOf(from),
    begunOn,
    finishedOn: past.on === 'sunday' ? addDays(to, 1) : begunOn,
    step: 'finish',
    decisions: [...planned(told, begunOn), ...left(past, ids, begunOn), ...written(told, from, begunOn), ...kept(told, from, begunOn)],
    answers: past.answers.map(({ factor, asked, answer }) => ({ factor, question: QUESTIONS[factor][asked] ?? '', answer })),
  };
}

const decided = (subject: ReviewDecision['subject'], subjectId: number, deed: DeedDone, day: Day): ReviewDecision => ({
  subject,
  subjectId,
  decision: decisionOf(deed),
  said: sayDecision(deed, day),
  day,
  meetingId: null,
  commitmentId: null,
});

/** Whom one then met alone, in person: that had been planned. */
function planned({ meetings }: Told, day: Day): readonly ReviewDecision[] {
  const alone = meetings.flatMap((meeting) => {
    const [only, ...others] = meeting.participants;
    const ahead = daysBetween(day, meeting.day);
    return only === undefined || others.length > 0 || meeting.mode !== 'face-to-face' || ahead < 1 || ahead > PLANNED_WITHIN ? [] : [{ meeting, personId: only.personId }];
  });
  const firsts = [...new Map(alone.toReversed().map((one) => [one.personId, one])).values()].toReversed();
  return firsts.slice(0, MOST).map(({ meeting, personId }) => ({
    ...decided('person', personId, { call: 'meetings.save', input: { entries: [meeting] } }, day),
    meetingId: meeting.id,
  }));
}

const left = (past: PastReview, ids: ReadonlyMap<Who, PersonId>, day: Day): readonly ReviewDecision[] =>
  past.left.flatMap((who) => {
    const personId = ids.get(who);
    return personId === undefined ? [] : [decided('person', personId, { call: 'leave' }, day)];
  });

/** Conflicts in which something was written that week. */
const written = ({ conflicts }: Told, from: Day, day: Day): readonly ReviewDecision[] =>
  conflicts
    .flatMap(({ id, entries }) => {
      const entry = entries.findLast((one) => one.day >= from && one.day <= day);
      return entry === undefined ? [] : [decided('conflict', id, { call: 'conflicts.addEntry', input: entry }, day)];
    })
    .slice(0, MOST);

/** Promises kept that week. */
const kept = ({ commitments }: Told, from: Day, day: Day): readonly ReviewDecision[] =>
  commitments
    .filter(({ state, settledOn }) => state === 'kept' && settledOn !== null && settledOn >= from && settledOn <= day)
    .slice(0, MOST)
    .map(({ id, settledOn }) => decided('commitment', id, { call: 'commitments.settle', input: { as: 'kept', on: settledOn ?? day } }, day));
