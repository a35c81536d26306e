import { asksForYou, byUrgency, type ClockFacts, readClock } from './clock.ts';
import type { Day } from './day.ts';
import type { Nudge, Since } from './nudge.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';

/** What the journal knows of contact with one person, as of a day. */
export interface ContactFacts extends ClockFacts {
  readonly person: Pick<Person, 'id' | 'name' | 'ring' | 'rhythm' | 'addedOn' | 'archivedOn'>;
  /** The latest meeting in any mode, today or earlier. */
  readonly lastContact: Day | null;
  /** Contacts that were not face to face, after the last one that was, up to today. */
  readonly since: Since;
}

/**
 * Whom to see: one nudge for each person whose clock asks (mission: The face-to-face clock), most urgent first, then by
 * name. Pure and independent of input order: nothing derived is stored, so logging or deleting a meeting is enough.
 */
export const whoToSee = (everyone: readonly ContactFacts[], settings: Settings, today: Day): readonly Nudge[] =>
  everyone
    .map((facts) => nudgeFor(facts, settings, today))
    .filter((nudge) => nudge !== null)
    .toSorted(byUrgency);

/** The one nudge a person's clock gives today, or null while it is quiet. */
export function nudgeFor(facts: ContactFacts, settings: Settings, today: Day): Nudge | null {
  const reading = readClock(facts, settings, today);
  if (!asksForYou(reading)) return null;
  const { rhythmDays, due, daysPast, daysSince, urgency } = reading;
  const shared = { personId: facts.person.id, name: facts.person.name, urgency, rhythmDays, due, daysPast, since: facts.since };
  return facts.lastFaceToFace === null || daysSince === null
    ? { ...shared, rule: 'never-met', addedOn: facts.person.addedOn, postSince: facts.postSince }
    : { ...shared, rule: 'overdue', lastFaceToFace: facts.lastFaceToFace, daysSince };
}
