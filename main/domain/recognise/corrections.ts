import { type CommitmentKind, COMMITMENT_KINDS, type Direction, DIRECTIONS } from '../commitment.ts';
import { type Day, isDay, isLocalTime, type LocalTime } from '../day.ts';
import type { PersonRef } from '../entry.ts';
import type { ConflictId, OrganisationId, PersonId } from '../id.ts';
import { type Character, CHARACTERS, type Mode, MODES } from '../meeting.ts';
import { fold } from '../name.ts';
import type { PersonMention, PromiseMention } from './recognition.ts';

/** Who a name in the line is: someone (known, or to add), who took part or was only spoken of; or nobody. */
export type PersonAnswer =
  { readonly kind: 'someone'; readonly person: PersonRef; readonly present: boolean } | { readonly kind: 'nobody' };

/** A promise set right. What is absent stands as it was read. */
export interface PromiseEdit {
  readonly what?: string;
  readonly direction?: Direction;
  readonly kind?: CommitmentKind;
  /** To or from whom; null: nobody in particular. */
  readonly person?: PersonRef | null;
  readonly dueOn?: Day | null;
}

/** Which conflict a difference belongs to. */
export type ConflictAnswer =
  { readonly kind: 'known'; readonly conflictId: ConflictId } | { readonly kind: 'own' } | { readonly kind: 'none' };

/**
 * What the user set right in one line, kept beside its text. A part that is absent stands as it was read; null removes
 * it. Names and promises are kept by their words, not their place, so that a correction outlives further typing.
 * Plain JSON.
 */
export interface Corrections {
  readonly time?: LocalTime | null;
  readonly minutes?: number | null;
  readonly mode?: Mode;
  readonly character?: Character;
  readonly place?: string | null;
  /** By `personKey`. */
  readonly people: Readonly<Record<string, PersonAnswer>>;
  /** People who took part and are not named in the line. */
  readonly added: readonly PersonRef[];
  /** By `promiseKeys`; null: not a promise. */
  readonly promises: Readonly<Record<string, PromiseEdit | null>>;
  readonly conflict?: ConflictAnswer;
}

export const NO_CORRECTIONS: Corrections = { people: {}, added: [], promises: {} };

/** The words a person's correction is kept by: a name said twice in a line is one person. */
export const personKey = (mention: Pick<PersonMention, 'said'>): string => `~${fold(mention.said)}`;

/** The words each promise's correction is kept by: whose it is and how it begins; the second of the same gets a number. */
export function promiseKeys(promises: readonly PromiseMention[]): readonly string[] {
  const seen = new Map<string, number>();
  return promises.map(({ direction, what }) => {
    const key = `${direction} ${fold(what).split(' ').slice(0, 2).join(' ')}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/** Corrections with one person's answer. */
export const answerPerson = (corrections: Corrections, key: string, answer: PersonAnswer): Corrections => ({
  ...corrections,
  people: { ...corrections.people, [key]: answer },
});

/** Corrections with one promise edited, upon what was edited before; null: it is not a promise. */
export const editPromise = (corrections: Corrections, key: string, edit: PromiseEdit | null): Corrections => ({
  ...corrections,
  promises: { ...corrections.promises, [key]: edit === null ? null : { ...corrections.promises[key], ...edit } },
});

/** Reads corrections kept as JSON. What is not understood is left out, never guessed at. */
export function correctionsFrom(json: unknown): Corrections {
  const kept = recordOf(json);
  const people = Object.entries(recordOf(kept['people'])).flatMap(([key, value]) => {
    const answer = personAnswerFrom(value);
    return answer === null ? [] : [[key, answer] as const];
  });
  const promises = Object.entries(recordOf(kept['promises'])).map(
    ([key, value]) => [key, value === null ? null : promiseEditFrom(value)] as const,
  );
  const added = Array.isArray(kept['added']) ? kept['added'].map(personRefFrom).filter((ref) => ref !== null) : [];
  const { time, minutes, mode, character, place } = kept;
  const conflict = conflictAnswerFrom(kept['conflict']);
  return {
    people: Object.fromEntries(people),
    promises: Object.fromEntries(promises),
    added,
    ...(time === null || (typeof time === 'string' && isLocalTime(time)) ? { time } : {}),
    ...(minutes === null || (typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)
      ? { minutes }
      : {}),
    ...(isOneOf(MODES, mode) ? { mode } : {}),
    ...(isOneOf(CHARACTERS, character) ? { character } : {}),
    ...(place === null || typeof place === 'string' ? { place } : {}),
    ...(conflict === null ? {} : { conflict }),
  };
}

const recordOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Readonly<Record<string, unknown>>) : {};

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T => values.some((one) => one === value);
const idFrom = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null);

function personRefFrom(json: unknown): PersonRef | null {
  const ref = recordOf(json);
  const personId = idFrom(ref['personId']);
  if (ref['kind'] === 'known' && personId !== null) return { kind: 'known', personId: personId as PersonId };
  const name = ref['name'];
  if (ref['kind'] !== 'new' || typeof name !== 'string' || name.trim() === '') return null;
  const at = recordOf(ref['organisation']);
  const organisationId = idFrom(at['organisationId']);
  if (at['kind'] === 'known' && organisationId !== null) {
    return { kind: 'new', name, organisation: { kind: 'known', organisationId: organisationId as OrganisationId } };
  }
  const organisationName = at['name'];
  const named = at['kind'] === 'new' && typeof organisationName === 'string' && organisationName.trim() !== '';
  return { kind: 'new', name, organisation: named ? { kind: 'new', name: organisationName } : null };
}

function personAnswerFrom(json: unknown): PersonAnswer | null {
  const answer = recordOf(json);
  if (answer['kind'] === 'nobody') return { kind: 'nobody' };
  const person = answer['kind'] === 'someone' ? personRefFrom(answer['person']) : null;
  return person === null ? null : { kind: 'someone', person, present: answer['present'] !== false };
}

function promiseEditFrom(json: unknown): PromiseEdit {
  const { what, direction, kind, person, dueOn } = recordOf(json);
  const ref = person === null ? null : personRefFrom(person);
  return {
    ...(typeof what === 'string' && what.trim() !== '' ? { what } : {}),
    ...(isOneOf(DIRECTIONS, direction) ? { direction } : {}),
    ...(isOneOf(COMMITMENT_KINDS, kind) ? { kind } : {}),
    ...(person === null || ref !== null ? { person: ref } : {}),
    ...(dueOn === null || (typeof dueOn === 'string' && isDay(dueOn)) ? { dueOn } : {}),
  };
}

function conflictAnswerFrom(json: unknown): ConflictAnswer | null {
  const { kind, conflictId } = recordOf(json);
  if (kind === 'own' || kind === 'none') return { kind };
  const id = idFrom(conflictId);
  return kind === 'known' && id !== null ? { kind, conflictId: id as ConflictId } : null;
}
