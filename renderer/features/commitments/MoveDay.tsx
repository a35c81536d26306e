import { useState } from 'react';
import { objectionToMoving } from '../../../main/domain/commitment.ts';
import { sayMoved, wordsOf } from '../../../main/domain/promise-words.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import type { ActedPromise } from './acted.ts';

interface MoveDayProps {
  readonly promise: ActedPromise;
  readonly onClose: () => void;
}

/** Another due day for an open promise, or none. */
export function MoveDay({ promise, onClose }: MoveDayProps) {
  const today = useToday();
  const [dueOn, setDueOn] = useState(promise.dueOn);
  const [tried, setTried] = useState(false);
  const move = useDeed('commitments.moveDay', { shown: true, said: (input) => sayMoved(promise, input.dueOn, today) });
  const wrong = dueOn === promise.dueOn ? 'Write another day, or leave it empty.' : objectionToMoving({ state: 'open', madeOn: promise.madeOn }, dueOn);
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong !== null) return;
    const outcome = await move.run({ commitmentId: promise.id, dueOn });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title="Move the day"
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <Button first type="submit" busy={move.busy}>
            Move it
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p className="say">To {wordsOf(promise)}.</p>
      <DateField label="Due" hint="Empty: no day in particular." value={dueOn} onChange={setDueOn} startsHere error={tried ? wrong : null} />
      {move.failure === null ? null : <FailureNote>{move.failure.message}</FailureNote>}
    </Dialog>
  );
}
