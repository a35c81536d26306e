import { and, asc, desc, eq, inArray, isNull, ne, notExists, or, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { ImportId, MeetingId, OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import type { JournalContacts } from '../../main/domain/importing/contacts.ts';
import type { PersonToExtend } from '../../main/domain/importing/contactsToSave.ts';
import type { HeldPost } from '../../main/domain/importing/moves.ts';
import { isHeldOn } from '../../main/domain/person.ts';
import type { ImportRow, PostView } from '../../main/domain/views.ts';
import type { Reader, Writer } from '../journal.ts';
import { commitment, conflictParty, contactPoint, disclosureHold, importTable, meeting, organisation, participant, partnershipMember, person, post, reflectionLink } from '../schema.ts';
import { allOrganisations } from './organisations.ts';
import { allPeople } from './people.ts';
import { allPosts } from './posts.ts';

/** Everyone and every organisation as planning an import must know them, archived ones included. */
export function journalContacts(reader: Reader, today: Day): JournalContacts {
  const posts = Map.groupBy(allPosts(reader), (held) => held.personId);
  const heldBy = (id: PersonId, now: boolean) => (posts.get(id) ?? []).filter((held) => isHeldOn(held, today) === now).map(toCompare);
  const points = Map.groupBy(reader.select().from(contactPoint).orderBy(asc(contactPoint.id)).all(), (point) => point.personId);
  const matched = (id: PersonId, kind: 'email' | 'phone') =>
    (points.get(id) ?? []).filter((point) => point.kind === kind).map((point) => point.matched);
  return {
    people: allPeople(reader).map(({ id, name, honorific, alsoKnownAs, notes, assistant, archivedOn }) => ({
      id,
      name,
      honorific,
      alsoKnownAs,
      posts: heldBy(id, true),
      otherPosts: heldBy(id, false),
      emails: matched(id, 'email'),
      phones: matched(id, 'phone'),
      archived: archivedOn !== null,
      notes,
      assistant,
    })),
    organisations: allOrganisations(reader),
  };
}

const toCompare = ({ id, title, organisationId, organisationName, startedOn }: PostView): HeldPost => ({ id, title, organisationId, organisationName, startedOn });

export const insertImport = (writer: Writer, values: Pick<ImportRow, 'kind' | 'fileName' | 'importedOn'>): ImportId =>
  writer.insert(importTable).values(values).returning({ id: importTable.id }).get().id;

/** Notes what an import added to people who were there before it. */
export function noteExtended(writer: Writer, id: ImportId, extended: readonly PersonToExtend[]): void {
  writer.update(importTable).set({ extended }).where(eq(importTable.id, id)).run();
}

export const extendedBy = (reader: Reader, id: ImportId): readonly PersonToExtend[] =>
  reader.select({ extended: importTable.extended }).from(importTable).where(eq(importTable.id, id)).get()?.extended ?? [];

const countOfImport = (table: 'person' | 'meeting' | 'organisation') =>
  sql<number>`(SELECT count(*) FROM ${sql.raw(table)} WHERE import_id = import.id)`;

/** Finished imports, newest first. */
export const listImports = (reader: Reader): readonly ImportRow[] =>
  reader
    .select({
      id: importTable.id,
      kind: importTable.kind,
      fileName: importTable.fileName,
      importedOn: importTable.importedOn,
      undoneOn: importTable.undoneOn,
      people: countOfImport('person'),
      meetings: countOfImport('meeting'),
      organisations: countOfImport('organisation'),
    })
    .from(importTable)
    .orderBy(desc(importTable.id))
    .all();

export function readImport(reader: Reader, id: ImportId): ImportRow | null {
  return listImports(reader).find((record) => record.id === id) ?? null;
}

export function markUndone(writer: Writer, id: ImportId, on: Day): void {
  writer.update(importTable).set({ undoneOn: on, extended: [] }).where(eq(importTable.id, id)).run();
}

/** Meetings an import brought that nothing was written into since. Those written up are the user's own by now. */
export const untouchedMeetingsOf = (reader: Reader, id: ImportId): readonly MeetingId[] =>
  reader
    .select({ id: meeting.id })
    .from(meeting)
    .where(
      and(
        eq(meeting.importId, id),
        eq(meeting.text, ''),
        eq(meeting.learned, ''),
        notExists(reader.select({ one: sql`1` }).from(commitment).where(eq(commitment.meetingId, meeting.id))),
      ),
    )
    .all()
    .map((row) => row.id);

/** People an import brought with whom nothing else was done since: no meeting, promise, conflict, membership or reflection, nothing written, no hold. */
export const untouchedPeopleOf = (reader: Reader, id: ImportId): readonly PersonId[] =>
  reader
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        eq(person.importId, id),
        ...[person.matters, person.pressures, person.shared, person.howMet].map((column) => eq(column, '')),
        notExists(reader.select({ one: sql`1` }).from(participant).where(eq(participant.personId, person.id))),
        notExists(reader.select({ one: sql`1` }).from(commitment).where(eq(commitment.personId, person.id))),
        notExists(reader.select({ one: sql`1` }).from(conflictParty).where(eq(conflictParty.personId, person.id))),
        notExists(reader.select({ one: sql`1` }).from(partnershipMember).where(eq(partnershipMember.personId, person.id))),
        notExists(reader.select({ one: sql`1` }).from(reflectionLink).where(eq(reflectionLink.personId, person.id))),
        // What must be kept is kept: disclosure of it was requested.
        notExists(reader.select({ one: sql`1` }).from(disclosureHold).where(eq(disclosureHold.personId, person.id))),
      ),
    )
    .all()
    .map((row) => row.id);

/** Organisations an import brought in which nobody holds or held a post, and with which nothing was done since. */
export const untouchedOrganisationsOf = (reader: Reader, id: ImportId): readonly OrganisationId[] =>
  reader
    .select({ id: organisation.id })
    .from(organisation)
    .where(
      and(
        eq(organisation.importId, id),
        eq(organisation.notes, ''),
        notExists(reader.select({ one: sql`1` }).from(post).where(eq(post.organisationId, organisation.id))),
        notExists(reader.select({ one: sql`1` }).from(commitment).where(eq(commitment.organisationId, organisation.id))),
        notExists(reader.select({ one: sql`1` }).from(conflictParty).where(eq(conflictParty.organisationId, organisation.id))),
      ),
    )
    .all()
    .map((row) => row.id);

/** Posts an import gave to people who were there before it. */
export const postsGivenBy = (reader: Reader, id: ImportId): readonly PostId[] =>
  reader
    .select({ id: post.id })
    .from(post)
    .innerJoin(person, eq(person.id, post.personId))
    .where(and(eq(post.importId, id), or(isNull(person.importId), ne(person.importId, id))))
    .all()
    .map((row) => row.id);

/** Takes out the addresses and phones of these matched forms. */
export function deleteContactPoints(writer: Writer, personId: PersonId, matched: readonly string[]): void {
  writer
    .delete(contactPoint)
    .where(and(eq(contactPoint.personId, personId), inArray(contactPoint.matched, [...matched])))
    .run();
}
