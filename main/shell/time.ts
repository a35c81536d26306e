import { type Day, dayOf } from '../domain/day.ts';

/** The time as a shell gives it to the app. */
export interface Clock {
  /** The civil day on this machine, or the day the shell was told. */
  readonly today: () => Day;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
}

/** The machine's clock, with the day held still when one is given. */
export const clockFor = (today: Day | null): Clock => ({
  today: () => today ?? dayOf(new Date()),
  now: () => new Date().toISOString(),
});
