import { addDays, type Day, weekdayOf } from '../day.ts';
import { endOfMonth, monthsOn } from './festivals.ts';

/** The day before, when "before" was said; null when that would be past. */
export const beforeIf = (by: string | undefined, day: Day, on: Day): Day | null => {
  if (by?.toLowerCase() !== 'before') return day;
  return day > on ? addDays(day, -1) : null;
};

/** The same date next year, when this year's is past. */
export const forward = (day: Day, on: Day): Day => (day >= on ? day : (`${Number(day.slice(0, 4)) + 1}${day.slice(4)}` as Day));

/** Monday of the ISO week the day is in. */
const monday = (on: Day): Day => addDays(on, -((weekdayOf(on) + 6) % 7));

/** Friday of this week or a later one; at a weekend, the weekend's own day still belongs to the week gone. */
export const endOfWeek = (on: Day, ahead: number): Day => {
  const friday = addDays(monday(on), 4 + 7 * ahead);
  return friday >= on ? friday : addDays(friday, 7);
};

/** The next such weekday after `on`; with `ahead`, that of a later ISO week. */
export function weekdayAfter(on: Day, weekday: number, ahead?: number): Day {
  if (ahead !== undefined) return addDays(monday(on), 7 * ahead + ((weekday + 6) % 7));
  return addDays(on, ((weekday - weekdayOf(on) + 6) % 7) + 1);
}

/** The next day with this date, `on` itself counting; months too short for it are passed over. */
export function dateAfter(on: Day, date: number): Day | null {
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const end = endOfMonth(on, ahead);
    const day = `${end.slice(0, 8)}${String(date).padStart(2, '0')}` as Day;
    if (date >= 1 && day <= end && day >= on) return day;
  }
  return null;
}

const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** So many days, weeks, fortnights or months after a day; counts in words or figures. Null for anything else. */
export function later(on: Day, count: string | undefined, unit: string | undefined): Day | null {
  const said = (count ?? '').toLowerCase();
  const pair = /^a (?<unit>day|week|month) or two$/u.exec(said);
  const many = pair !== null ? 2 : /couple/u.test(said) ? 2 : /few/u.test(said) ? 3 : (SMALL[said] ?? Number(said));
  const of = (pair?.groups?.['unit'] ?? unit ?? '').toLowerCase().replace(/s$/u, '');
  if (!Number.isInteger(many)) return null;
  switch (of) {
    case 'hour':
      return addDays(on, Math.floor(many / 24));
    case 'day':
      return addDays(on, many);
    case 'week':
      return addDays(on, many * 7);
    case 'fortnight':
      return addDays(on, many * 14);
    case 'month':
      return monthsOn(on, many);
    default:
      return null;
  }
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 0 Sunday … 6 Saturday. */
export const weekdayNumber = (word: string | undefined): number => Math.max(0, WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase()));
/** 1 January … 12 December. */
export const monthNumber = (word: string | undefined): number => Math.max(0, MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase())) + 1;
