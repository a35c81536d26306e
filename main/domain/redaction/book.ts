import type { Day } from '../day.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../id.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Owner } from '../settings.ts';

/** Everyone and everything that must not be given away: archived people and organisations too. The order of the lists never matters. */
export interface RedactionBook {
  readonly people: readonly BookPerson[];
  readonly organisations: readonly BookOrganisation[];
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
  /** Whose journal it is: their own name becomes "I", never a pseudonym. Null when the journal does not know. */
  readonly owner: Owner | null;
}

/** All by which someone may be called or found. `assistant` is the free text of the person's page: the name it begins with is read. */
export type BookPerson = Pick<Person, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'assistant'> & {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly posts: readonly BookPost[];
};

export interface BookPost {
  readonly title: string;
  readonly organisationId: OrganisationId;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

export type BookOrganisation = Pick<Organisation, 'id' | 'name' | 'abbreviation' | 'kind'>;

/** Something a field of a document names, so that it says the same as the prose. */
export type RedactionRef =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'partnership'; readonly id: PartnershipId }
  | { readonly kind: 'title'; readonly title: string };

/** The document that is made, so that its letters and numbers begin with those it speaks of. */
export interface Appearing {
  /** Whom the fields name, in order of appearance. */
  readonly first?: readonly RedactionRef[];
  /** The prose, in order: whoever it names comes after `first`, and a pseudonym the writer happened to use is not given to anyone. */
  readonly texts?: readonly string[];
}
