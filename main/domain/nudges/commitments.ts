import { type Day, daysBetween } from '../day.ts';
import type { PromiseDueNudge, WaitingNudge } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import type { CommitmentFacts } from './facts.ts';

/**
 * What an open promise asks today (mission: Other nudges): one of mine from `promiseSoonDays` before its day, one of theirs
 * once `waitingDays` are past it.
 */
export function commitmentNudge(facts: CommitmentFacts, { nudges }: Settings, today: Day): PromiseDueNudge | WaitingNudge | null {
  const { id, direction, what, kind, personId, withName, madeOn, dueOn } = facts;
  const daysPast = daysBetween(dueOn, today);
  const promise = { commitmentId: id, what, kind, personId, withName, madeOn, dueOn, daysPast };
  if (direction === 'mine') return daysPast >= -nudges.promiseSoonDays ? { rule: 'promise-due', ...promise } : null;
  return daysPast >= nudges.waitingDays ? { rule: 'waiting', ...promise } : null;
}
