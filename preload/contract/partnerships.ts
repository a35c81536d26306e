import { z } from 'zod';
import type { OrganisationId, PartnershipId, PersonId, StandingId, StatementId } from '../../main/domain/id.ts';
import { STANCES, STATEMENT_KINDS } from '../../main/domain/partnership.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, nameField, WORDS_LIMIT, wordsField } from './fields.ts';
import type { PartnershipPage, PartnershipRow } from './views.ts';

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
