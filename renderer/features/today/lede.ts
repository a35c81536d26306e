import type { CommitmentView, ConflictRow } from '../../../main/domain/views.ts';
import { isOpenStage } from '../../../main/domain/conflict.ts';
import type { Day } from '../../../main/domain/day.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';

export interface LedeFacts {
  readonly today: Day;
  /** Whom you are late seeing, most urgent first. */
  readonly late: readonly string[];
  readonly conflicts: readonly Pick<ConflictRow, 'stage' | 'nextOn'>[];
  /** Open ones. */
  readonly commitments: readonly Pick<CommitmentView, 'direction' | 'dueOn' | 'withName'>[];
  /** Meetings from a calendar that wait for a sentence. */
  readonly unwritten: number;
}

/** What today asks, in one sentence: "You are late seeing eight people, and two promises are due." */
export function sayToday(facts: LedeFacts): string {
  const parts = [sayLate(facts.late), sayConflicts(facts), saySoon(facts), sayUnwritten(facts.unwritten)].filter((part) => part !== null);
  if (parts.length === 0) return 'Nothing asks for you today.';
  const [last, ...before] = parts.toReversed();
  const said = before.length === 0 ? last : `${before.toReversed().join(', ')}, and ${last}`;
  return `${upperFirst(said ?? '')}.`;
}

function sayLate(late: readonly string[]): string | null {
  const [only] = late;
  if (only === undefined) return null;
  return late.length === 1 ? `you are late seeing ${only}` : `you are late seeing ${sayCount(late.length)} people`;
}

function sayConflicts({ conflicts, today }: LedeFacts): string | null {
  const due = conflicts.filter((conflict) => isOpenStage(conflict.stage) && conflict.nextOn !== null && conflict.nextOn <= today).length;
  return due === 0 ? null : `${countOf(due, 'disagreement wants', 'disagreements want')} a conversation`;
}

function saySoon({ commitments, today }: LedeFacts): string | null {
  const mine = commitments.filter((commitment) => commitment.direction === 'mine' && commitment.dueOn !== null && commitment.dueOn <= today);
  const [only] = mine;
  if (only === undefined) return null;
  if (mine.length > 1) return `${sayCount(mine.length)} promises of yours are due`;
  const to = only.withName === null ? 'a promise of yours' : `your promise to ${only.withName}`;
  return only.dueOn === today ? `${to} is due today` : `${to} is past its day`;
}

const sayUnwritten = (count: number): string | null =>
  count === 0 ? null : `${countOf(count, 'meeting from your calendar waits', 'meetings from your calendar wait')} for a sentence`;

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
