import { useMemo } from 'react';
import { guessOrganisationKind, type Organisation } from '../../../main/domain/organisation.ts';
import { nameFor, prepareRedaction } from '../../../main/domain/redaction/redaction.ts';
import { type Disclosure, DISCLOSURES } from '../../../main/domain/summary/document.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';
import { useRead, valueOr } from '../../data/query.ts';

/** What stands for someone when the journal has nobody yet. */
const NOBODY: Record<Disclosure, string> = { full: 'Helen Carrow', roles: 'a council director', pseudonyms: 'Person A' };

const NONE: readonly never[] = [];

/** Whom to show as an example: the one with a post met last, of the nearest ring. */
export function exampleOf(people: readonly PersonRow[]): PersonRow | null {
  const near = ['inner', 'key', 'wider'];
  return (
    people
      .filter(({ posts }) => posts.some(({ title }) => title.trim() !== ''))
      .toSorted((a, b) => near.indexOf(a.ring) - near.indexOf(b.ring) || (b.lastFaceToFace ?? '').localeCompare(a.lastFaceToFace ?? '') || a.name.localeCompare(b.name))[0] ?? null
  );
}

/** What each level would call someone. */
export function sayExample(person: PersonRow, organisations: readonly Pick<Organisation, 'id' | 'name' | 'abbreviation' | 'kind'>[]): Record<Disclosure, string> {
  const held = person.posts.map(({ organisationId, organisationName }) => organisations.find(({ id }) => id === organisationId) ?? { id: organisationId, name: organisationName, abbreviation: null, kind: guessOrganisationKind(organisationName) });
  const book = { people: [{ ...person, assistant: '', emails: [], phones: [] }], organisations: held, partnerships: [], owner: null };
  const said = DISCLOSURES.map((disclosure) => [disclosure, nameFor(prepareRedaction(book, disclosure), { kind: 'person', id: person.id })] as const);
  return { ...NOBODY, ...Object.fromEntries(said) };
}

/** An example of each level from this very journal. */
export function useExamples(): Record<Disclosure, string> {
  const people = valueOr(useRead('people.list', {}), NONE);
  const organisations = valueOr(useRead('organisations.list', {}), NONE);
  return useMemo(() => {
    const person = exampleOf(people);
    return person === null ? NOBODY : sayExample(person, organisations);
  }, [people, organisations]);
}
