import { addDays, type Day, day, weekdayOf } from '../../main/domain/day.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const on = (year: number, month: number, date: number): Day => day(`${year}-${two(month)}-${two(date)}`);

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return on(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The first of these weekdays on or after a day. */
export const onOrAfterWeekday = (from: Day, weekday: number): Day => addDays(from, (weekday - weekdayOf(from) + 7) % 7);
const MONDAY = 1;

/** The bank holidays of England, with the substitute days for those that fall on a weekend. */
export function bankHolidaysOf(year: number): ReadonlySet<Day> {
  const easter = easterOf(year);
  const holidays = new Set<Day>([
    addDays(easter, -2),
    addDays(easter, 1),
    onOrAfterWeekday(on(year, 5, 1), MONDAY),
    onOrAfterWeekday(on(year, 5, 25), MONDAY),
    onOrAfterWeekday(on(year, 8, 25), MONDAY),
  ]);
  for (const fixed of [on(year, 1, 1), on(year, 12, 25), on(year, 12, 26)]) {
    let taken = fixed;
    while (isWeekend(taken) || holidays.has(taken)) taken = addDays(taken, 1);
    holidays.add(taken);
  }
  return holidays;
}

const isWeekend = (on: Day): boolean => weekdayOf(on) % 6 === 0;

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

function isBankHoliday(on: Day): boolean {
  const year = Number(on.slice(0, 4));
  const holidays = holidaysByYear.get(year) ?? bankHolidaysOf(year);
  holidaysByYear.set(year, holidays);
  return holidays.has(on);
}

/** Monday to Friday, and no bank holiday. */
export const isWorkingDay = (on: Day): boolean => !isWeekend(on) && !isBankHoliday(on);

export function workingDayAtOrBefore(from: Day): Day {
  let on = from;
  while (!isWorkingDay(on)) on = addDays(on, -1);
  return on;
}

export function workingDayAtOrAfter(from: Day): Day {
  let on = from;
  while (!isWorkingDay(on)) on = addDays(on, 1);
  return on;
}

/** How much of an ordinary day's meeting happens on a day: nothing on days off, little at Christmas, less in August. */
export function busynessOf(on: Day): number {
  if (!isWorkingDay(on)) return 0;
  const date = on.slice(5);
  if (date >= '12-22' || date <= '01-02') return 0.08;
  if (date.startsWith('08')) return 0.45;
  return weekdayOf(on) === 5 ? 0.8 : 1;
}
