import type { Writer } from '../../db/journal.ts';
import { insertCommitment } from '../../db/repositories/commitments.ts';
import { insertMeeting, readMeeting, updateMeeting } from '../../db/repositories/meetings.ts';
import { insertPerson } from '../../db/repositories/people.ts';
import { insertPost } from '../../db/repositories/posts.ts';
import { type Day, earlierOf } from '../domain/day.ts';
import type { Entry, EntryCommitment, EntryParticipant, PersonRef } from '../domain/entry.ts';
import type { ImportId, MeetingId, PersonId } from '../domain/id.ts';
import { fold } from '../domain/name.ts';
import { newPerson } from '../domain/person.ts';
import { followMeeting, saveConflict } from './conflict-entries.ts';
import { ensureOrganisation } from './organisation-by-name.ts';

/** An entry about to be saved, and where it comes from when it was imported. */
export interface EntryToSave {
  readonly entry: Entry;
  readonly importId?: ImportId;
  /** The calendar's own name for the occurrence. */
  readonly sourceKey?: string;
}

export interface SavedEntries {
  readonly meetingIds: readonly MeetingId[];
  readonly peopleAdded: readonly { readonly personId: PersonId; readonly name: string }[];
}

/**
 * Saves entries in order. A new name in several of them becomes one person; `added` says (by folded name) who was made
 * for them already.
 */
export function saveEntries(
  writer: Writer,
  entries: readonly EntryToSave[],
  today: Day,
  added = new Map<string, { readonly personId: PersonId; readonly name: string }>(),
): SavedEntries {
  const meetingIds = entries.map(({ entry, importId = null, sourceKey = null }) => {
    const personIds = entry.participants.map(({ person }) => personFor(writer, person, added, earlierOf(entry.day, today)));
    const { meetingId, commitments, conflict, participants: _, ...meeting } = entry;
    const participants = personIds.map((personId, i) => ({ personId, safety: entry.participants[i]?.safety ?? null }));
    const id = saveMeeting(writer, meetingId, { ...meeting, participants }, { importId, sourceKey }, today);
    for (const commitment of commitments) insertCommitment(writer, commitmentFrom(commitment, id, entry.day, personIds));
    if (conflict !== null) saveConflict(writer, conflict, id, entry, personIds, today);
    return id;
  });
  return { meetingIds, peopleAdded: [...added.values()] };
}

type MeetingFields = Omit<Entry, 'meetingId' | 'commitments' | 'conflict' | 'participants'> & {
  readonly participants: readonly { readonly personId: PersonId; readonly safety: EntryParticipant['safety'] }[];
};

function saveMeeting(
  writer: Writer,
  meetingId: MeetingId | null,
  { source, ...fields }: MeetingFields,
  from: { readonly importId: ImportId | null; readonly sourceKey: string | null },
  today: Day,
): MeetingId {
  if (meetingId === null) return insertMeeting(writer, { ...fields, source, ...from });
  const before = readMeeting(writer, meetingId);
  updateMeeting(writer, meetingId, fields);
  if (before !== null) followMeeting(writer, meetingId, before.day, fields.day, today);
  return meetingId;
}

function personFor(writer: Writer, ref: PersonRef, added: Map<string, { readonly personId: PersonId; readonly name: string }>, addedOn: Day): PersonId {
  if (ref.kind === 'known') return ref.personId;
  const before = added.get(fold(ref.name));
  if (before !== undefined) return before.personId;
  const personId = insertPerson(writer, { ...newPerson(ref.name, addedOn), importId: null });
  added.set(fold(ref.name), { personId, name: ref.name });
  if (ref.organisation !== null) {
    insertPost(writer, { personId, organisationId: ensureOrganisation(writer, ref.organisation), title: '', startedOn: null, endedOn: null, importId: null });
  }
  return personId;
}

const commitmentFrom = ({ direction, kind, what, participant, personId, dueOn }: EntryCommitment, meetingId: MeetingId, madeOn: Day, people: readonly PersonId[]) => ({
  direction,
  kind,
  what,
  personId: participant === null ? (personId ?? null) : (people[participant] ?? null),
  organisationId: null,
  meetingId,
  conflictId: null,
  madeOn,
  dueOn,
  state: 'open' as const,
  settledOn: null,
  note: '',
});
