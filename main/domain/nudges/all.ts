import type { Day } from '../day.ts';
import { type Nudge, PLACES, type Place, placeOf, type Rule, type Snooze, type SnoozeKey, snoozeKeyOf } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import { whoToSee } from './clock.ts';
import { commitmentNudge } from './commitments.ts';
import { conflictNudges } from './conflicts.ts';
import { contactNudges } from './contact.ts';
import { departureNudge } from './departures.ts';
import type { NudgeFacts } from './facts.ts';
import { inOrder } from './order.ts';
import { partnershipNudges } from './partnerships.ts';

/**
 * Everything that asks for attention today, in the order it is said: place by place, the most telling first. Independent of
 * the order of the facts. What is snoozed or turned off is silent, and nothing planned is nagged.
 */
export function nudgesOf(facts: NudgeFacts, settings: Settings, today: Day): readonly Nudge[] {
  const off = new Set(settings.nudges.off);
  const snoozed = new Set(facts.snoozes.filter((snooze) => isSnoozed(snooze, today)).map(keyOf));
  const asking: readonly Nudge[] = [
    ...whoToSee(facts.people, settings, today),
    ...facts.people.flatMap((person) => contactNudges(person, settings, today)),
    ...facts.partnerships.flatMap((partnership) => partnershipNudges(partnership, settings, today)),
    ...facts.conflicts.flatMap((conflict) => conflictNudges(conflict, settings, today)),
    ...facts.commitments.map((commitment) => commitmentNudge(commitment, settings, today)).filter((nudge) => nudge !== null),
    ...facts.departures.map(departureNudge).filter((nudge) => nudge !== null),
  ];
  return inOrder(
    asking.filter((nudge) => !off.has(nudge.rule) && !snoozed.has(keyOf(snoozeKeyOf(nudge)))),
    settings,
  );
}

/** Silent before its day, and speaking on it. */
const isSnoozed = ({ until }: Snooze, today: Day): boolean => until > today;

const keyOf = ({ rule, subject, subjectId }: SnoozeKey): string => `${rule} ${subject} ${subjectId}`;

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
  return [...bySubject.values()].flatMap(([lead, ...rest]) => {
    if (lead === undefined) return [];
    const said = SAID_BY[lead.rule] ?? [];
    return [{ place: placeOf(lead.rule), lead, also: rest.filter((nudge) => !said.includes(nudge.rule)) }];
  });
}

/** What a lead says already. */
const SAID_BY: Partial<Record<Rule, readonly Rule[]>> = {
  // How long it has been, and how often you were in touch since.
  overdue: ['remote-drift'],
  // Since when they are in post, and that you have not met.
  'never-met': ['new-in-post'],
  // That nothing was written since its day is why it still asks.
  'next-conversation': ['festering'],
};

/** Rows by place. */
export const byPlace = <T extends Pick<Gathered, 'place'>>(rows: readonly T[]): Readonly<Record<Place, readonly T[]>> =>
  Object.fromEntries(PLACES.map((place): [Place, readonly T[]] => [place, rows.filter((row) => row.place === place)])) as Record<
    Place,
    readonly T[]
  >;
