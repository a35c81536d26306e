import { type Day, sayDate } from '../day.ts';
import { date, own, type Said } from './said.ts';

/** No day of a journal is in its year, so that beside it every year is said. */
const NO_YEAR = '0000-01-01' as Day;

const yearOf = (day: Day): string => day.slice(0, 4);
const monthOf = (day: Day): string => sayDate(day, day).replace(/^\d+ /u, '');

/** "20 May to 20 November 2026", "12 November 2025 to 3 May 2026", "20 November 2026". */
export function sayPeriod(from: Day, to: Day): Said {
  const last = date(to, NO_YEAR);
  if (from === to) return last;
  return own`${date(from, yearOf(from) === yearOf(to) ? to : NO_YEAR)} to ${last}`;
}

/** What a summary's file is called, without its ending: by its months and nobody's name. "Coaching summary, May to November 2026". */
export function fileNameOf(from: Day, to: Day): string {
  const [first, last] = [`${monthOf(from)} ${yearOf(from)}`, `${monthOf(to)} ${yearOf(to)}`];
  if (first === last) return `Coaching summary, ${last}`;
  return `Coaching summary, ${yearOf(from) === yearOf(to) ? monthOf(from) : first} to ${last}`;
}
