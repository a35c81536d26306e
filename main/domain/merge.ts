import { earlierOf } from './day.ts';
import { fold } from './name.ts';
import type { Person } from './person.ts';

/** The fields of a person that hold writing. */
const WRITTEN_FIELDS = ['matters', 'pressures', 'shared', 'howMet', 'assistant', 'notes'] as const;
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/**
 * Two records of one person as one. The kept one's name, ring and rhythm stand; the other's names are kept as names
 * they are also known by; writing that differs is joined, the kept one's first; the earlier day added stands. The
 * result is archived only when both were.
 */
export function mergePeople(keep: Person, gone: Person): Omit<Person, 'id'> {
  const { id: _, ...kept } = keep;
  return {
    ...kept,
    honorific: keep.honorific ?? gone.honorific,
    alsoKnownAs: namesBeside(keep.name, [...keep.alsoKnownAs, gone.name, ...gone.alsoKnownAs]),
    matters: joinWriting(keep.matters, gone.matters),
    pressures: joinWriting(keep.pressures, gone.pressures),
    shared: joinWriting(keep.shared, gone.shared),
    howMet: joinWriting(keep.howMet, gone.howMet),
    assistant: joinWriting(keep.assistant, gone.assistant),
    notes: joinWriting(keep.notes, gone.notes),
    addedOn: earlierOf(keep.addedOn, gone.addedOn),
    archivedOn: keep.archivedOn === null || gone.archivedOn === null ? null : keep.archivedOn,
  };
}

/** The fields in which both wrote something different, so that merging joins them. */
export const joinedFields = (keep: Person, gone: Person): readonly WrittenField[] =>
  WRITTEN_FIELDS.filter((field) => {
    const [a, b] = [keep[field].trim(), gone[field].trim()];
    return a !== '' && b !== '' && joinWriting(a, b) !== a;
  });

/** Both pieces of writing, the first first; one that already holds the other stands alone. */
export function joinWriting(first: string, second: string): string {
  const [a, b] = [first.trim(), second.trim()];
  if (b === '' || a.includes(b)) return first;
  if (a === '' || b.includes(a)) return second;
  return `${first.trimEnd()}\n\n${second.trimStart()}`;
}

/** Names without repeats and without the name itself, however they are accented or capitalised. */
export function namesBeside(name: string, others: readonly string[]): readonly string[] {
  const seen = new Set([fold(name)]);
  return others.filter((other) => {
    const folded = fold(other);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
