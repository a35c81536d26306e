import { type ReactNode, useState } from 'react';
import type { Ending } from '../../../main/domain/commitment.ts';
import { saySettled, sayThePromise } from '../../../main/domain/promise-words.ts';
import { useDeed } from '../../data/deed.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { type ActedPromise, ENDING_ACTS } from './acted.ts';
import { EditPromise } from './EditPromise.tsx';
import { MoveDay } from './MoveDay.tsx';
import { SettlePromise } from './SettlePromise.tsx';

interface PromiseActsProps {
  readonly promise: ActedPromise;
  /** Editing and removing too: where the promise itself is shown, not what asks about it. */
  readonly all?: boolean;
  /** More acts, after these. */
  readonly children?: ReactNode;
}

/** What can be done about an open promise: it ends, its day is moved. */
export function PromiseActs({ promise, all = false, children }: PromiseActsProps) {
  const [asking, setAsking] = useState<'day' | 'ending' | null>(null);
  const settle = useDeed('commitments.settle', { said: ({ as }) => saySettled(promise, as) });
  const words = ENDING_ACTS[promise.direction];
  const end = (as: Ending): void => void settle.run({ commitmentId: promise.id, as });
  const close = (): void => {
    setAsking(null);
  };
  return (
    <>
      <Acts>
        <Act
          about={promise.what}
          onClick={() => {
            end('kept');
          }}
        >
          {words.kept}
        </Act>
        <Act
          about={promise.what}
          onClick={() => {
            setAsking('day');
          }}
        >
          Move the day
        </Act>
        <Act
          about={promise.what}
          onClick={() => {
            setAsking('ending');
          }}
        >
          {words.released}
        </Act>
        <Act
          about={promise.what}
          onClick={() => {
            end('missed');
          }}
        >
          {words.missed}
        </Act>
        {all ? <EditAndRemove promise={promise} /> : null}
        {children}
      </Acts>
      {asking === 'day' ? <MoveDay promise={promise} onClose={close} /> : null}
      {asking === 'ending' ? <SettlePromise promise={promise} as="released" onClose={close} /> : null}
    </>
  );
}

/** What can be done about a promise that has ended. */
export function SettledActs({ promise }: { readonly promise: ActedPromise }) {
  const reopen = useWrite('commitments.reopen', { said: () => `Reopened ${sayThePromise(promise)}` });
  return (
    <Acts>
      <Act about={promise.what} onClick={() => void reopen.run({ commitmentId: promise.id })}>
        Reopen
      </Act>
      <EditAndRemove promise={promise} />
    </Acts>
  );
}

function EditAndRemove({ promise }: { readonly promise: ActedPromise }) {
  const [editing, setEditing] = useState(false);
  const remove = useWrite('commitments.remove', { said: () => `Removed ${sayThePromise(promise)}` });
  return (
    <>
      <Act
        about={promise.what}
        onClick={() => {
          setEditing(true);
        }}
      >
        Edit
      </Act>
      <Act about={promise.what} onClick={() => void remove.run({ commitmentId: promise.id })}>
        Remove
      </Act>
      {editing ? (
        <EditPromise
          commitmentId={promise.id}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </>
  );
}
