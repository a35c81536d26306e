import type { Day } from '../day.ts';
import type { PersonId } from '../id.ts';
import { newPerson, type Person, type Ring } from '../person.ts';
import type { ContactAdditions, ContactsPlan } from './contacts.ts';
import type { EndedPost, MoveChoice, NamedPost } from './moves.ts';

/** What the user confirmed of a plan: indexes of rows, and the ring of each that differs from the plan's. */
export interface ContactsChoice {
  readonly rows: readonly number[];
  readonly rings?: ReadonlyMap<number, Ring>;
  /** What was said of moves, by row, ticked or not; a row not named is left as it is. */
  readonly moves?: ReadonlyMap<number, MoveChoice>;
}

/** Someone to add, with how to reach them and where they work. */
export interface PersonToAdd {
  readonly person: Omit<Person, 'id' | 'archivedOn'>;
  readonly emails: ContactAdditions['emails'];
  readonly phones: ContactAdditions['phones'];
  readonly post: ContactAdditions['post'];
}

/** What to add to someone the journal has. Writing is joined to theirs, never put in its place. */
export interface PersonToExtend {
  readonly personId: PersonId;
  readonly adds: ContactAdditions;
  /** The posts that ended with it, once it is saved. */
  readonly ended?: readonly EndedPost[];
}

/** A post to give to someone the journal has, in the place of one of theirs or besides. */
export interface PersonToMove extends MoveChoice {
  readonly personId: PersonId;
  readonly to: NamedPost;
}

/** What is saved of a plan. */
export interface ContactsToSave {
  readonly add: readonly PersonToAdd[];
  readonly extend: readonly PersonToExtend[];
  readonly move: readonly PersonToMove[];
}

/** What confirming would save, in the plan's order. Rows that add nothing are left out, ticked or not. */
export function contactsToSave(plan: ContactsPlan, choice: ContactsChoice, today: Day): ContactsToSave {
  const chosen = new Set(choice.rows);
  const add: PersonToAdd[] = [];
  const extend: PersonToExtend[] = [];
  const move: PersonToMove[] = [];
  plan.rows.forEach(({ contact, standing, adds, moved }, index) => {
    const said = choice.moves?.get(index);
    if (said !== undefined && moved !== null && standing.kind !== 'new') move.push({ ...said, personId: standing.personId, to: moved.to });
    if (!chosen.has(index) || standing.kind === 'here') return;
    if (standing.kind === 'changed') {
      extend.push({ personId: standing.personId, adds });
      return;
    }
    const { honorific, alsoKnownAs, notes, assistant, emails, phones, post } = adds;
    const ring = choice.rings?.get(index) ?? plan.ring;
    add.push({ person: { ...newPerson(contact.name, today), honorific, alsoKnownAs, notes, assistant, ring }, emails, phones, post });
  });
  return { add, extend, move };
}
