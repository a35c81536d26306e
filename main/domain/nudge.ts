import type { CommitmentKind } from './commitment.ts';
import type { Stage } from './conflict.ts';
import type { Day } from './day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId, PersonId } from './id.ts';
import type { Mode } from './meeting.ts';

/**
 * Every rule that may ask for attention (mission: The face-to-face clock, Other nudges), each with a switch in the
 * settings. The rules themselves are in `nudges/`, one file for what each is about.
 */
export const RULES = [
  'overdue',
  'never-met',
  'new-in-post',
  'remote-drift',
  'next-conversation',
  'stuck',
  'festering',
  'promise-due',
  'waiting',
  'only-business',
  'unhelpful',
  'quiet-agreement',
  'purpose-untested',
  'moved-on',
] as const;
export type Rule = (typeof RULES)[number];

/** What a nudge may be about. */
export const SUBJECTS = ['person', 'organisation', 'partnership', 'conflict', 'commitment'] as const;
export type SubjectKind = (typeof SUBJECTS)[number];

/** What is put aside together: the two rules of a clock, the three of a conflict; any other rule by itself. */
export const SNOOZE_RULES = [
  'clock',
  'conflict',
  'new-in-post',
  'remote-drift',
  'promise-due',
  'waiting',
  'only-business',
  'unhelpful',
  'quiet-agreement',
  'purpose-untested',
  'moved-on',
] as const;
export type SnoozeRule = (typeof SNOOZE_RULES)[number];

/** What a snooze silences: some rule about something. */
export interface SnoozeKey {
  readonly rule: SnoozeRule;
  readonly subject: SubjectKind;
  readonly subjectId: number;
}

/** A nudge put aside: silent before `until`, and speaking on it. */
export interface Snooze extends SnoozeKey {
  readonly until: Day;
}

/** How often someone was in touch since the last face-to-face meeting, by mode. */
export type Since = Readonly<Record<Exclude<Mode, 'face-to-face'>, number>>;

/**
 * A nudge: about whom or what, and the reason as data. The screen turns it into one plain sentence (`sayNudge`).
 * Nothing of a nudge is stored.
 */
export type Nudge =
  | OverdueNudge
  | NeverMetNudge
  | NewInPostNudge
  | RemoteDriftNudge
  | OnlyBusinessNudge
  | UnhelpfulNudge
  | QuietAgreementNudge
  | PurposeUntestedNudge
  | MovedOnNudge
  | NextConversationNudge
  | StuckNudge
  | FesteringNudge
  | PromiseDueNudge
  | WaitingNudge;

interface OfPerson {
  readonly personId: PersonId;
  readonly name: string;
}

interface OfClock extends OfPerson {
  readonly urgency: number;
  readonly rhythmDays: number;
  readonly due: Day;
  readonly daysPast: number;
  readonly since: Since;
}

/** The rhythm has run out since the last face-to-face meeting. */
export interface OverdueNudge extends OfClock {
  readonly rule: 'overdue';
  readonly lastFaceToFace: Day;
  readonly daysSince: number;
}

/** Added, or new in post, some time ago, and never met face to face. */
export interface NeverMetNudge extends OfClock {
  readonly rule: 'never-met';
  readonly addedOn: Day;
  readonly postSince: Day | null;
}

/** A post began lately, and you have not met face to face since. */
export interface NewInPostNudge extends OfPerson {
  readonly rule: 'new-in-post';
  readonly postSince: Day;
  readonly daysInPost: number;
  readonly lastFaceToFace: Day | null;
}

/** In touch again and again since the last face-to-face meeting, and never in person. */
export interface RemoteDriftNudge extends OfPerson {
  readonly rule: 'remote-drift';
  readonly rhythmDays: number;
  readonly lastFaceToFace: Day;
  readonly daysSince: number;
  readonly since: Since;
}

/** The latest meetings were all business. */
export interface OnlyBusinessNudge extends OfPerson {
  readonly rule: 'only-business';
  /** Meetings since the last that was open, or both. */
  readonly meetings: number;
  /** The last that was open, or both; null when there never was one. */
  readonly lastOpen: Day | null;
}

/** Met often, and no help was offered or kept. */
export interface UnhelpfulNudge extends OfPerson {
  readonly rule: 'unhelpful';
  readonly meetings: number;
  readonly days: number;
  /** The last day help was offered or kept; null when it never was. */
  readonly lastHelp: Day | null;
}

/** Long agreement in which no difference ever surfaced. */
export type QuietAgreementNudge = {
  readonly rule: 'quiet-agreement';
  readonly name: string;
  readonly meetings: number;
  readonly days: number;
  /** The last day a difference was noticed, surfaced or worked on; null when there never was one. */
  readonly lastDifference: Day | null;
} & ({ readonly with: 'person'; readonly personId: PersonId } | { readonly with: 'partnership'; readonly partnershipId: PartnershipId });

/** A partnership has neither revised nor discussed its purpose for long. */
export interface PurposeUntestedNudge {
  readonly rule: 'purpose-untested';
  readonly partnershipId: PartnershipId;
  readonly name: string;
  /** When it was last revised or discussed; null when never. */
  readonly lastPurpose: Day | null;
  /** Days since then, or since the group first met. */
  readonly daysSince: number;
}

/** Someone left an organisation, nobody took over, and things are open with it. */
export interface MovedOnNudge extends OfPerson {
  readonly rule: 'moved-on';
  readonly title: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly endedOn: Day;
  /** How many are open. */
  readonly conflicts: number;
  readonly commitments: number;
}

interface OfConflict {
  readonly conflictId: ConflictId;
  readonly title: string;
  readonly stage: Stage;
  /** Whom it is with: people, or organisations when no person is named. */
  readonly parties: readonly string[];
}

/** Its next conversation is due; or, while it is parked, the day to look again has come. */
export interface NextConversationNudge extends OfConflict {
  readonly rule: 'next-conversation';
  readonly on: Day;
  readonly daysPast: number;
}

/** The latest conversations moved nothing. */
export interface StuckNudge extends OfConflict {
  readonly rule: 'stuck';
  /** How many in a row, the newest included. */
  readonly talks: number;
  /** The day of the first of them. */
  readonly since: Day;
}

/** Open, and nothing written for weeks. */
export interface FesteringNudge extends OfConflict {
  readonly rule: 'festering';
  readonly lastEntryOn: Day;
  readonly daysSilent: number;
}

interface OfCommitment {
  readonly commitmentId: CommitmentId;
  readonly what: string;
  readonly kind: CommitmentKind;
  readonly personId: PersonId | null;
  /** To or from whom; null when it is nobody in particular. */
  readonly withName: string | null;
  readonly madeOn: Day;
  readonly dueOn: Day;
  /** Days past due; negative before it. */
  readonly daysPast: number;
}

/** A commitment of mine whose day is near, come or past. */
export interface PromiseDueNudge extends OfCommitment {
  readonly rule: 'promise-due';
}

/** A commitment of theirs that is well past its day. */
export interface WaitingNudge extends OfCommitment {
  readonly rule: 'waiting';
}

/** Where on Today a nudge stands, in this order. */
export const PLACES = ['see', 'conflicts', 'promises', 'thoughts'] as const;
export type Place = (typeof PLACES)[number];

export const placeOf = (rule: Rule): Place => PLACE_OF[rule];

const PLACE_OF: Record<Rule, Place> = {
  overdue: 'see',
  'never-met': 'see',
  'new-in-post': 'see',
  'remote-drift': 'see',
  'next-conversation': 'conflicts',
  stuck: 'conflicts',
  festering: 'conflicts',
  'promise-due': 'promises',
  waiting: 'promises',
  'only-business': 'thoughts',
  unhelpful: 'thoughts',
  'quiet-agreement': 'thoughts',
  'purpose-untested': 'thoughts',
  'moved-on': 'thoughts',
};

/** What a nudge is about, and its snooze. */
export function snoozeKeyOf(nudge: Nudge): SnoozeKey {
  switch (nudge.rule) {
    case 'overdue':
    case 'never-met':
      return { rule: 'clock', subject: 'person', subjectId: nudge.personId };
    case 'new-in-post':
    case 'remote-drift':
    case 'only-business':
    case 'unhelpful':
    case 'moved-on':
      return { rule: nudge.rule, subject: 'person', subjectId: nudge.personId };
    case 'quiet-agreement':
      return nudge.with === 'person'
        ? { rule: nudge.rule, subject: 'person', subjectId: nudge.personId }
        : { rule: nudge.rule, subject: 'partnership', subjectId: nudge.partnershipId };
    case 'purpose-untested':
      return { rule: nudge.rule, subject: 'partnership', subjectId: nudge.partnershipId };
    case 'next-conversation':
    case 'stuck':
    case 'festering':
      return { rule: 'conflict', subject: 'conflict', subjectId: nudge.conflictId };
    case 'promise-due':
    case 'waiting':
      return { rule: nudge.rule, subject: 'commitment', subjectId: nudge.commitmentId };
  }
}

/** What it is about, in a word or two: a name, a title, what was promised. */
export const nameOf = (nudge: Nudge): string => ('name' in nudge ? nudge.name : 'title' in nudge ? nudge.title : nudge.what);
