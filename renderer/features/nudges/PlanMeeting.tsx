import { useState } from 'react';
import { addDays, type Day, type LocalTime, sayDay, weekdayOf } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { type Mode, MODES, sayMode } from '../../../main/domain/meeting.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { issueAt } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

interface PlanMeetingProps {
  readonly person: { readonly personId: PersonId; readonly name: string };
  readonly onClose: () => void;
}

const HOW = MODES.filter((mode) => mode !== 'written').map((mode) => ({ value: mode, label: mode === 'face-to-face' ? 'Face to face' : `By ${sayMode(mode)}` }));

/** A meeting with someone on a later day: what quiets their clock until then. */
export function PlanMeeting({ person, onClose }: PlanMeetingProps) {
  const today = useToday();
  const [day, setDay] = useState<Day | null>(nextWorkingDay(today));
  const [time, setTime] = useState<LocalTime | null>(null);
  const [mode, setMode] = useState<Mode>('face-to-face');
  const [place, setPlace] = useState('');
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  const save = useDeed('meetings.save', {
    shown: true,
    said: (input) => {
      const planned = input.entries[0];
      return planned === undefined ? null : `Planned: ${person.name}, ${sayDay(planned.day, today)}`;
    },
  });

  const wrong = day === null ? 'Choose a day.' : day <= today ? 'Choose a day after today. What has happened goes in the log.' : null;
  const plan = async (): Promise<void> => {
    setTried(true);
    if (day === null || wrong !== null) return;
    const outcome = await save.run({
      entries: [{ day, time, mode, place, title, participants: [{ person: { kind: 'known', personId: person.personId } }], source: 'form' }],
    });
    if (outcome.ok) onClose();
  };

  return (
    <Dialog
      title={`Plan a meeting with ${person.name}`}
      onClose={onClose}
      onSubmit={() => void plan()}
      holds
      foot={
        <>
          <Button first type="submit" busy={save.busy}>
            Plan it
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </>
      }
    >
      <div className="fields-beside">
        <DateField label="Day" value={day} onChange={setDay} min={addDays(today, 1)} startsHere error={tried ? wrong : null} />
        <TimeField label="Time, if known" value={time} onChange={setTime} />
      </div>
      <Choice label="How" value={mode} options={HOW} onChange={setMode} hint={mode === 'face-to-face' ? undefined : 'Only a meeting face to face quiets the clock.'} />
      <TextField label="Where" value={place} onChange={setPlace} error={issueAt(save.failure, 'entries.0.place')} />
      <TextField label="What it is about, if anything" value={title} onChange={setTitle} error={issueAt(save.failure, 'entries.0.title')} />
      {save.failure === null || save.failure.kind === 'invalid-input' ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </Dialog>
  );
}

/** A guess at a day to meet: next week, the same weekday, or the Monday after a weekend. */
function nextWorkingDay(today: Day): Day {
  const next = addDays(today, 7);
  return weekdayOf(next) === 6 ? addDays(next, 2) : weekdayOf(next) === 0 ? addDays(next, 1) : next;
}
