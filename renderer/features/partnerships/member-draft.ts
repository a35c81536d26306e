import type { Day } from '../../../main/domain/day.ts';
import type { OrganisationId, PersonId } from '../../../main/domain/id.ts';

/** A member as the form holds one. */
export interface MemberDraft {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId | null;
  readonly name: string;
  readonly joinedOn: Day | null;
  readonly leftOn: Day | null;
}

/** What the contract asks for. Those who were members keep the days they joined and left on. */
export const forContract = ({ personId, organisationId, joinedOn, leftOn }: Omit<MemberDraft, 'name'>) => ({ personId, organisationId, joinedOn, leftOn });
