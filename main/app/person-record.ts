import type { Reader } from '../../db/journal.ts';
import { listCommitments } from '../../db/repositories/commitments.ts';
import { conflictIdsOf } from '../../db/repositories/erasing.ts';
import { readHold } from '../../db/repositories/holds.ts';
import { listMeetings, readMeetings } from '../../db/repositories/meetings.ts';
import { contactPointsOf, readPerson } from '../../db/repositories/people.ts';
import { postsHeldOn, postsOf } from '../../db/repositories/posts.ts';
import {
  broughtInBy,
  type ConflictRecord,
  decisionsAbout,
  membershipsOf,
  readConflictRecords,
  standingsOf,
} from '../../db/repositories/records.ts';
import { readReflections } from '../../db/repositories/reflections.ts';
import type { PersonRecord } from '../../preload/contract/records.ts';
import type { Day } from '../domain/day.ts';
import type { PersonId } from '../domain/id.ts';
import { type NamingField, namings } from './person-names.ts';

/** All that is held on someone, in as many questions whether they were met once or for twenty years; null when they are not in the journal. */
export function personRecord(reader: Reader, personId: PersonId, today: Day): PersonRecord | null {
  const person = readPerson(reader, personId);
  if (person === null) return null;
  const meetings = listMeetings(reader, { personId });
  const conflicts = conflictPages(reader, readConflictRecords(reader, conflictIdsOf(reader, personId)), today);
  const commitments = listCommitments(reader, { personId });
  const reflections = readReflections(reader, { about: { kind: 'person', id: personId } });
  const shown = {
    meeting: new Set<number>(meetings.map(({ id }) => id)),
    conflict: new Set<number>(conflicts.map(({ conflict }) => conflict.id)),
    commitment: new Set<number>(commitments.map(({ id }) => id)),
    reflection: new Set<number>(reflections.map(({ id }) => id)),
  };
  const isShown = ({ field: { noun, item, owner } }: NamingField): boolean => owner === personId || (noun in shown && shown[noun as keyof typeof shown].has(item));
  return {
    person,
    contactPoints: contactPointsOf(reader, personId),
    posts: postsOf(reader, personId),
    partnerships: membershipsOf(reader, personId),
    standings: standingsOf(reader, personId),
    meetings,
    conflicts,
    commitments,
    reflections,
    decisions: decisionsAbout(reader, personId),
    broughtIn: broughtInBy(reader, personId),
    mentions: namings(reader, person).flatMap((naming) => (isShown(naming) ? [] : naming.mentions)),
    held: readHold(reader, personId),
  };
}

/** Conflicts as they are read: the newest post of each party, and the meeting of each entry. */
export function conflictPages(reader: Reader, records: readonly ConflictRecord[], today: Day): PersonRecord['conflicts'] {
  if (records.length === 0) return [];
  const people = [...new Set(records.flatMap(({ parties }) => parties.flatMap((party) => (party.kind === 'person' ? [party.id] : []))))];
  const posts = postsHeldOn(reader, today, people);
  const meetings = new Map(
    readMeetings(reader, [...new Set(records.flatMap(({ entries }) => entries.flatMap(({ meetingId }) => meetingId ?? [])))]).map((meeting) => [meeting.id, meeting]),
  );
  const commitments = Map.groupBy(listCommitments(reader, {}), ({ conflictId }) => conflictId);
  return records.map((record) => ({
    ...record,
    parties: record.parties.map((party) => ({ ...party, post: party.kind === 'person' ? (posts.get(party.id)?.[0] ?? null) : null })),
    entries: record.entries.map((entry) => {
      const meeting = entry.meetingId === null ? undefined : meetings.get(entry.meetingId);
      if (meeting === undefined) return { ...entry, meeting: null };
      const { id, day, mode, minutes, place, title, partnershipName, participants } = meeting;
      return { ...entry, meeting: { id, day, mode, minutes, place, title, partnershipName, participants } };
    }),
    commitments: commitments.get(record.conflict.id) ?? [],
  }));
}
