import { lastDayBefore } from '../../../main/domain/career.ts';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { PostId } from '../../../main/domain/id.ts';
import type { ContactRow, ContactsPlan } from '../../../main/domain/importing/contacts.ts';
import type { HeldPost } from '../../../main/domain/importing/moves.ts';
import type { Ring } from '../../../main/domain/person.ts';
import type { InputOf } from '../../../preload/contract.ts';

/** What the user changed of a plan's ticks and rings, by row. The same file read again has the same rows. */
export interface ContactsChoice {
  readonly ticks: ReadonlyMap<number, boolean>;
  readonly rings: ReadonlyMap<number, Ring>;
  /** What was said of people whom the file has in another post; of the others it is left as it is. */
  readonly moves: ReadonlyMap<number, MoveSaid>;
  readonly shown: ContactsShown;
}

/** A move as it is being said: out of which post, or besides (null); since when, null while what is typed is no day. */
export interface MoveSaid {
  readonly from: PostId | null;
  readonly since: Day | null;
}

/** Which rows are in sight. */
export type ContactsShown = 'all' | 'new' | 'changed' | 'moved' | 'here';

export const AS_PLANNED: ContactsChoice = { ticks: new Map(), rings: new Map(), moves: new Map(), shown: 'all' };

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

/** What can be said of a row's move, in order: out of each post it may have been, besides, or nothing (undefined). */
export const waysOfMove = ({ row }: PlacedRow): readonly (PostId | null | undefined)[] =>
  row.moved === null ? [] : [...row.moved.held.map(({ id }) => id), null, undefined];

/** The choice with a row's move said: `from` undefined leaves it as it is. A day that was said already stands. */
export function sayMoved(choice: ContactsChoice, one: PlacedRow, from: PostId | null | undefined, today: Day): ContactsChoice {
  const moves = new Map(choice.moves);
  if (from === undefined) moves.delete(one.index);
  else moves.set(one.index, { from, since: choice.moves.get(one.index)?.since ?? today });
  return { ...choice, moves };
}

/** The choice with the day of a row's move; null while it is being typed. */
export function sayMovedSince(choice: ContactsChoice, one: PlacedRow, since: Day | null): ContactsChoice {
  const said = choice.moves.get(one.index);
  return said === undefined ? choice : { ...choice, moves: new Map([...choice.moves, [one.index, { ...said, since }]]) };
}

/** What is wrong with what was said of a row's move, in a sentence; null when nothing is. */
export function objectionToMove({ moves }: ContactsChoice, { index, row }: PlacedRow, today: Day): string | null {
  const said = moves.get(index);
  if (said === undefined) return null;
  if (said.since === null) return 'Say since when, as a day.';
  const left = row.moved?.held.find(({ id }) => id === said.from);
  return left === undefined || lastDayBefore({ startedOn: left.startedOn, endedOn: null }, said.since) !== null ? null : whyTooEarly(left, today);
}

const whyTooEarly = ({ startedOn }: HeldPost, today: Day): string =>
  startedOn === null ? 'Choose a later day.' : `The post they leave began on ${sayDate(startedOn, today)}: choose a day after that.`;

export const rowsShown = ({ shown }: ContactsChoice, rows: readonly PlacedRow[]): readonly PlacedRow[] =>
  shown === 'all' ? rows : rows.filter(({ row }) => (shown === 'moved' ? row.moved !== null : row.standing.kind === shown));

/** How many of what is ticked are new, how many are added to, and how many moves were said. */
export function countTicked(choice: ContactsChoice, rows: readonly PlacedRow[]): { readonly fresh: number; readonly changed: number; readonly moved: number } {
  const ticked = rows.filter((one) => isTicked(choice, one));
  const fresh = ticked.filter(hasRing).length;
  return { fresh, changed: ticked.length - fresh, moved: choice.moves.size };
}

/** Organisations that the ticked rows would add, in the plan's order. */
export function organisationsAdded(choice: ContactsChoice, plan: ContactsPlan): readonly string[] {
  const posts = placed(plan).flatMap((one) => [
    ...(isTicked(choice, one) && one.row.adds.post !== null ? [one.row.adds.post] : []),
    ...(choice.moves.has(one.index) && one.row.moved !== null ? [one.row.moved.to] : []),
  ]);
  const wanted = new Set(posts.flatMap(({ organisation, organisationName }) => (organisation.kind === 'new' ? [organisationName] : [])));
  return plan.organisations.map(({ name }) => name).filter((name) => wanted.has(name));
}

/** What confirming hands to the journal: the ticked rows, the rings that differ from the plan's, and the moves that were said. */
export function confirmed(choice: ContactsChoice, plan: ContactsPlan): Required<Pick<InputOf<'imports.commit'>, 'rows' | 'rings' | 'moves'>> {
  const ticked = placed(plan).filter((one) => isTicked(choice, one));
  return {
    rows: ticked.map(({ index }) => index),
    rings: ticked.filter(hasRing).flatMap((one) => (ringOf(choice, plan, one) === plan.ring ? [] : [{ row: one.index, ring: ringOf(choice, plan, one) }])),
    moves: [...choice.moves].flatMap(([row, { from, since }]) => (since === null ? [] : [{ row, from, since }])),
  };
}
