import type { Reader, Writer } from '../../db/journal.ts';
import { listCommitments, moveCommitments } from '../../db/repositories/commitments.ts';
import { moveWhoWasThere } from '../../db/repositories/conflict-log.ts';
import { movePartyTo } from '../../db/repositories/conflict-parties.ts';
import { listConflicts } from '../../db/repositories/conflicts.ts';
import { moveHold } from '../../db/repositories/holds.ts';
import { countMeetings, moveParticipations } from '../../db/repositories/meetings.ts';
import { moveMemberships, moveStandings } from '../../db/repositories/partnerships.ts';
import { addContactPoints, contactPointsOf, deletePerson, readPerson, sharedContactPoints, updatePerson } from '../../db/repositories/people.ts';
import { movePosts, postsOf } from '../../db/repositories/posts.ts';
import { moveReflectionLinks } from '../../db/repositories/reflections.ts';
import { moveDecisions } from '../../db/repositories/reviews.ts';
import { moveSnoozes } from '../../db/repositories/snoozes.ts';
import type { MergePreview, peopleCalls, PersonRow } from '../../preload/contract/people.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { PersonId } from '../domain/id.ts';
import { matchedForm } from '../domain/importing/matching.ts';
import { joinedFields, mergePeople, type WrittenField } from '../domain/merge.ts';
import { fold } from '../domain/name.ts';
import type { Day } from '../domain/day.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { personRows } from './people.ts';

type MergeCalls = Extract<keyof typeof peopleCalls, `people.merge${string}` | 'people.duplicates'>;

const FIELD_WORDS: Record<WrittenField, string> = {
  matters: 'What matters to them',
  pressures: 'Pressures',
  shared: 'What we share',
  howMet: 'How you met',
  assistant: 'Assistant',
  notes: 'Notes',
};

export const mergeHandlers = ({ journal, today }: Desk) =>
  ({
    'people.duplicates': () => succeed(duplicates(journal.read, today())),

    'people.mergePreview': ({ keep, gone }) => {
      if (keep === gone) return refuse('Choose two different people to merge.');
      const preview = previewMerge(journal.read, keep, gone, today());
      return preview === null ? notFound('person') : succeed(preview);
    },

    'people.merge': ({ keep, gone }) => {
      const [kept, other] = [readPerson(journal.read, keep), readPerson(journal.read, gone)];
      if (kept === null || other === null) return notFound('person');
      if (keep === gone) return refuse('Choose two different people to merge.');
      journal.change(`Merged ${other.name} into ${kept.name}`, (writer) => {
        updatePerson(writer, keep, mergePeople(kept, other));
        moveEverything(writer, gone, keep);
        deletePerson(writer, gone);
      });
      return succeed({});
    },
  }) satisfies HandlersOf<MergeCalls>;

function moveEverything(writer: Writer, from: PersonId, to: PersonId): void {
  moveParticipations(writer, from, to);
  moveCommitments(writer, from, to);
  movePartyTo(writer, from, to);
  moveWhoWasThere(writer, from, to);
  moveMemberships(writer, from, to);
  moveStandings(writer, from, to);
  movePosts(writer, from, to);
  moveSnoozes(writer, from, to);
  moveDecisions(writer, from, to);
  moveHold(writer, from, to);
  moveReflectionLinks(writer, from, to);
  addContactPoints(writer, to, contactPointsOf(writer, from));
}

function previewMerge(reader: Reader, keep: PersonId, gone: PersonId, today: Day): MergePreview | null {
  const [kept, other] = [readPerson(reader, keep), readPerson(reader, gone)];
  const rows = new Map(personRows(reader, today, [keep, gone]).map((row) => [row.id, row]));
  const [keptRow, otherRow] = [rows.get(keep), rows.get(gone)];
  if (kept === null || other === null || keptRow === undefined || otherRow === undefined) return null;
  const has = new Set(contactPointsOf(reader, keep).map((point) => `${point.kind} ${matchedForm(point.kind, point.value)}`));
  return {
    keep: keptRow,
    gone: otherRow,
    moves: {
      meetings: countMeetings(reader, { personId: gone }),
      commitments: listCommitments(reader, { personId: gone }).length,
      conflicts: listConflicts(reader, { personId: gone }).length,
      posts: postsOf(reader, gone).length,
      contactPoints: contactPointsOf(reader, gone).filter((point) => !has.has(`${point.kind} ${matchedForm(point.kind, point.value)}`)).length,
    },
    joined: joinedFields(kept, other).map((field) => FIELD_WORDS[field]),
  };
}

/** Pairs who look like one person, each pair once, the one longer in the journal first. */
function duplicates(reader: Reader, today: Day): readonly (readonly [PersonRow, PersonRow])[] {
  const everyone = personRows(reader, today);
  const rows = new Map(everyone.map((row) => [row.id, row]));
  const pairs = new Map<string, readonly [PersonId, PersonId]>();
  const note = (a: PersonId, b: PersonId) => {
    const pair = a < b ? ([a, b] as const) : ([b, a] as const);
    pairs.set(pair.join(' '), pair);
  };
  for (const [first, ...others] of Map.groupBy(everyone, (person) => fold(person.name)).values()) {
    if (first !== undefined) for (const other of others) note(first.id, other.id);
  }
  for (const [a, b] of sharedContactPoints(reader)) if (a !== b) note(a, b);
  return [...pairs.values()].flatMap(([a, b]) => {
    const [first, second] = [rows.get(a), rows.get(b)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}
