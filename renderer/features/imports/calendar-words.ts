import { type Day, sayDay, sayLength, sayTime, weekdayName } from '../../../main/domain/day.ts';
import type { CalendarRow, PlannedGuest } from '../../../main/domain/importing/calendar.ts';
import type { ParsedOccurrence } from '../../../main/domain/importing/parsed.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import { countOf, listNames, upperFirst } from '../../../main/domain/words.ts';

type Why = CalendarRow['why'][number];

const WHY: Record<Why, string> = {
  'already-here': 'already here',
  cancelled: 'cancelled',
  private: 'private',
  'all-day': 'all day',
  future: 'still to come',
  'nobody-invited': 'nobody invited',
  'you-declined': 'you declined',
};

/** Why an entry is not ticked at first: "Cancelled, still to come". Empty when it is. */
export function sayWhy({ why, guests }: Pick<CalendarRow, 'why' | 'guests'>): string {
  // One that is here needs no other reason.
  if (why.includes('already-here')) return upperFirst(WHY['already-here']);
  return upperFirst(why.map((reason) => (reason === 'nobody-invited' && guests.length > 0 ? 'everyone declined' : WHY[reason])).join(', '));
}

/** How it is to be held: "Face to face, 45 minutes, my office". */
export const sayHow = ({ mode, minutes, place }: Pick<ParsedOccurrence, 'mode' | 'minutes' | 'place'>): string =>
  upperFirst([sayMode(mode), minutes === null ? '' : sayLength(minutes), place ?? ''].filter((part) => part !== '').join(', '));

/** What stands in the margin. */
export const sayWhenOf = ({ time }: Pick<ParsedOccurrence, 'time'>): string => (time === null ? 'all day' : sayTime(time));

/** A title, or words in its place. */
export const sayTitle = ({ title }: Pick<ParsedOccurrence, 'title'>): string => title || 'No title';

/** A guest as one hears them. */
const sayGuest = ({ kind, name, declined }: Pick<PlannedGuest, 'kind' | 'name' | 'declined'>): string =>
  `${name}${declined ? ', who declined' : kind === 'new' ? ', who is new' : ''}`;

/** An entry as one hears it: time, title, with whom, how, and why it is not ticked. */
export const sayEntry = (row: CalendarRow): string =>
  [
    `${sayWhenOf(row.occurrence)} ${sayTitle(row.occurrence)}`,
    row.guests.length === 0 ? '' : `with ${listNames(row.guests.map(sayGuest))}`,
    sayHow(row.occurrence),
    sayWhy(row),
  ]
    .filter((part) => part !== '')
    .join('; ');

/** "Monday 16 to Sunday 22 November"; one day alone by itself. */
export function sayDays(from: Day, to: Day, today: Day): string {
  if (from === to) return sayDay(from, today);
  const first = from.slice(0, 7) === to.slice(0, 7) ? `${weekdayName(from)} ${Number(from.slice(8))}` : sayDay(from, from.slice(0, 4) === to.slice(0, 4) ? from : today);
  return `${first} to ${sayDay(to, today)}`;
}

/** What a calendar holds on the chosen days, in a sentence. */
export function sayCalendar(fileName: string, rows: readonly Pick<CalendarRow, 'why'>[]): string {
  const ticked = rows.filter(({ why }) => why.length === 0).length;
  const here = rows.filter(({ why }) => why.includes('already-here')).length;
  if (rows.length === 0) return `‘${fileName}’ has nothing on these days.`;
  const holds = `‘${fileName}’ has ${countOf(rows.length, 'entry', 'entries')} on these days`;
  if (here === rows.length) return `${holds}, and ${rows.length === 1 ? 'it is' : 'all of them are'} here already.`;
  if (ticked === rows.length) return rows.length === 1 ? `${holds}, and it is ticked.` : `${holds}, and all of them are ticked.`;
  if (ticked === 0) return `${holds}. None is ticked; each says why.`;
  return `${holds}. ${upperFirst(countOf(ticked, 'is', 'are'))} ticked; each of the others says why not.`;
}

/** The first act, by what is ticked. */
export function sayBringInMeetings({ meetings, people }: { readonly meetings: number; readonly people: number }): string {
  if (meetings === 0 && people === 0) return 'Nothing is ticked';
  return `Bring in ${listNames([meetings === 0 ? '' : countOf(meetings, 'meeting', 'meetings'), people === 0 ? '' : countOf(people, 'person', 'people')].filter((part) => part !== ''))}`;
}

/** How often someone new is invited. */
export const sayInvited = (entries: number): string => `in ${countOf(entries, 'entry', 'entries')}`;

/** The offer to write up what came in. */
export const sayWriteUp = (day: Day, today: Day): string => `Write up ${day === today ? 'today' : sayDay(day, today)}`;
