import type { Place } from '../../../main/domain/nudge.ts';
import { countOf, sayCount, upperFirst } from '../../../main/domain/words.ts';
import type { TodayPlace } from '../../../preload/contract/nudges.ts';

export interface LedeFacts {
  readonly places: Readonly<Record<Place, TodayPlace>>;
  /** Meetings from a calendar that wait for a sentence. */
  readonly unwritten: number;
}

/** What today asks, in one sentence from the counts of its places: "You are late seeing eight people, and two promises of yours are due." */
export function sayToday({ places, unwritten }: LedeFacts): string {
  const asking = [sayLate(places.see), sayConflicts(places.conflicts), sayPromises(places.promises)].filter((part) => part !== null);
  // Where something asks, what waits for a sentence is said in its own place.
  const parts = asking.length > 0 || unwritten === 0 ? asking : [sayUnwritten(unwritten)];
  if (parts.length === 0) return sayQuiet(places.thoughts.count);
  const [last, ...before] = parts.toReversed();
  const said = before.length === 0 ? last : `${before.toReversed().join(', ')}, and ${last}`;
  return `${upperFirst(said ?? '')}.`;
}

const sayQuiet = (thoughts: number): string =>
  thoughts === 0 ? 'Nothing asks for you today.' : `Nothing asks for you today; ${countOf(thoughts, 'thing is', 'things are')} worth a thought.`;

function sayLate({ rows, count }: TodayPlace): string | null {
  const first = rows[0]?.lead;
  if (first === undefined || !('name' in first)) return null;
  const who = count === 1 ? first.name : `${sayCount(count)} people`;
  const late = rows.every(({ lead }) => lead.rule === 'overdue' || lead.rule === 'never-met');
  return late ? `you are late seeing ${who}` : count === 1 ? `it is time to see ${who}` : `there are ${who} to see`;
}

const sayConflicts = ({ count }: TodayPlace): string | null => (count === 0 ? null : `${countOf(count, 'disagreement wants', 'disagreements want')} a conversation`);

function sayPromises({ rows, count }: TodayPlace): string | null {
  const first = rows[0]?.lead;
  if (first === undefined || !('withName' in first)) return null;
  const theirs = rows.filter(({ lead }) => lead.rule === 'waiting').length;
  if (count > 1) {
    if (theirs === 0) return `${sayCount(count)} promises of yours ${rows.every(({ lead }) => 'daysPast' in lead && lead.daysPast >= 0) ? 'are due' : 'are due or nearly'}`;
    return theirs === rows.length ? `${sayCount(count)} promises to you are late` : `${sayCount(count)} promises are due`;
  }
  if (theirs === 1) return first.withName === null ? 'a promise to you is late' : `${first.withName} is late with a promise`;
  const mine = first.withName === null ? 'a promise of yours' : `your promise to ${first.withName}`;
  if (first.daysPast > 0) return `${mine} is past its day`;
  return first.daysPast === 0 ? `${mine} is due today` : first.daysPast === -1 ? `${mine} is due tomorrow` : `${mine} is due in ${sayCount(-first.daysPast)} days`;
}

const sayUnwritten = (count: number): string => `${countOf(count, 'meeting waits', 'meetings wait')} for a sentence`;
