import { asksForYou, byUrgency, readClock } from '../clock.ts';
import type { Day } from '../day.ts';
import type { NeverMetNudge, OverdueNudge } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import type { ContactFacts } from './facts.ts';

/**
 * Whom to see: one nudge for each person whose clock asks (mission: The face-to-face clock), most urgent first, then by
 * name. Pure and independent of input order: nothing derived is stored, so logging or deleting a meeting is enough.
 */
export const whoToSee = (everyone: readonly ContactFacts[], settings: Settings, today: Day): readonly (OverdueNudge | NeverMetNudge)[] =>
  everyone
    .map((facts) => nudgeFor(facts, settings, today))
    .filter((nudge) => nudge !== null)
    .toSorted(byUrgency);

/** The one nudge a person's clock gives today, or null while it is quiet. */
export function nudgeFor(facts: ContactFacts, settings: Settings, today: Day): OverdueNudge | NeverMetNudge | null {
  const reading = readClock(facts, settings, today);
  if (!asksForYou(reading)) return null;
  const { rhythmDays, due, daysPast, daysSince, urgency } = reading;
  const shared = { personId: facts.person.id, name: facts.person.name, urgency, rhythmDays, due, daysPast, since: facts.since };
  return facts.lastFaceToFace === null || daysSince === null
    ? { ...shared, rule: 'never-met', addedOn: facts.person.addedOn, postSince: facts.postSince }
    : { ...shared, rule: 'overdue', lastFaceToFace: facts.lastFaceToFace, daysSince };
}
