import { type Day, daysBetween, sayDate, weekdayName } from '../day.ts';
import { countOf, sayCount } from '../words.ts';

/** "every 30 days", "every day". */
export const sayEvery = (days: number): string => (days === 1 ? 'every day' : `every ${days.toLocaleString('en-GB')} days`);

/** A title inside a sentence: "chief executive", "director of Adult Social Services"; "GP" and "Chief Executive" as they are written. */
export const sayTitle = (title: string): string =>
  /^\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title;

/** "once", "twice", "three times", "40 times". */
export const sayTimes = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${sayCount(count)} times`);

/** "one day", "eleven days", "71 days". */
export const sayDays = (days: number): string => (days === 1 ? 'one day' : `${sayCount(days)} days`);

/** A window of days as a sentence says it: "in a year", "in 180 days". */
export const sayWithin = (days: number): string => (days === 365 ? 'in a year' : days === 1 ? 'in a day' : `in ${sayCount(days)} days`);

/** A day near or past, as one says it: "today", "yesterday", "on Wednesday" within the week, else "on 20 October". */
export function sayWhen(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago === -1) return 'tomorrow';
  return Math.abs(ago) < 7 ? `on ${weekdayName(day)}` : `on ${sayDate(day, today)}`;
}

/** The first letter made large, as a sentence begins; the rest as it is. */
export const begin = (words: string): string => {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase('en-GB') + rest.join('');
};

/** A count of meetings that begins a sentence: "One meeting", "Five meetings", "40 meetings". */
export const countMeetings = (count: number): string => begin(countOf(count, 'meeting', 'meetings'));
