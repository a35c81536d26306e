import { addDays, type Day, isDay, weekdayOf } from '../../main/domain/day.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * A day as a British hand writes it: "27 Nov", "27 November 2026", "27/11", "27.11.26", "Friday", "next Friday",
 * "tomorrow", or 2026-11-27. Without a year it is the one nearest to `today`. Null for anything else.
 */
export function parseDay(text: string, today: Day | null): Day | null {
  const typed = text.trim().toLowerCase().replace(/,/gu, ' ').replace(/\s+/gu, ' ');
  if (isDay(typed)) return typed;
  return (today === null ? null : (nearDay(typed, today) ?? weekdayAhead(typed, today))) ?? writtenDay(typed, today);
}

function nearDay(typed: string, today: Day): Day | null {
  const ahead = { today: 0, tomorrow: 1, yesterday: -1 }[typed];
  return ahead === undefined ? null : addDays(today, ahead);
}

/** "Friday": the next one after today; "next Friday": the one in the week after this. */
function weekdayAhead(typed: string, today: Day): Day | null {
  const match = /^(next |this )?([a-z]{3,9})$/u.exec(typed);
  const wanted = match?.[2] === undefined ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(match[2] ?? ''));
  if (match === null || wanted < 0) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7;
  const fromMonday = (day: number): number => (day + 6) % 7;
  const inThisWeek = fromMonday(wanted) > fromMonday(weekdayOf(today));
  return addDays(today, match[1] === 'next ' && inThisWeek ? ahead + 7 : ahead);
}

/** Day, month and perhaps year, in figures or with the month's name; a weekday before them is passed over. */
function writtenDay(typed: string, today: Day | null): Day | null {
  const bare = typed.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? /u, '');
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/u.exec(bare);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/u.exec(bare);
  const [, day, month, year] = figures ?? named ?? [];
  if (day === undefined || month === undefined) return null;
  const number = figures === null ? MONTHS.findIndex((name) => name.startsWith(month)) + 1 : Number(month);
  if (number < 1) return null;
  if (year !== undefined) return dayFrom(year.length === 2 ? 2_000 + Number(year) : Number(year), number, Number(day));
  return today === null ? null : nearestYear(number, Number(day), today);
}

/** Of last year's, this year's and next year's, the one nearest to today. */
function nearestYear(month: number, day: number, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const near = (each: Day): number => Math.abs(Date.parse(each) - Date.parse(today));
  return (
    [year, year + 1, year - 1]
      .map((each) => dayFrom(each, month, day))
      .filter((each) => each !== null)
      .toSorted((a, b) => near(a) - near(b))[0] ?? null
  );
}

function dayFrom(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
