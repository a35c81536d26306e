import { sql } from 'drizzle-orm';
import type { Reader } from '../../db/journal.ts';
import { contactPointsOf } from '../../db/repositories/people.ts';
import { readWritings, type WritingField } from '../../db/repositories/writings.ts';
import type { Mention } from '../../preload/contract/records.ts';
import type { PersonId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import { changeWords, wordsIn } from '../domain/records/json-words.ts';
import { contextOf, findNames, type NameFound, replaceNames } from '../domain/records/mentions.ts';
import { nameBookOf, type NameBook } from '../domain/records/name-book.ts';

/** A field of writing that names someone. */
export interface NamingField {
  readonly field: WritingField;
  readonly mentions: readonly Mention[];
  /** The field without the name. */
  readonly without: string | null;
}

/** All writing that names someone, whoever it is of. */
export function namings(reader: Reader, person: Person): readonly NamingField[] {
  const book = nameBookOf(person, contactPointsOf(reader, person.id), {
    people: peopleByName(reader),
    names: reader.all<{ name: string }>(sql`SELECT name FROM organisation UNION ALL SELECT name FROM partnership`).map(({ name }) => name),
  });
  return readWritings(reader).flatMap((field) => namingIn(book, person.id, field) ?? []);
}

function peopleByName(reader: Reader) {
  return reader
    .all<{ id: PersonId; name: string; alsoKnownAs: string }>(sql`SELECT id, name, also_known_as AS alsoKnownAs FROM person ORDER BY id`)
    .map(({ alsoKnownAs, ...rest }) => ({ ...rest, alsoKnownAs: JSON.parse(alsoKnownAs) as readonly string[] }));
}

function namingIn(book: NameBook, personId: PersonId, field: WritingField): NamingField | null {
  // What is still being written is anybody's: a first name counts however it is typed.
  const of = new Set(field.noun === 'draft' || field.noun === 'import' ? [personId] : field.of);
  const found = (text: string): readonly NameFound[] => findNames(book, personId, text, of).filter(({ whole }) => whole || field.shape !== 'name');
  if (field.shape !== 'json') {
    const names = found(field.text);
    if (names.length === 0) return null;
    // What a calendar calls an occurrence is no sentence: it is let go as a whole.
    return { field, mentions: field.column === 'source_key' ? [] : mentionsOf(field, field.text, names), without: field.column === 'source_key' ? null : replaceNames(field.text, names) };
  }
  const value: unknown = JSON.parse(field.text);
  const extended = field.column === 'extended' && Array.isArray(value);
  const kept = extended ? value.filter((one: unknown) => !(typeof one === 'object' && one !== null && 'personId' in one && one.personId === personId)) : value;
  const without = JSON.stringify(changeWords(kept, (text) => replaceNames(text, found(text))));
  if (without === field.text) return null;
  // What an import added to someone is a record of the program's, not something that is read.
  return { field, mentions: extended ? [] : wordsIn(value).flatMap((text) => mentionsOf(field, text, found(text))), without };
}

const mentionsOf = ({ noun, item, title, day }: WritingField, text: string, found: readonly NameFound[]): readonly Mention[] =>
  found.map((name) => ({ noun, id: item, title, day, ...contextOf(text, name) }));
