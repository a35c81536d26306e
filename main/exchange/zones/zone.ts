import ICAL from 'ical.js';
import { DAY, MINUTE, type Wall } from './wallClock.ts';

/** A time zone: between its wall clock and instants (milliseconds since 1970, UTC). */
export interface Zone {
  readonly toInstant: (wall: Wall) => number;
  readonly toWall: (instant: number) => Wall;
}

export const UTC: Zone = { toInstant: (wall) => wall, toWall: (instant) => instant };

/** A zone by its IANA name or fixed offset ("+05:30"), by Intl. Null when Intl does not know it. */
export function ianaZone(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  const toWall = (instant: number): Wall => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
  };
  const zone: Zone = { toWall, toInstant: (wall) => instantOf(wall, (instant) => toWall(instant) - instant) };
  zones.set(name, zone);
  return zone;
}

/** Zones already looked up; a name always means the same. */
const zones = new Map<string, Zone>();

/**
 * The instant of a wall-clock time. RFC 5545 3.3.5: one that comes twice is its first; one that is skipped is read by
 * the offset before the gap.
 */
function instantOf(wall: Wall, offsetAt: (instant: number) => number): number {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const first = wall - before;
  if (before === after || offsetAt(first) === before) return first;
  const second = wall - after;
  return offsetAt(second) === after ? second : first;
}

/** The most observances a zone of the file's own may have: more is not a zone but a trap. */
const OBSERVANCES_LIMIT = 200;

/** A zone as the file itself defines it (VTIMEZONE, unfolded lines); null when it cannot be followed. */
export function ownZone(lines: readonly string[]): Zone | null {
  const rules = lines.filter((line) => /^RRULE[;:]/iu.test(line));
  const observances = lines.filter((line) => /^BEGIN:\s*(?:STANDARD|DAYLIGHT)/iu.test(line)).length;
  if (observances === 0 || observances > OBSERVANCES_LIMIT) return null;
  // Any other rhythm would have the library expand it from 1601 on.
  if (rules.some((rule) => !/FREQ=YEARLY/iu.test(rule) || !/BYMONTH=/iu.test(rule) || /BY(?:SECOND|MINUTE|HOUR|SETPOS|WEEKNO|YEARDAY)=/iu.test(rule))) return null;
  try {
    const component: unknown = ICAL.parse(lines.join('\r\n'));
    const zone = new ICAL.Timezone({ component: new ICAL.Component(component as unknown[]) });
    const offsetOf = (wall: Wall): number => zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true)) * 1000;
    const toInstant = (wall: Wall): number => wall - offsetOf(wall);
    const toWall = (instant: number): Wall => {
      const guess = instant + offsetOf(instant);
      return instant + offsetOf(guess);
    };
    // A zone that is wrong by more than a day is not one.
    return Math.abs(toInstant(0)) <= 26 * 60 * MINUTE ? { toInstant, toWall } : null;
  } catch {
    return null;
  }
}
