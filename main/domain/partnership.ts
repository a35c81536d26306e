import type { Day } from './day.ts';
import type { OrganisationId, PartnershipId, PersonId } from './id.ts';

export interface PartnershipMember {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId | null;
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
}

/** The group that leads a place together. */
export interface Partnership {
  readonly id: PartnershipId;
  readonly name: string;
  /** Days between meetings as a group, without an agenda; null: no rhythm. */
  readonly rhythmDays: number | null;
  readonly notes: string;
  readonly archivedOn: Day | null;
  readonly members: readonly PartnershipMember[];
}
