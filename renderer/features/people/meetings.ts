import { type Day, sayLength, sayShortDay } from '../../../main/domain/day.ts';
import { type Character, sayMode } from '../../../main/domain/meeting.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { sayShortDate, upperFirst } from './standing.ts';

const CHARACTER_WORDS: Record<Character, string> = { business: 'business', open: 'open', both: 'business and open' };

/** How a meeting was held: "Face to face, 45 minutes, my office, open". */
export const sayHow = ({ mode, minutes, place, character }: Pick<MeetingView, 'mode' | 'minutes' | 'place' | 'character'>): string =>
  upperFirst([sayMode(mode), minutes === null ? '' : sayLength(minutes), place ?? '', CHARACTER_WORDS[character]].filter((part) => part !== '').join(', '));

/** The day of a meeting in the margin: "Thu 29 Oct"; in another year "4 Dec 2025", since the weekday no longer helps. */
export const sayMeetingDay = (day: Day, today: Day): string => (day.slice(0, 4) === today.slice(0, 4) ? sayShortDay(day, today) : sayShortDate(day, today));
