import type { Journal, Reader, Writer } from '../../db/journal.ts';
import { type PartOfPerson, partOfPerson, takeOut } from '../../db/repositories/erasing.ts';
import { readHold } from '../../db/repositories/holds.ts';
import { rewrite } from '../../db/repositories/writings.ts';
import type { ErasePreview } from '../../preload/contract/records.ts';
import type { PersonId } from '../domain/id.ts';
import type { Person } from '../domain/person.ts';
import { type NamingField, namings } from './person-names.ts';

/** What erasing someone would take out, and which writing it would change. */
export function previewErasing(reader: Reader, person: Person): ErasePreview {
  const part = partOfPerson(reader, person.id);
  return {
    person: { id: person.id, name: person.name },
    goes: {
      meetingsAlone: part.meetingsAlone.length,
      partsInMeetings: part.partsInMeetings,
      commitments: part.commitments.length,
      conflictsAlone: part.conflictsAlone.length,
      partsInConflicts: part.partsInConflicts,
      posts: part.posts,
      standings: part.standings,
      reflectionLinks: part.reflectionLinks,
    },
    mentions: namings(reader, person).flatMap((naming) => (stays(naming, person.id, part) ? naming.mentions : [])),
    held: readHold(reader, person.id),
  };
}

/** Whether the row a name stands in is still there when its bearer is gone. */
function stays({ field: { noun, item, owner } }: NamingField, personId: PersonId, { meetingsAlone, conflictsAlone }: PartOfPerson): boolean {
  if (owner === personId) return false;
  const gone: readonly number[] = noun === 'meeting' ? meetingsAlone : noun === 'conflict' ? conflictsAlone : [];
  return !gone.includes(item);
}

/**
 * Takes someone out with everything said of them, for good: in one transaction their record goes, what was theirs alone with it, every
 * name of theirs in writing that stays is replaced, and undo and search remember nothing.
 */
export const erase = (journal: Journal, person: Person): void => journal.forGood((writer) => eraseWithin(writer, person));

/** The same, within a change: what a test makes of erasing without forgetting. */
export function eraseWithin(writer: Writer, person: Person): void {
  // Found while the records still say whom they are of.
  const naming = namings(writer, person);
  takeOut(writer, person.id, partOfPerson(writer, person.id));
  for (const { field, without } of naming) rewrite(writer, field, without);
}
