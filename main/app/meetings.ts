import type { Reader, Writer } from '../../db/journal.ts';
import { deleteCommitment, insertCommitment, listCommitments, readCommitment } from '../../db/repositories/commitments.ts';
import { insertConflict, insertConflictEntry, listConflicts, readConflictRow } from '../../db/repositories/conflicts.ts';
import { keepDraft, readDraft } from '../../db/repositories/drafts.ts';
import {
  deleteMeeting,
  insertMeeting,
  listMeetings,
  meetingsBetween,
  readMeeting,
  updateMeeting,
} from '../../db/repositories/meetings.ts';
import { insertPerson, readPeople } from '../../db/repositories/people.ts';
import { insertPost } from '../../db/repositories/posts.ts';
import type { DraftLine, meetingCalls } from '../../preload/contract/meetings.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { type Day, sayDay } from '../domain/day.ts';
import type { Entry, EntryCommitment, EntryParticipant, PersonRef } from '../domain/entry.ts';
import type { MeetingId, OrganisationId, PersonId } from '../domain/id.ts';
import { fold } from '../domain/name.ts';
import { newPerson } from '../domain/person.ts';
import { countOf, listNames } from '../domain/words.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { ensureOrganisation } from './organisations.ts';

export const meetingHandlers = ({ journal, today, now }: Desk) =>
  ({
    'meetings.list': (filter) => succeed(listMeetings(journal.read, filter)),

    'meetings.get': ({ meetingId }) => {
      const meeting = readMeeting(journal.read, meetingId);
      return meeting === null ? notFound('meeting') : succeed(meeting);
    },

    'meetings.day': ({ day }) =>
      succeed({ day, meetings: meetingsBetween(journal.read, day, day), draft: (readDraft(journal.read, day) ?? []) as readonly DraftLine[] }),

    'meetings.save': ({ entries }) => {
      const objection = objectionTo(journal.read, entries);
      if (objection !== null) return refuse(objection);
      return succeed(journal.change(labelOf(entries, today()), (writer) => saveEntries(writer, entries, today())));
    },

    'meetings.remove': ({ meetingId }) => {
      const meeting = readMeeting(journal.read, meetingId);
      if (meeting === null) return notFound('meeting');
      const who = listNames(meeting.participants.map((participant) => participant.name)) || meeting.title || 'nobody in particular';
      journal.change(`Deleted the meeting with ${who}`, (writer) => deleteMeeting(writer, meetingId));
      return succeed({});
    },

    'drafts.keep': ({ day, lines }) => {
      journal.keep((writer) => keepDraft(writer, day, lines, now()));
      return succeed({});
    },

    'commitments.list': (filter) => succeed(listCommitments(journal.read, filter)),

    'commitments.remove': ({ commitmentId }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      journal.change(`Deleted the promise to ${before.what}`, (writer) => deleteCommitment(writer, commitmentId));
      return succeed({});
    },

    'conflicts.list': (filter) => succeed(listConflicts(journal.read, filter)),
  }) satisfies HandlersOf<keyof typeof meetingCalls>;

/** Why these entries cannot be saved, as a whole sentence; null when they can. */
function objectionTo(reader: Reader, entries: readonly Entry[]): string | null {
  const named = entries.flatMap((entry) => entry.participants.flatMap(({ person }) => (person.kind === 'known' ? [person.personId] : [])));
  const known = readPeople(reader, [...new Set(named)]);
  if (named.some((id) => !known.has(id))) return 'Someone in the meeting is no longer in the journal; choose the person again.';
  for (const entry of entries) {
    if (entry.meetingId !== null && readMeeting(reader, entry.meetingId) === null) {
      return 'The meeting you are changing has been deleted; undo brings it back.';
    }
    const twice = namedTwice(entry.participants);
    if (twice) return 'The same person is in the meeting twice.';
    if (entry.commitments.some(({ participant }) => participant !== null && participant >= entry.participants.length)) {
      return 'A promise is with someone who is not in the meeting.';
    }
    if (entry.conflict?.kind === 'known' && readConflictRow(reader, entry.conflict.conflictId) === null) {
      return 'The conflict it belongs to has been deleted; choose another, or none.';
    }
  }
  return null;
}

function namedTwice(participants: readonly EntryParticipant[]): boolean {
  const keys = participants.map(({ person }) => (person.kind === 'known' ? `id ${person.personId}` : `name ${fold(person.name)}`));
  return new Set(keys).size < keys.length;
}

/** What undo will say was undone. */
function labelOf(entries: readonly Entry[], today: Day): string {
  const [only, ...others] = entries;
  if (only === undefined) return 'Logged nothing';
  const planned = entries.every((entry) => entry.day > today);
  const verb = entries.every((entry) => entry.meetingId !== null) ? 'Changed' : planned ? 'Planned' : 'Logged';
  if (others.length > 0) return `${verb} ${countOf(entries.length, 'meeting', 'meetings')}`;
  return `${verb} a meeting on ${sayDay(only.day, today)}`;
}

interface Saved {
  readonly meetingIds: readonly MeetingId[];
  readonly peopleAdded: readonly { readonly personId: PersonId; readonly name: string }[];
}

/** Saves entries in order. A new name in several of them becomes one person. */
function saveEntries(writer: Writer, entries: readonly Entry[], today: Day): Saved {
  const added = new Map<string, { readonly personId: PersonId; readonly name: string }>();
  const meetingIds = entries.map((entry) => {
    const personIds = entry.participants.map(({ person }) => personFor(writer, person, added, entry.day <= today ? entry.day : today));
    const { meetingId, commitments, conflict, participants: _, ...meeting } = entry;
    const participants = personIds.map((personId, i) => ({ personId, safety: entry.participants[i]?.safety ?? null }));
    const id = saveMeeting(writer, meetingId, { ...meeting, participants });
    for (const commitment of commitments) insertCommitment(writer, commitmentFrom(commitment, id, entry.day, personIds));
    if (conflict !== null) saveConflict(writer, conflict, id, entry, personIds);
    return id;
  });
  return { meetingIds, peopleAdded: [...added.values()] };
}

type MeetingFields = Omit<Entry, 'meetingId' | 'commitments' | 'conflict' | 'participants'> & {
  readonly participants: readonly { readonly personId: PersonId; readonly safety: EntryParticipant['safety'] }[];
};

function saveMeeting(writer: Writer, meetingId: MeetingId | null, { source, ...fields }: MeetingFields): MeetingId {
  if (meetingId === null) return insertMeeting(writer, { ...fields, source, importId: null, sourceKey: null });
  updateMeeting(writer, meetingId, fields);
  return meetingId;
}

function personFor(writer: Writer, ref: PersonRef, added: Map<string, { personId: PersonId; name: string }>, addedOn: Day): PersonId {
  if (ref.kind === 'known') return ref.personId;
  const before = added.get(fold(ref.name));
  if (before !== undefined) return before.personId;
  const personId = insertPerson(writer, { ...newPerson(ref.name, addedOn), importId: null });
  added.set(fold(ref.name), { personId, name: ref.name });
  if (ref.organisation !== null) {
    const organisationId: OrganisationId = ensureOrganisation(writer, ref.organisation);
    insertPost(writer, { personId, organisationId, title: '', startedOn: null, endedOn: null, importId: null });
  }
  return personId;
}

const commitmentFrom = ({ direction, kind, what, participant, dueOn }: EntryCommitment, meetingId: MeetingId, madeOn: Day, people: readonly PersonId[]) => ({
  direction,
  kind,
  what,
  personId: participant === null ? null : (people[participant] ?? null),
  organisationId: null,
  meetingId,
  conflictId: null,
  madeOn,
  dueOn,
  state: 'open' as const,
  settledOn: null,
  note: '',
});

/** Another entry in a conflict the journal knows, or a conflict of its own: noticed that day, with those who were there. */
function saveConflict(writer: Writer, conflict: NonNullable<Entry['conflict']>, meetingId: MeetingId, entry: Entry, people: readonly PersonId[]): void {
  if (conflict.kind === 'known') {
    const text = conflict.text || entry.text;
    insertConflictEntry(writer, conflict.conflictId, { day: entry.day, text, movement: conflict.movement, meetingId, movedTo: null });
    return;
  }
  insertConflict(writer, {
    title: conflict.title,
    stake: '',
    power: '',
    stage: 'noticed',
    noticedOn: entry.day,
    nextOn: null,
    revisitOn: null,
    agreed: '',
    partnershipId: entry.partnershipId,
    parties: people.map((personId) => ({ kind: 'person', personId, feels: conflict.feels })),
    viewpoints: [],
    entries: [{ day: entry.day, text: entry.text, movement: null, meetingId, movedTo: 'noticed' }],
  });
}
