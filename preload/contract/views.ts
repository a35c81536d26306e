import type { ClockReading } from '../../main/domain/clock.ts';
import type { Commitment } from '../../main/domain/commitment.ts';
import type { Conflict, Movement, Stage } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictEntryId, ConflictId, OrganisationId, PartnershipId, PersonId, PostId } from '../../main/domain/id.ts';
import type { Meeting, Safety } from '../../main/domain/meeting.ts';
import type { Nudge } from '../../main/domain/nudge.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import type { ContactPoint, Person, Post } from '../../main/domain/person.ts';

/** A post with the name of its organisation. */
export interface PostView extends Omit<Post, 'id' | 'personId'> {
  readonly id: PostId;
  readonly personId: PersonId;
  readonly organisationName: string;
}

/** One line of the list of people. */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'ring' | 'rhythm' | 'archivedOn'> {
  /** Posts held today, newest first. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  readonly lastFaceToFace: Day | null;
  readonly lastContact: Day | null;
}

export interface ParticipantView {
  readonly personId: PersonId;
  readonly name: string;
  readonly safety: Safety | null;
}

export interface CommitmentView extends Commitment {
  /** Of the person or organisation it is with; null when it is with nobody in particular. */
  readonly withName: string | null;
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

/** One line of a list of conflicts. */
export interface ConflictRow extends Pick<Conflict, 'id' | 'title' | 'noticedOn' | 'nextOn' | 'revisitOn'> {
  readonly stage: Stage;
  readonly parties: readonly { readonly kind: 'person' | 'organisation'; readonly id: PersonId | OrganisationId; readonly name: string }[];
  readonly lastEntryOn: Day | null;
}

/** A nudge with what a screen shows beside its sentence. */
export type NudgeView = Nudge & { readonly clock: ClockReading; readonly post: PostView | null };

/** A person's page. */
export interface PersonPage {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  /** All posts, current first, then the latest to end. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  readonly nudge: Nudge | null;
  readonly lastFaceToFace: Day | null;
  readonly nextFaceToFace: Day | null;
  readonly lastContact: Day | null;
  /** How many in all, and the latest twenty with any planned, newest first. */
  readonly meetingCount: number;
  readonly meetings: readonly MeetingView[];
  /** Open ones first, by due day, then the latest settled. */
  readonly commitments: readonly CommitmentView[];
  readonly conflicts: readonly ConflictRow[];
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
}

/** One line of the list of organisations. */
export interface OrganisationRow extends Organisation {
  readonly people: number;
  readonly lastFaceToFace: Day | null;
  readonly openConflicts: number;
}

export interface OrganisationPage {
  readonly organisation: Organisation;
  /** Current posts with each person's clock, most urgent first. */
  readonly current: readonly { readonly post: PostView; readonly person: PersonRow }[];
  /** Ended posts, latest first. */
  readonly former: readonly { readonly post: PostView; readonly name: string }[];
  readonly meetings: readonly MeetingView[];
  readonly commitments: readonly CommitmentView[];
  readonly conflicts: readonly ConflictRow[];
}

export interface PartnershipRow extends Omit<Partnership, 'members'> {
  readonly members: number;
  readonly lastMet: Day | null;
}

export interface PartnershipPage {
  readonly partnership: Partnership;
  readonly members: readonly (Partnership['members'][number] & { readonly name: string; readonly organisationName: string | null })[];
  readonly meetings: readonly MeetingView[];
}

/** What to read before seeing someone: one person's part of a briefing. */
export interface Briefing {
  readonly person: Pick<Person, 'id' | 'name' | 'honorific' | 'matters' | 'pressures' | 'shared'>;
  readonly posts: readonly PostView[];
  readonly lastFaceToFace: Day | null;
  /** The last three, newest first. */
  readonly meetings: readonly MeetingView[];
  readonly promisesMine: readonly CommitmentView[];
  readonly promisesTheirs: readonly CommitmentView[];
  readonly openConflicts: readonly ConflictRow[];
}

/** The day's page: who to see, and what is coming up. */
export interface TodayView {
  readonly day: Day;
  readonly week: { readonly year: number; readonly week: number };
  readonly nudges: readonly NudgeView[];
  /** Planned meetings from today on, soonest first, at most ten. */
  readonly comingUp: readonly MeetingView[];
  /** Meetings of the last seven days that came from a calendar and still wait for a sentence. */
  readonly unwritten: readonly { readonly day: Day; readonly count: number }[];
  /** What the empty screen teaches depends on it. */
  readonly people: number;
  readonly meetings: number;
}
