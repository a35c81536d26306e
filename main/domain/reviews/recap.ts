import type { Movement } from '../conflict.ts';
import { type Day, sayDay, sayTime } from '../day.ts';
import type { CommitmentView, MeetingView } from '../views.ts';
import { countOf, listNames, sayCount, upperFirst } from '../words.ts';
import { type Decided, tallyDecisions } from './steps.ts';

/** What was done in a week. */
export interface WeekDone {
  readonly meetings: readonly Pick<MeetingView, 'mode' | 'participants' | 'day'>[];
  readonly settled: readonly Pick<CommitmentView, 'state' | 'direction'>[];
  readonly talks: readonly { readonly movement: Movement | null; readonly movedTo: unknown }[];
}

/** What the week held, one sentence for each thing there is to say; a quiet week says so. */
export function sayWeekDone({ meetings, settled, talks }: WeekDone): readonly string[] {
  const said = [sayMet(meetings), ...saySettled(settled), sayTalks(talks)].filter((sentence) => sentence !== '');
  return said.length === 0 ? ['Nothing was written of this week.'] : said;
}

/** "You met eleven people in seven meetings, five of them face to face." */
function sayMet(meetings: WeekDone['meetings']): string {
  if (meetings.length === 0) return '';
  const people = new Set(meetings.flatMap(({ participants }) => participants.map(({ personId }) => personId))).size;
  const faces = meetings.filter(({ mode }) => mode === 'face-to-face').length;
  const whom = people === 0 ? 'You had' : `You were in touch with ${countOf(people, 'person', 'people')} in`;
  const how =
    meetings.length === 1 ? (faces === 1 ? ', face to face' : '') : faces === meetings.length ? ', all of them face to face' : faces === 0 ? ', none of them face to face' : `, ${sayCount(faces)} of them face to face`;
  return `${whom} ${countOf(meetings.length, 'meeting', 'meetings')}${how}.`;
}

/** "You kept three promises. Promises to you were kept as well." Whose were more is nobody's business: theirs are not counted. */
function saySettled(settled: WeekDone['settled']): readonly string[] {
  const count = (direction: 'mine' | 'theirs', state: string): number => settled.filter((one) => one.direction === direction && one.state === state).length;
  const mine = count('mine', 'kept');
  const theirs = count('theirs', 'kept');
  const off = count('mine', 'released');
  const missed = count('mine', 'missed');
  return [
    mine === 0 ? '' : `You kept ${countOf(mine, 'promise', 'promises')}.`,
    off === 0 ? '' : `You were let off ${countOf(off, 'promise', 'promises')}.`,
    missed === 0 ? '' : `You missed ${countOf(missed, 'promise', 'promises')}.`,
    theirs === 0 ? '' : `${theirs === 1 ? 'A promise to you was kept' : 'Promises to you were kept'}${mine === 0 ? '' : ' as well'}.`,
  ];
}

/** "Two entries were written about differences; one moved something." */
function sayTalks(talks: WeekDone['talks']): string {
  if (talks.length === 0) return '';
  const moved = talks.filter(({ movement, movedTo }) => movement === 'forward' || movedTo !== null).length;
  const told = `${upperFirst(countOf(talks.length, 'entry was', 'entries were'))} written about differences`;
  return `${told}; ${moved === 0 ? 'none' : sayCount(moved)} moved something.`;
}

/** What was decided, in a sentence: "You decided about nine things: four planned, two snoozed, three left." */
export function sayDecided(items: readonly Decided[]): string {
  const decided = items.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return 'You decided about nothing this week.';
  return `You decided about ${countOf(decided.length, 'thing', 'things')}: ${tallyDecisions(decided)}.`;
}

/** What is not decided, and where it goes: "Three are carried into week 48." Nothing when all is decided. */
export function sayCarried(items: readonly Decided[], intoWeek: string): string {
  const open = items.filter(({ decision }) => decision === null || decision.decision === 'left').length;
  return open === 0 ? '' : `${upperFirst(sayCount(open))} ${open === 1 ? 'is' : 'are'} carried into ${intoWeek}.`;
}

/** Who will be seen, in one sentence: "You will see Helen Carrow, Siân Llywelyn and two others." */
export function saySeeing(planned: readonly Pick<MeetingView, 'participants' | 'mode'>[]): string {
  const names = [...new Map(planned.flatMap(({ participants }) => participants.map(({ personId, name }) => [personId, name] as const))).values()];
  if (names.length === 0) return planned.length === 0 ? 'Nothing is planned yet.' : `${upperFirst(countOf(planned.length, 'meeting is', 'meetings are'))} planned.`;
  const first = names.slice(0, NAMED);
  const rest = names.length - first.length;
  return `You will see ${listNames(rest === 0 ? first : [...first, countOf(rest, 'other', 'others')])}.`;
}

/** How many people a sentence names. */
const NAMED = 5;

/** One planned meeting in a line: "Tuesday 24 November, 17.00: Helen Carrow". */
export function sayPlanned({ day, time, participants, partnershipName, title }: Pick<MeetingView, 'day' | 'time' | 'participants' | 'partnershipName' | 'title'>, today: Day): string {
  const who = partnershipName ?? (listNames(participants.map(({ name }) => name)) || title || 'a meeting');
  return `${sayDay(day, today)}${time === null ? '' : `, ${sayTime(time)}`}: ${who}`;
}
