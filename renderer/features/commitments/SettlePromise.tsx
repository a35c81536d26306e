import { useState } from 'react';
import { type Ending, objectionToSettling } from '../../../main/domain/commitment.ts';
import type { Day } from '../../../main/domain/day.ts';
import { saySettled, wordsOf } from '../../../main/domain/promise-words.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { issueAt } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { type ActedPromise, ENDING_CHOICES } from './acted.ts';

interface SettlePromiseProps {
  readonly promise: ActedPromise;
  /** What is chosen at first. */
  readonly as: Ending;
  readonly onClose: () => void;
}

/** How an open promise ended, on which day, and a word about it. */
export function SettlePromise({ promise, as: asked, onClose }: SettlePromiseProps) {
  const today = useToday();
  const [as, setAs] = useState(asked);
  const [on, setOn] = useState<Day | null>(today);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const settle = useDeed('commitments.settle', { shown: true, said: (input) => saySettled(promise, input.as) });
  const wrong = on === null ? 'Write the day it ended.' : objectionToSettling({ state: 'open', madeOn: promise.madeOn, settledOn: null }, as, on, today);
  const save = async (): Promise<void> => {
    setTried(true);
    if (on === null || wrong !== null) return;
    const outcome = await settle.run({ commitmentId: promise.id, as, on, note });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title="How it ended"
      onClose={onClose}
      onSubmit={() => void save()}
      holds={note.trim() !== ''}
      foot={
        <>
          <Button first type="submit" busy={settle.busy}>
            Settle it
          </Button>
          <Button onClick={onClose}>Leave it open</Button>
        </>
      }
    >
      <p className="say">
        {promise.direction === 'mine' ? 'You were' : `${promise.withName ?? 'They'} ${promise.withName === null ? 'were' : 'was'}`} to {wordsOf(promise)}.
      </p>
      <Choice label="It was" value={as} options={ENDING_CHOICES[promise.direction]} onChange={setAs} />
      <DateField label="On" value={on} onChange={setOn} error={tried ? wrong : null} />
      <WordsField label="What became of it, if it is worth a line" value={note} onChange={setNote} startsHere error={issueAt(settle.failure, 'note')} />
      {settle.failure === null || settle.failure.kind === 'invalid-input' ? null : <FailureNote>{settle.failure.message}</FailureNote>}
    </Dialog>
  );
}
