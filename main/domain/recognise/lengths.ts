import type { Found, Span } from './recognition.ts';
import { pattern } from './pattern.ts';

const COUNTS: Readonly<Record<string, number>> = {
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
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const COUNT_WORDS = Object.keys(COUNTS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const START = String.raw`(?<![\p{L}\p{N}£$€.,:/-]|[£$€]\s)`;
const END = String.raw`(?![\p{L}\p{N}%]|-\p{L})`;
const HOUR = String.raw`(?:hours?|hrs?|h)`;
const MINUTE = String.raw`(?:minutes?|mins?|m)`;

/** Each way of writing how long, with the minutes it says. The first that reads from a place wins. */
const WAYS: readonly (readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>) => number])[] = [
  [/three[\s-]quarters\sof\san\shour/, () => 45],
  [/(?:a\s)?quarter\sof\san\shour/, () => 15],
  [/half\san\shour|half[\s-]hour|an?\shalf[\s-]hour|½\s?(?:hour|hr|h)/, () => 30],
  [/(?:an\s|one\s)?hour\sand\s(?:a\s)?(?<part>half|quarter)/, (g) => (g['part'] === 'half' ? 90 : 75)],
  [
    new RegExp(String.raw`(?<n>\d{1,2}|${COUNT_WORDS})\sand\sa\s(?<part>half|quarter)\shours?`),
    (g) => count(g['n']) * 60 + (g['part'] === 'half' ? 30 : 15),
  ],
  [new RegExp(String.raw`(?<n>\d{1,2}|${COUNT_WORDS})\shours?\sand\sa\shalf`), (g) => count(g['n']) * 60 + 30],
  [new RegExp(String.raw`(?<n>\d{1,2})½\s?${HOUR}`), (g) => Number(g['n']) * 60 + 30],
  [
    /(?<n>\d{1,2})\s?(?:h|hr|hrs|hours?)\s?(?:and\s)?(?<m>[0-5]?\d)(?:\s?(?:m|mins?|minutes?))?/,
    (g) => Number(g['n']) * 60 + Number(g['m']),
  ],
  [new RegExp(String.raw`(?<n>\d{1,2}[.,]\d{1,2})\s?${HOUR}`), (g) => Math.round(Number(g['n']?.replace(',', '.')) * 60)],
  [new RegExp(String.raw`(?<n>\d{1,2})\s?${HOUR}`), (g) => Number(g['n']) * 60],
  [new RegExp(String.raw`(?<n>\d{1,3})\s?${MINUTE}`), (g) => Number(g['n'])],
  [new RegExp(String.raw`(?<n>${COUNT_WORDS})\s(?:hours?|hrs?)`), (g) => count(g['n']) * 60],
  [new RegExp(String.raw`(?<n>${COUNT_WORDS})\s(?:minutes?|mins?)`), (g) => count(g['n'])],
];
const PATTERNS = WAYS.map(([way, minutes]) => [new RegExp(`${START}(?:${way.source})${END}`, 'giu'), minutes] as const);
const ALONE = WAYS.map(([way, minutes]) => [new RegExp(`^[\\s(]*(?<whole>${way.source})[\\s)]*(?:$|[,;.])`, 'iu'), minutes] as const);

const count = (word: string | undefined): number => (word === undefined ? 0 : (COUNTS[word.toLowerCase()] ?? Number(word)));

/** Sums, waits and targets: "£45m", "45m shortfall", "4 hour waits", "within 2 hours", "an hour late". */
const NOT_LENGTH_AFTER = pattern(
  'iu',
  String.raw`^[\s-]*(?:people|patients|residents|deficits?|gaps?|shortfalls?|budgets?|holes?|savings?|cuts?|overspends?|underspends?|`,
  String.raw`pounds|grants?|bids?|bills?|debts?|projects?|programmes?|waits?|waiting|targets?|delays?|standards?|late|early|ago|away|`,
  String.raw`before|after|earlier|later|notice|of\s(?:cuts|savings|debt|funding)|in\s(?:savings|funding|debt)|`,
  String.raw`a\s(?:day|week|month|year)|more|less|drive|queue|shifts?)(?!\p{L})`,
);
const NOT_LENGTH_BEFORE = pattern(
  'iu',
  String.raw`(?:\bwithin|\bin|\bafter|\bevery|\bunder|\bover|\bper|\bby|\bof|\bthan|\bonly|\blast|\bnext|\bwaited|`,
  String.raw`\bwaiting)\s$`,
);
const LASTED = /\b(?:talked|spoke|met|stayed|walked|lasted|took|went on|ran)\s(?:for\s)?$/iu;

/**
 * How long it lasted, in minutes: in the head of the line, or in the rest where it stands alone ("– 45 min, …", "(45m)")
 * or after "talked for". From 1 minute to a day. `time`: where the time stands, which is no length ("14h30").
 */
export function findLength(text: string, headTo: number, bodyPieces: readonly Span[], time: Span | null): Found<number> | null {
  const head = text.slice(0, headTo);
  const inHead = firstIn(head, 0, time, (before, after) => !NOT_LENGTH_AFTER.test(after) && !NOT_LENGTH_BEFORE.test(before));
  if (inHead !== null) return inHead;
  for (const piece of bodyPieces.slice(0, 6)) {
    const said = text.slice(piece.from, Math.min(piece.to, piece.from + 200));
    for (const [pattern, minutes] of ALONE) {
      const match = pattern.exec(said);
      const whole = match?.groups?.['whole'];
      if (match === null || whole === undefined) continue;
      const from = piece.from + match[0].indexOf(whole);
      const value = minutes(match.groups ?? {});
      if (value >= 1 && value <= 1440) return { value, span: { from, to: from + whole.length } };
    }
    const spoken = firstIn(said, piece.from, null, (before, after) => {
      if (NOT_LENGTH_AFTER.test(after)) return false;
      return LASTED.test(before) || (before.endsWith('(') && after.startsWith(')')) || (/[,–-]\s?$/u.test(before) && /^\s*$/u.test(after));
    });
    if (spoken !== null) return spoken;
  }
  return null;
}

function firstIn(
  said: string,
  offset: number,
  time: Span | null,
  allows: (before: string, after: string) => boolean,
): Found<number> | null {
  let best: Found<number> | null = null;
  for (const [pattern, minutes] of PATTERNS) {
    for (const match of said.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const value = minutes(match.groups ?? {});
      // A lone "m" may be millions or metres: short stretches only.
      if (value < 1 || value > 1440 || (/^\d+m$/iu.test(match[0]) && (value < 5 || value > 480))) continue;
      if (time !== null && match.index < time.to && time.from < to) continue;
      if (!allows(said.slice(Math.max(0, match.index - 24), match.index), said.slice(to, to + 24))) continue;
      if (best === null || offset + match.index < best.span.from) best = { value, span: { from: offset + match.index, to: offset + to } };
      break;
    }
  }
  return best;
}
