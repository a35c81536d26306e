import { scaleUtc } from 'd3-scale';
import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { type Day, daysBetween, weekdayName } from '../../../main/domain/day.ts';
import type { Room, TimelineView } from './view.ts';

export interface Tick {
  /** Pixels from the left of the picture. */
  readonly x: number;
  readonly label: string;
  /** The start of a year, or the first of the finer steps: said with more weight. */
  readonly strong: boolean;
}

const MS_A_DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

/** The steps an axis may have, finest first: how many days each is, and the fewest pixels its label needs. */
const STEPS: readonly { readonly interval: CountableTimeInterval; readonly every: number; readonly days: number; readonly least: number; readonly say: (date: Date) => string }[] = [
  { interval: utcDay, every: 1, days: 1, least: 58, say: (date) => `${weekdayName(written(date)).slice(0, 3)} ${sayDate(date)}` },
  { interval: utcMonday, every: 1, days: 7, least: 62, say: sayDate },
  { interval: utcMonth, every: 1, days: 30, least: 44, say: sayMonth },
  { interval: utcMonth, every: 3, days: 91, least: 44, say: sayMonth },
  { interval: utcYear, every: 1, days: 365, least: 40, say: (date) => String(date.getUTCFullYear()) },
  { interval: utcYear, every: 2, days: 730, least: 40, say: (date) => String(date.getUTCFullYear()) },
  { interval: utcYear, every: 5, days: 1_826, least: 40, say: (date) => String(date.getUTCFullYear()) },
  { interval: utcYear, every: 10, days: 3_652, least: 0, say: (date) => String(date.getUTCFullYear()) },
];

const written = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

function sayDate(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}

/** "March"; January as its year. */
function sayMonth(date: Date): string {
  return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : (MONTHS[date.getUTCMonth()] ?? '');
}

const startOf = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

/** The marks along the top: as fine as the labels have room for. Each stands at the beginning of its day. */
export function ticksOf(view: TimelineView, room: Room): readonly Tick[] {
  const step = STEPS.find(({ days, least }) => days * view.pixelsPerDay >= least);
  if (step === undefined) return [];
  const from = startOf(room.origin) + view.left * MS_A_DAY;
  const to = from + (room.width / view.pixelsPerDay) * MS_A_DAY;
  const scale = scaleUtc([new Date(from), new Date(to)], [0, room.width]);
  const interval = step.every === 1 ? step.interval : (step.interval.every(step.every) ?? step.interval);
  return interval.range(interval.ceil(new Date(from)), new Date(to)).map((date) => ({
    x: Math.round(scale(date) * 10) / 10,
    label: step.say(date),
    strong: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
  }));
}

/** "Eight years", "14 months", "Three weeks": how long a relationship has been, for its heading. */
export function sayYears(from: Day, to: Day, sayCount: (count: number) => string): string {
  const days = daysBetween(from, to);
  const [count, one, many] = days >= 730 ? [Math.floor(days / 365.25), 'year', 'years'] : days >= 60 ? [Math.floor(days / 30.44), 'month', 'months'] : [Math.max(Math.round(days / 7), 1), 'week', 'weeks'];
  const said = `${sayCount(count)} ${count === 1 ? one : many}`;
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}
