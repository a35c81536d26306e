import type { Reader } from '../../db/journal.ts';
import { contactFacts } from '../../db/repositories/contact.ts';
import { countMeetings, meetingsBetween, readMeeting, unwrittenByDay } from '../../db/repositories/meetings.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { postsHeldOn } from '../../db/repositories/posts.ts';
import { readSettings, snoozeClock, wakeClock } from '../../db/repositories/settings.ts';
import { find } from '../../db/search.ts';
import type { todayCalls } from '../../preload/contract/today.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { NudgeView } from '../../preload/contract/views.ts';
import { readClock } from '../domain/clock.ts';
import { type ContactFacts, whoToSee } from '../domain/contact.ts';
import { addDays, type Day, isoWeekOf, LATEST_DAY, sayDate } from '../domain/day.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { briefingOn } from './people.ts';

/** How many planned meetings Today shows. */
const COMING_UP = 10;
/** How many days back Today looks for calendar entries that wait for a sentence. */
const UNWRITTEN_DAYS = 7;

export const todayHandlers = ({ journal, today }: Desk) =>
  ({
    'today.show': () => {
      const day = today();
      const everyone = contactFacts(journal.read, day);
      return succeed({
        day,
        week: isoWeekOf(day),
        nudges: nudges(journal.read, everyone, day),
        comingUp: meetingsBetween(journal.read, addDays(day, 1), LATEST_DAY, COMING_UP),
        unwritten: unwrittenByDay(journal.read, addDays(day, -UNWRITTEN_DAYS), day),
        people: everyone.length,
        meetings: countMeetings(journal.read),
      });
    },

    'nudges.list': () => succeed(nudges(journal.read, contactFacts(journal.read, today()), today())),

    'meetings.briefing': ({ meetingId }) => {
      const meeting = readMeeting(journal.read, meetingId);
      if (meeting === null) return notFound('meeting');
      return succeed(
        meeting.participants.flatMap(({ personId }) => {
          const briefing = briefingOn(journal.read, personId, today());
          return briefing === null ? [] : [briefing];
        }),
      );
    },

    'snoozes.set': ({ personId, until }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      if (until <= today()) return refuse(`Choose a day after ${sayDate(today(), today())} to be reminded on.`);
      journal.change(`Snoozed ${person.name} until ${sayDate(until, today())}`, (writer) => snoozeClock(writer, personId, until));
      return succeed({});
    },

    'snoozes.clear': ({ personId }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      journal.change(`Woke the nudge for ${person.name}`, (writer) => wakeClock(writer, personId));
      return succeed({});
    },

    'search.find': ({ words, limit }) => succeed(find(journal.read, words, limit)),

    'undo.state': () => succeed(journal.undoState()),

    'undo.undo': () => {
      const label = journal.undo();
      return label === null ? refuse('There is nothing to undo.') : succeed({ label });
    },

    'undo.redo': () => {
      const label = journal.redo();
      return label === null ? refuse('There is nothing to do again.') : succeed({ label });
    },
  }) satisfies HandlersOf<keyof typeof todayCalls>;

/** Whom to see, each with the clock and the post a screen shows beside the sentence. */
function nudges(reader: Reader, everyone: readonly ContactFacts[], today: Day): readonly NudgeView[] {
  const settings = readSettings(reader);
  const facts = new Map(everyone.map((fact) => [fact.person.id, fact]));
  const posts = postsHeldOn(reader, today);
  return whoToSee(everyone, settings, today).flatMap((nudge) => {
    const fact = facts.get(nudge.personId);
    return fact === undefined ? [] : [{ ...nudge, clock: readClock(fact, settings, today), post: posts.get(nudge.personId)?.[0] ?? null }];
  });
}
