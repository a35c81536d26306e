import type { Writer } from '../../db/journal.ts';
import { insertConflictEntry, logOf, touchesOfMeetings, updateConflictEntry } from '../../db/repositories/conflict-log.ts';
import { insertConflict, readConflict, updateConflict } from '../../db/repositories/conflicts.ts';
import { noticing, objectionToMoveDay } from '../domain/conflicts/log.ts';
import { type Day, earlierOf } from '../domain/day.ts';
import type { Entry } from '../domain/entry.ts';
import type { ConflictId, MeetingId, PersonId } from '../domain/id.ts';

/**
 * What a meeting says of a conflict: another entry in one the journal knows, or a conflict of its own, noticed that day, with
 * those who were there. An entry never moves a conflict: what is rehearsed, parked or resolved stays so until it is moved.
 */
export function saveConflict(
  writer: Writer,
  conflict: NonNullable<Entry['conflict']>,
  meetingId: MeetingId,
  entry: Entry,
  people: readonly PersonId[],
  today: Day,
): void {
  if (conflict.kind === 'known') {
    const text = conflict.text || entry.text;
    insertConflictEntry(writer, conflict.conflictId, { day: entry.day, text, movement: conflict.movement, meetingId, personIds: [], movedTo: null });
    if (entry.day <= today) haveConversation(writer, conflict.conflictId, entry.day);
    return;
  }
  // What a plan already speaks of has been noticed by now.
  const noticedOn = earlierOf(entry.day, today);
  insertConflict(writer, {
    title: conflict.title,
    stake: '',
    power: '',
    stage: 'noticed',
    noticedOn,
    nextOn: null,
    revisitOn: null,
    agreed: '',
    feelsAfter: '',
    partnershipId: entry.partnershipId,
    parties: people.map((personId) => ({ kind: 'person', personId, feels: conflict.feels, feelsAfter: '' })),
    viewpoints: [],
    entries: [{ day: noticedOn, text: entry.text, movement: null, meetingId, personIds: [], movedTo: 'noticed' }],
  });
}

/** The conversation that was to come has been had, when one is logged on its day or later: it is not asked for again. */
function haveConversation(writer: Writer, id: ConflictId, on: Day): void {
  const nextOn = readConflict(writer, id)?.nextOn ?? null;
  if (nextOn !== null && on >= nextOn) updateConflict(writer, id, { nextOn: null });
}

/** When a meeting is moved to another day, what it said of conflicts goes with it; a move only where the moves stay in their order. */
export function followMeeting(writer: Writer, meetingId: MeetingId, from: Day, to: Day, today: Day): void {
  if (from === to) return;
  for (const { conflictId, entryId } of touchesOfMeetings(writer, [meetingId])) {
    const log = logOf(writer, conflictId);
    const entry = log.find(({ id, day }) => id === entryId && day === from);
    if (entry === undefined) continue;
    if (entry.movedTo !== null && objectionToMoveDay(log, entryId, to, today) !== null) continue;
    updateConflictEntry(writer, entryId, { day: to });
    if (noticing(log)?.id === entryId) updateConflict(writer, conflictId, { noticedOn: to });
  }
}
