import { addDays, type Day, sayDate, weekdayOf } from './day.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PersonId } from './id.ts';

/** Whose promise: *mine*, or *theirs* to me. */
export const DIRECTIONS = ['mine', 'theirs'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An offer of *help* is its own kind (paper: factor 4). */
export const COMMITMENT_KINDS = ['help', 'action'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** open → kept | released (they let you off; of theirs: you let them off) | missed; reopening is allowed. */
export const COMMITMENT_STATES = ['open', 'kept', 'released', 'missed'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** How an open promise ends. */
export type Ending = Exclude<CommitmentState, 'open'>;

export interface Commitment {
  readonly id: CommitmentId;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  /** To whom (mine) or from whom (theirs). */
  readonly personId: PersonId | null;
  readonly organisationId: OrganisationId | null;
  readonly meetingId: MeetingId | null;
  readonly conflictId: ConflictId | null;
  readonly madeOn: Day;
  readonly dueOn: Day | null;
  readonly state: CommitmentState;
  readonly settledOn: Day | null;
  readonly note: string;
}

const ENDED: Record<Ending, string> = { kept: 'kept', released: 'let off', missed: 'missed' };

/**
 * Why an open promise cannot end this way on this day, as a whole sentence; null when it can. It ends once, from the day it was
 * made to today.
 */
export function objectionToSettling({ state, madeOn, settledOn }: Pick<Commitment, 'state' | 'madeOn' | 'settledOn'>, as: Ending, on: Day, today: Day): string | null {
  if (state !== 'open') {
    const when = settledOn === null ? '' : ` on ${sayDate(settledOn, today)}`;
    return `The promise was ${ENDED[state]}${when} already. Reopen it to settle it another way.`;
  }
  if (on < madeOn) return `A promise cannot be ${ENDED[as]} before it was made, on ${sayDate(madeOn, today)}.`;
  if (on > today) return `A promise cannot be ${ENDED[as]} on a day that is still to come.`;
  return null;
}

/**
 * Why a promise cannot have these days, as a whole sentence; null when it can. Made today or earlier, and due and settled no
 * earlier than it was made: the same day is sound.
 */
export function objectionToDays({ madeOn, dueOn, settledOn }: Pick<Commitment, 'madeOn' | 'dueOn' | 'settledOn'>, today: Day): string | null {
  if (madeOn > today) return 'A promise cannot have been made on a day that is still to come.';
  if (settledOn !== null && settledOn < madeOn) return `A promise cannot have been made after it was settled, on ${sayDate(settledOn, today)}.`;
  return objectionToDue({ madeOn, dueOn });
}

/** Why a promise made on one day cannot be due on another, as a whole sentence; null when it can. */
export const objectionToDue = ({ madeOn, dueOn }: Pick<Commitment, 'madeOn' | 'dueOn'>): string | null =>
  dueOn !== null && dueOn < madeOn ? 'A promise cannot be due before it was made.' : null;

/**
 * Why a promise cannot be given this due day, as a whole sentence; null when it can. A day that is past is allowed: it may be
 * what was agreed, and the promise is then overdue, which is true.
 */
export function objectionToMoving({ state, madeOn }: Pick<Commitment, 'state' | 'madeOn'>, dueOn: Day | null): string | null {
  if (state !== 'open') return 'The promise is settled. Reopen it to move its day.';
  return objectionToDue({ madeOn, dueOn });
}

/** Kept after the due day counts as kept late (mission: Commitments). */
export const isKeptLate = ({ state, dueOn, settledOn }: Pick<Commitment, 'state' | 'dueOn' | 'settledOn'>): boolean =>
  state === 'kept' && dueOn !== null && settledOn !== null && settledOn > dueOn;

/** When an open promise is due, in this order. */
export const GROUPS = ['overdue', 'this week', 'later', 'someday'] as const;
export type Group = (typeof GROUPS)[number];

/** This week is what is left of today's ISO week, today included, to its Sunday. Someday: no day was set. */
export function groupOf({ dueOn }: Pick<Commitment, 'dueOn'>, today: Day): Group {
  if (dueOn === null) return 'someday';
  if (dueOn < today) return 'overdue';
  return dueOn <= sundayOf(today) ? 'this week' : 'later';
}

/** The last day of the ISO week a day belongs to. */
const sundayOf = (day: Day): Day => addDays(day, (7 - weekdayOf(day)) % 7);

/** How a promise ended: "kept on 28 April", "kept late, on 28 April", "let off on 2 May", "missed"; "open" when it has not. */
export function sayOutcome({ state, dueOn, settledOn }: Pick<Commitment, 'state' | 'dueOn' | 'settledOn'>, today: Day): string {
  const on = settledOn === null ? '' : ` on ${sayDate(settledOn, today)}`;
  switch (state) {
    case 'open':
      return 'open';
    case 'kept':
      return isKeptLate({ state, dueOn, settledOn }) ? `kept late,${on}` : `kept${on}`;
    case 'released':
      return `let off${on}`;
    case 'missed':
      return 'missed';
  }
}
