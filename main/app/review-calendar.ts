import { meetingsBetween } from '../../db/repositories/meetings.ts';
import type { CalendarFile } from '../../preload/contract/reviews.ts';
import { addDays, laterOf } from '../domain/day.ts';
import type { Review } from '../domain/review.ts';
import { nextWeek, weekDays } from '../domain/reviews/week.ts';
import { writeCalendar } from '../exchange/writeCalendar.ts';
import type { Desk } from './desk.ts';

/** What is planned from tomorrow (or the review's Monday, when that is later) to the end of the week after the review's, as a calendar file. */
export function calendarOf({ journal, today, now }: Desk, review: Review): CalendarFile {
  const next = nextWeek(review);
  const from = laterOf(addDays(today(), 1), weekDays(review).from);
  // A letter takes up no hour of the day.
  const meetings = meetingsBetween(journal.read, from, weekDays(next).to).filter(({ mode }) => mode !== 'written');
  return {
    fileName: `rapport-${next.year}-week-${String(next.week).padStart(2, '0')}.ics`,
    text: writeCalendar(
      meetings.map((meeting) => ({ ...meeting, uid: `${journal.markFor(`meeting ${meeting.id}`)}@rapport` })),
      now(),
    ),
    meetings: meetings.length,
  };
}
