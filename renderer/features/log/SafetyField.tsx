import type { PersonRef } from '../../../main/domain/entry.ts';
import { SAFETIES, type Safety } from '../../../main/domain/meeting.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { type Line, refKey, withForm } from './line.ts';

const WORDS: Record<Safety, string> = { 1: '1, not at all', 2: '2', 3: '3', 4: '4', 5: '5, entirely' };
const CHOICES = [{ value: '', label: 'not noted' }, ...SAFETIES.map((safety) => ({ value: String(safety), label: WORDS[safety] }))];

interface SafetyFieldProps {
  readonly name: string;
  readonly person: PersonRef;
  readonly safety: Safety | null;
  readonly line: Line;
  readonly onChange: (line: Line) => void;
}

/** How safe it was to disagree with one person. */
export const SafetyField = ({ name, person, safety, line, onChange }: SafetyFieldProps) => (
  <SelectField
    label={name}
    value={safety === null ? '' : String(safety)}
    options={CHOICES}
    onChange={(value) => {
      const noted = SAFETIES.find((one) => String(one) === value);
      const { [refKey(person)]: _, ...others } = line.form.safety;
      onChange(withForm(line, { safety: noted === undefined ? others : { ...others, [refKey(person)]: noted } }));
    }}
  />
);
