import type { Commitment, Ending } from './commitment.ts';
import { type Day, sayDay } from './day.ts';

/** A promise as it is named in a sentence. */
export interface NamedPromise extends Pick<Commitment, 'direction' | 'what'> {
  /** Of the person or organisation it is with; null when it is with nobody in particular. */
  readonly withName: string | null;
}

/** The longest a promise's words are inside a sentence. */
const NAMED_IN = 90;

/** What was promised, as it goes on inside a sentence: no full stop, no capital at its start, not endlessly long. */
export function wordsOf({ what }: Pick<Commitment, 'what'>): string {
  const words = lowerFirst(what.trim().replace(/[.;,]+$/u, ''));
  return words.length <= NAMED_IN ? words : `${words.slice(0, NAMED_IN).replace(/\s+\S*$/u, '')}…`;
}

/** "the promise to send the discharge figures", "the promise of Helen Carrow to share the numbers". */
export const sayThePromise = (promise: NamedPromise, noun: 'promise' | 'offer' = 'promise'): string =>
  `the ${noun} ${promise.direction === 'theirs' && promise.withName !== null ? `of ${promise.withName} ` : ''}to ${wordsOf(promise)}`;

/** What was done when a promise ended: "Kept the promise to send the figures", "Let Helen Carrow off the promise to share the numbers". */
export function saySettled(promise: NamedPromise, as: Ending): string {
  const words = wordsOf(promise);
  if (promise.direction === 'mine') {
    const done: Record<Ending, string> = { kept: 'Kept', released: 'Let off', missed: 'Missed' };
    return `${done[as]} the promise to ${words}`;
  }
  if (as === 'released') return `Let ${promise.withName ?? 'them'} off the promise to ${words}`;
  return `Noted that ${promise.withName ?? 'they'} ${as} the promise to ${words}`;
}

/** What was done when its day was moved: "Moved the promise to send the figures to Friday 27 November". */
export const sayMoved = (promise: NamedPromise, dueOn: Day | null, today: Day): string =>
  dueOn === null ? `Took the day off ${sayThePromise(promise)}` : `Moved ${sayThePromise(promise)} to ${sayDay(dueOn, today)}`;

/** What was done when it was made: "Promised to send the figures", "Offered to lend a nurse", "Noted the promise of Helen Carrow to share the numbers". */
export function sayMade(promise: NamedPromise & Pick<Commitment, 'kind'>): string {
  if (promise.direction === 'mine') return `${promise.kind === 'help' ? 'Offered' : 'Promised'} to ${wordsOf(promise)}`;
  return `Noted ${sayThePromise(promise, promise.kind === 'help' ? 'offer' : 'promise')}`;
}

/** "Send" at a sentence's start becomes "send" within it; "GP", "I" and "NHS" stay as they are. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);
