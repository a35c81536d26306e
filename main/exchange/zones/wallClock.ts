import { type Day, isDay, type LocalTime } from '../../domain/day.ts';

/**
 * A wall-clock reading as milliseconds, as if it were UTC: arithmetic without a zone. Never an instant; instants are
 * the same number type, so names say which is meant.
 */
export type Wall = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z)?)?$/u;

/** A date or date-time as ical.js gives it. */
export interface ReadTime {
  readonly wall: Wall;
  readonly isDate: boolean;
  readonly isUtc: boolean;
}

/** Reads "2026-11-19T08:00:00Z" or "2026-11-19"; null for what no calendar holds, such as 31 February or 25.00. */
export function readTime(text: string): ReadTime | null {
  const found = SHAPE.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', date = '', hours, minutes = '0', seconds = '0', utc] = found;
  if (!isDay(`${year}-${month}-${date}`) || Number(hours ?? 0) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hours ?? 0), Number(minutes), Math.min(59, Number(seconds)));
  return { wall, isDate: hours === undefined, isUtc: utc !== undefined };
}

export const dayOfWall = (wall: Wall): Day => new Date(wall).toISOString().slice(0, 10) as Day;
export const timeOfWall = (wall: Wall): LocalTime => new Date(wall).toISOString().slice(11, 16) as LocalTime;
export const startOfDay = (day: Day): Wall => Date.parse(`${day}T00:00:00Z`);

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
