import type { CommitmentKind, Direction } from './commitment.ts';
import type { Movement } from './conflict.ts';
import type { Day, LocalTime } from './day.ts';
import type { ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from './id.ts';
import type { Character, Factor, Mode, Safety, Source } from './meeting.ts';

/** An organisation named in an entry: one the journal knows, or one to add. */
export type OrganisationRef =
  | { readonly kind: 'known'; readonly organisationId: OrganisationId }
  | { readonly kind: 'new'; readonly name: string };

/** A person named in an entry: one the journal knows, or one to add, perhaps with the organisation typed beside them. */
export type PersonRef =
  | { readonly kind: 'known'; readonly personId: PersonId }
  | { readonly kind: 'new'; readonly name: string; readonly organisation: OrganisationRef | null };

export interface EntryParticipant {
  readonly person: PersonRef;
  readonly safety: Safety | null;
}

export interface EntryCommitment {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  /** To whom (mine) or from whom (theirs): an index into the entry's participants; null: someone who was not there, or nobody in particular. */
  readonly participant: number | null;
  /** Someone the journal knows who was not there. Only without a participant. */
  readonly personId?: PersonId | undefined;
  readonly dueOn: Day | null;
}

/** A difference noticed in a meeting: another entry in a conflict the journal knows, or a conflict of its own. */
export type EntryConflict =
  | { readonly kind: 'known'; readonly conflictId: ConflictId; readonly text: string; readonly movement: Movement | null }
  | { readonly kind: 'new'; readonly title: string; readonly feels: string };

/** A meeting as it is about to be saved: what the line editor, the form, the calendar and the terminal all produce. */
export interface Entry {
  /** Set when it finishes or changes a meeting already in the journal. */
  readonly meetingId: MeetingId | null;
  readonly day: Day;
  readonly time: LocalTime | null;
  readonly minutes: number | null;
  readonly mode: Mode;
  readonly character: Character;
  readonly place: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly learned: string;
  readonly factors: readonly Factor[];
  readonly partnershipId: PartnershipId | null;
  readonly source: Source;
  readonly participants: readonly EntryParticipant[];
  /** Commitments to add with it; those it already has are settled on their own. */
  readonly commitments: readonly EntryCommitment[];
  readonly conflict: EntryConflict | null;
}
