import type { EntryCommitment, PersonRef } from '../../../main/domain/entry.ts';
import type { PromiseEdit } from '../../../main/domain/recognise/corrections.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { refKey } from './line.ts';

interface PromisePartProps {
  readonly promise: Omit<EntryCommitment, 'participant' | 'personId'>;
  /** To or from whom; null: nobody in particular. */
  readonly person: PersonRef | null;
  /** Who took part: whom it may be with. */
  readonly people: readonly PersonRef[];
  readonly nameOf: (person: PersonRef) => string;
  /** Null: it is not a promise. */
  readonly onEdit: (edit: PromiseEdit | null) => void;
}

/** One promise to set right: what, whose, with whom, an offer of help or an agreed action, and by when. */
export const PromisePart = ({ promise, person, people: present, nameOf, onEdit }: PromisePartProps) => {
  // Someone who was only spoken of stands among those who were there.
  const people = person === null || present.some((one) => refKey(one) === refKey(person)) ? present : [...present, person];
  return (
    <div className="promise-part">
      <TextField
        label="To do what"
        value={promise.what}
        maxLength={200}
        onChange={(what) => {
          onEdit({ what });
        }}
      />
      <Choice
        label="Whose promise"
        value={promise.direction}
        options={[
          { value: 'mine', label: 'Mine' },
          { value: 'theirs', label: 'Theirs' },
        ]}
        onChange={(direction) => {
          onEdit({ direction });
        }}
      />
      {people.length === 0 ? null : (
        <SelectField
          label={promise.direction === 'mine' ? 'To whom' : 'From whom'}
          value={person === null ? '' : refKey(person)}
          options={[{ value: '', label: 'nobody in particular' }, ...people.map((one) => ({ value: refKey(one), label: nameOf(one) }))]}
          onChange={(key) => {
            onEdit({ person: people.find((one) => refKey(one) === key) ?? null });
          }}
        />
      )}
      <Choice
        label="What kind"
        value={promise.kind}
        options={[
          { value: 'action', label: 'Agreed action' },
          { value: 'help', label: 'Offer of help' },
        ]}
        onChange={(kind) => {
          onEdit({ kind });
        }}
      />
      <DateField
        label="By when, if said"
        value={promise.dueOn}
        onChange={(dueOn) => {
          onEdit({ dueOn });
        }}
      />
      <div>
        <Act
          onClick={() => {
            onEdit(null);
          }}
        >
          It is not a promise
        </Act>
      </div>
    </div>
  );
};
