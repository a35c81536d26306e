import type { Writer } from '../../db/journal.ts';
import { conflictOfEntry, deleteConflictEntry, insertConflictEntry, logOf, updateConflictEntry } from '../../db/repositories/conflict-log.ts';
import { partiesOf, replaceParties, setFeelsAfter } from '../../db/repositories/conflict-parties.ts';
import { deleteConflict, insertConflict, listConflicts, readConflict, setViewpoint, updateConflict } from '../../db/repositories/conflicts.ts';
import type { conflictCalls } from '../../preload/contract/conflicts.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { type Stage, sayStage } from '../domain/conflict.ts';
import { noticing, objectionToEdit, objectionToEntry, objectionToNoticing, sayEarlierAgreement } from '../domain/conflicts/log.ts';
import { objectionToMove, objectionToNext } from '../domain/conflicts/moves.ts';
import { type Day, sayDate } from '../domain/day.ts';
import type { ConflictId } from '../domain/id.ts';
import type { HandlersOf } from './app.ts';
import { conflictPage } from './conflict-page.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { present } from './fields.ts';
import { meetingPeople, objectionToMeeting, objectionToParties, objectionToPartnership, objectionToWhoWasThere } from './conflict-references.ts';

export const conflictHandlers = ({ journal, today }: Desk) =>
  ({
    'conflicts.list': (filter) => succeed(listConflicts(journal.read, filter)),

    'conflicts.get': ({ conflictId }) => {
      const page = conflictPage(journal.read, conflictId, today());
      return page === null ? notFound('conflict') : succeed(page);
    },

    'conflicts.add': ({ day, text, meetingId, parties, mine, theirs, stage, ...fields }) => {
      const objection =
        (day > today() ? `${stage === 'rehearsed' ? 'A what-if is' : 'What you noticed is'} written down on its day or later. Choose today or a day before it.` : null) ??
        objectionToParties(journal.read, parties) ??
        objectionToPartnership(journal.read, fields.partnershipId) ??
        objectionToMeeting(journal.read, meetingId);
      if (objection !== null) return refuse(objection);
      const conflictId = journal.change(`${stage === 'rehearsed' ? 'Rehearsed' : 'Noticed'} ‘${fields.title}’`, (writer) =>
        insertConflict(writer, {
          ...fields,
          stage,
          noticedOn: day,
          nextOn: null,
          revisitOn: null,
          agreed: '',
          feelsAfter: '',
          parties: parties.map((party) => ({ ...party, feelsAfter: '' })),
          viewpoints: [
            { side: 'mine', ...mine },
            { side: 'theirs', ...theirs },
          ],
          entries: [{ day, text, movement: null, meetingId, personIds: [], movedTo: stage }],
        }),
      );
      return succeed({ conflictId });
    },

    'conflicts.edit': ({ conflictId, parties, mine, theirs, ...given }) => {
      const before = readConflict(journal.read, conflictId);
      if (before === null) return notFound('conflict');
      const fields = present(given);
      const log = logOf(journal.read, conflictId);
      const objection =
        (parties === undefined ? null : objectionToParties(journal.read, parties)) ??
        objectionToPartnership(journal.read, fields.partnershipId ?? null) ??
        (fields.noticedOn === undefined || fields.noticedOn === before.noticedOn ? null : objectionToNoticing(log, fields.noticedOn, today()));
      if (objection !== null) return refuse(objection);
      journal.change(`Changed ‘${before.title}’`, (writer) => {
        updateConflict(writer, conflictId, fields);
        const first = noticing(log);
        if (fields.noticedOn !== undefined && first !== null) updateConflictEntry(writer, first.id, { day: fields.noticedOn });
        if (parties !== undefined) replaceParties(writer, conflictId, parties);
        if (mine !== undefined) setViewpoint(writer, conflictId, { side: 'mine', ...mine });
        if (theirs !== undefined) setViewpoint(writer, conflictId, { side: 'theirs', ...theirs });
      });
      return succeed({});
    },

    'conflicts.move': ({ conflictId, to, nextOn, revisitOn, agreed, feelsAfter, feelings, ...entry }) => {
      const before = readConflict(journal.read, conflictId);
      if (before === null) return notFound('conflict');
      const parties = partiesOf(journal.read, [conflictId]).get(conflictId) ?? [];
      const movable = { conflict: before, parties, entries: logOf(journal.read, conflictId) };
      const move = { to, nextOn, revisitOn, agreed, feelsAfter, feelings, ...entry, meetingPeople: meetingPeople(journal.read, entry.meetingId) };
      const objection =
        objectionToMove(movable, move, today()) ??
        objectionToMeeting(journal.read, entry.meetingId) ??
        objectionToWhoWasThere(journal.read, entry.personIds);
      if (objection !== null) return refuse(objection);
      const entryId = journal.change(`Moved ‘${before.title}’ to ${sayStage(to)}`, (writer) => {
        updateConflict(writer, conflictId, {
          stage: to,
          ...(before.stage === 'rehearsed' && to === 'noticed' ? { noticedOn: entry.day } : {}),
          ...daysAfter(to, nextOn, revisitOn),
          ...(to === 'resolved' ? { agreed, feelsAfter } : {}),
        });
        for (const feeling of feelings) setFeelsAfter(writer, conflictId, feeling);
        // What was agreed the time before is not lost when it is agreed anew.
        const earlier = to === 'resolved' ? sayEarlierAgreement(before, parties, agreed) : null;
        const text = [entry.text, earlier ?? ''].filter((words) => words !== '').join('\n\n');
        return insertConflictEntry(writer, conflictId, { ...entry, text, movedTo: to });
      });
      return succeed({ entryId });
    },

    'conflicts.setNext': ({ conflictId, nextOn }) => {
      const before = readConflict(journal.read, conflictId);
      if (before === null) return notFound('conflict');
      const objection = objectionToNext(before.stage, nextOn, today());
      if (objection !== null) return refuse(objection);
      journal.change(sayNext(before, nextOn, today()), (writer) => setNext(writer, conflictId, before.stage, nextOn));
      return succeed({});
    },

    'conflicts.addEntry': ({ conflictId, nextOn, ...entry }) => {
      const before = readConflict(journal.read, conflictId);
      if (before === null) return notFound('conflict');
      const objection =
        objectionToEntry({ ...entry, meetingPeople: meetingPeople(journal.read, entry.meetingId) }, today()) ??
        objectionToMeeting(journal.read, entry.meetingId) ??
        objectionToWhoWasThere(journal.read, entry.personIds) ??
        // A form without a day to set leaves what is parked as it is.
        (nextOn === undefined || nextOn === null ? null : objectionToNext(before.stage, nextOn, today()));
      if (objection !== null) return refuse(objection);
      const entryId = journal.change(`Wrote in the log of ‘${before.title}’`, (writer) => {
        if (nextOn !== undefined && !(nextOn === null && before.stage === 'parked')) setNext(writer, conflictId, before.stage, nextOn);
        return insertConflictEntry(writer, conflictId, { ...entry, movedTo: null });
      });
      return succeed({ entryId });
    },

    'conflicts.editEntry': ({ entryId, ...entry }) => {
      const conflictId = conflictOfEntry(journal.read, entryId);
      const before = conflictId === null ? null : readConflict(journal.read, conflictId);
      if (conflictId === null || before === null) return notFound('entry');
      const log = logOf(journal.read, conflictId);
      const objection =
        objectionToEdit(log, entryId, { ...entry, meetingPeople: meetingPeople(journal.read, entry.meetingId) }, today()) ??
        objectionToMeeting(journal.read, entry.meetingId) ??
        objectionToWhoWasThere(journal.read, entry.personIds);
      if (objection !== null) return refuse(objection);
      journal.change(`Changed an entry of ‘${before.title}’`, (writer) => {
        updateConflictEntry(writer, entryId, entry);
        if (noticing(log)?.id === entryId) updateConflict(writer, conflictId, { noticedOn: entry.day });
      });
      return succeed({});
    },

    'conflicts.removeEntry': ({ entryId }) => {
      const conflictId = conflictOfEntry(journal.read, entryId);
      const before = conflictId === null ? null : readConflict(journal.read, conflictId);
      const entry = conflictId === null ? undefined : logOf(journal.read, conflictId).find(({ id }) => id === entryId);
      if (before === null || entry === undefined) return notFound('entry');
      if (entry.movedTo !== null) {
        return refuse(`This entry moved it to ${sayStage(entry.movedTo)}, and the log must tell how it came to where it is. Undo takes a move back, or move it again.`);
      }
      journal.change(`Deleted an entry of ‘${before.title}’`, (writer) => deleteConflictEntry(writer, entryId));
      return succeed({});
    },

    'conflicts.remove': ({ conflictId }) => {
      const before = readConflict(journal.read, conflictId);
      if (before === null) return notFound('conflict');
      journal.change(`Deleted ‘${before.title}’`, (writer) => deleteConflict(writer, conflictId));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof conflictCalls>;

/** The days to come, once it has moved: what is closed has no next conversation, and only what is parked a day to look again. */
const daysAfter = (to: Stage, nextOn: Day | null | undefined, revisitOn: Day | null) => ({
  revisitOn: to === 'parked' ? revisitOn : null,
  ...(to === 'parked' || to === 'resolved' ? { nextOn: null } : present({ nextOn })),
});

/** While it is parked, its next day is the one to look at it again. */
const setNext = (writer: Writer, id: ConflictId, stage: Stage, on: Day | null): void => updateConflict(writer, id, stage === 'parked' ? { revisitOn: on } : { nextOn: on });

const sayNext = ({ title, stage }: { readonly title: string; readonly stage: Stage }, on: Day | null, today: Day): string => {
  if (on === null) return `Cleared the next conversation of ‘${title}’`;
  return stage === 'parked' ? `Left ‘${title}’ until ${sayDate(on, today)}` : `Set the next conversation of ‘${title}’ for ${sayDate(on, today)}`;
};
