import type { PostId } from '../../../main/domain/id.ts';
import type { ContactAdditions, ContactRow } from '../../../main/domain/importing/contacts.ts';
import { type ContactMove, sayMove } from '../../../main/domain/importing/moves.ts';
import { fold } from '../../../main/domain/name.ts';
import { countOf, listNames, upperFirst } from '../../../main/domain/words.ts';

/** What a row would add to someone: "a phone and two e-mail addresses". Empty when it adds nothing. */
export function sayAdditions({ honorific, alsoKnownAs, emails, phones, post, titled = null, notes, assistant }: ContactAdditions): string {
  const some = (count: number, one: string, many: string, few: string): string => (count === 0 ? '' : count === 1 ? one : countOf(count, few, many));
  return listNames(
    [
      honorific === null ? '' : `‘${honorific}’`,
      some(alsoKnownAs.length, 'another name', 'other names', 'other name'),
      some(emails.length, 'an e-mail address', 'e-mail addresses', 'e-mail address'),
      some(phones.length, 'a phone', 'phones', 'phone'),
      post === null ? '' : 'a post',
      titled === null ? '' : 'what their post is called',
      assistant === '' ? '' : 'an assistant',
      notes === '' ? '' : 'notes',
    ].filter((part) => part !== ''),
  );
}

/** How a row stands: "New", "Here already", "Adds a phone", and why it is not ticked at first when it would add something. */
export function sayStanding({ contact, standing, adds, ticked }: ContactRow): string {
  switch (standing.kind) {
    case 'new':
      return 'New';
    case 'here':
      return standing.archived ? 'Here already, archived' : sameName(contact.name, standing.name) ? 'Here already' : `Here already, as ${standing.name}`;
    case 'changed': {
      const whom = sameName(contact.name, standing.name) ? '' : ` to ${standing.name}`;
      const added = `${sayAdditions(adds)}${whom}`;
      if (ticked) return `Adds ${added}`;
      if (standing.archived) return `Archived here; would add ${added}`;
      return standing.by === 'email' ? `Shares an address with ${standing.name}; would add ${added}` : `Perhaps someone else of that name; would add ${added}`;
    }
  }
}

/** What the file says of someone the journal has in another post; null when it says nothing of the kind. */
export const sayMoveOf = ({ standing, moved }: Pick<ContactRow, 'standing' | 'moved'>): string | null =>
  moved === null || standing.kind === 'new' ? null : sayMove(standing.name, moved);

/** What can be said of a move, one way: out of a post, besides (null), or nothing (undefined). */
export function sayWay(move: ContactMove, from: PostId | null | undefined): string {
  if (from === undefined) return 'Leave as it is';
  if (from === null) return 'Also holds this';
  const left = move.held.find(({ id }) => id === from);
  return move.held.length === 1 || left === undefined ? 'Moved' : `Moved from ‘${left.title === '' ? left.organisationName : left.title}’`;
}

const sameName = (a: string, b: string): boolean => fold(a) === fold(b);

/** "Chief Executive, Aldermere Integrated Care Board", as the file gives it. */
export const sayPost = ({ contact: { title, organisation } }: Pick<ContactRow, 'contact'>): string =>
  [title, organisation].filter((part) => part !== null && part !== '').join(', ');

/** A row as one hears it: who, where, how it stands. */
export const sayRow = (row: ContactRow): string =>
  [[row.contact.honorific, row.contact.name].filter((part) => part !== null).join(' '), sayPost(row), sayStanding(row), sayMoveOf(row) ?? ''].filter((part) => part !== '').join(', ');

/** What a file holds, in a sentence. */
export function sayContacts(fileName: string, rows: readonly Pick<ContactRow, 'standing' | 'moved'>[]): string {
  const of = (kind: ContactRow['standing']['kind']): number => rows.filter(({ standing }) => standing.kind === kind).length;
  const [fresh, changed, here] = [of('new'), of('changed'), of('here')];
  if (rows.length === 0) return `‘${fileName}’ holds no contacts that can be read.`;
  const holds = `‘${fileName}’ holds ${countOf(rows.length, 'contact', 'contacts')}`;
  if (fresh === rows.length) return rows.length === 1 ? `${holds}, someone new.` : `${holds}, all of them new.`;
  const moved = rows.filter((row) => sayMoveOf(row) !== null).length;
  const elsewhere = moved === 0 ? '' : ` ${upperFirst(countOf(moved, 'person has', 'people have'))} another post in it than here.`;
  if (here === rows.length) return `${holds}, ${rows.length === 1 ? 'who is' : 'and all of them are'} here already.${elsewhere === '' ? ' There is nothing to add.' : elsewhere}`;
  const parts = [
    fresh === 0 ? '' : `${countOf(fresh, 'is', 'are')} new`,
    changed === 0 ? '' : changed === 1 ? 'one adds something to someone you have' : `${countOf(changed, 'adds', 'add')} something to people you have`,
    here === 0 ? '' : `${countOf(here, 'is', 'are')} here already`,
  ].filter((part) => part !== '');
  return `${holds}: ${listNames(parts)}.${elsewhere}`;
}

/** The first act, by what is ticked and said. */
export function sayBringIn({ fresh, changed, moved }: { readonly fresh: number; readonly changed: number; readonly moved: number }): string {
  if (fresh + changed + moved === 0) return 'Nobody is ticked';
  const people =
    fresh === 0 ? (changed === 0 ? '' : `Add to ${countOf(changed, 'person', 'people')}`) : `Bring in ${countOf(fresh, 'person', 'people')}${changed === 0 ? '' : `, add to ${countOf(changed, 'other', 'others')}`}`;
  const posts = moved === 0 ? '' : `record ${countOf(moved, 'change of post', 'changes of post')}`;
  return people === '' ? upperFirst(posts) : [people, posts].filter((part) => part !== '').join(', ');
}

/** "Nine organisations will be made with them". */
export const sayOrganisations = (count: number): string => upperFirst(`${countOf(count, 'organisation', 'organisations')} will be added with them`);
