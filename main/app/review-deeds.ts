import type { Answer, Given } from '../../preload/contract.ts';
import type { Failure, Outcome } from '../../preload/contract/outcome.ts';
import type { ReviewDecision } from '../domain/review.ts';
import { commitmentHandlers } from './commitments.ts';
import { conflictHandlers } from './conflicts.ts';
import type { Desk } from './desk.ts';
import type { SomeHandlers } from './dispatch.ts';
import { meetingHandlers } from './meetings.ts';
import { nudgeHandlers } from './nudges.ts';
import { peopleHandlers } from './people.ts';

type Deed = Given<'reviews.decide'>['deed'];
type DeedCall = Exclude<Deed['call'], 'leave'>;

/** What a decision became. */
type Became = Pick<ReviewDecision, 'meetingId' | 'commitmentId'>;

const NOTHING: Became = { meetingId: null, commitmentId: null };

/** A deed that was refused, on its way out of the change it was part of. */
class DeedRefused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Does deeds by the very handlers that answer the calls outside a review. What it gives throws when a deed is refused: see `allOrNothing`. */
export function deedDoer(desk: Desk): (deed: Deed) => Became {
  const handlers: Pick<SomeHandlers, DeedCall> = {
    ...meetingHandlers(desk),
    ...commitmentHandlers(desk),
    ...nudgeHandlers(desk),
    ...peopleHandlers(desk),
    ...conflictHandlers(desk),
  };

  const done = <N extends DeedCall>(name: N, given: Given<N>): Answer<N> => {
    const handler: ((given: Given<N>) => Outcome<Answer<N>> | Promise<Outcome<Answer<N>>>) | undefined = handlers[name];
    if (handler === undefined) throw new Error(`No handler for ${name}`);
    const outcome = handler(given);
    if (outcome instanceof Promise) throw new Error(`${name} is awaited, and cannot be part of a decision`);
    if (!outcome.ok) throw new DeedRefused(outcome.failure);
    return outcome.value;
  };

  return (deed) => {
    switch (deed.call) {
      case 'meetings.save':
        return { ...NOTHING, meetingId: done(deed.call, deed.input).meetingIds[0] ?? null };
      case 'commitments.add':
        return { ...NOTHING, commitmentId: done(deed.call, deed.input).commitmentId };
      case 'snoozes.set':
        done(deed.call, deed.input);
        return NOTHING;
      case 'people.edit':
        done(deed.call, deed.input);
        return NOTHING;
      case 'conflicts.move':
        done(deed.call, deed.input);
        return NOTHING;
      case 'conflicts.addEntry':
        done(deed.call, deed.input);
        return NOTHING;
      case 'conflicts.setNext':
        done(deed.call, deed.input);
        return NOTHING;
      case 'commitments.settle':
        done(deed.call, deed.input);
        return NOTHING;
      case 'commitments.moveDay':
        done(deed.call, deed.input);
        return NOTHING;
      case 'leave':
        return NOTHING;
    }
  };
}

/** Runs work that does deeds; one that is refused takes all of it back, and is the answer. */
export function allOrNothing<T>(work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof DeedRefused) return { ok: false, failure: error.failure };
    throw error;
  }
}
