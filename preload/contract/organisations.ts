import { z } from 'zod';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import { ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, maybeNameField, nameField, wordsField } from './fields.ts';
import type { OrganisationPage, OrganisationRow, PartnershipPage, PartnershipRow } from './views.ts';

const id = z.strictObject({ organisationId: idField<OrganisationId>() });
const fields = z.strictObject({
  name: nameField,
  abbreviation: maybeNameField.default(null),
  kind: z.enum(ORGANISATION_KINDS).default('other'),
  notes: wordsField.default(''),
});

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

export const organisationCalls = {
  'organisations.list': reads(z.strictObject({ archived: z.boolean().default(false) })).gives<readonly OrganisationRow[]>(),
  'organisations.get': reads(id).gives<OrganisationPage>(),
  'organisations.add': writes(fields).gives<{ readonly organisationId: OrganisationId }>(),
  'organisations.edit': writes(id.extend(fields.shape)).gives<Record<string, never>>(),
  'organisations.archive': writes(id).gives<Record<string, never>>(),
  'organisations.unarchive': writes(id).gives<Record<string, never>>(),
  'organisations.remove': writes(id).gives<Record<string, never>>(),
} as const;

export const partnershipCalls = {
  'partnerships.list': reads(z.strictObject({})).gives<readonly PartnershipRow[]>(),
  'partnerships.get': reads(partnershipId).gives<PartnershipPage>(),
  'partnerships.add': writes(partnershipFields).gives<{ readonly partnershipId: PartnershipId }>(),
  /** Members are replaced as a whole. */
  'partnerships.edit': writes(partnershipId.extend(partnershipFields.shape)).gives<Record<string, never>>(),
  'partnerships.remove': writes(partnershipId).gives<Record<string, never>>(),
} as const;
