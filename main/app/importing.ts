import type { Writer } from '../../db/journal.ts';
import {
  deleteContactPoints,
  extendedBy,
  insertImport,
  markUndone,
  noteExtended,
  postsGivenBy,
  untouchedMeetingsOf,
  untouchedOrganisationsOf,
  untouchedPeopleOf,
} from '../../db/repositories/imports.ts';
import { deleteMeeting } from '../../db/repositories/meetings.ts';
import { deleteOrganisation } from '../../db/repositories/organisations.ts';
import { addContactPoints, deletePerson, insertPerson, readPerson, updatePerson } from '../../db/repositories/people.ts';
import { deletePost, insertPost, readPost, updatePost } from '../../db/repositories/posts.ts';
import type { ImportOutcome } from '../../preload/contract/imports.ts';
import { lastDayBefore } from '../domain/career.ts';
import type { Day } from '../domain/day.ts';
import type { ImportId, PersonId } from '../domain/id.ts';
import { type CalendarChoice, type CalendarPlan, meetingsToSave } from '../domain/importing/calendar.ts';
import { type ContactAdditions, type ContactsPlan, NOTHING_ADDED } from '../domain/importing/contacts.ts';
import { type ContactsChoice, contactsToSave, type PersonToExtend, type PersonToMove } from '../domain/importing/contactsToSave.ts';
import { matchedForm } from '../domain/importing/matching.ts';
import type { EndedPost } from '../domain/importing/moves.ts';
import { takeBack } from '../domain/importing/takeBack.ts';
import { joinWriting } from '../domain/merge.ts';
import { fold } from '../domain/name.ts';
import { newPerson } from '../domain/person.ts';
import { saveEntries } from './entries.ts';
import { ensureOrganisation } from './organisation-by-name.ts';

/** What an import saved; an import that had nothing to save leaves no trace of itself. */
const NOTHING: ImportOutcome = { importId: null, people: 0, organisations: 0, meetings: 0, extended: 0, moved: 0 };

/** Saves the chosen rows of a plan for contacts, within one change. */
export function saveContacts(writer: Writer, fileName: string, plan: ContactsPlan, choice: ContactsChoice, today: Day): ImportOutcome {
  const { add, extend, move } = contactsToSave(plan, choice, today);
  if (add.length + extend.length + move.length === 0) return NOTHING;
  const importId = insertImport(writer, { kind: 'contacts', fileName, importedOn: today });
  for (const { person, ...points } of add) addTo(writer, importId, insertPerson(writer, { ...person, importId }), points);
  for (const { personId, adds } of extend) {
    const before = readPerson(writer, personId);
    if (before === null) continue;
    updatePerson(writer, personId, {
      honorific: adds.honorific ?? before.honorific,
      alsoKnownAs: [...before.alsoKnownAs, ...adds.alsoKnownAs],
      notes: joinWriting(before.notes, adds.notes),
      assistant: joinWriting(before.assistant, adds.assistant),
    });
    addTo(writer, importId, personId, adds);
    if (adds.titled) updatePost(writer, adds.titled.postId, { title: adds.titled.title });
  }
  const moved = move.map((one): PersonToExtend => ({ personId: one.personId, adds: NOTHING_ADDED, ended: saveMove(writer, importId, one) }));
  noteExtended(writer, importId, [...extend, ...moved]);
  const given = [...add.map(({ post }) => post), ...extend.map(({ adds }) => adds.post), ...move.map(({ to }) => to)];
  const organisations = new Set(given.flatMap((post) => (post?.organisation.kind === 'new' ? [fold(post.organisation.name)] : [])));
  return { importId, people: add.length, organisations: organisations.size, meetings: 0, extended: extend.length, moved: move.length };
}

/** Gives someone another post, and ends the one they left. What was ended, so that it can be opened again. */
function saveMove(writer: Writer, importId: ImportId, { personId, from, since, to }: PersonToMove): readonly EndedPost[] {
  const left = from === null ? null : readPost(writer, from);
  const endedOn = left === null ? null : lastDayBefore(left, since);
  if (left !== null && endedOn !== null) updatePost(writer, left.id, { endedOn });
  insertPost(writer, { personId, organisationId: ensureOrganisation(writer, to.organisation, importId), title: to.title, startedOn: since, endedOn: null, importId });
  return left === null || endedOn === null ? [] : [{ postId: left.id, endedOn, before: left.endedOn }];
}

/** Opens a post again that an import ended, unless its last day was changed since. */
function openAgain(writer: Writer, { postId, endedOn, before }: EndedPost): void {
  if (readPost(writer, postId)?.endedOn === endedOn) updatePost(writer, postId, { endedOn: before });
}

/** How to reach someone, and where they work. */
function addTo(writer: Writer, importId: ImportId, personId: PersonId, { emails, phones, post }: Pick<ContactAdditions, 'emails' | 'phones' | 'post'>): void {
  addContactPoints(writer, personId, [
    ...emails.map((email) => ({ kind: 'email' as const, ...email })),
    ...phones.map((phone) => ({ kind: 'phone' as const, ...phone })),
  ]);
  if (post === null) return;
  const organisationId = ensureOrganisation(writer, post.organisation, importId);
  insertPost(writer, { personId, organisationId, title: post.title, startedOn: null, endedOn: null, importId });
}

/** Saves the chosen entries of a plan for a calendar, within one change; the people it adds first. */
export function saveCalendar(writer: Writer, fileName: string, plan: CalendarPlan, choice: CalendarChoice, today: Day): ImportOutcome {
  const { people, meetings } = meetingsToSave(plan, choice);
  if (people.length + meetings.length === 0) return NOTHING;
  const importId = insertImport(writer, { kind: 'calendar', fileName, importedOn: today });
  const added = new Map<string, { readonly personId: PersonId; readonly name: string }>();
  for (const { name, email } of people) {
    const personId = insertPerson(writer, { ...newPerson(name, today), importId });
    if (email !== null) addContactPoints(writer, personId, [{ kind: 'email', value: email, label: null }]);
    added.set(fold(name), { personId, name });
  }
  saveEntries(
    writer,
    meetings.map((meeting) => ({ ...meeting, importId })),
    today,
    added,
  );
  return { importId, people: people.length, organisations: 0, meetings: meetings.length, extended: 0, moved: 0 };
}

/** What taking an import back took, within one change. */
export interface TakenBack {
  readonly people: number;
  readonly organisations: number;
  readonly meetings: number;
}

/** Takes back what an import added and nothing was built on since: its meetings, then people, posts and organisations. */
export function takeImportBack(writer: Writer, importId: ImportId, today: Day): TakenBack {
  const meetings = untouchedMeetingsOf(writer, importId);
  for (const id of meetings) deleteMeeting(writer, id);
  for (const id of postsGivenBy(writer, importId)) deletePost(writer, id);
  for (const { personId, adds, ended } of extendedBy(writer, importId).toReversed()) {
    for (const post of ended ?? []) openAgain(writer, post);
    if (adds.titled && readPost(writer, adds.titled.postId)?.title === adds.titled.title) updatePost(writer, adds.titled.postId, { title: '' });
    const person = readPerson(writer, personId);
    if (person === null) continue;
    updatePerson(writer, personId, takeBack(person, adds));
    const matched = (['email', 'phone'] as const).flatMap((kind) =>
      adds[kind === 'email' ? 'emails' : 'phones'].map(({ value }) => matchedForm(kind, value)),
    );
    deleteContactPoints(writer, personId, matched);
  }
  const people = untouchedPeopleOf(writer, importId);
  for (const id of people) deletePerson(writer, id);
  const organisations = untouchedOrganisationsOf(writer, importId);
  for (const id of organisations) deleteOrganisation(writer, id);
  markUndone(writer, importId, today);
  return { people: people.length, organisations: organisations.length, meetings: meetings.length };
}
