import { useState } from 'react';
import { addDays, type Day, type LocalTime, sayDay } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { type Character, type Mode, MODES, sayMode } from '../../../main/domain/meeting.ts';
import { isMemberOn } from '../../../main/domain/partnership.ts';
import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { useToday } from '../../data/day.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';

const CHARACTERS = [
  { value: 'open', label: 'No agenda' },
  { value: 'both', label: 'Some of each' },
  { value: 'business', label: 'Business' },
] as const;
const HOW = MODES.filter((mode) => mode !== 'written').map((mode) => ({ value: mode, label: mode === 'face-to-face' ? 'Face to face' : `By ${sayMode(mode)}` }));

/** A meeting of the group on a later day, with everyone who belongs to it unless they are left out. */
export function PlanGroupMeeting({ page: { partnership, members }, onClose }: { readonly page: PartnershipPage; readonly onClose: () => void }) {
  const today = useToday();
  const now = members.filter((member) => isMemberOn(member, today));
  const [day, setDay] = useState<Day | null>(null);
  const [time, setTime] = useState<LocalTime | null>(null);
  const [mode, setMode] = useState<Mode>('face-to-face');
  const [character, setCharacter] = useState<Character>('open');
  const [place, setPlace] = useState('');
  const [without, setWithout] = useState<ReadonlySet<PersonId>>(new Set());
  const [tried, setTried] = useState(false);
  const save = useWrite('meetings.save', { shown: true, said: (_, { entries: [entry] }) => (entry === undefined ? null : `Planned: ${partnership.name}, ${sayDay(entry.day, today)}`) });
  const wrong = day === null ? 'Choose a day.' : day <= today ? 'Choose a day after today. What has happened goes in the log.' : null;

  const plan = async (): Promise<void> => {
    setTried(true);
    if (day === null || wrong !== null) return;
    const participants = now.filter(({ personId }) => !without.has(personId)).map(({ personId }) => ({ person: { kind: 'known' as const, personId } }));
    const outcome = await save.run({ entries: [{ day, time, mode, character, place, title: partnership.name, partnershipId: partnership.id, participants, source: 'form' }] });
    if (outcome.ok) onClose();
  };

  return (
    <FormDialog
      title={`Plan a meeting of ${partnership.name}`}
      save="Plan it"
      busy={save.busy}
      written={day !== null || place !== ''}
      failure={save.failure}
      onSave={() => void plan()}
      onClose={onClose}
    >
      <div className="fields-beside">
        <DateField label="Day" value={day} onChange={setDay} min={addDays(today, 1)} startsHere error={tried ? wrong : null} />
        <TimeField label="Time, if known" value={time} onChange={setTime} />
      </div>
      <Choice label="What for" value={character} options={CHARACTERS} onChange={setCharacter} hint={character === 'business' ? 'Only a meeting that is not all business counts for the group’s rhythm.' : undefined} />
      <Choice label="How" value={mode} options={HOW} onChange={setMode} />
      <TextField label="Where" value={place} onChange={setPlace} error={issueAt(save.failure, 'entries.0.place')} />
      {now.length === 0 ? null : (
        <fieldset className="choice who-comes">
          <legend className="choice-label">Who comes</legend>
          <div className="choice-options">
            {now.map(({ personId, name }) => (
              <Checkbox
                key={personId}
                checked={!without.has(personId)}
                onChange={(comes) => {
                  const next = new Set(without);
                  if (comes) next.delete(personId);
                  else next.add(personId);
                  setWithout(next);
                }}
              >
                {name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
    </FormDialog>
  );
}
