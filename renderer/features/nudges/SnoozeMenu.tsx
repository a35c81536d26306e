import { useState } from 'react';
import { addDays, type Day, sayDay } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { useToday } from '../../data/day.ts';
import { useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Menu } from '../../ui/Menu.tsx';

interface SnoozeMenuProps {
  readonly person: { readonly personId: PersonId; readonly name: string };
}

/** Days one may be quiet for at once (mission: acts of a nudge). */
const SNOOZES = [3, 7, 14] as const;

/** Quiet about someone for some days, or to a day. */
export function SnoozeMenu({ person }: SnoozeMenuProps) {
  const today = useToday();
  const [choosing, setChoosing] = useState(false);
  const snooze = useWrite('snoozes.set', { said: (_, { until }) => `Quiet about ${person.name} until ${sayDay(until, today)}` });
  return (
    <>
      <Menu
        label="Snooze"
        about={person.name}
        items={[
          ...SNOOZES.map((days) => ({
            label: `${days} days, until ${sayDay(addDays(today, days), today)}`,
            run: () => void snooze.run({ personId: person.personId, until: addDays(today, days) }),
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
          person={person}
          onClose={() => {
            setChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Quiet about someone until a day of one's choice. */
export function SnoozeToDay({ person, onClose }: SnoozeMenuProps & { readonly onClose: () => void }) {
  const today = useToday();
  const [until, setUntil] = useState<Day | null>(addDays(today, 21));
  const [tried, setTried] = useState(false);
  const snooze = useWrite('snoozes.set', { shown: true, said: (_, input) => `Quiet about ${person.name} until ${sayDay(input.until, today)}` });
  const wrong = until === null || until <= today ? 'Choose a day after today.' : null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (until === null || wrong !== null) return;
    const outcome = await snooze.run({ personId: person.personId, until });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title={`Be quiet about ${person.name}`}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <Button first type="submit" busy={snooze.busy}>
            Snooze
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </>
      }
    >
      <DateField label="Until" hint="The clock speaks again on that day." value={until} onChange={setUntil} min={addDays(today, 1)} startsHere error={tried ? wrong : null} />
      {snooze.failure === null ? null : <FailureNote>{snooze.failure.message}</FailureNote>}
    </Dialog>
  );
}
