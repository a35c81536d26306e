import type { Lexicon } from '../../../main/domain/recognise/lexicon.ts';
import type { MeetingView } from '../../../main/domain/views.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { type FormParts, type Line, withForm } from './line.ts';
import type { Reading } from './reading.ts';

interface ConflictFieldProps {
  readonly line: Line;
  readonly meeting: MeetingView | null;
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly onChange: (line: Line) => void;
}

/** Where it grated: part of a conflict the journal knows, one of its own, or none. */
export function ConflictField({ line, meeting, reading: { entry, recognition, questions }, lexicon, onChange }: ConflictFieldProps) {
  const { conflict } = line.form;
  const asked = questions.some(({ about }) => about === 'conflict');
  const stands = conflict === undefined ? entry.conflict : conflict;
  const value = asked ? 'asked' : stands === null ? '' : stands.kind === 'new' ? 'new' : String(stands.conflictId);
  const set = (chosen: NonNullable<FormParts['conflict']> | null): void => {
    onChange(withForm(line, { conflict: chosen }));
  };
  const already = meeting?.conflicts ?? [];
  return (
    <fieldset className="form-part">
      <legend>Where it grated</legend>
      {already.length === 0 ? null : (
        <ul className="small">
          {already.map(({ entryId, title }) => (
            <li key={entryId}>Part of ‘{title}’.</li>
          ))}
        </ul>
      )}
      <SelectField
        label="Part of a conflict"
        value={value}
        options={[
          ...(asked ? [{ value: 'asked', label: 'not said yet' }] : []),
          { value: '', label: already.length === 0 ? 'no' : 'no other' },
          ...lexicon.conflicts.map(({ id, title }) => ({ value: String(id), label: title })),
          { value: 'new', label: 'one of its own' },
        ]}
        onChange={(chosen) => {
          if (chosen === 'asked') return;
          if (chosen === 'new') set({ kind: 'new', title: recognition.conflict?.title ?? '' });
          else {
            const known = lexicon.conflicts.find(({ id }) => String(id) === chosen);
            set(known === undefined ? null : { kind: 'known', conflictId: known.id });
          }
        }}
      />
      {stands?.kind === 'new' ? (
        <TextField
          label="What it is over"
          value={stands.title}
          maxLength={200}
          onChange={(title) => {
            set({ kind: 'new', title });
          }}
        />
      ) : null}
    </fieldset>
  );
}
