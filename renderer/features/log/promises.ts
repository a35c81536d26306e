import type { EntryCommitment, PersonRef } from '../../../main/domain/entry.ts';
import { editPromise, type PromiseEdit } from '../../../main/domain/recognise/corrections.ts';
import { type Line, NEW_PROMISE, type Understood, withForm } from './line.ts';

/** One promise a line will save, and how to set it right. */
export interface LinePromise {
  readonly key: string;
  readonly promise: EntryCommitment;
  readonly person: PersonRef | null;
  /** The line with it changed; null: without it. */
  readonly edited: (edit: PromiseEdit | null) => Line;
}

/** The promises of a line: those read from its words, then those added in the form. */
export function promisesOf(line: Line, { entry, promiseKeys }: Understood): readonly LinePromise[] {
  return entry.commitments.flatMap((promise, index) => {
    const key = promiseKeys[index];
    if (key === null || key === undefined) return [];
    const person = promise.participant === null ? absentOf(promise) : (entry.participants[promise.participant]?.person ?? null);
    // As it is being written, not as it will be saved: a space at its end is on the way to a word.
    const what = line.corrections.promises[key]?.what ?? promise.what;
    return [{ key, promise: { ...promise, what }, person, edited: (edit) => ({ ...line, corrections: editPromise(line.corrections, key, edit) }) } satisfies LinePromise];
  });
}

/** Someone a promise is with who was not there. */
const absentOf = ({ personId }: EntryCommitment): PersonRef | null => (personId === undefined ? null : { kind: 'known', personId });

/** The promises added in the form, as they are being written. */
export function addedPromisesOf(line: Line): readonly LinePromise[] {
  const added = line.form.promised ?? [];
  return added.map(({ person, ...promise }, index) => ({
    key: `added ${index}`,
    promise: { ...promise, participant: null },
    person,
    edited: (edit) =>
      withForm(line, { promised: edit === null ? added.filter((_, at) => at !== index) : added.map((one, at) => (at === index ? { ...one, ...edit } : one)) }),
  }));
}

/** The line with a promise to be written. */
export const withNewPromise = (line: Line, person: PersonRef | null): Line =>
  withForm(line, { promised: [...(line.form.promised ?? []), { ...NEW_PROMISE, person }] });
