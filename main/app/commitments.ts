import type { Reader } from '../../db/journal.ts';
import { deleteCommitment, insertCommitment, listCommitments, readCommitment, updateCommitment } from '../../db/repositories/commitments.ts';
import { readConflictRow } from '../../db/repositories/conflicts.ts';
import { readMeeting } from '../../db/repositories/meetings.ts';
import { readOrganisation } from '../../db/repositories/organisations.ts';
import { readPerson } from '../../db/repositories/people.ts';
import type { commitmentCalls } from '../../preload/contract/commitments.ts';
import { WORDS_LIMIT } from '../../preload/contract/fields.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { type Commitment, objectionToDays, objectionToMoving, objectionToSettling } from '../domain/commitment.ts';
import type { ConflictId, MeetingId, OrganisationId, PersonId } from '../domain/id.ts';
import { joinWriting } from '../domain/merge.ts';
import { sayMade, sayMoved, saySettled, sayThePromise } from '../domain/promise-words.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { present } from './fields.ts';

export const commitmentHandlers = ({ journal, today }: Desk) =>
  ({
    'commitments.list': (filter) => succeed(listCommitments(journal.read, filter)),

    'commitments.get': ({ commitmentId }) => {
      const promise = readCommitment(journal.read, commitmentId);
      return promise === null ? notFound('promise') : succeed(promise);
    },

    'commitments.add': ({ with: counterpart, madeOn = today(), ...fields }) => {
      const days = { madeOn, dueOn: fields.dueOn, settledOn: null };
      const objection = objectionToDays(days, today()) ?? objectionToPlace(journal.read, { counterpart, ...fields });
      if (objection !== null) return refuse(objection);
      const commitmentId = journal.change(sayMade({ ...fields, withName: nameOf(journal.read, counterpart) }), (writer) =>
        insertCommitment(writer, { ...fields, ...columnsOf(counterpart), ...days, state: 'open' }),
      );
      return succeed({ commitmentId });
    },

    'commitments.edit': ({ commitmentId, with: counterpart, ...fields }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      const changes = { ...present(fields), ...(counterpart === undefined ? {} : columnsOf(counterpart)) };
      // Days from before this rule stand until they are changed themselves.
      const days = changes.madeOn === undefined && changes.dueOn === undefined ? null : objectionToDays({ ...before, ...changes }, today());
      const objection = days ?? objectionToPlace(journal.read, { counterpart: counterpart ?? null });
      if (objection !== null) return refuse(objection);
      journal.change(`Changed ${sayThePromise(before)}`, (writer) => updateCommitment(writer, commitmentId, changes));
      return succeed({});
    },

    'commitments.settle': ({ commitmentId, as, on = today(), note }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      const joined = joinWriting(before.note, note);
      const objection = objectionToSettling(before, as, on, today()) ?? (joined.length > WORDS_LIMIT ? NOTE_TOO_LONG : null);
      if (objection !== null) return refuse(objection);
      journal.change(saySettled(before, as), (writer) => updateCommitment(writer, commitmentId, { state: as, settledOn: on, note: joined }));
      return succeed({});
    },

    'commitments.reopen': ({ commitmentId }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      if (before.state === 'open') return refuse('The promise is open already.');
      journal.change(`Reopened ${sayThePromise(before)}`, (writer) => updateCommitment(writer, commitmentId, { state: 'open', settledOn: null }));
      return succeed({});
    },

    'commitments.moveDay': ({ commitmentId, dueOn }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      const objection = objectionToMoving(before, dueOn);
      if (objection !== null) return refuse(objection);
      journal.change(sayMoved(before, dueOn, today()), (writer) => updateCommitment(writer, commitmentId, { dueOn }));
      return succeed({});
    },

    'commitments.remove': ({ commitmentId }) => {
      const before = readCommitment(journal.read, commitmentId);
      if (before === null) return notFound('promise');
      journal.change(`Deleted ${sayThePromise(before)}`, (writer) => deleteCommitment(writer, commitmentId));
      return succeed({});
    },
  }) satisfies HandlersOf<keyof typeof commitmentCalls>;

const NOTE_TOO_LONG = `With what is noted already, the note would be longer than ${WORDS_LIMIT.toLocaleString('en-GB')} characters. Shorten it.`;

/** To whom, or from whom: a person, an organisation, or nobody in particular. */
type Counterpart = { readonly kind: 'person'; readonly personId: PersonId } | { readonly kind: 'organisation'; readonly organisationId: OrganisationId } | null;

const columnsOf = (counterpart: Counterpart): Pick<Commitment, 'personId' | 'organisationId'> => ({
  personId: counterpart?.kind === 'person' ? counterpart.personId : null,
  organisationId: counterpart?.kind === 'organisation' ? counterpart.organisationId : null,
});

function nameOf(reader: Reader, counterpart: Counterpart): string | null {
  if (counterpart === null) return null;
  const named = counterpart.kind === 'person' ? readPerson(reader, counterpart.personId) : readOrganisation(reader, counterpart.organisationId);
  return named?.name ?? null;
}

interface Place {
  readonly counterpart: Counterpart;
  readonly meetingId?: MeetingId | null;
  readonly conflictId?: ConflictId | null;
}

/** Why it cannot be with, or have come from, what is named, as a whole sentence; null when all of it is in the journal. */
function objectionToPlace(reader: Reader, { counterpart, meetingId = null, conflictId = null }: Place): string | null {
  if (counterpart !== null && nameOf(reader, counterpart) === null) {
    return counterpart.kind === 'person'
      ? 'The person it is with is no longer in the journal; choose the person again, or nobody.'
      : 'The organisation it is with is no longer in the journal; choose it again, or nobody.';
  }
  if (meetingId !== null && readMeeting(reader, meetingId) === null) return 'The meeting it came from has been deleted; undo brings it back.';
  if (conflictId !== null && readConflictRow(reader, conflictId) === null) return 'The conflict it came from has been deleted; undo brings it back.';
  return null;
}
