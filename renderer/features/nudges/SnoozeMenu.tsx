import { useState } from 'react';
import { addDays, type Day, sayDay } from '../../../main/domain/day.ts';
import type { SnoozeKey } from '../../../main/domain/nudge.ts';
import { useToday } from '../../data/day.ts';
import { useDeed } from '../../data/deed.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface SnoozeMenuProps {
  /** What to be quiet about (`snoozeKeyOf`). */
  readonly snooze: SnoozeKey;
  /** Its name, title or words. */
  readonly name: string;
}

/** Days one may be quiet for at once (mission: acts of a nudge). */
const SNOOZES = [3, 7, 14] as const;

/** Quiet about someone or something for some days, or to a day. */
export function SnoozeMenu({ snooze, name }: SnoozeMenuProps) {
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const set = useDeed('snoozes.set', { said: ({ until }) => saySnoozed(name, until, today) });
  return (
    <>
      <Menu
        label="Snooze"
        about={name}
        items={[
          ...SNOOZES.map((days) => ({
            label: `${days} days, until ${sayDay(addDays(today, days), today)}`,
            run: () => void set.run({ ...snooze, until: addDays(today, days) }),
          })),
          {
            label: 'To a day…',
            run: () => {
              setChoosing(true);
            },
          },
        ]}
      />
      {choosing ? (
        <SnoozeToDay
          snooze={snooze}
          name={name}
          onClose={() => {
            setChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}

const saySnoozed = (name: string, until: Day, today: Day): string => `Quiet about ${name} until ${sayDay(until, today)}`;

/** Quiet until a day of one's choice. */
export function SnoozeToDay({ snooze, name, onClose }: SnoozeMenuProps & { readonly onClose: () => void }) {
  const today = useToday();
  const [until, setUntil] = useState<Day | null>(addDays(today, 21));
  const [tried, setTried] = useState(false);
  const set = useDeed('snoozes.set', { shown: true, said: (input) => saySnoozed(name, input.until, today) });
  const wrong = until === null || until <= today ? 'Choose a day after today.' : null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (until === null || wrong !== null) return;
    const outcome = await set.run({ ...snooze, until });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title={`Be quiet about ${name}`}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <Button first type="submit" busy={set.busy}>
            Snooze
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </>
      }
    >
      <DateField label="Until" hint="It comes back on that day." value={until} onChange={setUntil} min={addDays(today, 1)} startsHere error={tried ? wrong : null} />
      {set.failure === null ? null : <FailureNote>{set.failure.message}</FailureNote>}
    </Dialog>
  );
}
