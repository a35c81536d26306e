import type { LocalTime } from '../day.ts';
import type { Found, Span } from './recognition.ts';
import { pattern, spelled } from './pattern.ts';

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const HOUR_WORDS = HOURS.join('|');
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  half: 30,
};
const MERIDIEM = String.raw`(?:\s?(?<half>[ap])\.?m\b\.?)`;
const CLEAR_BEFORE = String.raw`(?<![\p{L}\p{N}£$€.,:/#-]|[£$€]\s)`;
/** Counts and sums are no times: "8.30%", "2.30 million", "3.15 hours". */
const CLEAR_AFTER = spelled(
  String.raw`(?![\p{L}\p{N}%:]|[.,]\d|\s?(?:%|per\s?cent|percent|million|billion|m\b|bn|k\b|hours?\b|hrs?\b|days?\b|`,
  String.raw`weeks?\b|beds?\b|wte|times\b|pounds?\b|pence\b))`,
);

interface Reading {
  readonly minutes: number;
  readonly span: Span;
}

const CLOCK = new RegExp(
  String.raw`${CLEAR_BEFORE}(?<h>[01]?\d|2[0-3])(?<sep>[.:]|h)(?<m>[0-5]\d)(?:${MERIDIEM}|\s?hrs\b)?${CLEAR_AFTER}`,
  'giu',
);
const WITH_HALF = new RegExp(String.raw`${CLEAR_BEFORE}(?<h>1[0-2]|0?[1-9])${MERIDIEM}(?![\p{L}\p{N}])`, 'giu');
const FOUR_FIGURES = new RegExp(
  spelled(
    String.raw`${CLEAR_BEFORE}(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?:${MERIDIEM}|\s?(?<hrs>hrs|h)\b)?(?![\p{L}\p{N}%:/-]|`,
    String.raw`[.,]\d)`,
  ),
  'giu',
);
const SPOKEN = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}-])(?:(?<part>half|a\squarter|quarter|five|ten|twenty[\s-]five|twenty)\s(?<way>past|`,
    String.raw`to)\s|half\s)(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])(?:${MERIDIEM})?(?![\p{L}\p{N}])`,
  ),
  'giu',
);
const OCLOCK = new RegExp(
  spelled(
    String.raw`(?<![\p{L}\p{N}-])(?<hour>${HOUR_WORDS}|1[0-2]|[1-9])(?:\so['’]?clock|\s(?<m>fifteen|thirty|forty-five|`,
    String.raw`forty\sfive))(?![\p{L}\p{N}])`,
  ),
  'giu',
);
const NAMED = /(?<![\p{L}\p{N}-])(?:12\s)?(?<named>noon|midday|midnight)(?![\p{L}\p{N}])/giu;
const AT_HOUR = new RegExp(String.raw`(?<![\p{L}\p{N}])at\s(?<h>2[0-3]|1\d|[1-9]|${HOUR_WORDS})(?![\p{L}\p{N}%/:-]|[.,]\d)`, 'giu');
const HOUR_RANGE = new RegExp(
  spelled(
    String.raw`${CLEAR_BEFORE}(?<h>1[0-2]|[1-9])(?=(?:\s?[–-]\s?|\sto\s|\suntil\s|\still\s)(?<e>1[0-2]|`,
    String.raw`[1-9])(?:\s?(?<half>[ap])\.?m\b|(?![\p{L}\p{N}.:%-]|\s\p{Ll}+s\b)))`,
  ),
  'giu',
);
const FIRST_HOUR = /^\s*(?<h>2[0-3]|1\d|[1-9])(?=\s*[–—:-]?\s)(?![.,]\d)/u;
const RANGE_END = new RegExp(
  spelled(
    String.raw`^(?:\s?[–—-]\s?|\s(?:to|until|till)\s)(?<h>[01]?\d|`,
    String.raw`2[0-3])(?:[.:h]?(?<m>[0-5]\d))?${MERIDIEM}?(?![\p{L}\p{N}%:]|[.,]\d)`,
  ),
  'iu',
);

/** What follows an hour alone when it is one: contact of some kind, or a place, or a separator, or a name. */
const AFTER_FIRST_HOUR = pattern(
  'iu',
  String.raw`^\s*(?:[–—:-]\s|(?:with|at|my|her|his|their|met|saw|rang|call|calls|called|phone|coffee|lunch|dinner|breakfast|tea|`,
  String.raw`walk|catch|catch-up|teams|zoom|webex|video|meeting|meet|board|visit|ran|bumped|in|`,
  String.raw`quick|long|weekly|one-to-one|1:1|121|a|an|the)\b)`,
);
const PLACE_OF_WORK_NUMBER = pattern(
  'iu',
  String.raw`(?:\broom|\bfloor|\blevel|\bward|\bsuite|\bpage|\bp|\bsection|\bversion|\bv|\bno|\bnumber|\bitem|\bflat|`,
  String.raw`\bunit|\bof|\bby|\bfrom)\s?$`,
);

/**
 * The time the line begins with, written in any of the ways a diary writes it, and where the time range ends when it
 * gives one. An hour from 1 to 6 without "am" is in the afternoon (a working day's sense). Sums, counts and room
 * numbers are not times. `nameAt`: where the first person is named, which lets "11 Fiona" be a time.
 */
export function findTime(
  head: string,
  nameAt: number | null,
): { readonly time: Found<LocalTime>; readonly length: Found<number> | null } | null {
  const readings = [...clocks(head), ...halves(head), ...figures(head, nameAt), ...spoken(head), ...bareHours(head, nameAt)];
  const first = readings.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)[0];
  if (first === undefined) return null;
  const ended = RANGE_END.exec(head.slice(first.span.to));
  const time = timeOf(first.minutes);
  return { time: { value: time, span: first.span }, length: ended === null ? null : lengthTo(first, ended) };
}

/** A time that makes up the piece after the head: "Zoom: Catrin, Joseph – 2pm – cut short". */
export function findTimeAlone(text: string, piece: Span | undefined): ReturnType<typeof findTime> {
  const said = piece === undefined ? '' : text.slice(piece.from, Math.min(piece.to, piece.from + 60));
  const found = piece === undefined || !/\d|noon|midday/iu.test(said) ? null : findTime(said, null);
  if (piece === undefined || found === null) return null;
  const move = <T>({ value, span }: Found<T>): Found<T> => ({ value, span: { from: span.from + piece.from, to: span.to + piece.from } });
  const end = found.length?.span.to ?? found.time.span.to;
  if (said.slice(0, found.time.span.from).trim() !== '' || !/^\s*(?:$|,)/u.test(said.slice(end))) return null;
  return { time: move(found.time), length: found.length === null ? null : move(found.length) };
}

function lengthTo(start: Reading, ended: RegExpExecArray): Found<number> | null {
  const { h, m, half } = ended.groups ?? {};
  const sign = /^[\s–—-]*(?:to|until|till)?\s*/iu.exec(ended[0])?.[0].length ?? 0;
  const to = minutesFrom(Number(h), Number(m ?? 0), half, h?.startsWith('0') ?? false);
  const length = to > start.minutes ? to - start.minutes : to + 720 - start.minutes;
  if (m === undefined && half === undefined && Number(h) > 12) return null;
  if (length <= 0 || length > 720) return null;
  return { value: length, span: { from: start.span.to + sign, to: start.span.to + ended[0].length } };
}

function* clocks(head: string): Generator<Reading> {
  for (const match of head.matchAll(CLOCK)) {
    const { h = '', m, sep, half } = match.groups ?? {};
    if (PLACE_OF_WORK_NUMBER.test(head.slice(Math.max(0, match.index - 10), match.index))) continue;
    // "1h30" is how long; "14h30" is when.
    if (sep?.toLowerCase() === 'h' && Number(h) < 7) continue;
    yield reading(match, minutesFrom(Number(h), Number(m), half, h.startsWith('0')));
  }
}

function* halves(head: string): Generator<Reading> {
  for (const match of head.matchAll(WITH_HALF))
    yield reading(match, minutesFrom(Number(match.groups?.['h']), 0, match.groups?.['half'], false));
  for (const match of head.matchAll(HOUR_RANGE)) {
    const { h, e, half } = match.groups ?? {};
    if (
      match.index > 0 &&
      head.slice(0, match.index).trim() !== '' &&
      half === undefined &&
      !/\b(?:from|at)\s$/iu.test(head.slice(0, match.index))
    )
      continue;
    // "2-3pm" begins in the afternoon, "11-1pm" before noon.
    const crosses = half?.toLowerCase() === 'p' && Number(h) % 12 > Number(e) % 12;
    yield reading(match, minutesFrom(Number(h), 0, crosses ? 'a' : half, false));
  }
}

function* figures(head: string, nameAt: number | null): Generator<Reading> {
  for (const match of head.matchAll(FOUR_FIGURES)) {
    const { h = '', m, half, hrs } = match.groups ?? {};
    const before = head.slice(0, match.index);
    const led = before.trim() === '' || /\bat\s$/iu.test(before);
    const year = /^(?:19|20)/u.test(h) && hrs === undefined;
    if (!led && hrs === undefined) continue;
    if (year && !(nameAt !== null && head.slice(match.index + match[0].length, nameAt).trim() === '')) continue;
    yield reading(match, minutesFrom(Number(h), Number(m), half, true));
  }
}

function* spoken(head: string): Generator<Reading> {
  for (const match of head.matchAll(SPOKEN)) {
    const { part, way, hour, half } = match.groups ?? {};
    const past = MINUTE_WORDS[(part ?? 'half').toLowerCase().replace(/\s/u, ' ')] ?? 0;
    const full = hourOf(hour) * 60 + (way?.toLowerCase() === 'to' ? -past : past);
    const at = full < 60 ? full + 720 : full;
    yield reading(match, minutesFrom(Math.floor(at / 60), at % 60, half, false));
  }
  for (const match of head.matchAll(OCLOCK)) {
    const { hour, m } = match.groups ?? {};
    const minutes = m === undefined ? 0 : m.toLowerCase() === 'fifteen' ? 15 : m.toLowerCase() === 'thirty' ? 30 : 45;
    yield reading(match, minutesFrom(hourOf(hour), minutes, undefined, false));
  }
  for (const match of head.matchAll(NAMED)) yield reading(match, match.groups?.['named']?.toLowerCase() === 'midnight' ? 0 : 720);
}

function* bareHours(head: string, nameAt: number | null): Generator<Reading> {
  for (const match of head.matchAll(AT_HOUR)) {
    const after = head.slice(match.index + match[0].length);
    // "at 2 sites" counts, "at 10 Downing Street" is an address.
    const named = nameAt !== null && nameAt - (match.index + match[0].length) === 1;
    if (/^\s(?:\p{Ll}+s|people|staff|am|pm|per|of|point|\d\S*|million|times)\b/u.test(after) || (/^\s\p{Lu}/u.test(after) && !named))
      continue;
    yield reading(match, minutesFrom(hourOf(match.groups?.['h']), 0, undefined, false));
  }
  const first = FIRST_HOUR.exec(head);
  if (first !== null) {
    const lead = first[0].length - first[0].trimStart().length;
    const after = head.slice(first[0].length);
    const named =
      nameAt !== null && /^\s+(?:(?:dr|mr|mrs|ms|prof|cllr|sir|dame|lord|lady)\.?\s)?$/iu.test(head.slice(first[0].length, nameAt));
    if (named || AFTER_FIRST_HOUR.test(after)) {
      yield { minutes: minutesFrom(Number(first.groups?.['h']), 0, undefined, false), span: { from: lead, to: first[0].length } };
    }
  }
}

const reading = (match: RegExpMatchArray, minutes: number): Reading => ({
  minutes,
  span: { from: match.index ?? 0, to: (match.index ?? 0) + match[0].trimEnd().length },
});

function hourOf(word: string | undefined): number {
  const named = HOURS.findIndex((hour) => hour === word?.toLowerCase());
  return named >= 0 ? named + 1 : Number(word);
}

/** Minutes since midnight in a working day's sense: 1 to 6 are afternoon unless "am" or a leading nought says otherwise. */
function minutesFrom(hour: number, minutes: number, half: string | undefined, exact: boolean): number {
  const h = half?.toLowerCase();
  if (h === 'p') return (hour < 12 ? hour + 12 : hour) * 60 + minutes;
  if (h === 'a') return (hour === 12 ? 0 : hour) * 60 + minutes;
  return (!exact && hour >= 1 && hour <= 6 ? hour + 12 : hour) * 60 + minutes;
}

const timeOf = (minutes: number): LocalTime => {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}` as LocalTime;
};
