import type { Day } from '../../../main/domain/day.ts';
import type { PersonRef } from '../../../main/domain/entry.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import { type Factor, FACTORS, SAFETIES, type Safety } from '../../../main/domain/meeting.ts';
import { editPromise, promiseKeys } from '../../../main/domain/recognise/corrections.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { corrected, type Line, refKey, withForm } from './line.ts';
import { CHARACTER_CHOICES, MODE_CHOICES } from './parts.ts';
import { PeopleIn } from './PeoplePart.tsx';
import { PromisePart } from './PromisePart.tsx';
import { readLine } from './reading.ts';

const FACTOR_WORDS: Record<Factor, string> = {
  1: 'Shared purpose',
  2: 'Personal contact',
  3: 'Surfacing conflict',
  4: 'Offering help',
  5: 'The longer term',
};

const SAFETY_CHOICES = [{ value: '', label: 'not noted' }, ...SAFETIES.map((safety) => ({ value: String(safety), label: SAFETY_LABEL(safety) }))];

function SAFETY_LABEL(safety: Safety): string {
  return { 1: '1, not at all', 2: '2', 3: '3', 4: '4', 5: '5, entirely' }[safety];
}

interface EntryFormProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly lexicon: Lexicon;
  readonly day: Day;
  readonly onChange: (line: Line) => void;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** The same line as a form, for those who prefer one. Every field edits the line at once; closing loses nothing. */
export function EntryForm({ line, meeting, lexicon, day, onChange, onClose, onAccept }: EntryFormProps) {
  const reading = readLine(line, meeting, lexicon, day);
  const { entry, recognition } = reading;
  const partnerships = valueOr(useRead('partnerships.list', {}), []);
  const nameOf = (person: PersonRef): string =>
    person.kind === 'known'
      ? (lexicon.people.get(person.personId)?.name ?? meeting?.participants.find(({ personId }) => personId === person.personId)?.name ?? '')
      : person.name;
  const keys = promiseKeys(recognition.promises);
  const promiseKeysLeft = keys.filter((key) => line.corrections.promises[key] !== null);
  return (
    <Dialog
      title="This meeting, as a form"
      wide
      holds
      onClose={onClose}
      onSubmit={onAccept}
      foot={
        <>
          <Button first type="submit">
            Accept
          </Button>
          <Button onClick={onClose}>Back to the line</Button>
        </>
      }
    >
      <WordsField label="In your words" value={line.text} onChange={(text) => { onChange({ ...line, text }); }} startsHere />
      <div className="fields-beside">
        <TimeField label="Time" value={entry.time} onChange={(time) => { onChange(corrected(line, { time })); }} />
        <NumberField label="Length" value={entry.minutes} min={1} max={1_440} unit="minutes" onChange={(minutes) => { onChange(corrected(line, { minutes })); }} />
        <TextField label="Place" value={entry.place ?? ''} maxLength={200} onChange={(place) => { onChange(corrected(line, { place: place === '' ? null : place })); }} />
      </div>
      <Choice label="How" value={entry.mode} options={MODE_CHOICES} onChange={(mode) => { onChange(corrected(line, { mode })); }} />
      <Choice label="Was there business to transact?" value={entry.character} options={CHARACTER_CHOICES} onChange={(character) => { onChange(corrected(line, { character })); }} />
      <h3>Who took part</h3>
      <PeopleIn line={line} meeting={meeting} reading={reading} lexicon={lexicon} nameOf={nameOf} onChange={onChange} />
      {entry.participants.map(({ person, safety }) => (
        <SelectField
          key={refKey(person)}
          label={`How safe it was to disagree, ${nameOf(person)}`}
          value={safety === null ? '' : String(safety)}
          options={SAFETY_CHOICES}
          onChange={(value) => {
            const noted = SAFETIES.find((one) => String(one) === value);
            const { [refKey(person)]: _, ...others } = line.form.safety;
            onChange(withForm(line, { safety: noted === undefined ? others : { ...others, [refKey(person)]: noted } }));
          }}
        />
      ))}
      <WordsField label="What I learned of their world" value={entry.learned} onChange={(learned) => { onChange(withForm(line, { learned })); }} />
      {entry.commitments.map((commitment, index) => {
        const key = promiseKeysLeft[index];
        return key === undefined ? null : (
          <fieldset key={key}>
            <legend>Promise</legend>
            <PromisePart commitment={commitment} onEdit={(edit) => { onChange({ ...line, corrections: editPromise(line.corrections, key, edit) }); }} />
          </fieldset>
        );
      })}
      <fieldset>
        <legend>Factors it touched</legend>
        {FACTORS.map((factor) => (
          <Checkbox
            key={factor}
            checked={entry.factors.includes(factor)}
            onChange={(checked) => {
              onChange(withForm(line, { factors: FACTORS.filter((one) => (one === factor ? checked : entry.factors.includes(one))) }));
            }}
          >
            {FACTOR_WORDS[factor]}
          </Checkbox>
        ))}
      </fieldset>
      {partnerships.length === 0 ? null : (
        <SelectField
          label="As a meeting of"
          value={entry.partnershipId === null ? '' : String(entry.partnershipId)}
          options={[{ value: '', label: 'no partnership' }, ...partnerships.map(({ id, name }) => ({ value: String(id), label: name }))]}
          onChange={(value) => {
            const chosen: PartnershipId | null = partnerships.find(({ id }) => String(id) === value)?.id ?? null;
            onChange(withForm(line, { partnershipId: chosen }));
          }}
        />
      )}
    </Dialog>
  );
}
