import ICAL from 'ical.js';
import { EARLIEST_DAY, sayDate } from '../domain/day.ts';
import { type CalendarProperty, type EventLines } from './calendarProperty.ts';
import { titleOf } from './eventDetails.ts';
import type { FoundZone, ZoneBook } from './zones/zoneBook.ts';
import { UTC, type Zone } from './zones/zone.ts';
import { dayOfWall, DAY, MINUTE, readTime, type ReadTime, type Wall } from './zones/wallClock.ts';

/** A moment a calendar names: a day, or a wall-clock time in its zone. */
export interface Moment extends ReadTime {
  readonly zone: FoundZone;
  readonly tzid: string | null;
}

/** One VEVENT with its times read: a single entry, a series, or one changed occurrence of a series. */
export interface CalendarEntry {
  readonly uid: string;
  readonly lines: EventLines;
  readonly start: Moment;
  readonly allDay: boolean;
  readonly minutes: number | null;
  /** Which occurrence of its series it replaces; null for the series itself, or a single entry. */
  readonly replaces: Moment | null;
  /** Whether it replaces every later occurrence too. */
  readonly andLater: boolean;
  /** SEQUENCE: of two versions of one entry the higher is the later. */
  readonly version: number;
}

/** Why one VEVENT cannot be an entry. `walls` are the starts it might have had: out of the chosen days, nobody need know. */
export interface BrokenEntry {
  readonly part: string;
  readonly why: string;
  readonly walls: readonly Wall[];
}

/** Reads one VEVENT's times. */
export function readEntry(lines: EventLines, zones: ZoneBook): CalendarEntry | BrokenEntry {
  const broken = (why: string, walls: readonly Wall[] = []): BrokenEntry => ({
    part: walls[0] === undefined ? `‘${titleOf(lines)}’` : nameEntry(titleOf(lines), walls[0]),
    why,
    walls,
  });
  const starts = momentsOf(lines.all('DTSTART'), zones);
  const [start] = starts;
  if (start === undefined) return broken(lines.has('DTSTART') ? 'its start cannot be read as a day' : 'it does not say when it starts');
  if (starts.some(({ wall }) => wall !== start.wall)) return broken('it gives two different starts', starts.map(({ wall }) => wall));
  let replaces: Moment | null = null;
  const replaced = lines.first('RECURRENCE-ID');
  if (lines.has('RECURRENCE-ID')) {
    replaces = replaced === undefined ? null : (momentsOf([replaced], zones)[0] ?? null);
    if (replaces === null) return broken('which day of its series it replaces cannot be read', [start.wall]);
  }
  const title = titleOf(lines);
  const uid = lines.text('UID');
  const minutes = minutesOf(lines, start, zones);
  return {
    uid: uid === '' ? `no-uid ${new Date(start.wall).toISOString()} ${title}` : uid.slice(0, 500),
    lines,
    start,
    allDay: start.isDate || isAllDay(lines, start, minutes),
    minutes: minutes === null || minutes <= 0 || minutes > 1_440 ? null : minutes,
    replaces,
    andLater: replaced?.parameters['range']?.toUpperCase() === 'THISANDFUTURE',
    version: Number(lines.text('SEQUENCE')) || 0,
  };
}

/** "‘Board away day’ on 3 May 2026". */
export const nameEntry = (title: string, wall: Wall): string => `‘${title}’ on ${sayDate(dayOfWall(wall), EARLIEST_DAY)}`;

/** Moments of DTSTART, EXDATE and the like; those no calendar holds are left out. */
export const momentsOf = (properties: readonly CalendarProperty[], zones: ZoneBook): readonly Moment[] =>
  properties.flatMap(({ values, parameters }) =>
    values.flatMap((value) => {
      // A period (RDATE) is its start and its end.
      const read = readTime(String(Array.isArray(value) ? value[0] : value).split('/')[0] ?? '');
      const tzid = parameters['tzid'] ?? null;
      return read === null ? [] : [{ ...read, tzid: read.isUtc ? null : tzid, zone: zoneOf(read, tzid, zones) }];
    }),
  );

const zoneOf = (read: ReadTime, tzid: string | null, zones: ZoneBook): FoundZone =>
  read.isUtc ? { zone: UTC, certainty: 'known' } : zones.find(read.isDate ? null : tzid);

/** The moment's instant. A day's is its midnight in the zone given. */
export const instantOf = (moment: Moment, zoneOfDays: Zone): number => (moment.isDate ? zoneOfDays : moment.zone.zone).toInstant(moment.wall);

function minutesOf(lines: EventLines, start: Moment, zones: ZoneBook): number | null {
  const [end] = momentsOf(lines.all('DTEND'), zones);
  if (end !== undefined) {
    const length = start.isDate || end.isDate ? end.wall - start.wall : end.zone.zone.toInstant(end.wall) - start.zone.zone.toInstant(start.wall);
    return Math.round(length / MINUTE);
  }
  const duration = lines.text('DURATION');
  if (duration === '' || !ICAL.Duration.isValueString(duration)) return null;
  return Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60);
}

/** Outlook marks some all-day entries only by a sign of its own, or writes them from midnight to midnight. */
const isAllDay = (lines: EventLines, start: Moment, minutes: number | null): boolean =>
  lines.text('X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE' ||
  (start.wall % DAY === 0 && minutes !== null && minutes > 0 && minutes % 1_440 === 0);
