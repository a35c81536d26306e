import type { Day } from './day.ts';
import type { PersonId } from './id.ts';
import type { Mode } from './meeting.ts';

/** How often someone was in touch since the last face-to-face meeting, by mode. */
export type Since = Readonly<Record<Exclude<Mode, 'face-to-face'>, number>>;

/**
 * A nudge: who, and the reason as data. The screen turns it into one plain sentence (`sayNudge`).
 * Later rules join this union; nothing else about a nudge is stored.
 */
export type Nudge = OverdueNudge | NeverMetNudge;

interface PersonNudge {
  readonly personId: PersonId;
  readonly name: string;
  readonly urgency: number;
  readonly rhythmDays: number;
  readonly due: Day;
  readonly daysPast: number;
  readonly since: Since;
}

/** The rhythm has run out since the last face-to-face meeting. */
export interface OverdueNudge extends PersonNudge {
  readonly rule: 'overdue';
  readonly lastFaceToFace: Day;
  readonly daysSince: number;
}

/** Added, or new in post, some time ago, and never met face to face. */
export interface NeverMetNudge extends PersonNudge {
  readonly rule: 'never-met';
  readonly addedOn: Day;
  readonly postSince: Day | null;
}

export type Rule = Nudge['rule'];
