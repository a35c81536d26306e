import { type CommitmentKind, type Direction, objectionToDays } from '../../../main/domain/commitment.ts';
import type { Day } from '../../../main/domain/day.ts';
import type { Directory } from '../../../main/domain/directory.ts';
import type { OrganisationId, PersonId } from '../../../main/domain/id.ts';
import { fold } from '../../../main/domain/name.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import type { InputOf } from '../../../preload/contract.ts';

/** To or from whom, by name: a person or an organisation of the journal. */
export type Counterpart =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly name: string }
  | { readonly kind: 'organisation'; readonly organisationId: OrganisationId; readonly name: string };

/** A promise as it is being written. */
export interface PromiseDraft {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  /** What is typed for whom it is with, and who that is once it is known. */
  readonly typed: string;
  readonly with: Counterpart | null;
  readonly madeOn: Day | null;
  readonly dueOn: Day | null;
  readonly note: string;
}

/** What a new promise begins with. */
export type BegunPromise = Partial<Pick<PromiseDraft, 'direction' | 'kind' | 'what' | 'with' | 'dueOn'>>;

export const newDraft = (begun: BegunPromise, today: Day): PromiseDraft => ({
  direction: 'mine',
  kind: 'action',
  what: '',
  dueOn: null,
  ...begun,
  with: begun.with ?? null,
  typed: begun.with?.name ?? '',
  madeOn: today,
  note: '',
});

export function draftOf(promise: CommitmentView): PromiseDraft {
  const { direction, kind, what, madeOn, dueOn, note } = promise;
  const counterpart = counterpartOf(promise);
  return { direction, kind, what, typed: counterpart?.name ?? '', with: counterpart, madeOn, dueOn, note };
}

function counterpartOf({ personId, organisationId, withName }: CommitmentView): Counterpart | null {
  if (withName === null) return null;
  if (personId !== null) return { kind: 'person', personId, name: withName };
  return organisationId === null ? null : { kind: 'organisation', organisationId, name: withName };
}

/** One who may be chosen, and what tells two of one name apart. */
export interface Offered {
  readonly key: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly is: Counterpart;
}

/** How many are offered at once. */
const OFFERED = 8;

/** People and organisations with a name in which each word typed begins a word: people first, as the directory has them. */
export function offersFor({ people, organisations }: Pick<Directory, 'people' | 'organisations'>, typed: string): readonly Offered[] {
  const words = fold(typed).split(' ');
  const fits = (...names: readonly (string | null)[]): boolean => {
    const text = ` ${fold(names.filter((name) => name !== null).join(' '))}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  const houses = new Map(organisations.map(({ id, name }) => [id, name]));
  return [
    ...people
      .filter(({ name, alsoKnownAs }) => fits(name, ...alsoKnownAs))
      .map(({ id, name, posts }) => ({
        key: `person-${id}`,
        label: name,
        note: posts[0] === undefined ? undefined : houses.get(posts[0].organisationId),
        is: { kind: 'person', personId: id, name } as const,
      })),
    ...organisations
      .filter(({ name, abbreviation }) => fits(name, abbreviation))
      .map(({ id, name, abbreviation }) => ({
        key: `organisation-${id}`,
        label: name,
        note: abbreviation ?? undefined,
        is: { kind: 'organisation', organisationId: id, name } as const,
      })),
  ].slice(0, OFFERED);
}

/** Who is meant by a name typed out in full; null when it is nobody's, or more than one's. */
export function namedIn(directory: Pick<Directory, 'people' | 'organisations'>, typed: string): Counterpart | null {
  const name = fold(typed);
  if (name === '') return null;
  const people = directory.people.filter((person) => fold(person.name) === name);
  const houses = directory.organisations.filter((one) => fold(one.name) === name || (one.abbreviation !== null && fold(one.abbreviation) === name));
  if (people.length + houses.length !== 1) return null;
  const [person] = people;
  if (person !== undefined) return { kind: 'person', personId: person.id, name: person.name };
  const [house] = houses;
  return house === undefined ? null : { kind: 'organisation', organisationId: house.id, name: house.name };
}

type DraftField = 'what' | 'with' | 'madeOn' | 'dueOn';

/** What must be set right before it can be saved, by field. `settledOn`: of a promise that has ended. */
export function objectionsTo(draft: PromiseDraft, today: Day, settledOn: Day | null = null): ReadonlyMap<DraftField, string> {
  const found = new Map<DraftField, string>();
  if (draft.what.trim() === '') found.set('what', 'Write what was promised.');
  if (draft.typed.trim() !== '' && draft.with === null) found.set('with', 'Choose someone from the list, or leave it empty.');
  if (draft.madeOn === null) found.set('madeOn', 'Write the day it was made.');
  else {
    const alone = objectionToDays({ madeOn: draft.madeOn, dueOn: null, settledOn }, today);
    const both = objectionToDays({ madeOn: draft.madeOn, dueOn: draft.dueOn, settledOn }, today);
    if (alone !== null) found.set('madeOn', alone);
    else if (both !== null) found.set('dueOn', both);
  }
  return found;
}

/** The fields as the contract takes them. Only for a draft with nothing to object to. */
export function inputOf({ direction, kind, what, with: counterpart, madeOn, dueOn, note }: PromiseDraft) {
  return {
    direction,
    kind,
    what,
    with: wireOf(counterpart),
    dueOn,
    note,
    ...(madeOn === null ? {} : { madeOn }),
  } satisfies InputOf<'commitments.add'>;
}

const wireOf = (counterpart: Counterpart | null) =>
  counterpart === null
    ? null
    : counterpart.kind === 'person'
      ? { kind: 'person' as const, personId: counterpart.personId }
      : { kind: 'organisation' as const, organisationId: counterpart.organisationId };
