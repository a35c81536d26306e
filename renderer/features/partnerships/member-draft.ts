import type { OrganisationId, PersonId } from '../../../main/domain/id.ts';

/** A member as the form holds one. */
export interface MemberDraft {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId | null;
  readonly name: string;
}
