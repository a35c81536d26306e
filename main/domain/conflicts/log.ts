import type { Conflict, ConflictEntry, Movement, Stage } from '../conflict.ts';
import { type Day, sayDate } from '../day.ts';
import type { ConflictEntryId, MeetingId, PersonId } from '../id.ts';
import { ASKS } from './moves.ts';

/** An entry as it is written, or written anew. */
export interface EntryWords {
  readonly day: Day;
  readonly text: string;
  readonly movement: Movement | null;
  readonly meetingId: MeetingId | null;
  /** How many took part in that meeting. */
  readonly meetingPeople: number;
  readonly personIds: readonly PersonId[];
}

/**
 * Why this cannot be an entry of a log, as a whole sentence; null when it can. Its day may be before the conflict was noticed:
 * what came before is often understood only afterwards, and the day it was noticed stays what it is.
 */
export function objectionToEntry({ day, text, movement, meetingId }: EntryWords, today: Day): string | null {
  if (day > today) return 'What was said is written down once it has been said. Choose today or a day before it, or set the next conversation.';
  if (text.trim() === '' && movement === null && meetingId === null) return 'Write what was said, or whether it moved anything.';
  return null;
}

type Logged = Pick<ConflictEntry, 'id' | 'day' | 'movedTo'>;

/** In the order in which they happened: by day, and within a day as they were written. */
const asHappened = (a: Logged, b: Logged): number => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1);

/** The moves of a log, in the order in which they happened. */
const movesIn = <E extends Logged>(entries: readonly E[]): readonly E[] => entries.filter(({ movedTo }) => movedTo !== null).toSorted(asHappened);

/** The stage a log gives: that of its last move; null when it has none. */
export const stageOf = (entries: readonly Logged[]): Stage | null => movesIn(entries).at(-1)?.movedTo ?? null;

/** The entry that tells when it was noticed, or first rehearsed while it is a what-if: its day is the conflict's `noticedOn`. */
export const noticing = <E extends Logged>(entries: readonly E[]): E | null => {
  const moves = movesIn(entries);
  return moves.find(({ movedTo }) => movedTo === 'noticed') ?? moves.find(({ movedTo }) => movedTo === 'rehearsed') ?? null;
};

/** Why an entry of this log cannot be written anew like this, as a whole sentence; null when it can. */
export function objectionToEdit(entries: readonly Logged[], id: ConflictEntryId, words: EntryWords, today: Day): string | null {
  const before = entries.find((entry) => entry.id === id);
  if (before === undefined || before.movedTo === null) {
    // The words of what is planned may be changed before its day.
    return before?.day === words.day ? objectionToEntry({ ...words, day: today }, today) : objectionToEntry(words, today);
  }
  const asks = ASKS[before.movedTo];
  if (asks.needsText && words.text.trim() === '') return 'It was surfaced here. Say how it was said.';
  if (asks.needsPeople && words.personIds.length === 0 && words.meetingPeople === 0) return 'It was surfaced here. Say who was there.';
  return words.day === before.day ? null : objectionToMoveDay(entries, id, words.day, today);
}

/** Why the move of this entry cannot have happened on that day, as a whole sentence; null when it can. */
export function objectionToMoveDay(entries: readonly Logged[], id: ConflictEntryId, day: Day, today: Day): string | null {
  if (day > today) return 'It has happened already. Choose today or a day before it.';
  const moves = movesIn(entries);
  const at = moves.findIndex((entry) => entry.id === id);
  const [earlier, later] = [at > 0 ? moves[at - 1] : undefined, at < 0 ? undefined : moves[at + 1]];
  if (earlier !== undefined && day < earlier.day) {
    return `The move before this one was on ${sayDate(earlier.day, today)}, and moves stand in their order. Choose that day or a later one.`;
  }
  if (later !== undefined && day > later.day) {
    return `The move after this one was on ${sayDate(later.day, today)}, and moves stand in their order. Choose that day or an earlier one.`;
  }
  return null;
}

/** Why a conflict cannot have been noticed on that day, as a whole sentence; null when it can. */
export function objectionToNoticing(entries: readonly Logged[], noticedOn: Day, today: Day): string | null {
  const first = noticing(entries);
  if (noticedOn > today) return 'It has been noticed already. Choose today or a day before it.';
  return first === null ? null : objectionToMoveDay(entries, first.id, noticedOn, today);
}

/** What was agreed before, in words for the log, when it is agreed anew; null when there was nothing, or it is the same. */
export function sayEarlierAgreement(before: Pick<Conflict, 'agreed' | 'feelsAfter'>, parties: readonly { readonly name: string; readonly feelsAfter: string }[], now: string): string | null {
  if (before.agreed.trim() === '' || before.agreed === now) return null;
  const felt = [{ name: 'I', feelsAfter: before.feelsAfter }, ...parties].filter(({ feelsAfter }) => feelsAfter.trim() !== '');
  return [`Agreed before: ${before.agreed}`, ...felt.map(({ name, feelsAfter }) => `${name}: ${feelsAfter}`)].join('\n');
}
