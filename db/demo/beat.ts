import type { CommitmentKind, Direction } from '../../main/domain/commitment.ts';
import type { Character, Factor, Mode, Safety } from '../../main/domain/meeting.ts';

/** What became of a promise. One whose day has not come by the journal's last day stays open whatever is said here. */
export type Outcome = 'kept' | 'late' | 'missed' | 'released' | 'open';

/** A promise made in a meeting. `inDays` counts from the meeting; null: no day was named. */
export interface Promised {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly inDays: number | null;
  readonly outcome: Outcome;
  readonly note: string;
}

/**
 * What happened in one meeting, in the leader's words. The words may hold `{by}` (the day the first promise is due), and
 * `{they} {them} {their} {They} {first}` for whoever it was with.
 */
export interface Beat {
  readonly text: string;
  readonly character: Character;
  /** Days before today, when it belongs to one time; the beats told before it happened before it. */
  readonly ago?: number;
  /** When the words only make sense so. */
  readonly mode?: Mode;
  readonly place?: string;
  /** `HH:MM`, when it could only be then. */
  readonly time?: string;
  readonly learned?: string;
  readonly factors?: readonly Factor[];
  readonly safety?: Safety;
  readonly promises?: readonly Promised[];
}

type More = Omit<Beat, 'text' | 'character'>;

export const open = (text: string, more: More = {}): Beat => ({ text, character: 'open', ...more });
export const business = (text: string, more: More = {}): Beat => ({ text, character: 'business', ...more });
export const both = (text: string, more: More = {}): Beat => ({ text, character: 'both', ...more });

const promise =
  (direction: Direction, kind: CommitmentKind) =>
  (what: string, inDays: number | null, outcome: Outcome, note = ''): Promised => ({ direction, kind, what, inDays, outcome, note });

/** I said I would. */
export const mine = promise('mine', 'action');
/** They said they would. */
export const theirs = promise('theirs', 'action');
/** I offered to help. */
export const help = promise('mine', 'help');
/** They offered to help. */
export const helpFromThem = promise('theirs', 'help');
