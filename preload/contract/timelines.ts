import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { Evidence } from '../../main/domain/factors.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Factor } from '../../main/domain/meeting.ts';
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

/** Years at a glance. */
export const timelineCalls = {
  /** Everything the journal holds on one relationship, for its picture. */
  'timelines.show': reads(z.strictObject({ scope })).gives<TimelineFacts>(),
  /** The evidence for each factor in a period, as lists that can be opened (mission: Five-factor picture). */
  'factors.show': reads(z.strictObject({ from: dayField, to: dayField, scope: factorScope.default({ kind: 'everything' }) })).gives<FactorPicture>(),
  /** The days of a year on which you met face to face, and whom. */
  'years.show': reads(z.strictObject({ year: z.int().min(1900).max(2199) })).gives<FacesOfYear>(),
} as const;
