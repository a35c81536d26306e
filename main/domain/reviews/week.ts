import { addDays, type Day, isoWeekOf, weekdayOf } from '../day.ts';

/** An ISO week. Its year is the week's, which is not always the day's. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** The Monday of a day's ISO week. */
const mondayOf = (on: Day): Day => addDays(on, -((weekdayOf(on) + 6) % 7));

/** Monday and Sunday of an ISO week: week 1 is the one that 4 January is in. A week 53 that a year does not have is week 1 of the next. */
export function weekDays({ year, week }: Week): { readonly from: Day; readonly to: Day } {
  // Not checked as a day: the last days of 2199 are in week 1 of 2200.
  const from = addDays(mondayOf(`${year}-01-04` as Day), (week - 1) * 7);
  return { from, to: addDays(from, 6) };
}

/** The ISO week after this one, over the end of a year of 52 or 53. */
export const nextWeek = (week: Week): Week => isoWeekOf(addDays(weekDays(week).to, 1));

export const isSameWeek = (a: Week, b: Week): boolean => a.year === b.year && a.week === b.week;

/** Negative when `a` is the earlier, positive when it is the later. */
export const compareWeeks = (a: Week, b: Week): number => a.year - b.year || a.week - b.week;

/** "week 47", and the year when it is not that of `today`'s week: "week 53 of 2026". */
export const sayWeek = ({ year, week }: Week, today: Day): string =>
  isoWeekOf(today).year === year ? `week ${week}` : `week ${week} of ${year}`;
