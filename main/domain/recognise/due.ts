import { GB } from 'chrono-node/en';
import { addDays, type Day, isDay, weekdayOf } from '../day.ts';
import { beforeIf, forward, monthNumber, weekdayAfter, weekdayNumber } from './calendar.ts';
import { endOfMonth, startOfMonth } from './festivals.ts';
import { pattern, spelled } from './pattern.ts';
import { BY, FINAL, HOUR, MONTH, PART, RULES, WEEKDAY } from './phrases.ts';

/** A due day and the words that say it, "by" and "before" included, as offsets into the clause. */
export interface Due {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

const BARE_WEEKDAY = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}])(?:${BY}\s)?${HOUR}(?<which>this\s|next\s|the\sfollowing\s|`,
    String.raw`this\scoming\s)?${WEEKDAY}(?<owner>['’]s(?:\s\p{L}+){1,3})?(?<after>${PART})(?![\p{L}\p{N}])(?!\s\d|`,
    String.raw`\s?the\s\d|,\s\d)`,
  ),
  'giu',
);
const MONTH_ALONE = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}])(?<by>by|before|in|during|early\sin|by\searly|in\searly)\s${MONTH}(?![\p{L}\p{N}]|`,
    String.raw`\s\d)${FINAL}`,
  ),
  'iu',
);

/**
 * When a promise falls due, read from its words, counted from the day it was made. Never a day gone by. "Next Friday" is
 * the Friday of next week; "by Friday" said on a Friday is a week away; a week ends on its Friday; "before" means the day
 * before; quarters are those of the financial year. Dates in figures and months are chrono's (en-GB).
 */
export function findDue(clause: string, on: Day): Due | null {
  const own = [...rulesIn(clause, on), ...weekdaysIn(clause, on)].toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
  if (own !== undefined) return own;
  const dated = datesIn(clause, on);
  if (dated !== null) return dated;
  const month = MONTH_ALONE.exec(clause);
  if (month === null) return null;
  const { by, month: name } = month.groups ?? {};
  const first = startOfMonth(monthNumber(name), on);
  const day = /^in$|^during$/iu.test(by ?? '')
    ? endOfMonth(first)
    : /early/iu.test(by ?? '')
      ? addDays(first, 6)
      : beforeIf(by, forward(first, on), on);
  return day === null ? null : dueAt(day, month.index, month[0], on);
}

function* rulesIn(clause: string, on: Day): Generator<Due> {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const day = read(match.groups ?? {}, on);
    const due = day === null ? null : dueAt(day, match.index, match[0], on);
    if (due !== null) yield due;
  }
}

function* weekdaysIn(clause: string, on: Day): Generator<Due> {
  for (const match of clause.matchAll(BARE_WEEKDAY)) {
    const { by, which, weekday, owner, after } = match.groups ?? {};
    const prepared = by !== undefined || which !== undefined || after !== '';
    const rest = clause.slice(match.index + match[0].length);
    // Short forms are words too ("sat", "sun", "wed"): they need "by" or a capital. A noun after it takes the day for itself.
    if (!prepared && !/^\s*(?:$|[,.;:!?)”"’–—]|(?:if|when|and|or|at|with|before|after|to|about)\b)/iu.test(rest)) continue;
    if (owner !== undefined && !/^(?:by|before|until)$/iu.test(by ?? '')) continue;
    if (
      by === undefined &&
      /\b(?:the|last|for|from|since|every|each|a|our|her|his|their|of)\s$/iu.test(clause.slice(Math.max(0, match.index - 6), match.index))
    )
      continue;
    if (by?.toLowerCase() === 'from' || (/^(?:sat|sun|wed|mon)$/u.test(weekday ?? '') && !prepared)) continue;
    const said = match[0].toLowerCase();
    if (weekday === undefined || (/^at$/iu.test(by ?? '') && !said.includes(' on '))) continue;
    const number = weekdayNumber(weekday);
    const asked = (which ?? '').trim().toLowerCase();
    const day =
      asked === 'next' ? weekdayAfter(on, number, 1) : asked === 'this' && weekdayOf(on) === number ? on : weekdayAfter(on, number);
    const due = beforeIf(owner === undefined ? by : 'before', day, on);
    const found = due === null ? null : dueAt(due, match.index, match[0], on);
    if (found !== null) yield found;
  }
}

const WRITTEN_DATE = pattern(
  'iu',
  String.raw`\d\s?(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|`,
  String.raw`may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d|\d[/.-]\d`,
);
const PREPOSITION = /(?:\b(?:by|before|on|until|no\slater\sthan|after|for)\s(?:the\s)?)$/iu;

/** Dates with a day in them ("3 December", "Wed 25 Nov", "14/12"), where they say when and not which. */
function datesIn(clause: string, on: Day): Due | null {
  const noon = new Date(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)), 12);
  for (const result of GB.parse(clause, noon, { forwardDate: true })) {
    const { start } = result;
    // Stretches ("for two days") and words alone are read by the rules above, or not at all.
    if (!start.isCertain('day') || !start.isCertain('month') || !WRITTEN_DATE.test(result.text)) continue;
    const said = /^(?:on|by|the)\s/iu.test(result.text);
    const lead = PREPOSITION.exec(clause.slice(0, result.index))?.[0] ?? '';
    const rest = clause.slice(result.index + result.text.length);
    const ends = /^\s*(?:$|[,.;:!?)”"’–—]|(?:if|when|and|at|with|before|after|to|about|in)\b)/iu.test(rest);
    if (/^(?:for|after)/iu.test(lead) || (lead === '' && !said && !ends)) continue;
    const year = start.get('year');
    const month = start.get('month');
    const date = start.get('day');
    const text = `${year ?? ''}-${String(month ?? '').padStart(2, '0')}-${String(date ?? '').padStart(2, '0')}`;
    if (!isDay(text)) continue;
    const day = beforeIf(/^before/iu.test(lead) ? 'before' : undefined, text, on);
    const due = day === null ? null : dueAt(day, result.index - lead.length, lead + result.text, on);
    if (due !== null) return due;
  }
  return null;
}

function dueAt(day: Day, index: number, said: string, on: Day): Due | null {
  const lead = said.length - said.trimStart().length;
  return isDay(day) && day >= on ? { day, from: index + lead, to: index + said.trimEnd().length } : null;
}
