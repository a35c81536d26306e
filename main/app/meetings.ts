import type { Reader, Writer } from '../../db/journal.ts';
import { readConflictRow } from '../../db/repositories/conflicts.ts';
import { keepDraft, readDraft } from '../../db/repositories/drafts.ts';
import { deleteMeeting, listMeetings, meetingsBetween, readMeeting } from '../../db/repositories/meetings.ts';
import { nobodyBy } from '../../db/repositories/people.ts';
import type { DraftLine, meetingCalls } from '../../preload/contract/meetings.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { objectionToDue } from '../domain/commitment.ts';
import { type Day, sayDay } from '../domain/day.ts';
import type { Entry, EntryParticipant } from '../domain/entry.ts';
import { fold } from '../domain/name.ts';
import { countOf, listNames } from '../domain/words.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { saveEntries } from './entries.ts';
import { notFound, refuse } from './failures.ts';
import { briefingOn } from './people.ts';

export const meetingHandlers = ({ journal, today, now }: Desk) =>
  ({
    'meetings.list': (filter) => succeed(listMeetings(journal.read, filter)),

    'meetings.get': ({ meetingId }) => {
      const meeting = readMeeting(journal.read, meetingId);
      return meeting === null ? notFound('meeting') : succeed(meeting);
    },

    'meetings.briefing': ({ meetingId }) => {
      const meeting = readMeeting(journal.read, meetingId);
      if (meeting === null) return notFound('meeting');
      return succeed(
        meeting.participants.flatMap(({ personId }) => {
          const briefing = briefingOn(journal.read, personId, today());
          return briefing === null ? [] : [briefing];
        }),
      );
    },

    'meetings.day': ({ day }) =>
      succeed({ day, meetings: meetingsBetween(journal.read, day, day), draft: draftOf(journal.read, day) }),

    'meetings.save': ({ entries, finishes }) => {
      const objection = objectionTo(journal.read, entries);
      if (objection !== null) return refuse(objection);
      return succeed(
        journal.change(labelOf(entries, today()), (writer) => {
          if (finishes !== null) finishLines(writer, finishes.day, finishes.keys, now());
          return saveEntries(
            writer,
            entries.map((entry) => ({ entry })),
            today(),
          );
        }),
      );
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
  }) satisfies HandlersOf<keyof typeof meetingCalls>;

/** The unfinished lines of a day, as they were kept: the contract's own, since nothing else is ever kept. */
const draftOf = (reader: Reader, day: Day): readonly DraftLine[] => (readDraft(reader, day) ?? []) as readonly DraftLine[];

/** Takes lines out of a day's draft, since they have become meetings. */
function finishLines(writer: Writer, day: Day, keys: readonly string[], at: string): void {
  const draft = draftOf(writer, day);
  keepDraft(
    writer,
    day,
    draft.filter(({ key }) => !keys.includes(key)),
    at,
  );
}

/** Why these entries cannot be saved, as a whole sentence; null when they can. */
function objectionTo(reader: Reader, entries: readonly Entry[]): string | null {
  const named = entries.flatMap((entry) => entry.participants.flatMap(({ person }) => (person.kind === 'known' ? [person.personId] : [])));
  const promisedTo = entries.flatMap((entry) => entry.commitments.flatMap(({ personId }) => personId ?? []));
  const nobody = nobodyBy(reader, [...named, ...promisedTo]);
  if (named.some((id) => nobody.has(id))) return 'Someone in the meeting is no longer in the journal; choose the person again.';
  if (promisedTo.some((id) => nobody.has(id))) return 'A promise is with someone who is no longer in the journal; choose the person again.';
  for (const entry of entries) {
    if (entry.meetingId !== null && readMeeting(reader, entry.meetingId) === null) {
      return 'The meeting you are changing has been deleted; undo brings it back.';
    }
    const twice = namedTwice(entry.participants);
    if (twice) return 'The same person is in the meeting twice.';
    if (entry.commitments.some(({ participant }) => participant !== null && participant >= entry.participants.length)) {
      return 'A promise is with someone who is not in the meeting.';
    }
    for (const { dueOn } of entry.commitments) {
      const objection = objectionToDue({ madeOn: entry.day, dueOn });
      if (objection !== null) return objection;
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
