import { fold } from '../../../main/domain/name.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../main/domain/organisation.ts';
import type { OrganisationRow } from '../../../preload/contract/organisations.ts';

/** The orders of the list; the first unless another is chosen. */
export const ORDERS = ['name', 'last-met', 'people', 'conflicts'] as const;
export type Order = (typeof ORDERS)[number];

/** What of the list is looked at, and in what order. */
export interface OrganisationsView {
  readonly words: string;
  readonly order: Order;
  readonly kind: OrganisationKind | null;
  readonly archived: boolean;
}

export const WHOLE_LIST: OrganisationsView = { words: '', order: 'name', kind: null, archived: false };

/** The view a search text ("kind=regulator") stands for. What it cannot read is left at its default. */
export function readView(search: string): OrganisationsView {
  const given = new URLSearchParams(search);
  return {
    words: given.get('find') ?? '',
    order: ORDERS.find((order) => order === given.get('order')) ?? WHOLE_LIST.order,
    kind: ORGANISATION_KINDS.find((kind) => kind === given.get('kind')) ?? null,
    archived: given.get('archived') === 'yes',
  };
}

/** The path of a view; reading it back gives the same view. */
export function pathOf({ words, order, kind, archived }: OrganisationsView): string {
  const given = new URLSearchParams();
  if (words !== '') given.set('find', words);
  if (order !== WHOLE_LIST.order) given.set('order', order);
  if (kind !== null) given.set('kind', kind);
  if (archived) given.set('archived', 'yes');
  const search = given.toString();
  return search === '' ? '/organisations' : `/organisations?${search}`;
}

export const isNarrowed = ({ words, kind }: OrganisationsView): boolean => words.trim() !== '' || kind !== null;

/** Those of the list a view shows, in its order. Every word looked for must be somewhere in the name or short name. */
export function organisationsIn(rows: readonly OrganisationRow[], view: OrganisationsView): readonly OrganisationRow[] {
  const words = fold(view.words).split(' ');
  return rows
    .filter(({ name, abbreviation, kind }) => {
      const text = fold(`${name} ${abbreviation ?? ''}`);
      return words.every((word) => text.includes(word)) && (view.kind === null || kind === view.kind);
    })
    .toSorted(COMPARE[view.order]);
}

const collator = new Intl.Collator('en-GB');
const byName = (a: OrganisationRow, b: OrganisationRow): number => collator.compare(a.name, b.name) || a.id - b.id;

const COMPARE: Record<Order, (a: OrganisationRow, b: OrganisationRow) => number> = {
  name: byName,
  'last-met': (a, b) => (b.lastFaceToFace ?? '').localeCompare(a.lastFaceToFace ?? '') || byName(a, b),
  people: (a, b) => b.people - a.people || byName(a, b),
  conflicts: (a, b) => b.openConflicts - a.openConflicts || byName(a, b),
};
