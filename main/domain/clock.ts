import { addDays, type Day, daysBetween, laterOf } from './day.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';

/**
 * What the clock must know of one person. `lastFaceToFace` is the latest face-to-face meeting dated today or
 * earlier; `nextFaceToFace` the earliest dated later than today; `postSince` the day the newest post they hold began.
 */
export interface ClockFacts {
  readonly person: Pick<Person, 'ring' | 'rhythm' | 'addedOn' | 'archivedOn'>;
  readonly lastFaceToFace: Day | null;
  readonly nextFaceToFace: Day | null;
  readonly postSince: Day | null;
  readonly snoozedUntil: Day | null;
}

interface Running {
  /** Days between meetings. */
  readonly rhythmDays: number;
  /** The day by which to meet. */
  readonly due: Day;
  /** Days past due; negative before it. */
  readonly daysPast: number;
  /** Days since the last face-to-face meeting; null when there was none. */
  readonly daysSince: number | null;
  /** Days past due ÷ rhythm × ring weight. Larger is more urgent; negative before due. */
  readonly urgency: number;
}

/** Where a person's face-to-face clock stands. `still`: archived, or without a rhythm. */
export type ClockReading =
  | { readonly state: 'still' }
  | (Running & { readonly state: 'snoozed'; readonly until: Day })
  | (Running & { readonly state: 'planned'; readonly on: Day })
  | Asking
  | (Running & { readonly state: 'due-soon' | 'in-touch' });

/** The states in which the clock asks for the person. */
type Asking = Running & { readonly state: 'never-met' | 'overdue' };

export type ClockState = ClockReading['state'];

/** The person's rhythm in days: their own, else their ring's; null when they have none. */
export function rhythmDaysOf(person: Pick<Person, 'ring' | 'rhythm'>, settings: Pick<Settings, 'rhythms'>): number | null {
  switch (person.rhythm.kind) {
    case 'none':
      return null;
    case 'days':
      return person.rhythm.days;
    case 'ring':
      return settings.rhythms[person.ring];
  }
}

/**
 * Reads one person's face-to-face clock (mission: The face-to-face clock). The first state that fits wins, in the
 * order of the mission. A snooze speaks again on its day: it is silent while `today` is before `snoozedUntil`.
 */
export function readClock(facts: ClockFacts, settings: Settings, today: Day): ClockReading {
  const { person, lastFaceToFace, nextFaceToFace, snoozedUntil } = facts;
  const rhythmDays = rhythmDaysOf(person, settings);
  if (rhythmDays === null || person.archivedOn !== null) return { state: 'still' };

  const due = lastFaceToFace === null ? firstMeetingDue(facts, settings) : addDays(lastFaceToFace, rhythmDays);
  const daysPast = daysBetween(due, today);
  const running: Running = {
    rhythmDays,
    due,
    daysPast,
    daysSince: lastFaceToFace === null ? null : daysBetween(lastFaceToFace, today),
    urgency: (daysPast / rhythmDays) * settings.weights[person.ring],
  };

  if (snoozedUntil !== null && today < snoozedUntil) return { ...running, state: 'snoozed', until: snoozedUntil };
  const plannedBy = laterOf(due, addDays(today, settings.plannedWithinDays));
  if (nextFaceToFace !== null && today < nextFaceToFace && nextFaceToFace <= plannedBy) {
    return { ...running, state: 'planned', on: nextFaceToFace };
  }
  if (daysPast > 0) return { ...running, state: lastFaceToFace === null ? 'never-met' : 'overdue' };
  if (-daysPast <= settings.dueSoonDays) return { ...running, state: 'due-soon' };
  return { ...running, state: 'in-touch' };
}

/** Never met: due some days after the person was added, or after their current post began, whichever is later. */
const firstMeetingDue = ({ person, postSince }: ClockFacts, settings: Settings): Day =>
  addDays(postSince === null ? person.addedOn : laterOf(person.addedOn, postSince), settings.neverMetDays);

/** Whether the clock asks for the person today. */
export const asksForYou = (reading: ClockReading): reading is Asking => reading.state === 'overdue' || reading.state === 'never-met';

/** Sorts most urgent first, then by name in British order. Independent of the order it is given. */
export function byUrgency<T extends { readonly urgency: number; readonly name: string }>(a: T, b: T): number {
  return b.urgency - a.urgency || collator.compare(a.name, b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

const collator = new Intl.Collator('en-GB');
