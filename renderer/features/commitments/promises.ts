import { type Commitment, groupOf, isKeptLate } from '../../../main/domain/commitment.ts';
import { type Day, sayDate, sayDay } from '../../../main/domain/day.ts';
import { byDue, type Dated } from '../../../main/domain/promise-groups.ts';
import { wordsOf } from '../../../main/domain/promise-words.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';

/**
 * What of your own comes next, in a sentence: never how many. "Waiting longest for you: send the discharge figures, since
 * 3 November."
 */
export function sayNext(mine: readonly (Dated & Pick<Commitment, 'what'>)[], today: Day): string {
  const [first] = mine.filter(({ dueOn }) => dueOn !== null).toSorted(byDue);
  if (first === undefined || first.dueOn === null || groupOf(first, today) === 'later') return 'Nothing of yours is due this week.';
  const words = wordsOf(first);
  if (first.dueOn < today) return `Waiting longest for you: ${words}, due since ${sayDate(first.dueOn, today)}.`;
  return first.dueOn === today ? `Due today: ${words}.` : `Next for you: ${words}, by ${sayDay(first.dueOn, today)}.`;
}

/** How a promise ended, without its day: the day stands in the margin. */
export function sayEnding(promise: Pick<Commitment, 'state' | 'dueOn' | 'settledOn'>): string {
  switch (promise.state) {
    case 'open':
      return 'open';
    case 'kept':
      return isKeptLate(promise) ? 'kept late' : 'kept';
    case 'released':
      return 'let off';
    case 'missed':
      return 'missed';
  }
}

/** Groups show so many at first, and so many more each time they are asked for. */
const SHOWN_AT_FIRST = 12;
const SHOWN_MORE = 100;

/**
 * How many of a list are shown once more have been asked for so many times: always as far as the one that was come for, and
 * one or two more than fit are not worth a line to open.
 */
export function shownOf(promises: readonly Pick<Commitment, 'id'>[], asked: number, at: number | null): number {
  const wanted = at === null ? -1 : promises.findIndex(({ id }) => id === at);
  const shown = Math.max(SHOWN_AT_FIRST + asked * SHOWN_MORE, wanted + 1);
  return promises.length <= shown + 2 ? promises.length : shown;
}

/** The promise the path asks for: "at=12". */
export function promiseAt(search: string): CommitmentView['id'] | null {
  const at = Number(new URLSearchParams(search).get('at') ?? '');
  return Number.isSafeInteger(at) && at > 0 ? (at as CommitmentView['id']) : null;
}
