import { ORGANISATION_KINDS, type OrganisationKind, sayOrganisationKind } from '../../../main/domain/organisation.ts';
import type { OrganisationRow } from '../../../preload/contract/organisations.ts';
import { countOf, upperFirst } from '../../../main/domain/words.ts';
import { ORDERS, type Order } from './listing.ts';

const ORDER_WORDS: Record<Order, string> = { name: 'By name', 'last-met': 'Last met first', people: 'Most people first', conflicts: 'Most conflicts first' };
export const orderOptions = ORDERS.map((value) => ({ value, label: ORDER_WORDS[value] }));

/** "NHS trust", "Local authority": a kind at the start of a sentence or in a list of choices. */
export const sayKind = (kind: OrganisationKind): string => (kind === 'other' ? 'Another kind' : upperFirst(sayOrganisationKind(kind)));
export const kindOptions = ORGANISATION_KINDS.map((value) => ({ value, label: sayKind(value) }));

/** The head of the list: how many, and with how many there is an open conflict. */
export function sayHowMany(shown: number, rows: readonly OrganisationRow[], narrowed: boolean): string {
  if (narrowed) return upperFirst(`${countOf(shown, 'organisation', 'organisations')} of ${rows.length.toLocaleString('en-GB')}.`);
  const grating = rows.filter(({ openConflicts }) => openConflicts > 0).length;
  const words = countOf(rows.length, 'organisation', 'organisations');
  return upperFirst(grating === 0 ? `${words}; no open conflict with any of them.` : `${words}; an open conflict with ${countOf(grating, 'of them', 'of them')}.`);
}

/** "Three people", "Nobody yet". */
export const sayPeople = (count: number): string => (count === 0 ? 'nobody yet' : countOf(count, 'person', 'people'));

/** "two open conflicts"; nothing when there are none. */
export const sayConflicts = (count: number): string => (count === 0 ? '' : countOf(count, 'open conflict', 'open conflicts'));
