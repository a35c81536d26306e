import type { ConflictEntry, Movement, Stage } from '../../../main/domain/conflict.ts';
import { type EntryWords, objectionToEdit, objectionToEntry } from '../../../main/domain/conflicts/log.ts';
import { addDays, type Day, earlierOf, sayLength, sayTime } from '../../../main/domain/day.ts';
import type { ConflictId, MeetingId } from '../../../main/domain/id.ts';
import { sayMode } from '../../../main/domain/meeting.ts';
import type { MeetingView, PartyName } from '../../../main/domain/views.ts';
import { ASKS, earliestMove, type Feeling, type Movable, type Move, objectionToMove } from '../../../main/domain/conflicts/moves.ts';
import { listNames, sayCount, upperFirst } from '../../../main/domain/words.ts';
import type { InputOf } from '../../../preload/contract.ts';
import { type PartyChoice, personIdsOf } from './PeopleField.tsx';

/** What is being written of one day. */
export interface EntryDraft {
  readonly day: Day | null;
  readonly text: string;
  /** Null: only a note. Undefined: not said yet. */
  readonly movement: Movement | null | undefined;
  readonly meetingId: MeetingId | null;
  readonly people: readonly PartyChoice[];
  /** The next conversation. Undefined: not touched yet. */
  readonly nextOn: Day | null | undefined;
}

export const emptyEntry = (today: Day): EntryDraft => ({ day: today, text: '', movement: undefined, meetingId: null, people: [], nextOn: undefined });

/** The next conversation as the form shows it: what was chosen, or the day there is while it is still ahead of this one. */
export const nextOf = ({ nextOn, day }: Pick<EntryDraft, 'nextOn' | 'day'>, stands: Day | null, today: Day): Day | null =>
  nextOn !== undefined ? nextOn : stands !== null && stands >= today && stands !== day ? stands : null;

/** The next conversation as it is to be kept. One that was due has been had, unless this is written of a day before it. */
export function nextInput(draft: Pick<EntryDraft, 'nextOn'> & { readonly day: Day }, stands: Day | null, today: Day): { readonly nextOn?: Day | null } {
  if (draft.nextOn === undefined && (stands === null || draft.day < stands)) return {};
  return { nextOn: nextOf(draft, stands, today) };
}

/** A conversation to be logged. Who was there is told by the meeting when it is from one. */
export const entryInput = (draft: EntryDraft & { readonly day: Day }, conflictId: ConflictId, stands: Day | null, today: Day): InputOf<'conflicts.addEntry'> => ({
  conflictId,
  day: draft.day,
  text: draft.text,
  movement: draft.movement ?? null,
  meetingId: draft.meetingId,
  personIds: draft.meetingId === null ? personIdsOf(draft.people) : [],
  ...nextInput(draft, stands, today),
});

interface Wrong<F extends string> {
  readonly field: F;
  readonly words: string;
}

const asWords = ({ day, text, movement, meetingId, people }: EntryDraft & { readonly day: Day }, meetingPeople: number): EntryWords => ({
  day,
  text,
  movement: movement ?? null,
  meetingId,
  meetingPeople,
  personIds: personIdsOf(people),
});

/** Why this cannot be logged, by the field it is about; null when it can. */
export function wrongWithEntry(draft: EntryDraft, today: Day): Wrong<'day' | 'text' | 'movement'> | null {
  if (draft.day === null) return { field: 'day', words: 'Choose the day it was.' };
  const words = objectionToEntry(asWords({ ...draft, day: draft.day }, 0), today);
  if (words !== null) return { field: draft.day > today ? 'day' : 'text', words };
  // Whether it is stuck is read from this: it is never guessed.
  return draft.movement === undefined ? { field: 'movement', words: 'Say whether it moved anything, or that it was only a note.' } : null;
}

/** Why an entry of this log cannot be written anew like this, by the field it is about; null when it can. */
export function wrongWithEdit(log: Parameters<typeof objectionToEdit>[0], entry: Pick<ConflictEntry, 'id' | 'day'>, draft: EntryDraft, meetingPeople: number, today: Day): Wrong<'day' | 'text' | 'people'> | null {
  if (draft.day === null) return { field: 'day', words: 'Choose the day it was.' };
  const asked = asWords({ ...draft, day: draft.day }, meetingPeople);
  const objection = (words: EntryWords): string | null => objectionToEdit(log, entry.id, words, today);
  const words = objection(asked);
  if (words === null) return null;
  const field = objection({ ...asked, day: entry.day }) !== words ? 'day' : objection({ ...asked, text: 'x' }) !== words ? 'text' : 'people';
  return { field, words };
}

/** What a stage asks, as the dialog holds it. */
export interface MoveDraft extends EntryDraft {
  readonly revisitOn: Day | null;
  readonly agreed: string;
  readonly feelsAfter: string;
  /** By the party's key. */
  readonly feelings: Readonly<Record<string, string>>;
}

export const keyOf = (party: PartyName): string => `${party.kind}-${party.id}`;

export const emptyMove = (today: Day): MoveDraft => ({ ...emptyEntry(today), revisitOn: null, agreed: '', feelsAfter: '', feelings: {} });

const feelingOf = (party: PartyName, feelsAfter: string): Feeling =>
  party.kind === 'person' ? { kind: 'person', personId: party.id, feelsAfter } : { kind: 'organisation', organisationId: party.id, feelsAfter };

interface MoveFacts {
  readonly parties: readonly PartyName[];
  /** How many took part in the meeting that is chosen. */
  readonly meetingPeople: number;
  /** The next conversation as it stands. */
  readonly nextOn: Day | null;
  readonly today: Day;
}

/** The move as the rules judge it and the call takes it: only what its stage asks for. */
export function moveOf(draft: MoveDraft & { readonly day: Day }, to: Stage, about: MoveFacts): Move {
  const { parties, meetingPeople } = about;
  const asks = ASKS[to];
  return {
    to,
    day: draft.day,
    text: draft.text,
    personIds: draft.meetingId === null || meetingPeople === 0 ? personIdsOf(draft.people) : [],
    meetingId: draft.meetingId,
    meetingPeople,
    ...(asks.takesNext ? nextInput(draft, about.nextOn, about.today) : {}),
    revisitOn: asks.needsRevisit ? draft.revisitOn : null,
    agreed: asks.needsAgreement ? draft.agreed : '',
    feelsAfter: asks.needsAgreement ? draft.feelsAfter : '',
    feelings: asks.needsAgreement ? parties.map((party) => feelingOf(party, draft.feelings[keyOf(party)] ?? '')).filter(({ feelsAfter }) => feelsAfter.trim() !== '') : [],
  };
}

/** The fields of a move that can be at fault; a feeling by its party's key. */
export type MoveField = 'day' | 'text' | 'people' | 'agreed' | 'feelsAfter' | 'revisitOn' | 'nextOn' | `feels ${string}` | 'none';

/**
 * The rules' objection to a move and the field it is about: the one which, were it right, would not be objected to. Null
 * when there is none.
 */
export function objectionAt(movable: Movable, move: Move, today: Day): Wrong<MoveField> | null {
  const words = objectionToMove(movable, move, today);
  if (words === null) return null;
  const righted: readonly (readonly [MoveField, Move])[] = [
    ['day', { ...move, day: earlierOf(earliestMove(movable), today) }],
    ['day', { ...move, day: today }],
    ['text', { ...move, text: 'x' }],
    ['people', { ...move, meetingPeople: 1 }],
    ...(ASKS[move.to].needsAgreement
      ? ([
          ['agreed', { ...move, agreed: 'x' }],
          ['feelsAfter', { ...move, feelsAfter: 'x' }],
          ...movable.parties.map((party) => [`feels ${keyOf(party)}`, { ...move, feelings: [...move.feelings, feelingOf(party, 'x')] }] as const),
        ] as const)
      : []),
    ...(ASKS[move.to].needsRevisit ? ([['revisitOn', { ...move, revisitOn: addDays(today, 1) }]] as const) : []),
    ['nextOn', { ...move, nextOn: null }],
  ];
  return { words, field: righted.find(([, better]) => objectionToMove(movable, better, today) !== words)?.[0] ?? 'none' };
}

/** A meeting of the day as it is chosen: "14.00, video, 30 minutes, with Helen Carrow and two others". */
export function sayChoice(meeting: Pick<MeetingView, 'time' | 'mode' | 'minutes' | 'partnershipName' | 'participants' | 'title'>): string {
  const names = meeting.participants.map(({ name }) => name);
  const who = names.length > 3 ? [...names.slice(0, 2), `${sayCount(names.length - 2)} others`] : names;
  return upperFirst(
    [
      meeting.time === null ? '' : sayTime(meeting.time),
      meeting.partnershipName ?? meeting.title ?? '',
      sayMode(meeting.mode),
      meeting.minutes === null ? '' : sayLength(meeting.minutes),
      names.length === 0 ? '' : `with ${listNames(who)}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
