import { useState } from 'react';
import { objectionToNext } from '../../../main/domain/conflicts/moves.ts';
import { addDays, type Day, sayDay, weekdayOf } from '../../../main/domain/day.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { useRead } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import type { AboutConflict } from './LogConversation.tsx';
import './dialogs.css';

const AHEAD = [
  { label: 'In a week', days: 7 },
  { label: 'In a fortnight', days: 14 },
  { label: 'In four weeks', days: 28 },
] as const;

/** The day of the next conversation; of one that is parked, the day to look at it again. */
export function ChooseDate({ conflictId, title, onClose }: AboutConflict) {
  const today = useToday();
  const read = useRead('conflicts.get', { conflictId });
  const conflict = read.state === 'here' ? read.value.conflict : null;
  const stage = conflict?.stage ?? 'noticed';
  const parked = stage === 'parked';
  const stands = (parked ? conflict?.revisitOn : conflict?.nextOn) ?? null;
  const [chosen, setChosen] = useState<Day | null | undefined>(undefined);
  const [tried, setTried] = useState(false);
  const set = useDeed('conflicts.setNext', {
    shown: true,
    said: ({ nextOn }) => (nextOn === null ? `No next conversation about ${title}` : `${parked ? 'To look again at' : 'Next conversation about'} ${title}: ${sayDay(nextOn, today)}`),
  });
  // A day that has passed is no answer to the question.
  const day = chosen !== undefined ? chosen : stands !== null && stands >= today ? stands : null;
  const wrong = day === null ? 'Choose a day.' : objectionToNext(stage, day, today);
  const save = async (nextOn: Day | null): Promise<void> => {
    const outcome = await set.run({ conflictId, nextOn });
    if (outcome.ok) onClose();
  };

  return (
    <Dialog
      title={parked ? 'Look at it again' : 'Choose a date'}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (wrong === null) void save(day);
      }}
      foot={
        <>
          <Button first type="submit" busy={set.busy}>
            {parked ? 'Look again then' : 'Talk then'}
          </Button>
          <Button onClick={onClose}>Not now</Button>
          {stands === null || parked ? null : <Act onClick={() => void save(null)}>No next conversation</Act>}
        </>
      }
    >
      <p className="dialog-about">{title}</p>
      <div>
        <DateField
          label={parked ? 'The day to look at it again' : 'The next conversation'}
          hint={parked ? 'Until then it is quiet.' : 'Until then it does not ask for you.'}
          value={day}
          onChange={setChosen}
          min={parked ? addDays(today, 1) : today}
          startsHere
          error={tried ? wrong : null}
        />
        <Acts>
          {AHEAD.map(({ label, days }) => (
            <Act
              key={days}
              onClick={() => {
                setChosen(onAWorkday(addDays(today, days)));
              }}
            >
              {label}
            </Act>
          ))}
        </Acts>
      </div>
      {set.failure === null ? null : <FailureNote>{set.failure.message}</FailureNote>}
    </Dialog>
  );
}

/** A weekend's day is taken for the Monday after it. */
const onAWorkday = (day: Day): Day => (weekdayOf(day) === 6 ? addDays(day, 2) : weekdayOf(day) === 0 ? addDays(day, 1) : day);
