import { z } from 'zod';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { FactorPicture, FacesOfYear } from './views.ts';
import type { TimelineFacts } from '../../main/domain/timeline/facts.ts';
import { reads } from './call.ts';
import { dayField, idField } from './fields.ts';

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: idField<PersonId>() }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: idField<OrganisationId>() }),
  z.strictObject({ kind: z.literal('partnership'), partnershipId: idField<PartnershipId>() }),
]);

/** Everything, or one of them. */
const factorScope = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('everything') }), ...scope.options]);

/** Years at a glance. */
export const timelineCalls = {
  /** Everything the journal holds on one relationship, for its picture. */
  'timelines.show': reads(z.strictObject({ scope })).gives<TimelineFacts>(),
  /** The evidence for each factor in a period, as lists that can be opened (mission: Five-factor picture). */
  'factors.show': reads(z.strictObject({ from: dayField, to: dayField, scope: factorScope.default({ kind: 'everything' }) })).gives<FactorPicture>(),
  /** The days of a year on which you met face to face, and whom. */
  'years.show': reads(z.strictObject({ year: z.int().min(1900).max(2199) })).gives<FacesOfYear>(),
} as const;
