import type { ContactFacts } from '../nudges/facts.ts';
import type { Commitment } from '../commitment.ts';
import type { Conflict, ConflictEntry } from '../conflict.ts';
import type { Day } from '../day.ts';
import type { Evidence } from '../factors.ts';
import type { ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../id.ts';
import type { Character, Meeting, Mode, Safety } from '../meeting.ts';
import type { Statement } from '../partnership.ts';
import type { CoachingSession, Reflection } from '../reflection.ts';
import type { Settings } from '../settings.ts';

/** That someone took part in a meeting of the period. */
export interface PartTaken {
  readonly meetingId: MeetingId;
  readonly personId: PersonId;
  readonly day: Day;
  readonly mode: Mode;
  readonly character: Character;
  readonly safety: Safety | null;
}

/** A conflict that was open in the period or written of in it, with its whole log up to the period's end. */
export interface ConflictOfPeriod extends Pick<Conflict, 'id' | 'title' | 'stage' | 'stake' | 'noticedOn' | 'nextOn' | 'revisitOn' | 'agreed' | 'feelsAfter' | 'partnershipId'> {
  readonly parties: readonly ({ readonly personId: PersonId; readonly organisationId: null } | { readonly personId: null; readonly organisationId: OrganisationId })[];
  /** The earliest first. */
  readonly entries: readonly Pick<ConflictEntry, 'day' | 'text' | 'movement' | 'movedTo'>[];
}

/** What was learned of someone's world in a meeting. */
export interface Learned extends Pick<Meeting, 'id' | 'day' | 'learned'> {
  readonly personIds: readonly PersonId[];
}

/** All that a summary is made from: what happened from one day to another, and how things stood at the end. */
export interface SummaryRecords {
  readonly from: Day;
  /** The last day of the period that is not later than today. */
  readonly to: Day;
  readonly settings: Settings;
  /** Without labels. */
  readonly evidence: readonly Evidence[];
  /** Latest statements up to the end, of each partnership. */
  readonly purposes: readonly Pick<Statement, 'partnershipId' | 'day' | 'text'>[];
  /** The earliest first. */
  readonly parts: readonly PartTaken[];
  /** Everyone's contact as it stood at the end. */
  readonly contact: readonly ContactFacts[];
  /** Those first met face to face in the period. */
  readonly firstMet: ReadonlySet<PersonId>;
  readonly conflicts: readonly ConflictOfPeriod[];
  /** My promises made or settled in the period, and those due in it and open still. */
  readonly promises: readonly Commitment[];
  /** The earliest first. */
  readonly learned: readonly Learned[];
  /** The earliest first. */
  readonly reflections: readonly Reflection[];
  /** What conflicts that reflections are about are called, and who was in the meetings that they are about. */
  readonly conflictTitles: ReadonlyMap<ConflictId, string>;
  readonly meetingPeople: ReadonlyMap<MeetingId, { readonly day: Day; readonly partnershipId: PartnershipId | null; readonly personIds: readonly PersonId[] }>;
  readonly session: CoachingSession | null;
}
