import type { Day } from './day.ts';
import type { ConflictEntryId, ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from './id.ts';

/** Stages in the order a conflict usually passes them. The moves between them belong to the conflict rules. */
export const STAGES = ['rehearsed', 'noticed', 'surfaced', 'worked', 'resolved', 'parked'] as const;
export type Stage = (typeof STAGES)[number];

/** Whether a conversation moved anything. */
export const MOVEMENTS = ['forward', 'none', 'back'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** A side of it other than mine: how they feel in it, and (once resolved) about what was agreed. */
export type Party = (
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId }
) & { readonly feels: string; readonly feelsAfter: string };

/** One side of it: what they say they want, and why it matters to them. */
export interface Viewpoint {
  readonly side: 'mine' | 'theirs';
  readonly wants: string;
  readonly because: string;
}

export interface ConflictEntry {
  readonly id: ConflictEntryId;
  readonly day: Day;
  readonly text: string;
  readonly movement: Movement | null;
  readonly meetingId: MeetingId | null;
  /** Who was there, when it is not told by a meeting. */
  readonly personIds: readonly PersonId[];
  /** The stage this entry moved the conflict to, when it is a move. */
  readonly movedTo: Stage | null;
}

export interface Conflict {
  readonly id: ConflictId;
  readonly title: string;
  readonly stake: string;
  /** The power difference, named (paper: factor 3). */
  readonly power: string;
  readonly stage: Stage;
  readonly noticedOn: Day;
  /** The day of the next conversation. */
  readonly nextOn: Day | null;
  /** When parked: the day to look again. */
  readonly revisitOn: Day | null;
  readonly agreed: string;
  /** How I feel about what was agreed. */
  readonly feelsAfter: string;
  readonly partnershipId: PartnershipId | null;
  readonly parties: readonly Party[];
  readonly viewpoints: readonly Viewpoint[];
  readonly entries: readonly ConflictEntry[];
}

/** Neither settled nor set aside nor only imagined. */
export const isOpenStage = (stage: Stage): boolean => stage === 'noticed' || stage === 'surfaced' || stage === 'worked';

const STAGE_WORDS: Record<Stage, string> = {
  rehearsed: 'rehearsed',
  noticed: 'noticed',
  surfaced: 'surfaced',
  worked: 'being worked on',
  resolved: 'resolved',
  parked: 'parked',
};

export const sayStage = (stage: Stage): string => STAGE_WORDS[stage];
