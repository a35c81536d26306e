import { sql } from 'drizzle-orm';
import type { PersonId } from '../../main/domain/id.ts';
import type { BookOrganisation, BookPerson, RedactionBook } from '../../main/domain/redaction/book.ts';
import type { Reader } from '../journal.ts';
import { readSettings } from './settings.ts';

type PersonRow = Pick<BookPerson, 'id' | 'name' | 'honorific' | 'assistant'> & { readonly alsoKnownAs: string };
type PostRow = BookPerson['posts'][number] & { readonly personId: PersonId };

/** Everyone and everything a document must not give away, archived or not: one question for each table. */
export function redactionBook(reader: Reader): RedactionBook {
  const points = Map.groupBy(
    reader.all<{ readonly personId: PersonId; readonly kind: 'email' | 'phone'; readonly value: string }>(sql`SELECT person_id AS personId, kind, value FROM contact_point ORDER BY id`),
    ({ personId }) => personId,
  );
  const posts = Map.groupBy(
    reader.all<PostRow>(sql`
      SELECT person_id AS personId, title, organisation_id AS organisationId, started_on AS startedOn, ended_on AS endedOn FROM post ORDER BY id`),
    ({ personId }) => personId,
  );
  const valuesOf = (id: PersonId, of: 'email' | 'phone') => (points.get(id) ?? []).flatMap(({ kind, value }) => (kind === of ? [value] : []));
  return {
    people: reader
      .all<PersonRow>(sql`SELECT id, name, honorific, also_known_as AS alsoKnownAs, assistant FROM person ORDER BY id`)
      .map(({ alsoKnownAs, ...row }) => ({
        ...row,
        alsoKnownAs: JSON.parse(alsoKnownAs) as readonly string[],
        emails: valuesOf(row.id, 'email'),
        phones: valuesOf(row.id, 'phone'),
        posts: (posts.get(row.id) ?? []).map(({ personId: _, ...post }) => post),
      })),
    organisations: reader.all<BookOrganisation>(sql`SELECT id, name, abbreviation, kind FROM organisation ORDER BY id`),
    partnerships: reader.all<RedactionBook['partnerships'][number]>(sql`SELECT id, name FROM partnership ORDER BY id`),
    owner: readSettings(reader).owner,
  };
}
