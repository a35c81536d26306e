import { z } from 'zod';
import type { JournalRows } from '../../db/repositories/everything.ts';
import { dayField, idField, timeField } from '../../preload/contract/fields.ts';
import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../domain/commitment.ts';
import { MOVEMENTS, STAGES } from '../domain/conflict.ts';
import type {
  CommitmentId,
  ConflictEntryId,
  ConflictId,
  ContactPointId,
  ImportId,
  MeetingId,
  OrganisationId,
  PartnershipId,
  PersonId,
  PostId,
  ReflectionId,
  ReviewId,
  SessionId,
  StandingId,
  StatementId,
  SummaryId,
} from '../domain/id.ts';
import type { PersonToExtend } from '../domain/importing/contactsToSave.ts';
import { CHARACTERS, FACTORS, MODES, SAFETIES, SOURCES } from '../domain/meeting.ts';
import { RULES, SNOOZE_RULES, SUBJECTS } from '../domain/nudge.ts';
import { ORGANISATION_KINDS } from '../domain/organisation.ts';
import { STANCES, STATEMENT_KINDS } from '../domain/partnership.ts';
import { RINGS } from '../domain/person.ts';
import { REFLECTION_KINDS } from '../domain/reflection.ts';
import { DECISIONS, STEPS } from '../domain/review.ts';
import type { Settings } from '../domain/settings.ts';
import { DISCLOSURES, SUMMARY_SECTIONS } from '../domain/summary/document.ts';

/** More than anything that can be typed in one field. */
const words = z.string().max(10_000_000);
const someDay = dayField.nullable();
const someWords = words.nullable();
const number = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const count = z.int().min(0).max(1_000_000);
const factors = z.array(z.literal(FACTORS)).max(FACTORS.length);
const link = <I extends PersonId | OrganisationId | MeetingId | ConflictId | PartnershipId | CommitmentId | ImportId | SessionId>() => idField<I>().nullable();

/** Thresholds as some version wrote them: what it did not know takes its default when it is read. */
const settings = z.looseObject({
  owner: z.strictObject({ name: words, emails: z.array(words).max(100) }).nullable().optional(),
  rhythms: z.strictObject({ inner: count, key: count, wider: count }).optional(),
  weights: z.strictObject({ inner: z.number(), key: z.number(), wider: z.number() }).optional(),
  dueSoonDays: count.optional(),
  neverMetDays: count.optional(),
  plannedWithinDays: count.optional(),
  nudges: z.looseObject({ off: z.array(z.enum(RULES)).max(RULES.length).optional() }).catchall(z.union([count, z.array(z.enum(RULES))])).optional(),
  lockAfterMinutes: z.int().min(1).max(240).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
}) as unknown as z.ZodType<Settings>;

const additions = z.array(z.looseObject({ personId: number, adds: z.looseObject({}) })) as unknown as z.ZodType<readonly PersonToExtend[]>;

/** What a row of each collection must be. Anything else in it, or missing from it, is refused. */
const ROWS = {
  settings: z.strictObject({ id: z.literal(1), record: settings }),
  imports: z.strictObject({
    id: idField<ImportId>(),
    kind: z.enum(['contacts', 'calendar']),
    fileName: words,
    importedOn: dayField,
    undoneOn: someDay,
    extended: additions,
  }),
  organisations: z.strictObject({
    id: idField<OrganisationId>(),
    name: words,
    abbreviation: someWords,
    kind: z.enum(ORGANISATION_KINDS),
    notes: words,
    archivedOn: someDay,
    importId: link<ImportId>(),
  }),
  people: z.strictObject({
    id: idField<PersonId>(),
    name: words,
    honorific: someWords,
    alsoKnownAs: z.array(words),
    ring: z.enum(RINGS),
    rhythmKind: z.enum(['ring', 'days', 'none']),
    rhythmDays: count.nullable(),
    matters: words,
    pressures: words,
    shared: words,
    howMet: words,
    assistant: words,
    notes: words,
    addedOn: dayField,
    archivedOn: someDay,
    importId: link<ImportId>(),
  }),
  contactPoints: z.strictObject({
    id: idField<ContactPointId>(),
    personId: idField<PersonId>(),
    kind: z.enum(['email', 'phone']),
    value: words,
    matched: words,
    label: someWords,
  }),
  posts: z.strictObject({
    id: idField<PostId>(),
    personId: idField<PersonId>(),
    organisationId: idField<OrganisationId>(),
    title: words,
    startedOn: someDay,
    endedOn: someDay,
    importId: link<ImportId>(),
  }),
  holds: z.strictObject({ id: number, personId: idField<PersonId>(), since: dayField, note: words }),
  partnerships: z.strictObject({ id: idField<PartnershipId>(), name: words, rhythmDays: count.nullable(), notes: words, archivedOn: someDay }),
  partnershipMembers: z.strictObject({
    id: number,
    partnershipId: idField<PartnershipId>(),
    personId: idField<PersonId>(),
    organisationId: link<OrganisationId>(),
    joinedOn: someDay,
    leftOn: someDay,
  }),
  statements: z.strictObject({ id: idField<StatementId>(), partnershipId: idField<PartnershipId>(), kind: z.enum(STATEMENT_KINDS), day: dayField, text: words, note: words }),
  standings: z.strictObject({
    id: idField<StandingId>(),
    partnershipId: idField<PartnershipId>(),
    personId: idField<PersonId>(),
    day: dayField,
    stance: z.enum(STANCES),
    words,
  }),
  meetings: z.strictObject({
    id: idField<MeetingId>(),
    day: dayField,
    time: timeField.nullable(),
    minutes: z.int().min(0).max(100_000).nullable(),
    mode: z.enum(MODES),
    character: z.enum(CHARACTERS),
    place: someWords,
    title: someWords,
    text: words,
    learned: words,
    factors,
    partnershipId: link<PartnershipId>(),
    source: z.enum(SOURCES),
    importId: link<ImportId>(),
    sourceKey: someWords,
  }),
  participants: z.strictObject({
    id: number,
    meetingId: idField<MeetingId>(),
    personId: idField<PersonId>(),
    day: dayField,
    mode: z.enum(MODES),
    character: z.enum(CHARACTERS),
    safety: z.literal(SAFETIES).nullable(),
  }),
  conflicts: z.strictObject({
    id: idField<ConflictId>(),
    title: words,
    stake: words,
    power: words,
    stage: z.enum(STAGES),
    noticedOn: dayField,
    nextOn: someDay,
    revisitOn: someDay,
    agreed: words,
    feelsAfter: words,
    partnershipId: link<PartnershipId>(),
  }),
  conflictParties: z.strictObject({
    id: number,
    conflictId: idField<ConflictId>(),
    personId: link<PersonId>(),
    organisationId: link<OrganisationId>(),
    feels: words,
    feelsAfter: words,
  }),
  viewpoints: z.strictObject({ id: number, conflictId: idField<ConflictId>(), side: z.enum(['mine', 'theirs']), wants: words, because: words }),
  conflictEntries: z.strictObject({
    id: idField<ConflictEntryId>(),
    conflictId: idField<ConflictId>(),
    day: dayField,
    text: words,
    movement: z.enum(MOVEMENTS).nullable(),
    meetingId: link<MeetingId>(),
    movedTo: z.enum(STAGES).nullable(),
  }),
  conflictEntryPeople: z.strictObject({ id: number, entryId: idField<ConflictEntryId>(), personId: idField<PersonId>() }),
  commitments: z.strictObject({
    id: idField<CommitmentId>(),
    direction: z.enum(DIRECTIONS),
    kind: z.enum(COMMITMENT_KINDS),
    what: words,
    personId: link<PersonId>(),
    organisationId: link<OrganisationId>(),
    meetingId: link<MeetingId>(),
    conflictId: link<ConflictId>(),
    madeOn: dayField,
    dueOn: someDay,
    state: z.enum(COMMITMENT_STATES),
    settledOn: someDay,
    note: words,
  }),
  reviews: z.strictObject({
    id: idField<ReviewId>(),
    year: z.int().min(1900).max(2200),
    week: z.int().min(1).max(53),
    begunOn: dayField,
    finishedOn: someDay,
    step: z.enum(STEPS),
  }),
  reviewDecisions: z.strictObject({
    id: number,
    reviewId: idField<ReviewId>(),
    subject: z.enum(SUBJECTS),
    subjectId: number,
    decision: z.enum(DECISIONS),
    said: words,
    day: dayField,
    meetingId: link<MeetingId>(),
    commitmentId: link<CommitmentId>(),
  }),
  reviewAnswers: z.strictObject({ id: number, reviewId: idField<ReviewId>(), factor: z.literal(FACTORS), question: words, answer: words }),
  reflections: z.strictObject({
    id: idField<ReflectionId>(),
    day: dayField,
    kind: z.enum(REFLECTION_KINDS),
    factors,
    parts: z.array(z.strictObject({ prompt: words, text: words })).max(100),
  }),
  reflectionLinks: z.strictObject({
    id: number,
    reflectionId: idField<ReflectionId>(),
    personId: link<PersonId>(),
    meetingId: link<MeetingId>(),
    conflictId: link<ConflictId>(),
  }),
  sessions: z.strictObject({ id: idField<SessionId>(), day: dayField, coach: words, bring: words, questions: words, tookAway: words, nextOn: someDay }),
  summariesMade: z.strictObject({
    id: idField<SummaryId>(),
    sessionId: link<SessionId>(),
    madeOn: dayField,
    from: dayField,
    to: dayField,
    disclosure: z.enum(DISCLOSURES),
    format: z.enum(['pdf', 'docx', 'markdown', 'print']),
    sections: z.array(z.enum(SUMMARY_SECTIONS)).max(SUMMARY_SECTIONS.length),
  }),
  snoozes: z.strictObject({ id: number, rule: z.enum(SNOOZE_RULES), subject: z.enum(SUBJECTS), subjectId: number, until: dayField }),
  drafts: z.strictObject({
    day: dayField,
    lines: z.array(z.strictObject({ key: words, text: words, meetingId: link<MeetingId>(), corrections: z.json() })).max(10_000),
    keptAt: z.string().max(100),
  }),
} as const;

/** The fields of each collection, in the order they are written. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(Object.entries(ROWS).map(([name, row]) => [name, Object.keys(row.shape)]));

/** Every collection with its rows. */
export const journalRows: z.ZodType<JournalRows> = z.strictObject({
  settings: z.array(ROWS.settings).max(1),
  imports: z.array(ROWS.imports),
  organisations: z.array(ROWS.organisations),
  people: z.array(ROWS.people),
  contactPoints: z.array(ROWS.contactPoints),
  posts: z.array(ROWS.posts),
  holds: z.array(ROWS.holds),
  partnerships: z.array(ROWS.partnerships),
  partnershipMembers: z.array(ROWS.partnershipMembers),
  statements: z.array(ROWS.statements),
  standings: z.array(ROWS.standings),
  meetings: z.array(ROWS.meetings),
  participants: z.array(ROWS.participants),
  conflicts: z.array(ROWS.conflicts),
  conflictParties: z.array(ROWS.conflictParties),
  viewpoints: z.array(ROWS.viewpoints),
  conflictEntries: z.array(ROWS.conflictEntries),
  conflictEntryPeople: z.array(ROWS.conflictEntryPeople),
  commitments: z.array(ROWS.commitments),
  reviews: z.array(ROWS.reviews),
  reviewDecisions: z.array(ROWS.reviewDecisions),
  reviewAnswers: z.array(ROWS.reviewAnswers),
  reflections: z.array(ROWS.reflections),
  reflectionLinks: z.array(ROWS.reflectionLinks),
  sessions: z.array(ROWS.sessions),
  summariesMade: z.array(ROWS.summariesMade),
  snoozes: z.array(ROWS.snoozes),
  drafts: z.array(ROWS.drafts),
});
