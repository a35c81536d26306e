import type { CommitmentKind, CommitmentState, Direction } from '../commitment.ts';
import type { Stage } from '../conflict.ts';
import type { Day } from '../day.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../id.ts';
import type { Character, Factor, Mode, Safety } from '../meeting.ts';

/** Whose years a timeline shows. */
export type TimelineScope =
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }
  | { readonly kind: 'partnership'; readonly partnershipId: PartnershipId };

/** Everything the journal holds on one relationship, as a timeline draws it (experience: Pictures). */
export interface TimelineFacts {
  readonly name: string;
  readonly today: Day;
  /** Days between meetings face to face (of a partnership: as a group); null: no rhythm, so that no gap is a neglect. */
  readonly rhythmDays: number | null;
  readonly bands: readonly TimelineBand[];
  readonly meetings: readonly TimelineMeeting[];
  readonly conflicts: readonly TimelineConflict[];
  readonly commitments: readonly TimelineCommitment[];
  readonly trust: readonly TimelineTrust[];
  readonly flags: readonly TimelineFlag[];
}

/** A post, or a membership, from–to; an open end is not known, or not yet. */
export interface TimelineBand {
  readonly id: number;
  readonly kind: 'post' | 'membership';
  /** "Director of Adult Social Services, Aldermere County Council"; of an organisation: "Helen Carrow, Director of …". */
  readonly label: string;
  readonly personId: PersonId;
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface TimelineMeeting {
  readonly id: MeetingId;
  readonly day: Day;
  readonly mode: Mode;
  readonly character: Character;
  readonly factors: readonly Factor[];
  /** Who else was there, or what it was called. */
  readonly label: string;
}

/** A conflict from when it was noticed, with each stage it came to. The last stays until today, unless it is resolved. */
export interface TimelineConflict {
  readonly id: ConflictId;
  readonly title: string;
  readonly noticedOn: Day;
  readonly stage: Stage;
  readonly moves: readonly { readonly day: Day; readonly stage: Stage }[];
}

export interface TimelineCommitment {
  readonly id: CommitmentId;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly madeOn: Day;
  readonly dueOn: Day | null;
  readonly state: CommitmentState;
  readonly settledOn: Day | null;
}

/** How safe it was to disagree, where it was noted. */
export interface TimelineTrust {
  readonly meetingId: MeetingId;
  readonly day: Day;
  readonly safety: Safety;
}

/** A dated event of a partnership: its purpose was revised, something was accomplished. */
export interface TimelineFlag {
  readonly id: number;
  readonly kind: 'purpose' | 'truth' | 'accomplishment';
  readonly day: Day;
  readonly label: string;
}
