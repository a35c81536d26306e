import type { EntryCommitment } from '../../../main/domain/entry.ts';
import type { PromiseEdit } from '../../../main/domain/recognise/corrections.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface PromisePartProps {
  readonly commitment: EntryCommitment;
  /** Null: it is not a promise. */
  readonly onEdit: (edit: PromiseEdit | null) => void;
}

/** One promise to set right: what, whose, an offer of help or an agreed action, and by when. */
export const PromisePart = ({ commitment, onEdit }: PromisePartProps) => (
  <div className="promise-part">
    <TextField label="To do what" value={commitment.what} maxLength={200} onChange={(what) => { onEdit({ what }); }} />
    <Choice
      label="Whose promise"
      value={commitment.direction}
      options={[
        { value: 'mine', label: 'Mine' },
        { value: 'theirs', label: 'Theirs' },
      ]}
      onChange={(direction) => { onEdit({ direction }); }}
    />
    <Choice
      label="What kind"
      value={commitment.kind}
      options={[
        { value: 'action', label: 'Agreed action' },
        { value: 'help', label: 'Offer of help' },
      ]}
      onChange={(kind) => { onEdit({ kind }); }}
    />
    <DateField label="By when, if said" value={commitment.dueOn} onChange={(dueOn) => { onEdit({ dueOn }); }} />
    <Act onClick={() => { onEdit(null); }}>It is not a promise</Act>
  </div>
);
