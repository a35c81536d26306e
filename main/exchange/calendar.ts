import { type Day, LATEST_DAY } from '../domain/day.ts';
import { type CalendarEntry, nameEntry, readEntry } from './calendarEntry.ts';
import { EventLines, readCalendarProperty, textOf } from './calendarProperty.ts';
import { type ContentLine, contentLines } from './contentLines.ts';
import { type EventDetails, LINKS, readDetails, titleOf } from './eventDetails.ts';
import { CALENDAR_LIMIT, OCCURRENCES_LIMIT } from './limits.ts';
import type { ChosenFile, ParsedCalendar, ParsedOccurrence, Refused } from './parsed.ts';
import { oneLine } from './personName.ts';
import { refuse, refuseKind } from './refusal.ts';
import { StepBudget } from './repeat.ts';
import { type Expansion, type Occurrence, occurrencesOf } from './series.ts';
import { readText } from './text.ts';
import { UnreadList } from './unread.ts';
import { DAY, dayOfWall, startOfDay, timeOfWall } from './zones/wallClock.ts';
import { ianaZone } from './zones/zone.ts';
import { ZoneBook } from './zones/zoneBook.ts';

/** What of a calendar to read. */
export interface ChosenDays {
  readonly from: Day;
  readonly to: Day;
  /** The IANA zone whose wall clock the journal keeps: this machine's. Throws `RangeError` when Intl does not know it. */
  readonly zone: string;
}

/** Lines that are read. Attachments and formatted descriptions never get past this. */
const KEPT = new Set([
  'METHOD', 'UID', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'SEQUENCE', 'SUMMARY', 'LOCATION',
  'DESCRIPTION', 'STATUS', 'CLASS', 'ORGANIZER', 'ATTENDEE', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO', ...LINKS,
]);

const BEGINS = /^[ \t]*BEGIN:[ \t]*(VCALENDAR|VCARD)[ \t]*$/imu;
const LOOKED_AT = 64 * 1024;

/**
 * Reads the entries of an iCalendar file that start on the chosen days, repeating ones expanded only there (mission:
 * Import). Entries that cannot be read, or followed, are named as `unread`; the rest stand.
 */
export function readCalendar(file: ChosenFile, days: ChosenDays): ParsedCalendar | Refused {
  const local = ianaZone(days.zone);
  if (local === null) throw new RangeError(`Not a time zone: ${days.zone}`);
  const text = readText(file, CALENDAR_LIMIT, 'calendar');
  if (typeof text !== 'string') return text;
  const kind = BEGINS.exec(text.slice(0, LOOKED_AT))?.[1]?.toUpperCase();
  if (kind === 'VCARD') return refuseKind(file.name, 'contacts, not a calendar', 'calendar');
  if (kind === undefined) return refuseKind(file.name, 'not a calendar', 'calendar');

  const unread = new UnreadList();
  const { events, zones: own, cancelled, cut } = divide(text);
  if (cut !== null) unread.add(`The last entry, ‘${titleOf(new EventLines(cut))}’`, 'the file ends in the middle of it');
  if (events.length === 0 && cut === null) return refuse('empty', `‘${oneLine(file.name).slice(0, 60)}’ holds no entries.`, 'Export the calendar again.');

  const zones = new ZoneBook(own, local);
  const expansion: Expansion = { from: startOfDay(days.from), to: startOfDay(days.to) + DAY, local, zones, budget: new StepBudget(), unread };
  const found: Occurrence[] = [];
  for (const entries of groupByUid(events, expansion).values()) {
    for (const occurrence of occurrencesOf(entries, expansion)) found.push(occurrence);
    if (found.length > OCCURRENCES_LIMIT) {
      return refuse('too-many', `More than ${OCCURRENCES_LIMIT.toLocaleString('en-GB')} entries fall on these days.`, 'Choose fewer days.');
    }
  }
  nameUnsureZones(found, unread);
  return { occurrences: describe(found, cancelled), unread: unread.list() };
}

interface Divided {
  readonly events: readonly EventLines[];
  /** Unfolded lines of each VTIMEZONE by its TZID. */
  readonly zones: ReadonlyMap<string, readonly string[]>;
  /** Whether the whole file is a cancellation. */
  readonly cancelled: boolean;
  /** The lines of an entry the file ends in the middle of. */
  readonly cut: readonly ContentLine[] | null;
}

/** Divides a calendar into its entries and zones. What is inside an entry (reminders) is left out. */
function divide(text: string): Divided {
  const events: EventLines[] = [];
  const zones = new Map<string, readonly string[]>();
  let cancelled = false;
  let open: { readonly kind: string; readonly lines: ContentLine[]; depth: number } | null = null;
  for (const content of contentLines(text, KEPT)) {
    const { name, line } = content;
    const component = name === 'BEGIN' || name === 'END' ? oneLine(line.slice(line.indexOf(':') + 1)).toUpperCase() : null;
    if (open === null) {
      if (name === 'BEGIN' && (component === 'VEVENT' || component === 'VTIMEZONE')) {
        open = { kind: component, lines: component === 'VTIMEZONE' ? [{ name, line: 'BEGIN:VTIMEZONE' }] : [], depth: 0 };
      } else if (name === 'METHOD') cancelled = /:\s*CANCEL\s*$/iu.test(line);
    } else if (name === 'END' && component === open.kind) {
      if (open.kind === 'VEVENT') events.push(new EventLines(open.lines));
      else addZone(zones, [...open.lines, { name, line: 'END:VTIMEZONE' }]);
      open = null;
    } else if (open.kind === 'VTIMEZONE') open.lines.push(content);
    else if (name === 'BEGIN') open.depth += 1;
    else if (name === 'END') open.depth = Math.max(0, open.depth - 1);
    else if (open.depth === 0) open.lines.push(content);
  }
  return { events, zones, cancelled, cut: open?.kind === 'VEVENT' ? open.lines : null };
}

function addZone(zones: Map<string, readonly string[]>, lines: readonly ContentLine[]): void {
  const named = lines.find(({ name }) => name === 'TZID');
  const tzid = named === undefined ? '' : textOf(readCalendarProperty(named) ?? undefined);
  if (tzid !== '' && lines.length <= 2_000) zones.set(tzid, lines.map(({ line }) => line));
}

/** Readable entries by UID, in the file's order. Broken ones are named, unless they surely lie outside the chosen days. */
function groupByUid(events: readonly EventLines[], { zones, from, to, unread }: Expansion): ReadonlyMap<string, readonly CalendarEntry[]> {
  const groups = new Map<string, CalendarEntry[]>();
  for (const lines of events) {
    const entry = readEntry(lines, zones);
    if ('why' in entry) {
      if (entry.walls.length === 0 || entry.walls.some((wall) => wall >= from - DAY && wall < to + DAY)) unread.add(entry.part, entry.why);
      continue;
    }
    const group = groups.get(entry.uid);
    if (group === undefined) groups.set(entry.uid, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Says once of each entry that its zone was not wholly understood. */
function nameUnsureZones(found: readonly Occurrence[], unread: UnreadList): void {
  const named = new Set<CalendarEntry>();
  for (const { entry, start } of found) {
    const { certainty } = entry.start.zone;
    if (certainty === 'known' || entry.allDay || named.has(entry)) continue;
    named.add(entry);
    const zone = `its time zone ‘${oneLine(entry.start.tzid ?? '').slice(0, 60)}’`;
    unread.add(
      nameEntry(titleOf(entry.lines), start),
      certainty === 'by-offset' ? `${zone} is known only by its offset, so its time may be an hour out in summer` : `${zone} is not known, so its time is as the file gives it`,
    );
  }
}

/** Occurrences in full, by day and time. An entry's details are read once, however often it occurs. */
function describe(found: readonly Occurrence[], cancelled: boolean): readonly ParsedOccurrence[] {
  const details = new Map<CalendarEntry, EventDetails>();
  const detailsOf = (entry: CalendarEntry): EventDetails => {
    const read = details.get(entry) ?? readDetails(entry.lines, cancelled);
    details.set(entry, read);
    return read;
  };
  return found
    .filter(({ start }) => dayOfWall(start) <= LATEST_DAY)
    .map(({ entry, sourceKey, start }): ParsedOccurrence => ({
      sourceKey,
      ...detailsOf(entry),
      day: dayOfWall(start),
      time: entry.allDay ? null : timeOfWall(start),
      minutes: entry.allDay ? null : entry.minutes,
    }))
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.sourceKey, b.sourceKey));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
