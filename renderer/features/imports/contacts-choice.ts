import type { ContactRow, ContactsPlan } from '../../../main/domain/importing/contacts.ts';
import type { Ring } from '../../../main/domain/person.ts';
import type { InputOf } from '../../../preload/contract.ts';

/** What the user changed of a plan's ticks and rings, by row. The same file read again has the same rows. */
export interface ContactsChoice {
  readonly ticks: ReadonlyMap<number, boolean>;
  readonly rings: ReadonlyMap<number, Ring>;
  readonly shown: ContactsShown;
}

/** Which rows are in sight. */
export type ContactsShown = 'all' | 'new' | 'changed' | 'here';

export const AS_PLANNED: ContactsChoice = { ticks: new Map(), rings: new Map(), shown: 'all' };

/** A row of a plan with its place in it. */
export interface PlacedRow {
  readonly index: number;
  readonly row: ContactRow;
}

export const placed = (plan: ContactsPlan): readonly PlacedRow[] => plan.rows.map((row, index) => ({ index, row }));

/** Whether a row can be ticked: one that adds nothing cannot. */
export const canTick = ({ row }: PlacedRow): boolean => row.standing.kind !== 'here';

export const isTicked = ({ ticks }: ContactsChoice, one: PlacedRow): boolean => canTick(one) && (ticks.get(one.index) ?? one.row.ticked);

/** The choice with these rows ticked or not. */
export const tick = (choice: ContactsChoice, rows: readonly PlacedRow[], on: boolean): ContactsChoice => ({
  ...choice,
  ticks: new Map([...choice.ticks, ...rows.filter(canTick).map(({ index }) => [index, on] as const)]),
});

/** Only someone new is given a ring here: a known person keeps theirs. */
export const hasRing = ({ row }: PlacedRow): boolean => row.standing.kind === 'new';

export const ringOf = (choice: ContactsChoice, plan: Pick<ContactsPlan, 'ring'>, { index }: PlacedRow): Ring => choice.rings.get(index) ?? plan.ring;

/** The choice with these rows' people in a ring. */
export const putInRing = (choice: ContactsChoice, rows: readonly PlacedRow[], ring: Ring): ContactsChoice => ({
  ...choice,
  rings: new Map([...choice.rings, ...rows.filter(hasRing).map(({ index }) => [index, ring] as const)]),
});

export const rowsShown = ({ shown }: ContactsChoice, rows: readonly PlacedRow[]): readonly PlacedRow[] =>
  shown === 'all' ? rows : rows.filter(({ row }) => row.standing.kind === shown);

/** How many of what is ticked are new, and how many are added to. */
export function countTicked(choice: ContactsChoice, rows: readonly PlacedRow[]): { readonly fresh: number; readonly changed: number } {
  const ticked = rows.filter((one) => isTicked(choice, one));
  const fresh = ticked.filter(hasRing).length;
  return { fresh, changed: ticked.length - fresh };
}

/** Organisations that the ticked rows would add, in the plan's order. */
export function organisationsAdded(choice: ContactsChoice, plan: ContactsPlan): readonly string[] {
  const posts = placed(plan).flatMap((one) => (isTicked(choice, one) && one.row.adds.post !== null ? [one.row.adds.post] : []));
  const wanted = new Set(posts.flatMap(({ organisation, organisationName }) => (organisation.kind === 'new' ? [organisationName] : [])));
  return plan.organisations.map(({ name }) => name).filter((name) => wanted.has(name));
}

/** What confirming hands to the journal: the ticked rows, and the rings that differ from the plan's. */
export function confirmed(choice: ContactsChoice, plan: ContactsPlan): Pick<InputOf<'imports.commit'>, 'rows'> & { readonly rings: { row: number; ring: Ring }[] } {
  const ticked = placed(plan).filter((one) => isTicked(choice, one));
  return {
    rows: ticked.map(({ index }) => index),
    rings: ticked.filter(hasRing).flatMap((one) => (ringOf(choice, plan, one) === plan.ring ? [] : [{ row: one.index, ring: ringOf(choice, plan, one) }])),
  };
}
