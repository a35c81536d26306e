import { z } from 'zod';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { TimelineFacts } from '../../main/domain/timeline/facts.ts';
import { reads } from './call.ts';
import { idField } from './fields.ts';

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: idField<PersonId>() }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: idField<OrganisationId>() }),
  z.strictObject({ kind: z.literal('partnership'), partnershipId: idField<PartnershipId>() }),
]);

/** Years at a glance. */
export const timelineCalls = {
  /** Everything the journal holds on one relationship, for its picture. */
  'timelines.show': reads(z.strictObject({ scope })).gives<TimelineFacts>(),
} as const;
