import ICAL from 'ical.js';
import { type CalendarEntry, instantOf, type Moment, momentsOf, nameEntry } from './calendarEntry.ts';
import type { CalendarProperty } from './calendarProperty.ts';
import { titleOf } from './eventDetails.ts';
import { endingOnWall, expandRule, type StepBudget } from './repeat.ts';
import type { UnreadList } from './unread.ts';
import type { Zone } from './zones/zone.ts';
import type { ZoneBook } from './zones/zoneBook.ts';
import { DAY, dayOfWall, type Wall } from './zones/wallClock.ts';

/** One occurrence of an entry, on the local wall clock. */
export interface Occurrence {
  readonly entry: CalendarEntry;
  readonly sourceKey: string;
  readonly start: Wall;
}

/** What expanding needs to know. `from` and `to` are local wall clock, `to` not included. */
export interface Expansion {
  readonly from: Wall;
  readonly to: Wall;
  readonly local: Zone;
  readonly zones: ZoneBook;
  readonly budget: StepBudget;
  readonly unread: UnreadList;
}

/** The occurrences, within the chosen days, of all entries that share a UID: a single one, or a series and its changes. */
export function occurrencesOf(entries: readonly CalendarEntry[], expansion: Expansion): readonly Occurrence[] {
  const series = latest(entries.filter(({ replaces }) => replaces === null));
  const changed = new Map<string, CalendarEntry>();
  for (const entry of entries) {
    if (entry.replaces === null) continue;
    const key = keyOf(entry.replaces, series ?? entry, expansion.local);
    changed.set(key, latest([changed.get(key), entry].filter((version) => version !== undefined)) ?? entry);
  }
  const found = [...changed].map(([key, entry]): Occurrence => ({ entry, sourceKey: `${entry.uid}/${key}`, start: localStart(entry, entry.start.wall, expansion.local) }));
  const all = series === null ? found : found.concat(unchanged(series, changed, expansion));
  return all.filter(({ start }) => start >= expansion.from && start < expansion.to);
}

/** Of several versions of one entry the latest: by SEQUENCE, then by its place in the file. */
const latest = (versions: readonly CalendarEntry[]): CalendarEntry | null =>
  versions.reduce<CalendarEntry | null>((best, version) => (best === null || version.version >= best.version ? version : best), null);

/** The series' own occurrences: neither removed nor replaced. */
function unchanged(series: CalendarEntry, changed: ReadonlyMap<string, CalendarEntry>, expansion: Expansion): readonly Occurrence[] {
  const { lines, start, uid } = series;
  const { local, zones } = expansion;
  const repeats = lines.has('RRULE') || lines.has('RDATE') || changed.size > 0;
  if (!repeats) return [{ entry: series, sourceKey: uid, start: localStart(series, start.wall, local) }];

  const isOver = start.wall > expansion.to + 2 * DAY;
  if (isOver) return [];
  const tell = (why: string): void => expansion.unread.add(nameEntry(titleOf(lines), start.wall), why);
  const removed = new Set(
    momentsOf(lines.all('EXDATE', () => tell('one of the days it leaves out cannot be read')), zones).map((moment) => keyOf(moment, series, local)),
  );
  const walls = new Set<Wall>([start.wall, ...startsByRule(series, expansion, tell)]);
  for (const moment of momentsOf(lines.all('RDATE', () => tell('one of its further days cannot be read')), zones)) walls.add(onClockOf(series, moment, local));
  const later = [...changed.values()].filter(({ andLater }) => andLater);

  const found: Occurrence[] = [];
  for (const wall of walls) {
    const key = keyOf({ ...start, wall }, series, local);
    if (removed.has(key) || changed.has(key)) continue;
    const change = latestBefore(later, wall, series, local);
    const entry = change?.entry ?? series;
    found.push({ entry, sourceKey: `${uid}/${key}`, start: localStart(entry, wall + (change?.shift ?? 0), local) });
  }
  return found;
}

/** The starts its rules give in or near the chosen days, on its own wall clock. */
function startsByRule(series: CalendarEntry, { from, to, budget }: Expansion, tell: (why: string) => void): readonly Wall[] {
  const { lines, start } = series;
  const onlyFirst = 'how it repeats cannot be understood, so only its first day is offered';
  return lines.all('RRULE', () => tell(onlyFirst)).flatMap((property) => {
    const rule = ruleOf(property);
    if (rule === null) {
      tell(onlyFirst);
      return [];
    }
    const ending = endingOnWall(rule, (end) => endOf(end, start), start.isDate);
    const starts = expandRule(ending, start.wall, start.isDate, from - 2 * DAY, to + 2 * DAY, budget);
    if (!('notFollowed' in starts)) return starts;
    tell(`${starts.notFollowed}, so only its first day is offered`);
    return [];
  });
}

function ruleOf({ values }: CalendarProperty): ICAL.Recur | null {
  const [data] = values;
  if (typeof data !== 'object' || data === null || !('freq' in data) || typeof data.freq !== 'string') return null;
  try {
    return ICAL.Recur.fromData(data as Parameters<typeof ICAL.Recur.fromData>[0]);
  } catch {
    return null;
  }
}

/** A rule's UNTIL on the entry's clock. An end given as a day holds that day. */
function endOf(end: ICAL.Time, start: Moment): Wall {
  const wall = Date.UTC(end.year, end.month - 1, end.day, end.isDate ? 23 : end.hour, end.isDate ? 59 : end.minute, end.isDate ? 59 : end.second);
  if (end.zone !== ICAL.Timezone.utcTimezone) return wall;
  if (!start.isDate) return start.zone.zone.toWall(wall);
  return end.second === 59 ? nearestMidnight(wall + 1_000) - DAY : nearestMidnight(wall);
}

/** Exchange writes a day as the instant it begins somewhere: from twelve hours before to twelve after its midnight in UTC. */
const nearestMidnight = (instant: number): Wall => Math.round(instant / DAY) * DAY;

/** Names an occurrence by its original start, the same however a file writes it: a day, or an instant. */
function keyOf(moment: Moment, series: CalendarEntry, local: Zone): string {
  const wall = onClockOf(series, moment, local);
  if (series.start.isDate) return dayOfWall(wall);
  return new Date(series.start.zone.zone.toInstant(wall)).toISOString().slice(0, 16);
}

/** A moment on the series' own clock. A day alone stands for the series' time on that day (Exchange, Google). */
function onClockOf({ start }: CalendarEntry, moment: Moment, local: Zone): Wall {
  if (start.isDate) {
    return moment.isUtc ? nearestMidnight(moment.wall) : moment.wall - timeOf(moment.wall);
  }
  if (moment.isDate) return moment.wall + timeOf(start.wall);
  if (moment.tzid === start.tzid && moment.isUtc === start.isUtc) return moment.wall;
  return start.zone.zone.toWall(instantOf(moment, local));
}

/** The time of day, as milliseconds since its midnight; before 1970 too. */
const timeOf = (wall: Wall): number => ((wall % DAY) + DAY) % DAY;

/** A start on the local clock. Days stay days. */
const localStart = (entry: CalendarEntry, wall: Wall, local: Zone): Wall =>
  entry.start.isDate || entry.allDay ? wall : local.toWall(entry.start.zone.zone.toInstant(wall));

/** The change "for this and all later ones" that an occurrence falls under, and by how much it moves it. */
function latestBefore(
  changes: readonly CalendarEntry[],
  wall: Wall,
  series: CalendarEntry,
  local: Zone,
): { readonly entry: CalendarEntry; readonly shift: number } | null {
  let best: { readonly entry: CalendarEntry; readonly shift: number; readonly since: Wall } | null = null;
  for (const entry of changes) {
    if (entry.replaces === null) continue;
    const since = onClockOf(series, entry.replaces, local);
    if (since <= wall && (best === null || since > best.since)) best = { entry, since, shift: entry.start.wall - since };
  }
  return best;
}
