import { day } from '../../main/domain/day.ts';
import type { KnownOrganisation } from '../../main/domain/directory.ts';
import type { OrganisationId, PersonId, PostId } from '../../main/domain/id.ts';
import type { ContactAdditions, ContactsPlan, JournalContact, JournalContacts } from '../../main/domain/importing/contacts.ts';
import { contactsToSave } from '../../main/domain/importing/contactsToSave.ts';
import type { HeldPost, MoveChoice } from '../../main/domain/importing/moves.ts';
import { matchedForm } from '../../main/domain/importing/matching.ts';
import { joinWriting } from '../../main/domain/merge.ts';
import { fold } from '../../main/domain/name.ts';

export const EMPTY: JournalContacts = { people: [], organisations: [] };

const TODAY = day('2026-11-20');
const tickedIn = (plan: ContactsPlan): readonly number[] => plan.rows.flatMap(({ ticked }, index) => (ticked ? [index] : []));

/** Every move a plan offers, taken: from the first post that may be what they left, or held besides. */
export const allMoves = (plan: ContactsPlan, besides = false): ReadonlyMap<number, MoveChoice> =>
  new Map(plan.rows.flatMap(({ moved }, index) => (moved === null ? [] : [[index, { from: besides ? null : (moved.held[0]?.id ?? null), since: TODAY }] as const])));

/** The journal after confirming a plan's rows (those it ticks, unless said otherwise) and moves, kept the way the app keeps it. */
export function saveContacts(
  journal: JournalContacts,
  plan: ContactsPlan,
  rows: readonly number[] = tickedIn(plan),
  moves: ReadonlyMap<number, MoveChoice> = new Map(),
): JournalContacts {
  let lastPost = Math.max(0, ...journal.people.flatMap(({ posts, otherPosts }) => [...posts, ...otherPosts].map(({ id }) => id)));
  const organisations: KnownOrganisation[] = [...journal.organisations];
  const postOf = ({ post }: Pick<ContactAdditions, 'post'>): JournalContact['posts'] => {
    if (post === null) return [];
    const { organisation, organisationName, title } = post;
    lastPost += 1;
    const held = { id: lastPost as PostId, title, organisationName, startedOn: null };
    if (organisation.kind === 'known') return [{ ...held, organisationId: organisation.organisationId }];
    const known = organisations.find(({ name }) => fold(name) === fold(organisation.name));
    if (known !== undefined) return [{ ...held, organisationId: known.id }];
    const id = (organisations.length + 1) as OrganisationId;
    organisations.push({ id, name: organisation.name, abbreviation: null });
    return [{ ...held, organisationId: id }];
  };
  const matched = (kind: 'email' | 'phone', points: ContactAdditions['emails']): readonly string[] => points.map(({ value }) => matchedForm(kind, value));
  const { add, extend, move } = contactsToSave(plan, { rows, moves }, TODAY);
  const extended = journal.people.map((person) =>
    extend.filter(({ personId }) => personId === person.id).reduce((was, { adds }) => ({
      ...was,
      honorific: was.honorific ?? adds.honorific,
      alsoKnownAs: [...was.alsoKnownAs, ...adds.alsoKnownAs],
      emails: [...was.emails, ...matched('email', adds.emails)],
      phones: [...was.phones, ...matched('phone', adds.phones)],
      posts: [...was.posts.map((held): HeldPost => (held.id === adds.titled?.postId ? { ...held, title: adds.titled.title } : held)), ...postOf(adds)],
      notes: joinWriting(was.notes, adds.notes),
      assistant: joinWriting(was.assistant, adds.assistant),
    }), person),
  );
  const people: JournalContact[] = extended.map((person) =>
    move.filter(({ personId }) => personId === person.id).reduce((was, { from, to }) => ({
      ...was,
      posts: [...was.posts.filter(({ id }) => id !== from), ...postOf({ post: to })],
      otherPosts: [...was.otherPosts, ...was.posts.filter(({ id }) => id === from)],
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
      otherPosts: [],
    });
  }
  return { people, organisations };
}
