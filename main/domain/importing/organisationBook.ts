import type { KnownOrganisation } from '../directory.ts';
import type { OrganisationRef } from '../entry.ts';
import { fold } from '../name.ts';
import { guessOrganisationKind, type OrganisationKind } from '../organisation.ts';

/** An organisation that importing would make, with the kind its name suggests. */
export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Organisations by folded name and abbreviation. Those the journal lacks are added once, in the file's first spelling. */
export class OrganisationBook {
  readonly added: NewOrganisation[] = [];
  readonly #known = new Map<string, { readonly ref: OrganisationRef; readonly name: string }>();

  constructor(organisations: readonly KnownOrganisation[]) {
    for (const { id, name, abbreviation } of organisations.toReversed()) {
      const known = { ref: { kind: 'known', organisationId: id } as const, name };
      if (abbreviation !== null) this.#known.set(fold(abbreviation), known);
      this.#known.set(fold(name), known);
    }
  }

  find(name: string): OrganisationRef | null {
    return this.#known.get(fold(name))?.ref ?? null;
  }

  findOrAdd(name: string): { readonly ref: OrganisationRef; readonly name: string } {
    const known = this.#known.get(fold(name));
    if (known !== undefined) return known;
    const added = { ref: { kind: 'new', name } as const, name };
    this.#known.set(fold(name), added);
    this.added.push({ name, kind: guessOrganisationKind(name) });
    return added;
  }
}
