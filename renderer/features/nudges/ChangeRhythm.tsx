import { useState } from 'react';
import type { PersonId } from '../../../main/domain/id.ts';
import { firstNameOf, type Rhythm, type Ring, RINGS } from '../../../main/domain/person.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import type { Settings } from '../../../main/domain/settings.ts';
import { useDeed } from '../../data/deed.ts';
import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';

interface ChangeRhythmProps {
  readonly person: { readonly personId: PersonId; readonly name: string };
  readonly onClose: () => void;
}

/** Loads what the rhythm is now, then asks what it should be. */
export function ChangeRhythm({ person, onClose }: ChangeRhythmProps) {
  const page = useRead('people.get', { personId: person.personId });
  const settings = useRead('settings.get', {});
  if (page.state === 'here' && settings.state === 'here') {
    return <RhythmDialog person={person} ring={page.value.person.ring} rhythm={page.value.person.rhythm} settings={settings.value} onClose={onClose} />;
  }
  return (
    <Dialog title={titleFor(person.name)} onClose={onClose}>
      <Shown read={page.state === 'failed' ? page : settings}>{() => null}</Shown>
    </Dialog>
  );
}

const titleFor = (name: string): string => `How often to see ${name}`;

interface RhythmDialogProps extends ChangeRhythmProps {
  readonly ring: Ring;
  readonly rhythm: Rhythm;
  readonly settings: Settings;
}

type Choices = Ring | 'days' | 'none';

function RhythmDialog({ person, ring, rhythm, settings, onClose }: RhythmDialogProps) {
  const [choice, setChoice] = useState<Choices>(rhythm.kind === 'ring' ? ring : rhythm.kind);
  const [days, setDays] = useState<number | null>(rhythm.kind === 'days' ? rhythm.days : settings.rhythms[ring]);
  const save = useDeed('people.edit', { shown: true, said: () => `Changed the rhythm for ${person.name}` });

  const change = async (): Promise<void> => {
    const next = changeFor(choice, days);
    if (next === null) return;
    const outcome = await save.run({ personId: person.personId, ...next });
    if (outcome.ok) onClose();
  };

  return (
    <Dialog
      title={titleFor(person.name)}
      onClose={onClose}
      onSubmit={() => void change()}
      foot={
        <>
          <Button first type="submit" busy={save.busy} disabled={changeFor(choice, days) === null}>
            Change the rhythm
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <Choice
        label="Face to face"
        down
        value={choice}
        onChange={setChoice}
        options={[
          ...RINGS.map((each) => ({ value: each, label: `${RING_NAMES[each]}, ${sayEvery(settings.rhythms[each])}` })),
          { value: 'days' as const, label: `A rhythm of ${firstNameOf(person.name)}’s own` },
          { value: 'none' as const, label: 'No rhythm: never ask' },
        ]}
      />
      {choice === 'days' ? <NumberField label="Days between meetings" value={days} onChange={setDays} min={1} max={3_650} unit="days" startsHere /> : null}
      {save.failure === null ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </Dialog>
  );
}

const RING_NAMES: Record<Ring, string> = { inner: 'The inner ring', key: 'The key ring', wider: 'The wider ring' };

function changeFor(choice: Choices, days: number | null): { readonly ring?: Ring; readonly rhythm: Rhythm } | null {
  if (choice === 'none') return { rhythm: { kind: 'none' } };
  if (choice === 'days') return days === null ? null : { rhythm: { kind: 'days', days } };
  return { ring: choice, rhythm: { kind: 'ring' } };
}
