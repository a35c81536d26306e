import type { PromiseDueNudge, WaitingNudge } from '../../../main/domain/nudge.ts';
import type { ActedPromise } from '../commitments/acted.ts';

/** The promise a nudge is about, as its dialogs want it. */
export const promiseOf = ({ rule, commitmentId, what, withName, madeOn, dueOn }: PromiseDueNudge | WaitingNudge): ActedPromise => ({
  id: commitmentId,
  direction: rule === 'waiting' ? 'theirs' : 'mine',
  what,
  withName,
  madeOn,
  dueOn,
});
