import { z } from 'zod';
import { COMMITMENT_KINDS, DIRECTIONS } from '../../main/domain/commitment.ts';
import { MOVEMENTS } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import { CHARACTERS, FACTORS, MODES, SAFETIES, SOURCES } from '../../main/domain/meeting.ts';
import type { MeetingView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, maybeNameField, nameField, timeField, wordsField } from './fields.ts';
import type { Briefing } from './people.ts';

const meetingId = idField<MeetingId>();
const personId = idField<PersonId>();
const organisationId = idField<OrganisationId>();

const organisationRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), organisationId }),
  z.strictObject({ kind: z.literal('new'), name: nameField }),
]);

const personRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), personId }),
  z.strictObject({ kind: z.literal('new'), name: nameField, organisation: organisationRef.nullable().default(null) }),
]);

/** A meeting to save (main/domain/entry.ts). */
const entryField = z.strictObject({
  meetingId: meetingId.nullable().default(null),
  day: dayField,
  time: timeField.nullable().default(null),
  minutes: z.int().min(1, 'At least a minute.').max(1_440, 'At most a day.').nullable().default(null),
  mode: z.enum(MODES),
  character: z.enum(CHARACTERS).default('business'),
  place: maybeNameField.default(null),
  title: maybeNameField.default(null),
  text: wordsField.default(''),
  learned: wordsField.default(''),
  factors: z.array(z.literal(FACTORS)).max(5).default([]),
  partnershipId: idField<PartnershipId>().nullable().default(null),
  source: z.enum(SOURCES).default('form'),
  participants: z
    .array(z.strictObject({ person: personRef, safety: z.literal(SAFETIES).nullable().default(null) }))
    .max(500, 'At most 500 people in one meeting.')
    .default([]),
  commitments: z
    .array(
      z.strictObject({
        direction: z.enum(DIRECTIONS),
        kind: z.enum(COMMITMENT_KINDS),
        what: nameField,
        participant: z.int().min(0).nullable().default(null),
        personId: personId.optional(),
        dueOn: dayField.nullable().default(null),
      }),
    )
    .max(50)
    .default([]),
  conflict: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('known'),
        conflictId: idField<ConflictId>(),
        text: wordsField.default(''),
        movement: z.enum(MOVEMENTS).nullable().default(null),
      }),
      z.strictObject({ kind: z.literal('new'), title: nameField, feels: wordsField.default('') }),
    ])
    .nullable()
    .default(null),
});

/** Entries to save, and the unfinished lines they were. */
export const meetingsToSave = z.strictObject({
  entries: z.array(entryField).min(1).max(100),
  finishes: z.strictObject({ day: dayField, keys: z.array(z.string().max(100)).max(200) }).nullable().default(null),
});

/** The longest unfinished line. */
const DRAFT_LIMIT = 2_000_000;

/** One unfinished line of a day, as typed. Corrections are the recogniser's own record and are kept as they are. */
const draftLine = z.strictObject({
  key: z.string().max(100),
  // More than a meeting may hold, so that whatever was typed or pasted is kept until it is cut down.
  text: z.string().max(DRAFT_LIMIT, `Longer than ${DRAFT_LIMIT.toLocaleString('en-GB')} characters.`),
  meetingId: meetingId.nullable(),
  corrections: z.json(),
});

export type DraftLine = z.output<typeof draftLine>;

/** One page of the log: what is saved of the day, and what is still being written. */
export interface DayPage {
  readonly day: Day;
  readonly meetings: readonly MeetingView[];
  readonly draft: readonly DraftLine[];
}

export const meetingCalls = {
  /** Every meeting, newest first; or those of a period, a person, an organisation, a partnership. */
  'meetings.list': reads(
    z.strictObject({
      from: dayField.optional(),
      to: dayField.optional(),
      personId: personId.optional(),
      organisationId: organisationId.optional(),
      partnershipId: idField<PartnershipId>().optional(),
      limit: z.int().min(1).max(100_000).optional(),
    }),
  ).gives<readonly MeetingView[]>(),
  'meetings.get': reads(z.strictObject({ meetingId })).gives<MeetingView>(),
  /** What to read before a meeting: each person's part. */
  'meetings.briefing': reads(z.strictObject({ meetingId })).gives<readonly Briefing[]>(),
  'meetings.day': reads(z.strictObject({ day: dayField })).gives<DayPage>(),
  /**
   * Saves entries of the log, all or none, as one step to undo. New people and organisations are made with them.
   * `finishes` names the unfinished lines they were: those are unfinished no more, in the same moment.
   */
  'meetings.save': writes(meetingsToSave).gives<{
    readonly meetingIds: readonly MeetingId[];
    readonly peopleAdded: readonly { readonly personId: PersonId; readonly name: string }[];
  }>(),
  'meetings.remove': writes(z.strictObject({ meetingId })).gives<Record<string, never>>(),
  /** Keeps the unfinished lines of a day. Not a step to undo: typing has its own. */
  'drafts.keep': writes(z.strictObject({ day: dayField, lines: z.array(draftLine).max(200) })).gives<Record<string, never>>(),
} as const;
