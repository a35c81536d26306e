import type { Reader, Writer } from '../../db/journal.ts';
import { allOrganisations, insertOrganisation } from '../../db/repositories/organisations.ts';
import type { ImportId, OrganisationId } from '../domain/id.ts';
import { fold } from '../domain/name.ts';
import { guessOrganisationKind, type Organisation } from '../domain/organisation.ts';

/** An organisation named by number, or by a name that is found or made. */
export type OrganisationChoice = { readonly organisationId: OrganisationId } | { readonly name: string };

/** The organisation's number; one of a new name is made, its kind guessed from the name. */
export function ensureOrganisation(writer: Writer, choice: OrganisationChoice, importId: ImportId | null = null): OrganisationId {
  if ('organisationId' in choice) return choice.organisationId;
  return (
    organisationNamed(writer, choice.name)?.id ??
    insertOrganisation(writer, {
      name: choice.name,
      abbreviation: null,
      kind: guessOrganisationKind(choice.name),
      notes: '',
      importId,
    })
  );
}

/** The organisation of this name or abbreviation, however accented or capitalised. */
export function organisationNamed(reader: Reader, name: string): Organisation | null {
  const folded = fold(name);
  return (
    allOrganisations(reader).find(
      (organisation) => fold(organisation.name) === folded || (organisation.abbreviation !== null && fold(organisation.abbreviation) === folded),
    ) ?? null
  );
}
