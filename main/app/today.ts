import type { Reader } from '../../db/journal.ts';
import { countAll } from '../../db/repositories/counts.ts';
import { evidenceBetween } from '../../db/repositories/evidence.ts';
import { meetingsBetween, unwrittenByDay } from '../../db/repositories/meetings.ts';
import { nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import { postsHeldOn } from '../../db/repositories/posts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { NudgeRow, TodayPlace, TodayView } from '../../preload/contract/nudges.ts';
import { readClock } from '../domain/clock.ts';
import { addDays, type Day, isoWeekOf, LATEST_DAY } from '../domain/day.ts';
import { drawFactors, quarterStart } from '../domain/factors.ts';
import { PLACES, type Place } from '../domain/nudge.ts';
import { type Gathered, gather, nudgesOf } from '../domain/nudges/all.ts';
import type { NudgeFacts } from '../domain/nudges/facts.ts';
import type { Settings } from '../domain/settings.ts';

/** How many planned meetings Today shows. */
const COMING_UP = 10;
/** How many days back Today looks for calendar entries that wait for a sentence. */
const UNWRITTEN_DAYS = 7;
/** How many rows of each place Today is given: more than stand on the page at once, so that a line can open to them. */
const ROWS_GIVEN = 20;

/** The day's page, complete. */
export function todayPage(reader: Reader, day: Day): TodayView {
  const settings = readSettings(reader);
  const facts = nudgeFacts(reader, settings, day);
  const places = placesFrom(reader, facts, settings, day);
  return {
    day,
    week: isoWeekOf(day),
    places,
    comingUp: meetingsBetween(reader, addDays(day, 1), LATEST_DAY, COMING_UP),
    unwritten: unwrittenByDay(reader, addDays(day, -UNWRITTEN_DAYS), day),
    factors: drawFactors(evidenceBetween(reader, quarterStart(day), day), day),
    people: facts.people.length,
    ...countAll(reader),
  };
}

/** What asks today, the most telling first: all of it, or that of one place; at most `limit` rows. */
export function askingRows(reader: Reader, today: Day, place?: Place, limit?: number): readonly NudgeRow[] {
  const settings = readSettings(reader);
  const facts = nudgeFacts(reader, settings, today);
  const asking = gather(nudgesOf(facts, settings, today)).filter((row) => place === undefined || row.place === place);
  return shown(reader, asking.slice(0, limit), facts, settings, today);
}

/** The first rows of every place, and how many it has. */
function placesFrom(reader: Reader, facts: NudgeFacts, settings: Settings, today: Day): Readonly<Record<Place, TodayPlace>> {
  const asking = Map.groupBy(gather(nudgesOf(facts, settings, today)), (row) => row.place);
  const first = PLACES.flatMap((place) => (asking.get(place) ?? []).slice(0, ROWS_GIVEN));
  const rows = Map.groupBy(shown(reader, first, facts, settings, today), (row) => row.place);
  return Object.fromEntries(
    PLACES.map((place): [Place, TodayPlace] => [place, { rows: rows.get(place) ?? [], count: asking.get(place)?.length ?? 0 }]),
  ) as Record<Place, TodayPlace>;
}

/** Rows with the clock and the post a screen shows beside the sentence. */
function shown(reader: Reader, rows: readonly Gathered[], facts: NudgeFacts, settings: Settings, today: Day): readonly NudgeRow[] {
  const ids = new Set(rows.flatMap(({ lead }) => personIn(lead) ?? []));
  const people = new Map(facts.people.filter(({ person }) => ids.has(person.id)).map((fact) => [fact.person.id, fact]));
  const posts = postsHeldOn(reader, today, [...ids]);
  return rows.map((row) => {
    const personId = personIn(row.lead);
    const fact = personId === null ? undefined : people.get(personId);
    return {
      ...row,
      clock: fact === undefined ? null : readClock(fact, settings, today),
      post: personId === null ? null : (posts.get(personId)?.[0] ?? null),
    };
  });
}

const personIn = (lead: Gathered['lead']) => ('personId' in lead ? lead.personId : null);
