import type { PromiseDueNudge, WaitingNudge } from '../../../main/domain/nudge.ts';
import { saySettled } from '../../../main/domain/promise-words.ts';
import { useDeed } from '../../data/deed.ts';
import { Act } from '../../ui/Act.tsx';
import { sayAct } from './act-words.ts';
import { promiseOf } from './promise.ts';

interface SettleActProps {
  readonly nudge: PromiseDueNudge | WaitingNudge;
  readonly act: 'kept' | 'arrived';
}

/** A promise that was kept, in one press. Undo stands beside what is then said. */
export function SettleAct({ nudge, act }: SettleActProps) {
  const settle = useDeed('commitments.settle', { said: ({ as }) => saySettled(promiseOf(nudge), as) });
  return (
    <Act about={nudge.what} onClick={() => void settle.run({ commitmentId: nudge.commitmentId, as: 'kept' })}>
      {sayAct(act, nudge)}
    </Act>
  );
}
