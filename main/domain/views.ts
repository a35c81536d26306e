import type { Commitment } from './commitment.ts';
import type { Conflict, Movement } from './conflict.ts';
import type { Day } from './day.ts';
import type { ConflictEntryId, ConflictId, ImportId, OrganisationId, PersonId } from './id.ts';
import type { Meeting, Safety } from './meeting.ts';
import type { Post } from './person.ts';

/**
 * Records with the names of what they point at: what a reader of the journal is shown. Repositories give them,
 * the contract carries them, and rules and sentences may read them.
 */

/** A post with the name of its organisation. */
export interface PostView extends Post {
  readonly organisationName: string;
}

export interface ParticipantView {
  readonly personId: PersonId;
  readonly name: string;
  readonly safety: Safety | null;
}

export interface CommitmentView extends Commitment {
  /** Of the person or organisation it is with; null when it is with nobody in particular. */
  readonly withName: string | null;
  /** The day of the meeting it came from, and the title of the conflict. */
  readonly meetingDay: Day | null;
  readonly conflictTitle: string | null;
}

/** What a meeting added to a conflict. */
export interface ConflictTouch {
  readonly conflictId: ConflictId;
  readonly entryId: ConflictEntryId;
  readonly title: string;
  readonly text: string;
  readonly movement: Movement | null;
}

/** A meeting with the names of those who took part, and what came of it. */
export interface MeetingView extends Omit<Meeting, 'participants'> {
  readonly participants: readonly ParticipantView[];
  readonly partnershipName: string | null;
  readonly commitments: readonly CommitmentView[];
  readonly conflicts: readonly ConflictTouch[];
}

/** A party to a conflict, by name. */
export type PartyName =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId; readonly name: string };

/** One line of a list of conflicts. */
export interface ConflictRow extends Pick<Conflict, 'id' | 'title' | 'stage' | 'noticedOn' | 'nextOn' | 'revisitOn'> {
  readonly parties: readonly PartyName[];
  readonly lastEntryOn: Day | null;
}

/** A finished import, with how much of what it added is still there. */
export interface ImportRow {
  readonly id: ImportId;
  readonly kind: 'contacts' | 'calendar';
  readonly fileName: string;
  readonly importedOn: Day;
  readonly undoneOn: Day | null;
  readonly people: number;
  readonly organisations: number;
  readonly meetings: number;
}
