import { sayOutcome } from '../../../main/domain/commitment.ts';
import { saySettled, sayThePromise } from '../../../main/domain/promise-words.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { ENDING_ACTS } from '../commitments/acted.ts';
import { sayPromise } from './parts.ts';

/** A promise the meeting has already: kept with it, settled or opened again here, and taken out if it was none. */
export function SavedPromise({ promise }: { readonly promise: CommitmentView }) {
  const today = useToday();
  const settle = useWrite('commitments.settle', { said: (_, { as }) => saySettled(promise, as) });
  const reopen = useWrite('commitments.reopen', { said: () => `Reopened ${sayThePromise(promise)}` });
  const remove = useWrite('commitments.remove', { said: () => `Removed ${sayThePromise(promise)}` });
  const words = sayPromise(promise, promise.withName, today);
  return (
    <li>
      {words}
      {promise.state === 'open' ? '' : `: ${sayOutcome(promise, today)}`}{' '}
      {promise.state === 'open' ? (
        <Act about={words} onClick={() => void settle.run({ commitmentId: promise.id, as: 'kept' })}>
          {ENDING_ACTS[promise.direction].kept}
        </Act>
      ) : (
        <Act about={words} onClick={() => void reopen.run({ commitmentId: promise.id })}>
          Reopen
        </Act>
      )}{' '}
      <Act about={words} onClick={() => void remove.run({ commitmentId: promise.id })}>
        Remove
      </Act>
    </li>
  );
}
