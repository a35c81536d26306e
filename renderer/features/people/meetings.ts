import { upperFirst } from '../../../main/domain/words.ts';
import { type Day, sayLength } from '../../../main/domain/day.ts';
import { type Character, sayMode } from '../../../main/domain/meeting.ts';
import type { MeetingView } from '../../../main/domain/views.ts';

const CHARACTER_WORDS: Record<Character, string> = { business: 'business', open: 'open', both: 'business and open' };

/** How a meeting was held: "Face to face, 45 minutes, my office, open". */
export const sayHow = ({ mode, minutes, place, character }: Pick<MeetingView, 'mode' | 'minutes' | 'place' | 'character'>): string =>
  upperFirst([sayMode(mode), minutes === null ? '' : sayLength(minutes), place ?? '', CHARACTER_WORDS[character]].filter((part) => part !== '').join(', '));

/** Whether the weekday still helps to know when it was. */
export const isThisYear = (day: Day, today: Day): boolean => day.slice(0, 4) === today.slice(0, 4);
