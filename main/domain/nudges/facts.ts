import type { ClockFacts } from '../clock.ts';
import type { Commitment } from '../commitment.ts';
import type { Conflict, ConflictEntry } from '../conflict.ts';
import type { Day } from '../day.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../id.ts';
import type { Since, Snooze } from '../nudge.ts';
import type { Person } from '../person.ts';

/**
 * Everything the rules must know, as of a day and under some settings: a repository counts it (db/repositories/nudge-facts.ts),
 * the rules decide. Windows of days reach back from today, today included; nothing of a later day counts.
 */
export interface NudgeFacts {
  readonly people: readonly ContactFacts[];
  readonly partnerships: readonly PartnershipFacts[];
  readonly conflicts: readonly ConflictFacts[];
  readonly commitments: readonly CommitmentFacts[];
  readonly departures: readonly DepartureFacts[];
  readonly snoozes: readonly Snooze[];
}

/** What the journal knows of contact with one person. */
export interface ContactFacts extends ClockFacts {
  readonly person: Pick<Person, 'id' | 'name' | 'ring' | 'rhythm' | 'addedOn' | 'archivedOn'>;
  /** The latest meeting in any mode, today or earlier. */
  readonly lastContact: Day | null;
  /** Contacts that were not face to face, after the last one that was, up to today. */
  readonly since: Since;
  /** The latest meeting, in any mode, that was open or both. */
  readonly lastOpen: Day | null;
  /** Meetings in any mode on days after that one; all of them when there was none. All were business. */
  readonly businessSince: number;
  /** Meetings in any mode within `agreementDays`. */
  readonly meetingsForAgreement: number;
  /** The last day on which a difference with the person was noticed, or an entry written of one that is not a what-if. */
  readonly lastDifference: Day | null;
  /** Meetings in any mode within `helpDays`. */
  readonly meetingsForHelp: number;
  /** The last day on which I offered the person help, or kept an offer. */
  readonly lastHelp: Day | null;
}

/** What the journal knows of a partnership's meetings as a group. */
export interface PartnershipFacts {
  readonly id: PartnershipId;
  readonly name: string;
  readonly archivedOn: Day | null;
  readonly firstMet: Day | null;
  /** The next meeting of the group, later than today. */
  readonly nextMeeting: Day | null;
  /** Meetings within `agreementDays`. */
  readonly meetingsForAgreement: number;
  /** The last day on which a difference of the partnership, or in a meeting of it, was noticed or written of. */
  readonly lastDifference: Day | null;
  /** The last day its purpose was revised, or touched in a meeting of it (factor 1). */
  readonly lastPurpose: Day | null;
}

/** An open or parked conflict. */
export interface ConflictFacts extends Pick<Conflict, 'id' | 'title' | 'stage' | 'noticedOn' | 'nextOn' | 'revisitOn'> {
  /** Whom it is with: people, or organisations when no person is named. */
  readonly parties: readonly string[];
  /** The latest entry of any kind. */
  readonly lastEntryOn: Day | null;
  /** The latest entries, up to today, that tell of movement or are a move, newest first; at least `stuckTalks` where there are so many. */
  readonly talks: readonly Pick<ConflictEntry, 'day' | 'movement' | 'movedTo'>[];
}

/** An open commitment with a due day. */
export interface CommitmentFacts extends Pick<Commitment, 'id' | 'direction' | 'kind' | 'what' | 'personId' | 'madeOn'> {
  readonly dueOn: Day;
  readonly withName: string | null;
}

/** Someone's last post at an organisation has ended, and things were left open with it. */
export interface DepartureFacts {
  readonly personId: PersonId;
  readonly name: string;
  readonly title: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly endedOn: Day;
  /** Someone else has held that title there since. */
  readonly isTakenOver: boolean;
  /** Open with the organisation, or with the person from their time there. */
  readonly conflicts: number;
  readonly commitments: number;
}
