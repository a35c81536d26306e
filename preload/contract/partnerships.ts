import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { OrganisationId, PartnershipId, PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import type { Nudge } from '../../main/domain/nudge.ts';
import { type Partnership, STANCES, type Standing, type Statement, STATEMENT_KINDS } from '../../main/domain/partnership.ts';
import type { ConflictRow, MeetingView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, nameField, WORDS_LIMIT, wordsField } from './fields.ts';

const partnershipId = z.strictObject({ partnershipId: idField<PartnershipId>() });
const partnershipFields = z.strictObject({
  name: nameField,
  rhythmDays: z.int().min(1).max(3_650).nullable().default(null),
  notes: wordsField.default(''),
  members: z
    .array(
      z.strictObject({
        personId: idField<PersonId>(),
        organisationId: idField<OrganisationId>().nullable().default(null),
        joinedOn: dayField.nullable().default(null),
        leftOn: dayField.nullable().default(null),
      }),
    )
    .max(500)
    .default([]),
});

const statementId = z.strictObject({ statementId: idField<StatementId>() });
const statementText = z.string().trim().min(1, 'Write at least one letter.').max(WORDS_LIMIT, `Longer than ${WORDS_LIMIT.toLocaleString('en-GB')} characters.`);
const statementFields = z.strictObject({
  day: dayField,
  text: statementText,
  note: wordsField.default(''),
});

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

export const partnershipCalls = {
  'partnerships.list': reads(z.strictObject({})).gives<readonly PartnershipRow[]>(),
  'partnerships.get': reads(partnershipId).gives<PartnershipPage>(),
  'partnerships.add': writes(partnershipFields).gives<{ readonly partnershipId: PartnershipId }>(),
  /** Members are replaced as a whole. */
  'partnerships.edit': writes(partnershipId.extend(partnershipFields.shape)).gives<Record<string, never>>(),
  'partnerships.remove': writes(partnershipId).gives<Record<string, never>>(),
  /** A revision of the purpose, a difficult truth, an accomplishment or a principle. */
  'partnerships.write': writes(partnershipId.extend({ kind: z.enum(STATEMENT_KINDS) }).extend(statementFields.shape)).gives<{ readonly statementId: StatementId }>(),
  /** Several principles at once, as one step to undo. */
  'partnerships.takePrinciples': writes(partnershipId.extend({ day: dayField, texts: z.array(statementText).min(1).max(50) })).gives<Record<string, never>>(),
  'partnerships.rewrite': writes(statementId.extend(statementFields.shape)).gives<Record<string, never>>(),
  'partnerships.unwrite': writes(statementId).gives<Record<string, never>>(),
  /** Where a member stood on a day, with the words they used. */
  'partnerships.stand': writes(
    partnershipId.extend({ personId: idField<PersonId>(), day: dayField, stance: z.enum(STANCES), words: wordsField.default('') }),
  ).gives<{ readonly standingId: StandingId }>(),
  'partnerships.unstand': writes(z.strictObject({ standingId: idField<StandingId>() })).gives<Record<string, never>>(),
} as const;
