import type { Reader } from '../../db/journal.ts';
import { countMeetings, meetingsBetween, unwrittenByDay } from '../../db/repositories/meetings.ts';
import { nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import { postsHeldOn } from '../../db/repositories/posts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { clearSnooze, setSnooze } from '../../db/repositories/snoozes.ts';
import type { nudgeCalls } from '../../preload/contract/nudges.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { NudgeRow, TodayPlace } from '../../preload/contract/views.ts';
import { readClock } from '../domain/clock.ts';
import { addDays, type Day, isoWeekOf, LATEST_DAY, sayDate } from '../domain/day.ts';
import { drawFactors, quarterStart } from '../domain/factors.ts';
import { PLACES, type Place } from '../domain/nudge.ts';
import { gather, nudgesOf } from '../domain/nudges/all.ts';
import type { NudgeFacts } from '../domain/nudges/facts.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { refuse } from './failures.ts';

/** How many planned meetings Today shows. */
const COMING_UP = 10;
/** How many days back Today looks for calendar entries that wait for a sentence. */
const UNWRITTEN_DAYS = 7;
/** How many rows of each place Today is given: more than stand on the page at once, so that a line can open to them. */
const ROWS_GIVEN = 20;

export const nudgeHandlers = ({ journal, today }: Desk) =>
  ({
    'today.show': () => {
      const day = today();
      const facts = nudgeFacts(journal.read, readSettings(journal.read), day);
      const rows = rowsOf(journal.read, facts, day);
      return succeed({
        day,
        week: isoWeekOf(day),
        places: Object.fromEntries(PLACES.map((place) => [place, placeFrom(rows, place)])) as Record<Place, TodayPlace>,
        comingUp: meetingsBetween(journal.read, addDays(day, 1), LATEST_DAY, COMING_UP),
        unwritten: unwrittenByDay(journal.read, addDays(day, -UNWRITTEN_DAYS), day),
        factors: drawFactors(meetingsBetween(journal.read, quarterStart(day), day), day),
        people: facts.people.length,
        meetings: countMeetings(journal.read),
        conflicts: { open: 0, all: 0 },
        commitments: { open: 0, all: 0 },
      });
    },

    'nudges.list': ({ place, limit }) => {
      const facts = nudgeFacts(journal.read, readSettings(journal.read), today());
      const rows = rowsOf(journal.read, facts, today()).filter((row) => place === undefined || row.place === place);
      return succeed(rows.slice(0, limit));
    },

    'snoozes.set': (snooze) => {
      if (snooze.until <= today()) return refuse(`Choose a day after ${sayDate(today(), today())} to be reminded on.`);
      journal.change(`Snoozed a reminder until ${sayDate(snooze.until, today())}`, (writer) => setSnooze(writer, snooze));
      return succeed({});
    },

    'snoozes.clear': (key) => {
      journal.change('Woke a reminder', (writer) => clearSnooze(writer, key));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof nudgeCalls>;

const placeFrom = (rows: readonly NudgeRow[], place: Place): TodayPlace => {
  const here = rows.filter((row) => row.place === place);
  return { rows: here.slice(0, ROWS_GIVEN), count: here.length };
};

/** What asks, each with the clock and the post a screen shows beside the sentence. */
function rowsOf(reader: Reader, facts: NudgeFacts, today: Day): readonly NudgeRow[] {
  const settings = readSettings(reader);
  const people = new Map(facts.people.map((fact) => [fact.person.id, fact]));
  const posts = postsHeldOn(reader, today);
  return gather(nudgesOf(facts, settings, today)).map((row) => {
    const personId = 'personId' in row.lead ? row.lead.personId : null;
    const fact = personId === null ? undefined : people.get(personId);
    return {
      ...row,
      clock: fact === undefined ? null : readClock(fact, settings, today),
      post: personId === null ? null : (posts.get(personId)?.[0] ?? null),
    };
  });
}
