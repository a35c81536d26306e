import { fold } from '../name.ts';
import type { Person } from '../person.ts';
import type { ContactAdditions } from './contacts.ts';

/**
 * A person without what an import added to their writing and names. Writing that was changed since stands as it is: only
 * the very words the import added, where it added them, are taken out.
 */
export function takeBack(
  person: Pick<Person, 'honorific' | 'alsoKnownAs' | 'notes' | 'assistant'>,
  adds: ContactAdditions,
): Pick<Person, 'honorific' | 'alsoKnownAs' | 'notes' | 'assistant'> {
  const added = new Set(adds.alsoKnownAs.map(fold));
  return {
    honorific: adds.honorific !== null && person.honorific === adds.honorific ? null : person.honorific,
    alsoKnownAs: person.alsoKnownAs.filter((name) => !added.has(fold(name))),
    notes: withoutEnding(person.notes, adds.notes),
    assistant: withoutEnding(person.assistant, adds.assistant),
  };
}

/** Undoes `joinWriting(before, added)`. */
function withoutEnding(text: string, added: string): string {
  if (added.trim() === '') return text;
  if (text === added) return '';
  const ending = `\n\n${added.trimStart()}`;
  return text.endsWith(ending) ? text.slice(0, -ending.length) : text;
}
