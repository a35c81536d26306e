import type { PersonId } from '../../../main/domain/id.ts';
import { type Factor, FACTORS } from '../../../main/domain/meeting.ts';
import type { ReflectionRow } from '../../../preload/contract/reflections.ts';

/** Which of the reflections are looked at. */
export interface ReflectionsView {
  readonly factor: Factor | null;
  readonly personId: PersonId | null;
}

export const ALL_REFLECTIONS: ReflectionsView = { factor: null, personId: null };

/** The view a search text ("factor=2&person=12") stands for. What it cannot read is left out. */
export function readView(search: string): ReflectionsView {
  const given = new URLSearchParams(search);
  const person = Number(given.get('person'));
  return {
    factor: FACTORS.find((factor) => String(factor) === given.get('factor')) ?? null,
    personId: Number.isSafeInteger(person) && person > 0 ? (person as PersonId) : null,
  };
}

/** The path of a view. */
export function viewPath({ factor, personId }: ReflectionsView): string {
  const search = [factor === null ? '' : `factor=${factor}`, personId === null ? '' : `person=${personId}`].filter((part) => part !== '').join('&');
  return search === '' ? '/reflections' : `/reflections?${search}`;
}

/** A reflection in the list; the first of its month says which month it is. */
export interface ListedReflection extends ReflectionRow {
  readonly isFirstOfMonth: boolean;
}

/** Those of a view, in the order given. */
export function reflectionsIn(rows: readonly ReflectionRow[], { factor, personId }: ReflectionsView): readonly ListedReflection[] {
  const shown = rows.filter(
    (row) => (factor === null || row.factors.includes(factor)) && (personId === null || row.links.some(({ kind, id }) => kind === 'person' && id === personId)),
  );
  return shown.map((row, at) => ({ ...row, isFirstOfMonth: shown[at - 1]?.day.slice(0, 7) !== row.day.slice(0, 7) }));
}

/** Everyone that any is about, by name. */
export function peopleIn(rows: readonly ReflectionRow[]): readonly { readonly personId: PersonId; readonly name: string }[] {
  const names = new Map<PersonId, string>();
  for (const { links } of rows) for (const link of links) if (link.kind === 'person') names.set(link.id, link.name);
  return [...names].map(([personId, name]) => ({ personId, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
