import type { Day } from '../day.ts';
import { type Nudge, PLACES, type Place, placeOf, snoozeKeyOf } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import { whoToSee } from './clock.ts';
import type { NudgeFacts } from './facts.ts';

/**
 * Everything that asks for attention today, in the order it is said: place by place, the most telling first. Independent of
 * the order of the facts. What is snoozed or turned off is silent, and nothing planned is nagged.
 */
export const nudgesOf = (facts: NudgeFacts, settings: Settings, today: Day): readonly Nudge[] => whoToSee(facts.people, settings, today);

/** What asks about one person or thing. */
export interface Gathered {
  readonly place: Place;
  readonly lead: Nudge;
  readonly also: readonly Nudge[];
}

/** One row for each person or thing: its most telling nudge leads, and what the lead says already is left out. */
export function gather(nudges: readonly Nudge[]): readonly Gathered[] {
  const bySubject = Map.groupBy(nudges, (nudge) => {
    const { subject, subjectId } = snoozeKeyOf(nudge);
    return `${subject} ${subjectId}`;
  });
  return [...bySubject.values()].flatMap(([lead, ...also]) => (lead === undefined ? [] : [{ place: placeOf(lead.rule), lead, also }]));
}

/** Rows by place. */
export const byPlace = (rows: readonly Gathered[]): Readonly<Record<Place, readonly Gathered[]>> =>
  Object.fromEntries(PLACES.map((place): [Place, readonly Gathered[]] => [place, rows.filter((row) => row.place === place)])) as Record<
    Place,
    readonly Gathered[]
  >;
