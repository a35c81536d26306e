import { day } from '../../main/domain/day.ts';
import type { KnownOrganisation } from '../../main/domain/directory.ts';
import type { OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { ContactAdditions, ContactsPlan, JournalContact, JournalContacts } from '../../main/domain/importing/contacts.ts';
import { contactsToSave } from '../../main/domain/importing/contactsToSave.ts';
import { matchedForm } from '../../main/domain/importing/matching.ts';
import { joinWriting } from '../../main/domain/merge.ts';
import { fold } from '../../main/domain/name.ts';

export const EMPTY: JournalContacts = { people: [], organisations: [] };

/** The journal after confirming a plan's rows (those it ticks, unless said otherwise), kept the way the app keeps it. */
export function saveContacts(journal: JournalContacts, plan: ContactsPlan, rows: readonly number[] = plan.rows.flatMap(({ ticked }, index) => (ticked ? [index] : []))): JournalContacts {
  const organisations: KnownOrganisation[] = [...journal.organisations];
  const postOf = ({ post }: Pick<ContactAdditions, 'post'>): JournalContact['posts'] => {
    if (post === null) return [];
    const { organisation, title } = post;
    if (organisation.kind === 'known') return [{ title, organisationId: organisation.organisationId }];
    const known = organisations.find(({ name }) => fold(name) === fold(organisation.name));
    if (known !== undefined) return [{ title, organisationId: known.id }];
    const id = (organisations.length + 1) as OrganisationId;
    organisations.push({ id, name: organisation.name, abbreviation: null });
    return [{ title, organisationId: id }];
  };
  const matched = (kind: 'email' | 'phone', points: ContactAdditions['emails']): readonly string[] => points.map(({ value }) => matchedForm(kind, value));
  const { add, extend } = contactsToSave(plan, { rows }, day('2026-11-20'));
  const people: JournalContact[] = journal.people.map((person) =>
    extend.filter(({ personId }) => personId === person.id).reduce((was, { adds }) => ({
      ...was,
      honorific: was.honorific ?? adds.honorific,
      alsoKnownAs: [...was.alsoKnownAs, ...adds.alsoKnownAs],
      emails: [...was.emails, ...matched('email', adds.emails)],
      phones: [...was.phones, ...matched('phone', adds.phones)],
      posts: [...was.posts, ...postOf(adds)],
      notes: joinWriting(was.notes, adds.notes),
      assistant: joinWriting(was.assistant, adds.assistant),
    }), person),
  );
  for (const { person, emails, phones, post } of add) {
    const { name, honorific, alsoKnownAs, notes, assistant } = person;
    people.push({
      id: (people.length + 1) as PersonId,
      name,
      honorific,
      alsoKnownAs,
      notes,
      assistant,
      archived: false,
      emails: matched('email', emails),
      phones: matched('phone', phones),
      posts: postOf({ post }),
    });
  }
  return { people, organisations };
}
