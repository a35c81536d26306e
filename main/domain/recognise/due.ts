import { GB } from 'chrono-node/en';
import { addDays, type Day, isDay, weekdayOf } from '../day.ts';
import { dayByFeast, endOfMonth, monthsOn, quarterOf, startOfMonth } from './festivals.ts';

/** A due day and the words that say it, "by" and "before" included, as offsets into the clause. */
export interface Due {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Rule = readonly [RegExp, (groups: Groups, on: Day) => Day | null];

const WEEKDAY = String.raw`(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)`;
const PART = String.raw`(?:\s(?:morning|afternoon|evening|night|lunchtime|lunch|first\sthing))?`;
const HOUR = String.raw`(?:(?:noon|midday|lunchtime|close(?:\sof\s(?:play|business))?|cop|the\send\sof|first\sthing|\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?)\s(?:on\s)?)?`;
const BY = String.raw`(?<by>(?:no|not)\slater\sthan|by|before|on|until|till|come|from|at|sometime|some\stime|first\sthing(?:\son)?|early(?:\son)?|ready\sfor)`;
const MONTH = String.raw`(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`;
const COUNT = String.raw`(?<count>a\s(?:day|week|month)\sor\stwo|a\scouple\sof|couple\sof|a\sfew|few|\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const FINAL = String.raw`(?=\s*(?:$|[,.;:!?)–—]|(?:if|when|so|and|or|with|at|in|to|for|after|before|once|about|because|but|as)\b))`;

const rule = (pattern: string, day: Rule[1]): Rule => [new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu'), day];

/** British ways of saying by when, the longer before the shorter; the first rule that fits decides. */
const RULES: readonly Rule[] = [
  rule(String.raw`(?:by|before|at|in|on|until)?\s?(?:the\s)?end\sof\s(?:the\s|this\s)?(?:working\s)?week|(?:by|before)\sthe\sweekend|later\sthis\sweek|(?:by|before|in|during|sometime)?\s?this\sweek`, (_, on) => endOfWeek(on, 0)),
  rule(String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\snext\sweek|(?:by|before|in|during|sometime|some\stime|late|later)?\s?next\sweek${FINAL}`, (_, on) => endOfWeek(on, 1)),
  rule(String.raw`(?:by\s)?(?:early|beginning\sof|the\sstart\sof|start\sof)\snext\sweek`, (_, on) => weekdayAfter(on, 2, 1)),
  rule(String.raw`(?:by|in|during)?\s?(?:the\s)?week\safter\snext`, (_, on) => endOfWeek(on, 2)),
  rule(String.raw`(?:at|over|during)\sthe\sweekend|this\sweekend`, (_, on) => addDays(endOfWeek(on, 0), 2)),
  rule(String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\snext\smonth|(?:by|in|during|sometime|some\stime)?\s?next\smonth${FINAL}`, (_, on) => endOfMonth(on, 1)),
  rule(String.raw`(?:by|before|at)?\s?(?:the\s)?(?:end\sof\s(?:the\s|this\s)?month|month[\s-]?end)|(?:later|sometime|in|by)?\s?this\smonth`, (_, on) => endOfMonth(on)),
  rule(String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\s(?:the\s)?financial\syear|(?:by|before)\s(?:the\s)?financial\syear[\s-]?end`, (_, on) => quarterOf(4, on).to),
  rule(String.raw`(?:by|before|at)?\s?(?:the\s)?(?:end\sof\s(?:the\s|this\s)?year|year[\s-]?end)|(?:later\s)?this\syear`, (_, on) => `${on.slice(0, 4)}-12-31` as Day),
  rule(String.raw`(?<by>by|before)\s(?:the\s)?new\syear|(?:by|before)\snew\syear['’]?s?(?:\s(?:eve|day))?`, (_, on) => `${on.slice(0, 4)}-12-31` as Day),
  rule(String.raw`(?:early\s)?in\sthe\snew\syear|(?:after|over)\s(?:the\s)?new\syear|early\snext\syear`, (_, on) => `${Number(on.slice(0, 4)) + (on.slice(5) <= '01-15' ? 0 : 1)}-01-31` as Day),
  rule(String.raw`(?<when>by|before|ahead\sof|in\stime\sfor|after|straight\safter|just\safter|over|at)\s(?<feast>christmas|xmas|easter)(?:\s(?:break|holidays?))?`, (g, on) =>
    dayByFeast(/easter/iu.test(g['feast'] ?? '') ? 'easter' : 'christmas', /after/iu.test(g['when'] ?? ''), on),
  ),
  rule(String.raw`(?<when>by|before|in|during|(?:by\s|at\s|before\s)?the\send\sof|(?:by\s|at\s|before\s)?end\sof)\sq(?<quarter>[1-4])`, (g, on) => {
    const { from, to } = quarterOf(Number(g['quarter']), on);
    return /^(?:by|before)$/iu.test(g['when'] ?? '') && from >= on ? from : to;
  }),
  rule(String.raw`(?:by\s|before\s|at\s)?(?:the\s)?end\sof\s${MONTH}|(?:by\s|in\s)?late\s${MONTH.replace('month', 'late')}`, (g, on) => endOfMonth(startOfMonth(monthNumber(g['month'] ?? g['late']), on))),
  rule(String.raw`(?:by\s|in\s)?mid[\s-]${MONTH}`, (g, on) => forward(addDays(startOfMonth(monthNumber(g['month']), on), 14), on)),
  rule(String.raw`(?:by\s)?(?:tomorrow\s)?(?:later\s|by\sthe\send\sof\s)?today|tonight|by\stonight|this\s(?:morning|afternoon|evening)|(?:by\s)?(?:the\s)?(?:end\sof\s(?:the\s)?(?:day|play)|close\sof\s(?:play|business))${FINAL}|by\s(?:cop|cob|eod)(?!\son)${FINAL}|by\s(?:noon|midday|lunchtime|close|\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm))${FINAL}`, (_, on) => on),
  rule(String.raw`(?:by\s|before\s)?(?:the\s)?day\safter\stomorrow`, (_, on) => addDays(on, 2)),
  rule(String.raw`(?<by>by|before|first\sthing)?\s?${HOUR}tomorrow${PART}`, (g, on) => (g['by']?.toLowerCase() === 'before' ? on : addDays(on, 1))),
  rule(String.raw`(?:on\s)?(?:an?\s)?week\s(?:on\s|from\s)?${WEEKDAY}|(?:(?:by|before|on)\s)?${WEEKDAY.replace('weekday', 'day')}\sweek(?!\p{L})`, (g, on) => addDays(weekdayAfter(on, weekdayNumber(g['weekday'] ?? g['day'])), 7)),
  rule(String.raw`(?:(?:in|within)\s)?(?:the\s)?${COUNT}\s(?<unit>days?|weeks?|fortnights?|months?)(?:['’]s?)?(?:\s(?:time|today|from\snow|from\stoday))|(?:in|within|over|inside)\s(?:the\snext\s)?${COUNT.replace('count', 'many')}(?:\s(?<units>days?|weeks?|fortnights?|months?|hours?))?(?:['’]s?\stime)?`, (g, on) =>
    later(on, g['count'] ?? g['many'], g['unit'] ?? g['units']),
  ),
  rule(String.raw`(?:in|within|over|inside)\s(?:the|a)\s(?:next\s)?(?<unit>day|week|fortnight|month)${FINAL}`, (g, on) => later(on, 'a', g['unit'])),
  rule(String.raw`(?<by>by|before|on|until|no\slater\sthan)\sthe\s(?<date>3[01]|[12]?\d)(?:st|nd|rd|th)?(?!\s(?:of\s)?(?:${MONTH.replace('?<month>', '?:')})|[.:]\d)(?:\sof\s(?<which>this|next)(?:\smonth)?)?`, (g, on) => {
    const found = dateAfter(g['which'] === 'next' ? addDays(endOfMonth(on), 1) : on, Number(g['date']));
    return found === null ? null : beforeIf(g['by'], found, on);
  }),
];

const BARE_WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${BY}\s)?${HOUR}(?<which>this\s|next\s|the\sfollowing\s|this\scoming\s)?${WEEKDAY}(?<owner>['’]s(?:\s\p{L}+){1,3})?(?<after>${PART})(?![\p{L}\p{N}])(?!\s\d|\s?the\s\d|,\s\d)`,
  'giu',
);
const MONTH_ALONE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<by>by|before|in|during|early\sin|by\searly|in\searly)\s${MONTH}(?![\p{L}\p{N}]|\s\d)${FINAL}`, 'iu');

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
  const day = /^in$|^during$/iu.test(by ?? '') ? endOfMonth(first) : /early/iu.test(by ?? '') ? addDays(first, 6) : beforeIf(by, forward(first, on), on);
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
    if (!prepared && !(/^\s*(?:$|[,.;:!?)–—]|(?:if|when|and|or|at|with|before|after|to|about)\b)/iu.test(rest))) continue;
    if (owner !== undefined && !/^(?:by|before|until)$/iu.test(by ?? '')) continue;
    if (by === undefined && /\b(?:the|last|for|from|since|every|each|a|our|her|his|their|of)\s$/iu.test(clause.slice(Math.max(0, match.index - 6), match.index))) continue;
    if (by?.toLowerCase() === 'from' || (/^(?:sat|sun|wed|mon)$/u.test(weekday ?? '') && !prepared)) continue;
    const said = match[0].toLowerCase();
    if (weekday === undefined || /^at$/iu.test(by ?? '') && !said.includes(' on ')) continue;
    const number = weekdayNumber(weekday);
    const asked = (which ?? '').trim().toLowerCase();
    const day = asked === 'next' ? weekdayAfter(on, number, 1) : asked === 'this' && weekdayOf(on) === number ? on : weekdayAfter(on, number);
    const due = beforeIf(owner === undefined ? by : 'before', day, on);
    const found = due === null ? null : dueAt(due, match.index, match[0], on);
    if (found !== null) yield found;
  }
}

const PREPOSITION = /(?:\b(?:by|before|on|until|no\slater\sthan|after|for)\s(?:the\s)?)$/iu;

/** Dates with a day in them ("3 December", "Wed 25 Nov", "14/12"), where they say when and not which. */
function datesIn(clause: string, on: Day): Due | null {
  const noon = new Date(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)), 12);
  for (const result of GB.parse(clause, noon, { forwardDate: true })) {
    const { start } = result;
    if (!start.isCertain('day') || !(start.isCertain('month') || start.isCertain('weekday'))) continue;
    const said = /^(?:on|by|the)\s/iu.test(result.text);
    const lead = PREPOSITION.exec(clause.slice(0, result.index))?.[0] ?? '';
    const rest = clause.slice(result.index + result.text.length);
    const ends = /^\s*(?:$|[,.;:!?)–—]|(?:if|when|and|at|with|before|after|to|about|in)\b)/iu.test(rest);
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

const beforeIf = (by: string | undefined, day: Day, on: Day): Day | null => {
  if (by?.toLowerCase() !== 'before') return day;
  return day > on ? addDays(day, -1) : null;
};

const forward = (day: Day, on: Day): Day => (day >= on ? day : (`${Number(day.slice(0, 4)) + 1}${day.slice(4)}` as Day));

/** Monday of the ISO week the day is in. */
const monday = (on: Day): Day => addDays(on, -((weekdayOf(on) + 6) % 7));

/** Friday of this week or a later one; at a weekend, the weekend's own day still belongs to the week gone. */
const endOfWeek = (on: Day, ahead: number): Day => {
  const friday = addDays(monday(on), 4 + 7 * ahead);
  return friday >= on ? friday : addDays(friday, 7);
};

/** The next such weekday after `on`; with `ahead`, that of a later ISO week. */
function weekdayAfter(on: Day, weekday: number, ahead?: number): Day {
  if (ahead !== undefined) return addDays(monday(on), 7 * ahead + ((weekday + 6) % 7));
  return addDays(on, ((weekday - weekdayOf(on) + 6) % 7) + 1);
}

/** The next day with this date, `on` itself counting; months too short for it are passed over. */
function dateAfter(on: Day, date: number): Day | null {
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const end = endOfMonth(on, ahead);
    const day = `${end.slice(0, 8)}${String(date).padStart(2, '0')}` as Day;
    if (date >= 1 && day <= end && day >= on) return day;
  }
  return null;
}

const SMALL: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
};

function later(on: Day, count: string | undefined, unit: string | undefined): Day | null {
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
const weekdayNumber = (word: string | undefined): number => Math.max(0, WEEKDAYS.indexOf((word ?? '').slice(0, 3).toLowerCase()));
const monthNumber = (word: string | undefined): number => Math.max(0, MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase())) + 1;
