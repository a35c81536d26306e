import { z } from 'zod';
import type { OrganisationId } from '../../main/domain/id.ts';
import { ORGANISATION_KINDS } from '../../main/domain/organisation.ts';
import { reads, writes } from './call.ts';
import { idField, maybeNameField, nameField, wordsField } from './fields.ts';
import type { OrganisationPage, OrganisationRow } from './views.ts';

const id = z.strictObject({ organisationId: idField<OrganisationId>() });
const fields = z.strictObject({
  name: nameField,
  abbreviation: maybeNameField.default(null),
  kind: z.enum(ORGANISATION_KINDS).default('other'),
  notes: wordsField.default(''),
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
