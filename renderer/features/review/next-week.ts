import { addDays, type Day, sayTime, weekdayName, weekdayOf } from '../../../main/domain/day.ts';
import type { MeetingId } from '../../../main/domain/id.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { listNames } from '../../../main/domain/words.ts';
import type { ReviewPage } from '../../../preload/contract/reviews.ts';

/** A planned meeting as a line of the week. */
export interface PlannedLine {
  readonly id: MeetingId;
  readonly words: string;
  /** It was decided in this review. */
  readonly isNew: boolean;
}

/** One day of the next week and what is planned on it, by the hour; what has no hour comes last. */
export interface WeekDay {
  readonly day: Day;
  readonly lines: readonly PlannedLine[];
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Monday to Friday of the next week, and a day of its weekend when something is planned on it. */
export function drawNextWeek({ days, planned, review }: Pick<ReviewPage, 'days' | 'planned' | 'review'>): readonly WeekDay[] {
  const decided = new Set(review.decisions.map(({ meetingId }) => meetingId));
  return DAYS.map((index) => addDays(days.nextFrom, index))
    .map((day) => ({
      day,
      lines: planned
        .filter((meeting) => meeting.day === day)
        .toSorted((a, b) => (a.time ?? '99').localeCompare(b.time ?? '99') || a.id - b.id)
        .map((meeting) => ({ id: meeting.id, words: sayLine(meeting), isNew: decided.has(meeting.id) })),
    }))
    .filter(({ day, lines }) => lines.length > 0 || isWeekday(day));
}

const isWeekday = (day: Day): boolean => weekdayOf(day) >= 1 && weekdayOf(day) <= 5;

/** "Mon 23". */
export const sayDayOfWeek = (day: Day): string => `${weekdayName(day).slice(0, 3)} ${Number(day.slice(8))}`;

/** More than these are said by what it is about. */
const NAMED = 2;

/** "Helen Carrow, 17.00"; "Place Board, 10.00"; "Coaching, by video". */
export function sayLine(meeting: Pick<MeetingView, 'time' | 'title' | 'partnershipName' | 'participants' | 'mode'>): string {
  const names = meeting.participants.map(({ name }) => name);
  const who = meeting.partnershipName ?? (names.length === 0 || (names.length > NAMED && meeting.title !== null) ? meeting.title : listNames(names));
  const how = meeting.mode === 'face-to-face' ? null : meeting.mode === 'written' ? 'in writing' : `by ${meeting.mode}`;
  return [who === null || who === '' ? 'A meeting' : who, meeting.time === null ? null : sayTime(meeting.time), how].filter((part) => part !== null).join(', ');
}
