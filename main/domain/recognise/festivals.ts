import { addDays, type Day, weekdayOf } from '../day.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const dayIn = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}` as Day;

/** Easter Sunday of a year, by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A working day not earlier than the one given: Saturday and Sunday move to Monday. */
const weekdayFrom = (day: Day): Day => (weekdayOf(day) === 6 ? addDays(day, 2) : weekdayOf(day) === 0 ? addDays(day, 1) : day);

/**
 * The last day before a feast, or the first working day after it, not earlier than `on`. Christmas: 24 December, and
 * after Boxing Day. Easter: Maundy Thursday, and the Tuesday after Easter Monday.
 */
export function dayByFeast(feast: 'christmas' | 'easter', after: boolean, on: Day): Day {
  const year = Number(on.slice(0, 4));
  for (let y = year; ; y += 1) {
    const day = feast === 'christmas' ? (after ? weekdayFrom(dayIn(y, 12, 27)) : dayIn(y, 12, 24)) : addDays(easterOf(y), after ? 2 : -3);
    if (day >= on || y > year + 1) return day;
  }
}

/** The last day of the month that lies `ahead` months after `on`. */
export function endOfMonth(on: Day, ahead = 0): Day {
  const months = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + ahead + 1;
  return addDays(dayIn(Math.floor(months / 12), (months % 12) + 1, 1), -1);
}

/** The first day of the next month with this number (1–12), this month counting while `on` has not passed its end. */
export function startOfMonth(month: number, on: Day): Day {
  const year = Number(on.slice(0, 4));
  return dayIn(month < Number(on.slice(5, 7)) ? year + 1 : year, month, 1);
}

/** First and last day of the coming or running quarter of the public financial year: the first begins on 1 April. */
export function quarterOf(quarter: number, on: Day): { readonly from: Day; readonly to: Day } {
  const month = ((quarter * 3) % 12) + 1;
  const year = Number(on.slice(0, 4));
  for (let y = year - 1; ; y += 1) {
    const from = dayIn(y, month, 1);
    const to = endOfMonth(from, 2);
    if (to >= on) return { from, to };
  }
}

/** The same date some months on, or the last day of that month when it is shorter. */
export function monthsOn(on: Day, count: number): Day {
  const end = endOfMonth(on, count);
  return on.slice(8) < end.slice(8) ? (`${end.slice(0, 8)}${on.slice(8)}` as Day) : end;
}
