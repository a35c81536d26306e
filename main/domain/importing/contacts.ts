import type { KnownOrganisation, KnownPerson } from '../directory.ts';
import type { PersonId, PostId } from '../id.ts';
import { joinWriting, namesBeside } from '../merge.ts';
import { fold } from '../name.ts';
import type { Ring } from '../person.ts';
import { matchedForm, namesAgree, PeopleBook, shareAWord } from './matching.ts';
import { mergeContacts } from './mergeContacts.ts';
import { type ContactMove, type NamedPost, postNews, type PostNews, type PostsKnown } from './moves.ts';
import { type NewOrganisation, OrganisationBook } from './organisationBook.ts';
import type { ParsedContact, ParsedContactPoint, ParsedContacts, UnreadPart } from './parsed.ts';

/** What planning must know of someone in the journal, archived people included: importing must not bring them back twice. */
export interface JournalContact extends Pick<KnownPerson, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'emails'>, PostsKnown {
  readonly archived: boolean;
  /** Phones as matching compares them (`matchedForm`). */
  readonly phones: readonly string[];
  readonly notes: string;
  readonly assistant: string;
}

/** Everyone and every organisation the journal knows. */
export interface JournalContacts {
  readonly people: readonly JournalContact[];
  readonly organisations: readonly KnownOrganisation[];
}

/** What saving a row would write: everything of someone new, only what is not there yet of someone known. */
export interface ContactAdditions {
  readonly honorific: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly emails: readonly ParsedContactPoint[];
  readonly phones: readonly ParsedContactPoint[];
  /** A title without an organisation cannot be a post; it goes to the notes. */
  readonly post: NamedPost | null;
  /** What a post is called that they hold without a title. Journals of before do not say it. */
  readonly titled?: { readonly postId: PostId; readonly title: string } | null;
  /** To be joined to what is written (`joinWriting`). */
  readonly notes: string;
  readonly assistant: string;
}

/** One contact of the file, duplicates in it made one. */
export interface ContactRow {
  readonly contact: ParsedContact;
  readonly standing:
    | { readonly kind: 'new' }
    /** Already here, and the file adds nothing. */
    | { readonly kind: 'here'; readonly personId: PersonId; readonly name: string; readonly archived: boolean }
    | { readonly kind: 'changed'; readonly personId: PersonId; readonly name: string; readonly archived: boolean; readonly by: 'email' | 'name' };
  readonly adds: ContactAdditions;
  /** The file has them in another post than the journal: what happened is for the user to say. */
  readonly moved: ContactMove | null;
  /** Whether the preview ticks it at first. */
  readonly ticked: boolean;
}

export interface ContactsPlan {
  readonly rows: readonly ContactRow[];
  /** Organisations of all rows that the journal does not have; only those of ticked rows are made. */
  readonly organisations: readonly NewOrganisation[];
  /** The ring suggested for everyone new. */
  readonly ring: Ring;
  readonly unread: readonly UnreadPart[];
}

/**
 * What importing these contacts would do (mission: Import). People are matched by e-mail address, then by exact name;
 * the same file again gives rows that add nothing. Pure: nothing is saved before the user has seen this.
 */
export function planContacts(parsed: ParsedContacts, journal: JournalContacts, ring: Ring = 'wider'): ContactsPlan {
  const people = new PeopleBook(journal.people);
  const organisations = new OrganisationBook(journal.organisations);
  const rows = mergeContacts(parsed.contacts).map((contact): ContactRow => {
    const match = matchOf(contact, people);
    const news = postNews(contact.title ?? '', contact.organisation, match?.person ?? NO_POSTS, organisations);
    const adds = additionsOf(contact, match?.person ?? null, news);
    const moved = news?.kind === 'moved' ? news.move : null;
    if (match === null) return { contact, standing: { kind: 'new' }, adds, moved, ticked: true };
    const { id: personId, name, archived } = match.person;
    if (addsNothing(adds)) return { contact, standing: { kind: 'here', personId, name, archived }, adds, moved, ticked: false };
    const sure = match.by === 'email' ? isOnePerson(match.person, contact) : isSurelySame(contact, match.person, organisations);
    return { contact, standing: { kind: 'changed', personId, name, archived, by: match.by }, adds, moved, ticked: sure && !archived };
  });
  return { rows, organisations: organisations.added, ring, unread: parsed.unread };
}

const NO_POSTS: PostsKnown = { posts: [], otherPosts: [] };

interface Match {
  readonly person: JournalContact;
  readonly by: 'email' | 'name';
}

/** By an address they share – unless their names have nothing in common: several people use one address – then by name. */
function matchOf(contact: ParsedContact, people: PeopleBook<JournalContact>): Match | null {
  const sharing = contact.emails.flatMap(({ value }) => people.withEmail(value));
  const folded = fold(contact.name);
  const byEmail = sharing.find(({ name }) => fold(name) === folded) ?? sharing.find((person) => [person.name, ...person.alsoKnownAs].some((name) => shareAWord(name, contact.name)));
  if (byEmail !== undefined) return { person: byEmail, by: 'email' };
  const [named] = people.named(contact.name).toSorted((a, b) => Number(a.archived) - Number(b.archived));
  return named === undefined ? null : { person: named, by: 'name' };
}

/** One address under two family names may be a marriage or a shared mailbox: offered, not ticked. */
const isOnePerson = (person: JournalContact, contact: ParsedContact): boolean =>
  [person.name, ...person.alsoKnownAs].some((name) => namesAgree(name, contact.name));

/** A namesake is the same person when nothing speaks against it: no other address, or the same organisation. */
function isSurelySame(contact: ParsedContact, person: JournalContact, organisations: OrganisationBook): boolean {
  if (contact.emails.length === 0 || person.emails.length === 0) return true;
  const at = contact.organisation === null ? null : organisations.find(contact.organisation);
  return at?.kind === 'known' && person.posts.some(({ organisationId }) => organisationId === at.organisationId);
}

function additionsOf(contact: ParsedContact, person: JournalContact | null, news: PostNews | null): ContactAdditions {
  const { title } = contact;
  const notes = news === null && title !== null ? joinWriting(title, contact.notes) : contact.notes;
  const missing = (kind: 'email' | 'phone', points: readonly ParsedContactPoint[], has: readonly string[]): readonly ParsedContactPoint[] => {
    const seen = new Set(has);
    return points.filter(({ value }) => {
      const matched = matchedForm(kind, value);
      if (seen.has(matched)) return false;
      seen.add(matched);
      return true;
    });
  };
  const names = [...(person === null || fold(person.name) === fold(contact.name) ? [] : [contact.name]), ...contact.alsoKnownAs];
  return {
    honorific: person === null || person.honorific === null ? contact.honorific : null,
    alsoKnownAs: namesBeside(person?.name ?? contact.name, [...(person?.alsoKnownAs ?? []), ...names]).filter((name) => !(person?.alsoKnownAs ?? []).includes(name)),
    emails: missing('email', contact.emails, (person?.emails ?? []).map((email) => matchedForm('email', email))),
    phones: missing('phone', contact.phones, person?.phones ?? []),
    post: news?.kind === 'added' ? news.post : null,
    titled: news?.kind === 'titled' ? { postId: news.postId, title: news.title } : null,
    notes: newWriting(person?.notes ?? '', notes),
    assistant: newWriting(person?.assistant ?? '', contact.assistant),
  };
}

/** What joining would add: nothing when it is already there. */
const newWriting = (written: string, more: string): string => (joinWriting(written, more) === written ? '' : more);

/** Additions of nothing. */
export const NOTHING_ADDED: ContactAdditions = { honorific: null, alsoKnownAs: [], emails: [], phones: [], post: null, notes: '', assistant: '' };

const addsNothing = (adds: ContactAdditions): boolean =>
  adds.honorific === null &&
  adds.alsoKnownAs.length === 0 &&
  adds.emails.length === 0 &&
  adds.phones.length === 0 &&
  adds.post === null &&
  (adds.titled ?? null) === null &&
  adds.notes === '' &&
  adds.assistant === '';
