import type { ClockReading } from '../../main/domain/clock.ts';
import type { Day } from '../../main/domain/day.ts';
import type { PartnershipId } from '../../main/domain/id.ts';
import type { Nudge } from '../../main/domain/nudge.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership } from '../../main/domain/partnership.ts';
import type { ContactPoint, Person } from '../../main/domain/person.ts';
import type { CommitmentView, ConflictRow, MeetingView, PostView } from '../../main/domain/views.ts';

export type { CommitmentView, ConflictRow, ConflictTouch, MeetingView, ParticipantView, PartyName, PostView } from '../../main/domain/views.ts';

/** One line of the list of people. */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'ring' | 'rhythm' | 'archivedOn'> {
  /** Posts held today, newest first. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  readonly lastFaceToFace: Day | null;
  readonly lastContact: Day | null;
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
