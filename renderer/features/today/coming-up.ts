import { type Day, daysBetween, sayShortDay, sayTime, weekdayName } from '../../../main/domain/day.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { listNames, sayCount } from '../../../main/domain/words.ts';

/** "Mon 8.30" within a week, "Mon 7 Dec" beyond it. */
export function sayWhen({ day, time }: Pick<MeetingView, 'day' | 'time'>, today: Day): string {
  const ahead = daysBetween(today, day);
  const on = ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : ahead < 7 ? weekdayName(day).slice(0, 3) : sayShortDay(day, today);
  return time === null || ahead >= 7 ? on : `${on} ${sayTime(time)}`;
}

/** More than these are counted rather than named. */
const NAMED = 3;

/** "Siân Llywelyn, her office"; "Aldermere Place Board, nine people"; "Luke Tranter, by phone". */
export function sayPlanned(meeting: Pick<MeetingView, 'mode' | 'place' | 'title' | 'partnershipName' | 'participants'>): string {
  const names = meeting.participants.map(({ name }) => name);
  const about = meeting.partnershipName ?? (names.length > NAMED || names.length === 0 ? (meeting.title ?? 'A meeting') : null);
  const who = about ?? listNames(names);
  const count = about !== null && names.length > 0 ? `${sayCount(names.length)} ${names.length === 1 ? 'person' : 'people'}` : null;
  const how = meeting.mode === 'face-to-face' ? meeting.place : meeting.mode === 'written' ? 'in writing' : `by ${meeting.mode}`;
  return [who, count, how].filter((part) => part !== null && part !== '').join(', ');
}
