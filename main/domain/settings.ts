import type { Rule } from './nudge.ts';
import type { Ring } from './person.ts';

/** Who keeps the journal: how calendars and contacts name the user, so that they are never listed as a guest. */
export interface Owner {
  readonly name: string;
  readonly emails: readonly string[];
}

/** What each nudge goes by (mission: Other nudges). Days are civil days, meetings are of any mode. */
export interface NudgeSettings {
  /** The rules that are turned off. */
  readonly off: readonly Rule[];
  /** Remote drift: contacts since the last face-to-face meeting, and how much of the rhythm is past, in hundredths. */
  readonly driftContacts: number;
  readonly driftShare: number;
  /** Only business: the latest meetings that all were, and the rhythms without an open one. */
  readonly businessMeetings: number;
  readonly businessRhythms: number;
  /** Quiet agreement: meetings within these days, and no difference in them. */
  readonly agreementMeetings: number;
  readonly agreementDays: number;
  /** New in post: how long a post is new. */
  readonly newInPostDays: number;
  /** Unhelpful lately: meetings within these days, and no help. */
  readonly helpMeetings: number;
  readonly helpDays: number;
  /** Purpose untested: days since it was revised or discussed. */
  readonly purposeDays: number;
  /** Festering: days without an entry. */
  readonly festersAfterDays: number;
  /** Stuck: the latest conversations that moved nothing. */
  readonly stuckTalks: number;
  /** A promise of mine: how long before its day it is said. */
  readonly promiseSoonDays: number;
  /** A promise of theirs: how long after its day it is said. */
  readonly waitingDays: number;
}

/** The one settings record. Every threshold of every rule lives here. */
export interface Settings {
  readonly owner: Owner | null;
  /** Days between face-to-face meetings for each ring. */
  readonly rhythms: Readonly<Record<Ring, number>>;
  /** Weight of each ring in urgency. */
  readonly weights: Readonly<Record<Ring, number>>;
  /** Days within which a clock is *due soon*. */
  readonly dueSoonDays: number;
  /** Days after being added, or taking up a post, by which someone never met is due. */
  readonly neverMetDays: number;
  /** Days ahead within which a planned meeting quiets a clock, when that is later than the due day. */
  readonly plannedWithinDays: number;
  readonly nudges: NudgeSettings;
  /** Minutes without a touch before the journal locks. */
  readonly lockAfterMinutes: number;
  readonly theme: 'system' | 'light' | 'dark';
}

/** As a new journal has them (mission: Rules, exactly). */
export const DEFAULT_SETTINGS: Settings = {
  owner: null,
  rhythms: { inner: 30, key: 60, wider: 180 },
  weights: { inner: 1.5, key: 1, wider: 0.6 },
  dueSoonDays: 7,
  neverMetDays: 14,
  plannedWithinDays: 14,
  nudges: {
    off: [],
    driftContacts: 3,
    driftShare: 50,
    businessMeetings: 3,
    businessRhythms: 2,
    agreementMeetings: 6,
    agreementDays: 365,
    newInPostDays: 90,
    helpMeetings: 4,
    helpDays: 180,
    purposeDays: 180,
    festersAfterDays: 21,
    stuckTalks: 3,
    promiseSoonDays: 3,
    waitingDays: 7,
  },
  lockAfterMinutes: 5,
  theme: 'system',
};
