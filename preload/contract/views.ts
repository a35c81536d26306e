import type { ClockReading } from '../../main/domain/clock.ts';
import type { Day } from '../../main/domain/day.ts';
import type { Conflict, ConflictEntry, Movement, Stage, Viewpoint } from '../../main/domain/conflict.ts';
import type { Evidence, FactorStrip } from '../../main/domain/factors.ts';
import type { Factor } from '../../main/domain/meeting.ts';
import type { ConflictId, PartnershipId, PersonId, SessionId } from '../../main/domain/id.ts';
import type { Nudge, Place, Snooze, SubjectKind } from '../../main/domain/nudge.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership, Standing, Statement } from '../../main/domain/partnership.ts';
import type { ContactPoint, Person } from '../../main/domain/person.ts';
import type { CoachingSession, Reflection, ReflectionLink } from '../../main/domain/reflection.ts';
import type { Disclosure, Doubt, SettledDoubt, SummaryDocument } from '../../main/domain/summary/document.ts';
import type { SearchHit } from './journal.ts';
import type { Review, ReviewAnswer, ReviewDecision } from '../../main/domain/review.ts';
import type { CommitmentView, ConflictRow, MeetingView, PartyName, PostView } from '../../main/domain/views.ts';

export type { CommitmentView, ConflictRow, ConflictTouch, MeetingView, ParticipantView, PartyName, PostView } from '../../main/domain/views.ts';

/** One line of the list of people. */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'ring' | 'rhythm' | 'archivedOn'> {
  /** Posts held today, newest first. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  readonly lastFaceToFace: Day | null;
  readonly lastContact: Day | null;
}

/** What asks about one person or thing: the most telling nudge, and what else there is to say. */
export interface NudgeRow {
  readonly place: Place;
  readonly lead: Nudge;
  /** Other rules about the same, most telling first, without those the lead says already. */
  readonly also: readonly Nudge[];
  /** The person's, when it is about one: what a screen shows beside the sentence. */
  readonly clock: ClockReading | null;
  readonly post: PostView | null;
}

/** One place on Today: the most telling rows, and how many there are in all. */
export interface TodayPlace {
  readonly rows: readonly NudgeRow[];
  readonly count: number;
}

/** A person's page. */
export interface PersonPage {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  /** All posts, current first, then the latest to end. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  /** What asks about this person, most telling first. */
  readonly nudges: readonly Nudge[];
  /** What was put aside about this person until a later day, the soonest first. */
  readonly snoozes: readonly Snooze[];
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
  /** Disclosure of what is held on them was requested; null: not. */
  readonly held: { readonly since: Day; readonly note: string } | null;
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

/** A member, with where they stand on the purpose. */
export type MemberView = Partnership['members'][number] & {
  readonly name: string;
  readonly organisationName: string | null;
  /** Where they stood, the latest first; nothing when they were never asked. */
  readonly standings: readonly Standing[];
  /** The last time you met face to face without the group; null: never. */
  readonly lastAlone: Day | null;
};

export interface PartnershipPage {
  readonly partnership: Partnership;
  /** By name, those who left last. */
  readonly members: readonly MemberView[];
  /** The latest first, each kind apart by `kind`; principles in the order they were written. */
  readonly statements: readonly Statement[];
  readonly meetings: readonly MeetingView[];
  readonly conflicts: readonly ConflictRow[];
  /** When the group last met, and meets next. */
  readonly lastMet: Day | null;
  readonly nextMeeting: Day | null;
  /** The same of meetings that were not all business: what the group's own rhythm counts. */
  readonly lastOpen: Day | null;
  readonly nextOpen: Day | null;
  /** What asks about it, most telling first. */
  readonly nudges: readonly Nudge[];
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

/** The day's page, complete. */
export interface TodayView {
  readonly day: Day;
  readonly week: { readonly year: number; readonly week: number };
  readonly places: Readonly<Record<Place, TodayPlace>>;
  /** Planned meetings from tomorrow on, soonest first, at most ten. */
  readonly comingUp: readonly MeetingView[];
  /** Meetings of the last seven days that came from a calendar and still wait for a sentence. */
  readonly unwritten: readonly { readonly day: Day; readonly count: number }[];
  /** The evidence of the quarter for each of the five factors. */
  readonly factors: readonly FactorStrip[];
  /** What the empty screen teaches depends on it. */
  readonly people: number;
  readonly meetings: number;
  /** Open ones, and all: what an empty place says depends on it. */
  readonly conflicts: { readonly open: number; readonly all: number };
  readonly commitments: { readonly open: number; readonly all: number };
}

/** A party to a conflict, as its page shows it. */
export type PartyView = PartyName & { readonly feels: string; readonly feelsAfter: string; /** A person's newest post. */ readonly post: PostView | null };

/** An entry of a conflict's log with who was there and the meeting it is from. */
export interface ConflictEntryView extends ConflictEntry {
  readonly people: readonly { readonly personId: PersonId; readonly name: string }[];
  readonly meeting: Pick<MeetingView, 'id' | 'day' | 'mode' | 'minutes' | 'place' | 'title' | 'partnershipName' | 'participants'> | null;
}

/** A conflict's page. */
export interface ConflictPage {
  readonly conflict: Omit<Conflict, 'parties' | 'viewpoints' | 'entries'>;
  readonly parties: readonly PartyView[];
  readonly mine: Pick<Viewpoint, 'wants' | 'because'>;
  readonly theirs: Pick<Viewpoint, 'wants' | 'because'>;
  readonly partnershipName: string | null;
  /** Newest first. */
  readonly entries: readonly ConflictEntryView[];
  /** Promises that came from it, open ones first. */
  readonly commitments: readonly CommitmentView[];
  /** What asks about it, most telling first. */
  readonly nudges: readonly Nudge[];
  /** The stages it may move to, the usual one first. */
  readonly moves: readonly Stage[];
}

/** One line of the list of reviews. */
export interface ReviewRow extends Omit<Review, 'decisions' | 'answers'> {
  readonly decisions: number;
}

/** Where the week stands. */
export interface ReviewDesk {
  readonly week: { readonly year: number; readonly week: number };
  /** This week's; null when it is not begun. */
  readonly current: ReviewRow | null;
  /** The latest of an earlier week that was begun and not finished: it can still be finished, or what is left of it is carried into this week's. */
  readonly leftOpen: ReviewRow | null;
  /** How much each step would have. */
  readonly waiting: Readonly<Record<'unlogged' | 'people' | 'conflicts' | 'commitments', number>>;
  /** Finished ones, the latest first, at most twelve. */
  readonly past: readonly ReviewRow[];
}

/** Something that asks, and what was decided about it in this review. */
export interface ReviewItem {
  /** What asks: null when the decision has quieted it already. */
  readonly row: NudgeRow | null;
  readonly subject: SubjectKind;
  readonly subjectId: number;
  /** Its name, title or words. */
  readonly name: string;
  readonly decision: ReviewDecision | null;
  /** It was left, or not come to, in the review before this one. */
  readonly carried: boolean;
}

/** A review as it is worked through, and as it is read afterwards. */
export interface ReviewPage {
  readonly review: Review;
  /** The first and last day of its week, and of the next. */
  readonly days: { readonly from: Day; readonly to: Day; readonly nextFrom: Day; readonly nextTo: Day };
  readonly unlogged: readonly { readonly day: Day; readonly count: number }[];
  readonly people: readonly ReviewItem[];
  readonly conflicts: readonly ReviewItem[];
  readonly commitments: readonly ReviewItem[];
  readonly questions: readonly ReviewAnswer[];
  /** Planned meetings of the next week. */
  readonly planned: readonly MeetingView[];
  /** What was done in the week. */
  readonly done: {
    readonly meetings: readonly MeetingView[];
    readonly settled: readonly CommitmentView[];
    /** Entries of conflicts' logs. */
    readonly talks: readonly { readonly conflictId: ConflictId; readonly title: string; readonly day: Day; readonly text: string; readonly movement: Movement | null; readonly movedTo: Stage | null }[];
  };
}

/** A file to save: its name and its text. */
export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
  readonly meetings: number;
}

/** Where a file was saved, as a path to read; null: nowhere, since the user cancelled. */
export interface SavedFile {
  readonly saved: string | null;
}

/** One piece of evidence for a factor: a meeting, an entry of a conflict's log, an offer of help, a revision of a purpose. */
export type FactorPiece = Pick<Evidence, 'kind' | 'id' | 'day' | 'label' | 'mode' | 'character' | 'movement'>;

/** The evidence for one factor, latest first, and the whole in words. No score. */
export interface FactorOf {
  readonly factor: Factor;
  readonly name: string;
  readonly words: string;
  readonly pieces: readonly FactorPiece[];
}

/** The five factors in a period. */
export interface FactorPicture {
  readonly from: Day;
  readonly to: Day;
  /** Of whom or what; null: everything. */
  readonly of: string | null;
  readonly factors: readonly FactorOf[];
}

/** The face-to-face days of a year. */
export interface FacesOfYear {
  readonly year: number;
  readonly days: readonly { readonly day: Day; readonly names: readonly string[]; readonly meetings: number }[];
  /** The years in which there is any meeting face to face. */
  readonly years: readonly number[];
}

/** A thing a reflection is about, by name; a meeting's day, null for the others. */
export type ReflectionLinkView = ReflectionLink & { readonly name: string; readonly day: Day | null };

/** One line of the list of reflections. */
export interface ReflectionRow extends Omit<Reflection, 'parts' | 'links'> {
  /** The first words written. */
  readonly beginning: string;
  readonly links: readonly ReflectionLinkView[];
}

export interface ReflectionPage extends Omit<Reflection, 'links'> {
  readonly links: readonly ReflectionLinkView[];
}

/** That a summary was made. */
export interface SummaryMade {
  readonly madeOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly disclosure: Disclosure;
  readonly format: 'pdf' | 'docx' | 'markdown' | 'print';
}

/** One line of the list of coaching sessions. */
export interface SessionRow extends Pick<CoachingSession, 'id' | 'day' | 'coach' | 'nextOn'> {
  readonly summaries: number;
}

export interface SessionPage extends CoachingSession {
  /** The latest first. */
  readonly summaries: readonly SummaryMade[];
}

/** What a summary would begin with. */
export interface SummaryStart {
  /** The day after the last session, or three months ago. */
  readonly from: Day;
  readonly to: Day;
  /** The next session, or the last one today or later; null when none is written down. */
  readonly sessionId: SessionId | null;
  readonly sessions: readonly SessionRow[];
}

/** The document that would be saved, and what in it is still to be settled. */
export interface SummaryPreview {
  readonly document: SummaryDocument;
  /** Not settled yet. */
  readonly open: readonly Doubt[];
  /** Settled before, so that each can be settled otherwise. */
  readonly settled: readonly (Doubt & { readonly how: SettledDoubt })[];
  /** What the file would be called, without its ending. */
  readonly fileName: string;
}

/** All that is held on one person. */
export interface PersonRecord {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  readonly posts: readonly PostView[];
  /** Every membership, those that ended too. */
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string; readonly joinedOn: Day | null; readonly leftOn: Day | null }[];
  readonly standings: readonly (Standing & { readonly partnershipName: string })[];
  readonly meetings: readonly MeetingView[];
  /** Those they are a party to, and those in whose log they were there. What is worked out from a conflict is not held. */
  readonly conflicts: readonly Omit<ConflictPage, 'nudges' | 'moves'>[];
  readonly commitments: readonly CommitmentView[];
  readonly reflections: readonly ReflectionPage[];
  /** What reviews decided about them. */
  readonly decisions: readonly Pick<ReviewDecision, 'decision' | 'said' | 'day'>[];
  /** The file they came from. */
  readonly broughtIn: { readonly fileName: string; readonly importedOn: Day } | null;
  /** Where else a name of theirs stands in the writing. */
  readonly mentions: readonly Mention[];
  readonly held: { readonly since: Day; readonly note: string } | null;
}

/** Where a name may stand: whatever can be found, and writing that has no page of its own. */
export type MentionNoun = SearchHit['noun'] | 'reflection' | 'session' | 'review' | 'draft' | 'import';

/** A name of someone in writing that is not of them. */
export interface Mention {
  readonly noun: MentionNoun;
  readonly id: number;
  readonly title: string;
  readonly day: Day | null;
  /** The words around it, with the name apart. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** What erasing someone would take out, and change. */
export interface ErasePreview {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly goes: {
    readonly meetingsAlone: number;
    readonly partsInMeetings: number;
    readonly commitments: number;
    readonly conflictsAlone: number;
    readonly partsInConflicts: number;
    readonly posts: number;
    readonly standings: number;
    readonly reflectionLinks: number;
  };
  /** Their name in writing that stays: each is replaced, by "someone" or what else fits. */
  readonly mentions: readonly Mention[];
  readonly held: { readonly since: Day; readonly note: string } | null;
}
