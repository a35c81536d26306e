import type { Day } from './day.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PersonId } from './id.ts';

/** Whose promise: *mine*, or *theirs* to me. */
export const DIRECTIONS = ['mine', 'theirs'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An offer of *help* is its own kind (paper: factor 4). */
export const COMMITMENT_KINDS = ['help', 'action'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** open → kept | released (they let you off) | missed; reopening is allowed. */
export const COMMITMENT_STATES = ['open', 'kept', 'released', 'missed'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

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
