import { addDays, type Day } from '../day.ts';
import { beforeIf, dateAfter, endOfWeek, forward, later, monthNumber, weekdayAfter, weekdayNumber } from './calendar.ts';
import { dayByFeast, endOfMonth, quarterOf, startOfMonth } from './festivals.ts';
import { spelled } from './pattern.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Rule = readonly [RegExp, (groups: Groups, on: Day) => Day | null];

export const WEEKDAY = spelled(
  String.raw`(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|`,
  String.raw`sat(?:urday)?|sun(?:day)?)`,
);
export const PART = String.raw`(?:\s(?:morning|afternoon|evening|night|lunchtime|lunch|first\sthing))?`;
export const HOUR = spelled(
  String.raw`(?:(?:noon|midday|lunchtime|close(?:\sof\s(?:play|business))?|cop|(?:the\s)?end\sof\s(?:play|business|`,
  String.raw`the\sday)|first\sthing|\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?)\s(?:on\s)?)?`,
);
export const BY = spelled(
  String.raw`(?<by>(?:no|not)\slater\sthan|by|before|on|until|till|come|from|at|sometime|some\stime|`,
  String.raw`first\sthing(?:\son)?|early(?:\son)?|ready\sfor)`,
);
export const MONTH = spelled(
  String.raw`(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|`,
  String.raw`mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`,
);
const COUNT = spelled(
  String.raw`(?<count>a\s(?:day|week|month)\sor\stwo|a\scouple\sof|couple\sof|a\sfew|few|\d{1,3}|an?|one|two|three|`,
  String.raw`four|five|six|seven|eight|nine|ten|twelve)`,
);
export const FINAL = spelled(
  String.raw`(?=\s*(?:$|[,.;:!?)”"’–—]|(?:if|when|so|and|or|with|at|in|to|for|after|before|once|about|because|but|`,
  String.raw`as)\b))`,
);

const rule = (pattern: string, day: Rule[1]): Rule => [new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu'), day];

/** British ways of saying by when, the longer before the shorter; the first rule that fits decides. */
export const RULES: readonly Rule[] = [
  rule(
    spelled(
      String.raw`(?:by|before|at|in|on|until)?\s?(?:the\s)?end\sof\s(?:the\s|this\s)?(?:working\s)?week|(?:by|`,
      String.raw`before)\sthe\sweekend|later\sthis\sweek|(?:by|before|in|during|sometime)?\s?this\sweek`,
    ),
    (_, on) => endOfWeek(on, 0),
  ),
  rule(
    spelled(
      String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\snext\sweek|(?:by|before|in|during|sometime|some\stime|late|`,
      String.raw`later)?\s?next\sweek${FINAL}`,
    ),
    (_, on) => endOfWeek(on, 1),
  ),
  rule(String.raw`(?:by\s)?(?:early|beginning\sof|the\sstart\sof|start\sof)\snext\sweek`, (_, on) => weekdayAfter(on, 2, 1)),
  rule(String.raw`(?:by|in|during)?\s?(?:the\s)?week\safter\snext`, (_, on) => endOfWeek(on, 2)),
  rule(String.raw`(?:at|over|during)\sthe\sweekend|this\sweekend`, (_, on) => addDays(endOfWeek(on, 0), 2)),
  rule(
    spelled(
      String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\snext\smonth|(?:by|in|during|sometime|`,
      String.raw`some\stime)?\s?next\smonth${FINAL}`,
    ),
    (_, on) => endOfMonth(on, 1),
  ),
  rule(
    spelled(
      String.raw`(?:by|before|at)?\s?(?:the\s)?(?:end\sof\s(?:the\s|this\s)?month|month[\s-]?end)|(?:later|sometime|in|`,
      String.raw`by)?\s?this\smonth`,
    ),
    (_, on) => endOfMonth(on),
  ),
  rule(
    spelled(
      String.raw`(?:by|before|at)?\s?(?:the\s)?end\sof\s(?:the\s)?financial\syear|(?:by|`,
      String.raw`before)\s(?:the\s)?financial\syear[\s-]?end`,
    ),
    (_, on) => quarterOf(4, on).to,
  ),
  rule(
    String.raw`(?:by|before|at)?\s?(?:the\s)?(?:end\sof\s(?:the\s|this\s)?year|year[\s-]?end)|(?:later\s)?this\syear`,
    (_, on) => `${on.slice(0, 4)}-12-31` as Day,
  ),
  rule(
    String.raw`(?<by>by|before)\s(?:the\s)?new\syear|(?:by|before)\snew\syear['’]?s?(?:\s(?:eve|day))?`,
    (_, on) => `${on.slice(0, 4)}-12-31` as Day,
  ),
  rule(
    String.raw`(?:early\s)?in\sthe\snew\syear|(?:after|over)\s(?:the\s)?new\syear|early\snext\syear`,
    (_, on) => `${Number(on.slice(0, 4)) + (on.slice(5) <= '01-15' ? 0 : 1)}-01-31` as Day,
  ),
  rule(
    spelled(
      String.raw`(?<when>by|before|ahead\sof|in\stime\sfor|after|straight\safter|just\safter|over|`,
      String.raw`at)\s(?<feast>christmas|xmas|easter)(?:\s(?:break|holidays?))?`,
    ),
    (g, on) => dayByFeast(/easter/iu.test(g['feast'] ?? '') ? 'easter' : 'christmas', /after/iu.test(g['when'] ?? ''), on),
  ),
  rule(
    spelled(
      String.raw`(?<when>by|before|in|during|(?:by\s|at\s|before\s)?the\send\sof|(?:by\s|at\s|`,
      String.raw`before\s)?end\sof)\sq(?<quarter>[1-4])`,
    ),
    (g, on) => {
      const { from, to } = quarterOf(Number(g['quarter']), on);
      return /^(?:by|before)$/iu.test(g['when'] ?? '') && from >= on ? from : to;
    },
  ),
  rule(String.raw`(?:by\s|before\s|at\s)?(?:the\s)?end\sof\s${MONTH}|(?:by\s|in\s)?late\s${MONTH.replace('month', 'late')}`, (g, on) =>
    endOfMonth(startOfMonth(monthNumber(g['month'] ?? g['late']), on)),
  ),
  rule(String.raw`(?:by\s|in\s)?mid[\s-]${MONTH}`, (g, on) => forward(addDays(startOfMonth(monthNumber(g['month']), on), 14), on)),
  rule(
    spelled(
      String.raw`(?:by\s)?(?:tomorrow\s)?(?:later\s|by\sthe\send\sof\s)?today|tonight|by\stonight|this\s(?:morning|`,
      String.raw`afternoon|evening)|(?:by\s)?(?:the\s)?(?:end\sof\s(?:the\s)?(?:day|play)|close\sof\s(?:play|`,
      String.raw`business))${FINAL}|by\s(?:cop|cob|eod)(?!\son)${FINAL}|by\s(?:noon|midday|lunchtime|close|`,
      String.raw`\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm))${FINAL}`,
    ),
    (_, on) => on,
  ),
  rule(String.raw`(?:by\s|before\s)?(?:the\s)?day\safter\stomorrow`, (_, on) => addDays(on, 2)),
  rule(String.raw`(?<by>by|before|first\sthing)?\s?${HOUR}tomorrow${PART}`, (g, on) =>
    g['by']?.toLowerCase() === 'before' ? on : addDays(on, 1),
  ),
  rule(
    spelled(
      String.raw`(?:on\s)?(?:an?\s)?week\s(?:on\s|from\s)?${WEEKDAY}|(?:(?:by|before|`,
      String.raw`on)\s)?${WEEKDAY.replace('weekday', 'day')}\sweek(?!\p{L})`,
    ),
    (g, on) => addDays(weekdayAfter(on, weekdayNumber(g['weekday'] ?? g['day'])), 7),
  ),
  rule(
    spelled(
      String.raw`(?:(?:in|within)\s)?(?:the\s)?${COUNT}\s(?<unit>days?|weeks?|fortnights?|`,
      String.raw`months?)(?:['’]s?)?(?:\s(?:time|today|from\snow|from\stoday))|(?:in|within|over|`,
      String.raw`inside)\s(?:the\snext\s)?${COUNT.replace('count', 'many')}(?:\s(?<units>days?|weeks?|fortnights?|`,
      String.raw`months?|hours?))?(?:['’]s?\stime)?`,
    ),
    (g, on) => later(on, g['count'] ?? g['many'], g['unit'] ?? g['units']),
  ),
  rule(String.raw`(?:in|within|over|inside)\s(?:the|a)\s(?:next\s)?(?<unit>day|week|fortnight|month)${FINAL}`, (g, on) =>
    later(on, 'a', g['unit']),
  ),
  rule(
    spelled(
      String.raw`(?<by>by|before|on|until|no\slater\sthan)\sthe\s(?<date>3[01]|[12]?\d)(?:st|nd|rd|`,
      String.raw`th)?(?!\s(?:of\s)?(?:${MONTH.replace('?<month>', '?:')})|[.:]\d)(?:\sof\s(?<which>this|`,
      String.raw`next)(?:\smonth)?)?`,
    ),
    (g, on) => {
      const found = dateAfter(g['which'] === 'next' ? addDays(endOfMonth(on), 1) : on, Number(g['date']));
      return found === null ? null : beforeIf(g['by'], found, on);
    },
  ),
];
