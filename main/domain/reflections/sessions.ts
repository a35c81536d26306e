import type { Day } from '../day.ts';
import type { CoachingSession } from '../reflection.ts';

type Dated = Pick<CoachingSession, 'id' | 'day' | 'coach'>;

const byDay = (a: Dated, b: Dated): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id);

/** Those of today and later, the soonest first; then those past, the latest first. */
export function orderSessions<S extends Dated>(sessions: readonly S[], today: Day): { readonly coming: readonly S[]; readonly past: readonly S[] } {
  const inOrder = sessions.toSorted(byDay);
  return { coming: inOrder.filter(({ day }) => day >= today), past: inOrder.filter(({ day }) => day < today).toReversed() };
}

/** What a session's next day asks of the others: another session, one moved, or nothing. */
export type NextSession = { readonly kind: 'add'; readonly day: Day } | { readonly kind: 'move'; readonly session: CoachingSession; readonly day: Day } | { readonly kind: 'none' };

/**
 * What it takes for the next session with a coach to be where `nextOn` says. One that was made before and has nothing written in it
 * moves; one that is there already stands.
 */
export function settleNext(before: Pick<CoachingSession, 'id' | 'coach' | 'nextOn'>, nextOn: Day | null, all: readonly CoachingSession[]): NextSession {
  if (nextOn === null) return { kind: 'none' };
  const others = all.filter(({ id, coach }) => id !== before.id && coach === before.coach);
  if (others.some(({ day }) => day === nextOn)) return { kind: 'none' };
  const made = others.find((session) => session.day === before.nextOn && isUnwritten(session));
  return made === undefined ? { kind: 'add', day: nextOn } : { kind: 'move', session: made, day: nextOn };
}

const isUnwritten = ({ bring, questions, tookAway }: CoachingSession): boolean => [bring, questions, tookAway].every((words) => words.trim() === '');

/** Why a session may not have its next one on a day; null when it may. A whole sentence. */
export const objectionToNext = (day: Day, nextOn: Day | null): string | null => (nextOn !== null && nextOn <= day ? 'The next session comes after this one.' : null);
