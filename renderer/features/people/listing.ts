import { asksForYou, byUrgency, type ClockReading } from '../../../main/domain/clock.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import { RINGS, type Ring, sortNameOf } from '../../../main/domain/person.ts';
import type { PersonRow } from '../../../preload/contract/people.ts';

/** The orders of the list; the first unless another is chosen. */
export const ORDERS = ['urgency', 'name', 'organisation', 'last-met'] as const;
export type Order = (typeof ORDERS)[number];

/** How someone stands, as one looks for them in the list. `never-met` is anyone never met, due or not. */
export const STANDINGS = ['overdue', 'due-soon', 'planned', 'snoozed', 'never-met', 'no-rhythm'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What of the list is looked at, and in what order. */
export interface PeopleView {
  readonly words: string;
  readonly order: Order;
  readonly ring: Ring | null;
  readonly organisationId: OrganisationId | null;
  readonly standing: Standing | null;
  readonly archived: boolean;
}

export const WHOLE_LIST: PeopleView = { words: '', order: 'urgency', ring: null, organisationId: null, standing: null, archived: false };

/** The view a search text ("ring=inner&state=overdue") stands for. What it cannot read is left at its default. */
export function readView(search: string): PeopleView {
  const given = new URLSearchParams(search);
  const organisation = Number(given.get('organisation'));
  return {
    words: given.get('find') ?? '',
    order: oneOf(ORDERS, given.get('order')) ?? WHOLE_LIST.order,
    ring: oneOf(RINGS, given.get('ring')),
    organisationId: Number.isSafeInteger(organisation) && organisation > 0 ? (organisation as OrganisationId) : null,
    standing: oneOf(STANDINGS, given.get('state')),
    archived: given.get('archived') === 'yes',
  };
}

/** The path of a view; reading it back gives the same view. */
export function pathOf({ words, order, ring, organisationId, standing, archived }: PeopleView): string {
  const given = new URLSearchParams();
  if (words !== '') given.set('find', words);
  if (order !== WHOLE_LIST.order) given.set('order', order);
  if (ring !== null) given.set('ring', ring);
  if (organisationId !== null) given.set('organisation', String(organisationId));
  if (standing !== null) given.set('state', standing);
  if (archived) given.set('archived', 'yes');
  const search = given.toString();
  return search === '' ? '/people' : `/people?${search}`;
}

const oneOf = <T extends string>(all: readonly T[], text: string | null): T | null => all.find((one) => one === text) ?? null;

/** Whether anything is left out. */
export const isNarrowed = ({ words, ring, organisationId, standing }: PeopleView): boolean =>
  words.trim() !== '' || ring !== null || organisationId !== null || standing !== null;

/** A person with what searching and sorting compare, worked out once. */
export interface IndexedPerson {
  readonly row: PersonRow;
  readonly name: string;
  readonly sortName: string;
  readonly organisation: string;
  readonly text: string;
}

/** Makes ready to search and sort. `shortNames` are the organisations' abbreviations, by number. */
export const indexPeople = (rows: readonly PersonRow[], shortNames: ReadonlyMap<OrganisationId, string>): readonly IndexedPerson[] =>
  rows.map((row) => ({
    row,
    name: row.name,
    sortName: sortNameOf(row.name),
    organisation: row.posts[0]?.organisationName ?? '',
    text: fold(
      [
        row.honorific ?? '',
        row.name,
        ...row.alsoKnownAs,
        ...row.posts.flatMap((post) => [post.title, post.organisationName, shortNames.get(post.organisationId) ?? '']),
      ].join(' '),
    ),
  }));

/** Those of the list a view shows, in its order. Every word looked for must be somewhere in their names or posts. */
export function peopleIn(people: readonly IndexedPerson[], view: PeopleView): readonly PersonRow[] {
  const words = fold(view.words).split(' ');
  return people
    .filter(
      ({ row, text }) =>
        words.every((word) => text.includes(word)) &&
        (view.ring === null || row.ring === view.ring) &&
        (view.organisationId === null || row.posts.some((post) => post.organisationId === view.organisationId)) &&
        (view.standing === null || standsSo(row, view.standing)),
    )
    .toSorted(COMPARE[view.order])
    .map(({ row }) => row);
}

/** Whether someone stands so. */
export function standsSo({ clock, lastFaceToFace }: Pick<PersonRow, 'clock' | 'lastFaceToFace'>, standing: Standing): boolean {
  switch (standing) {
    case 'never-met':
      return lastFaceToFace === null;
    case 'no-rhythm':
      return clock.state === 'still';
    default:
      return clock.state === standing;
  }
}

/** How many ask for you: overdue, or never met and past due. */
export const countAsking = (rows: readonly PersonRow[]): number => rows.filter(({ clock }) => asksForYou(clock)).length;

const collator = new Intl.Collator('en-GB');

const byName = (a: IndexedPerson, b: IndexedPerson): number => collator.compare(a.sortName, b.sortName) || a.row.id - b.row.id;

/** Those who ask come before those who are planned, snoozed or in touch; clocks that stand still come last. */
const rankOf = (clock: ClockReading): number => (clock.state === 'still' ? 2 : asksForYou(clock) ? 0 : 1);
const urgencyOf = (clock: ClockReading): number => (clock.state === 'still' ? 0 : clock.urgency);

const COMPARE: Record<Order, (a: IndexedPerson, b: IndexedPerson) => number> = {
  urgency: (a, b) =>
    rankOf(a.row.clock) - rankOf(b.row.clock) ||
    byUrgency({ urgency: urgencyOf(a.row.clock), name: a.name }, { urgency: urgencyOf(b.row.clock), name: b.name }) ||
    a.row.id - b.row.id,
  name: byName,
  organisation: (a, b) =>
    Number(a.organisation === '') - Number(b.organisation === '') || collator.compare(a.organisation, b.organisation) || byName(a, b),
  'last-met': (a, b) => compareDays(b.row.lastFaceToFace, a.row.lastFaceToFace) || byName(a, b),
};

const compareDays = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);
