import type { Stage } from './conflict.ts';
import type { Day } from './day.ts';
import type { ConflictId, OrganisationId, PersonId } from './id.ts';
import type { Ring } from './person.ts';

/** What recognition must know of one person. Archived people are left out of a directory. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly honorific: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly ring: Ring;
  /** Current posts, newest first. */
  readonly posts: readonly { readonly title: string; readonly organisationId: OrganisationId }[];
  /** Lower-case e-mail addresses. */
  readonly emails: readonly string[];
  /** The latest meeting in any mode; decides between two people of one first name. */
  readonly lastMetOn: Day | null;
}

export interface KnownOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly abbreviation: string | null;
}

/** A conflict that is not resolved: what a new difference might be part of. */
export interface KnownConflict {
  readonly id: ConflictId;
  readonly title: string;
  readonly stage: Stage;
  readonly personIds: readonly PersonId[];
  readonly organisationIds: readonly OrganisationId[];
}

/** Everyone and everything a line of the log, or an imported file, may be speaking of. */
export interface Directory {
  readonly people: readonly KnownPerson[];
  readonly organisations: readonly KnownOrganisation[];
  readonly conflicts: readonly KnownConflict[];
}
