import type { Day } from '../../../main/domain/day.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { useRead, valueOr } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { ConflictField } from './ConflictField.tsx';
import { FactorTicks } from './FactorTicks.tsx';
import { FormPromises } from './FormPromises.tsx';
import { corrected, type Line, withForm } from './line.ts';
import { namesIn } from './names.ts';
import { CHARACTER_CHOICES, MODE_CHOICES } from './parts.ts';
import { PeopleIn } from './PeoplePart.tsx';
import { readLine } from './reading.ts';
import { SafetyField } from './SafetyField.tsx';
import './entry-form.css';

interface EntryFormProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly lexicon: Lexicon;
  /** The day of the page. */
  readonly day: Day;
  readonly onChange: (line: Line) => void;
  readonly onClose: () => void;
  readonly onAccept: () => void;
}

/** The same line as a form, for those who prefer one. Every field edits the line at once; closing loses nothing. */
export function EntryForm({ line, meeting, lexicon, day, onChange, onClose, onAccept }: EntryFormProps) {
  const reading = readLine(line, meeting, lexicon, day);
  const { entry } = reading;
  const partnerships = valueOr(useRead('partnerships.list', {}), []);
  const nameOf = namesIn(lexicon, meeting);
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
            Accept <Kbd keys="Mod Enter" />
          </Button>
          <Button onClick={onClose}>
            Back to the line <Kbd keys="Esc" />
          </Button>
        </>
      }
    >
      <WordsField
        label="In your words"
        value={line.text}
        onChange={(text) => {
          onChange({ ...line, text });
        }}
        startsHere
      />
      <div className="fields-beside">
        <DateField
          label="Day"
          value={entry.day}
          onChange={(chosen) => {
            // While a day is being typed it is not one yet: the last stands.
            if (chosen === null) return;
            const { day: _, ...others } = line.form;
            onChange({ ...line, form: chosen === day ? others : { ...others, day: chosen } });
          }}
        />
        <TimeField
          label="Time"
          value={entry.time}
          onChange={(time) => {
            onChange(corrected(line, { time }));
          }}
        />
        <NumberField
          label="Length"
          value={entry.minutes}
          min={1}
          max={1_440}
          unit="minutes"
          onChange={(minutes) => {
            onChange(corrected(line, { minutes }));
          }}
        />
      </div>
      <TextField
        label="Place"
        value={line.corrections.place ?? entry.place ?? ''}
        maxLength={200}
        onChange={(place) => {
          onChange(corrected(line, { place: place === '' ? null : place }));
        }}
      />
      <Choice
        label="How"
        value={entry.mode}
        options={MODE_CHOICES}
        onChange={(mode) => {
          onChange(corrected(line, { mode }));
        }}
      />
      <Choice
        label="Was there business to transact?"
        value={entry.character}
        options={CHARACTER_CHOICES}
        onChange={(character) => {
          onChange(corrected(line, { character }));
        }}
      />
      <fieldset className="form-part">
        <legend>Who took part</legend>
        <PeopleIn line={line} meeting={meeting} reading={reading} lexicon={lexicon} nameOf={nameOf} onChange={onChange} />
      </fieldset>
      {entry.participants.length === 0 ? null : (
        <fieldset className="form-part">
          <legend>How safe it was to disagree</legend>
          <div className="form-safety">
            {entry.participants.map(({ person, safety }) => (
              <SafetyField key={nameOf(person)} name={nameOf(person)} person={person} safety={safety} line={line} onChange={onChange} />
            ))}
          </div>
        </fieldset>
      )}
      <WordsField
        label="What I learned of their world"
        value={entry.learned}
        onChange={(learned) => {
          onChange(withForm(line, { learned }));
        }}
      />
      <FormPromises line={line} meeting={meeting} reading={reading} nameOf={nameOf} onChange={onChange} />
      <ConflictField line={line} meeting={meeting} reading={reading} lexicon={lexicon} onChange={onChange} />
      <FactorTicks line={line} chosen={entry.factors} onChange={onChange} />
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
