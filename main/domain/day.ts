import { getISOWeek, getISOWeekYear } from 'date-fns';

declare const dayBrand: unique symbol;
declare const timeBrand: unique symbol;

/**
 * A civil day, `YYYY-MM-DD`. Never an instant: a diary's "Friday" must stay Friday wherever the laptop is,
 * so no rule in the domain may see a `Date`.
 */
export type Day = string & { readonly [dayBrand]: true };

/** A wall-clock time, `HH:MM`, 24 hours, with no zone. */
export type LocalTime = string & { readonly [timeBrand]: true };

/** Days the journal accepts. Outside them a year is a slip of the keyboard, not a date. */
export const EARLIEST_DAY = '1900-01-01' as Day;
export const LATEST_DAY = '2199-12-31' as Day;

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

const yearOf = (day: Day): number => Number(day.slice(0, 4));
/** 0 January … 11 December, as `Date` counts. */
const monthOf = (day: Day): number => Number(day.slice(5, 7)) - 1;
const dateOf = (day: Day): number => Number(day.slice(8));

const MS_A_DAY = 86_400_000;

/** Days since 1 January 1970. Counted in UTC, where every day has 24 hours, so no change of the clocks reaches an answer. */
const numberOf = (day: Day): number => Date.UTC(yearOf(day), monthOf(day), dateOf(day)) / MS_A_DAY;

const two = (n: number): string => String(n).padStart(2, '0');
const written = (year: number, month: number, date: number): Day => `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}` as Day;

/** The day of this number. */
function dayNumbered(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return written(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** The civil day a `Date` shows on this machine's clock. For shells; the domain is given its day. */
export const dayOf = (date: Date): Day => written(date.getFullYear(), date.getMonth(), date.getDate());

/** Whether the text is a real day, `YYYY-MM-DD`, between 1900 and 2199. */
export const isDay = (text: string): text is Day =>
  DAY_SHAPE.test(text) && text >= EARLIEST_DAY && text <= LATEST_DAY && dayNumbered(numberOf(text as Day)) === text;

/** Whether the text is a wall-clock time, `HH:MM`. */
export const isLocalTime = (text: string): text is LocalTime => TIME_SHAPE.test(text);

/** A day known to be right, for code and tests. Throws `RangeError` on anything else; outside input goes through `isDay`. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** A time known to be right. Throws `RangeError` on anything else. */
export function localTime(text: string): LocalTime {
  if (!isLocalTime(text)) throw new RangeError(`Not a time: ${text}`);
  return text;
}

/** The day `count` days later (earlier when negative). */
export const addDays = (from: Day, count: number): Day => dayNumbered(numberOf(from) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(numberOf(day) * MS_A_DAY).getUTCDay();

/** The ISO week a day belongs to. Its year is the week's, not always the day's. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const noon = new Date(yearOf(day), monthOf(day), dateOf(day), 12);
  return { year: getISOWeekYear(noon), week: getISOWeek(noon) };
}

export const laterOf = (a: Day, b: Day): Day => (a >= b ? a : b);
export const earlierOf = (a: Day, b: Day): Day => (a <= b ? a : b);

/** Minutes since midnight. */
export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayName = (day: Day): string => WEEKDAYS[weekdayOf(day)] ?? '';
const monthName = (day: Day): string => MONTHS[monthOf(day)] ?? '';
const dayOfMonth = (day: Day): string => String(dateOf(day));

/** "Friday 20 November", and the year only when it is not `today`'s. */
export const sayDay = (day: Day, today: Day): string =>
  `${weekdayName(day)} ${dayOfMonth(day)} ${monthName(day)}${sayYear(day, today)}`;

/** "20 November", and the year only when it is not `today`'s. */
export const sayDate = (day: Day, today: Day): string => `${dayOfMonth(day)} ${monthName(day)}${sayYear(day, today)}`;

/** "Mon 23 Nov", and the year only when it is not `today`'s. For margins and editable parts. */
export const sayShortDay = (day: Day, today: Day): string =>
  `${weekdayName(day).slice(0, 3)} ${dayOfMonth(day)} ${monthName(day).slice(0, 3)}${sayYear(day, today)}`;

const sayYear = (day: Day, today: Day): string => (day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`);

/** "8.30", as a British diary writes it. */
export const sayTime = (time: LocalTime): string => `${Number(time.slice(0, 2))}.${time.slice(3)}`;

/** "45 minutes", "1 hour", "1 hour 30". */
export function sayLength(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return rest === 1 ? '1 minute' : `${rest} minutes`;
  const said = hours === 1 ? '1 hour' : `${hours} hours`;
  return rest === 0 ? said : `${said} ${rest}`;
}
