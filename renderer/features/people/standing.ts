import { asksForYou, type ClockReading } from '../../../main/domain/clock.ts';
import { addDays, type Day, sayDate, sayShortDay } from '../../../main/domain/day.ts';
import type { Snooze, SnoozeRule } from '../../../main/domain/nudge.ts';
import type { Ring } from '../../../main/domain/person.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import { countOf, sayCount, upperFirst } from '../../../main/domain/words.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { ORDERS, type Order, STANDINGS, type Standing } from './listing.ts';

/** "1 Dec", and the year only when it is not today's: a day without its weekday, for narrow places. */
export const sayShortDate = (day: Day, today: Day): string => sayShortDay(day, today).replace(/^\S+ /u, '');

/** "today", "tomorrow", or the day. */
const sayNear = (day: Day, today: Day): string =>
  day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : sayShortDay(day, today);

/** How someone stands, in a short phrase: "71 days of 30", "planned Tue 24 Nov", "snoozed until 1 Dec". */
export function sayStanding({ clock, archivedOn }: Pick<PersonRow, 'clock' | 'archivedOn'>, today: Day): string {
  if (archivedOn !== null) return `archived ${sayShortDate(archivedOn, today)}`;
  switch (clock.state) {
    case 'still':
      return 'no rhythm';
    case 'snoozed':
      return `snoozed until ${sayShortDate(clock.until, today)}`;
    case 'planned':
      return `planned ${sayNear(clock.on, today)}`;
    case 'never-met':
      return `never met, due ${sayShortDate(clock.due, today)}`;
    case 'overdue':
      return daysOf(clock);
    case 'due-soon':
      return `due ${sayNear(clock.due, today)}`;
    case 'in-touch':
      return clock.daysSince === null ? `not met yet, due ${sayShortDate(clock.due, today)}` : daysOf(clock);
  }
}

type Running = Exclude<ClockReading, { readonly state: 'still' }>;

const inFigures = (count: number): string => count.toLocaleString('en-GB');

const daysOf = ({ daysSince, rhythmDays }: Running): string =>
  `${inFigures(daysSince ?? 0)} ${daysSince === 1 ? 'day' : 'days'} of ${inFigures(rhythmDays)}`;

/** When someone was last met: "met 10 Sep"; or last spoken to, if that is all; or that there has been nothing. */
export function sayLastMet({ lastFaceToFace, lastContact }: Pick<PersonRow, 'lastFaceToFace' | 'lastContact'>, today: Day): string {
  if (lastFaceToFace !== null) return `met ${sayShortDate(lastFaceToFace, today)}`;
  return lastContact === null ? 'no contact yet' : `in touch ${sayShortDate(lastContact, today)}`;
}

/** The same on a person's page, in a whole sentence: what was meant, and what has been. */
export function sayRhythm(clock: ClockReading, today: Day): string {
  if (clock.state === 'still') return 'No rhythm: the journal will not remind you.';
  const every = sayEvery(clock.rhythmDays);
  if (clock.daysSince === null) {
    const due = asksForYou(clock) ? `the first was due ${sayDate(clock.due, today)}` : `the first is due ${sayDate(clock.due, today)}`;
    return `You mean to meet ${every}; ${due}.`;
  }
  const been = clock.daysSince === 0 ? 'you met today' : `it has been ${inFigures(clock.daysSince)}`;
  return clock.daysPast > 0 ? `You meant ${every}; ${been}.` : `You mean ${every}; ${been}.`;
}

/** What quiets the clock, in a sentence; nothing when nothing does. */
export function sayQuiet(clock: ClockReading, today: Day): string {
  switch (clock.state) {
    case 'snoozed':
      return `Snoozed until ${sayDate(clock.until, today)}.`;
    case 'planned':
      return `You have planned to meet on ${sayShortDay(clock.on, today)}.`;
    default:
      return '';
  }
}

/** What is quiet for a while, and until when: "Quiet about ‘only business’ until 4 December." */
export const saySnoozed = ({ rule, until }: Pick<Snooze, 'rule' | 'until'>, today: Day): string => `Quiet about ${SNOOZED_WORDS[rule]} until ${sayDate(until, today)}.`;

const SNOOZED_WORDS: Record<SnoozeRule, string> = {
  clock: 'seeing each other',
  conflict: 'this conflict',
  'new-in-post': 'the new post',
  'remote-drift': 'never meeting in person',
  'promise-due': 'this promise',
  waiting: 'this promise',
  'only-business': 'meeting only for business',
  unhelpful: 'offering help',
  'quiet-agreement': 'never having differed',
  'purpose-untested': 'the purpose',
  'moved-on': 'what was left open',
};

const RING_WORDS: Record<Ring, string> = { inner: 'Inner', key: 'Key', wider: 'Wider' };
export const sayRing = (ring: Ring): string => RING_WORDS[ring];

const ORDER_WORDS: Record<Order, string> = {
  urgency: 'Most urgent first',
  name: 'By name',
  organisation: 'By organisation',
  'last-met': 'Last met first',
};
export const orderOptions = ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }));

const STANDING_WORDS: Record<Standing, string> = {
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  planned: 'Planned',
  snoozed: 'Snoozed',
  'never-met': 'Never met',
  'no-rhythm': 'No rhythm',
};
export const standingOptions = STANDINGS.map((value) => ({ value, label: STANDING_WORDS[value] }));

/** "Forty people" as the head of a list: the count in words, capitalised. */
export function sayHowMany(shown: number, all: number, asking: number, narrowed: boolean): string {
  const people = countOf(all, 'person', 'people');
  if (narrowed) return upperFirst(`${countOf(shown, 'person', 'people')} of ${all.toLocaleString('en-GB')}.`);
  if (asking === 0) return upperFirst(`${people}; nobody is overdue.`);
  return upperFirst(`${people}; ${asking === 1 ? 'one is' : `${sayCount(asking)} are`} overdue.`);
}
