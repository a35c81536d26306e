import type { CommitmentView } from '../../../main/domain/views.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { sayPromise } from './parts.ts';

/** A promise the meeting has already: kept with it, and taken out here if it was none. */
export function SavedPromise({ promise }: { readonly promise: CommitmentView }) {
  const today = useToday();
  const remove = useWrite('commitments.remove', { said: () => 'Removed the promise' });
  const words = sayPromise(promise, promise.withName, today);
  return (
    <li>
      {words}{' '}
      <Act about={words} onClick={() => void remove.run({ commitmentId: promise.id })}>
        Remove
      </Act>
    </li>
  );
}
