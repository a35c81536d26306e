import type { Day } from '../../../main/domain/day.ts';
import type { Directory } from '../../../main/domain/directory.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useToday } from '../../data/day.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useRead, valueOr } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { Combobox } from '../people/Combobox.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { namedIn, objectionsTo, offersFor, type PromiseDraft } from './promise-draft.ts';
import './commitments.css';

const NOBODY: Pick<Directory, 'people' | 'organisations'> = { people: [], organisations: [] };

interface PromiseFormProps {
  readonly title: string;
  readonly save: string;
  readonly begun: PromiseDraft;
  /** The day it ended, when it has. */
  readonly settledOn?: Day | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onWrite: () => void;
  readonly onSave: (draft: PromiseDraft) => Promise<void>;
  readonly onClose: () => void;
}

/** A promise to write, or to set right: whose, of which kind, what, with whom and by when. */
export function PromiseForm({ title, save, begun, settledOn = null, busy, failure, onWrite, onSave, onClose }: PromiseFormProps) {
  const today = useToday();
  const directory = valueOr(useRead('people.directory', {}), NOBODY);
  const { first, draft, change, tried, markTried } = useDraft(() => begun, onWrite);
  const objections = objectionsTo(draft, today, settledOn);
  const errorAt = (field: 'what' | 'with' | 'madeOn' | 'dueOn' | 'note'): string | null =>
    tried ? ((field === 'note' ? null : objections.get(field)) ?? issueAt(failure, field)) : null;
  const mine = draft.direction === 'mine';
  return (
    <FormDialog
      title={title}
      save={save}
      busy={busy}
      written={JSON.stringify(draft) !== JSON.stringify(first)}
      failure={failure}
      onSave={() => {
        markTried();
        if (objections.size === 0) void onSave(draft);
      }}
      onClose={onClose}
    >
      <div className="promise-choices">
        <Choice
          label="Whose promise"
          value={draft.direction}
          options={[
            { value: 'mine', label: 'Mine' },
            { value: 'theirs', label: 'Theirs' },
          ]}
          onChange={(direction) => {
            change({ direction });
          }}
        />
        <Choice
          label="What kind"
          value={draft.kind}
          options={[
            { value: 'action', label: 'Agreed action' },
            { value: 'help', label: 'Offer of help' },
          ]}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      </div>
      <TextField
        label="To do what"
        value={draft.what}
        maxLength={200}
        onChange={(what) => {
          change({ what });
        }}
        error={errorAt('what')}
        startsHere
      />
      <Combobox
        label={mine ? 'To whom' : 'From whom'}
        hint="A person or an organisation. Empty: nobody in particular."
        value={draft.typed}
        onChange={(typed) => {
          change({ typed, with: namedIn(directory, typed) });
        }}
        options={draft.with === null && draft.typed.trim() !== '' ? offersFor(directory, draft.typed) : []}
        onChoose={(option) => {
          const chosen = offersFor(directory, draft.typed).find(({ key }) => key === option.key);
          if (chosen !== undefined) change({ typed: chosen.label, with: chosen.is });
        }}
        error={errorAt('with')}
      />
      <div className="fields-beside">
        <DateField
          label="By when, if said"
          value={draft.dueOn}
          onChange={(dueOn) => {
            change({ dueOn });
          }}
          error={errorAt('dueOn')}
        />
        <DateField
          label="Made on"
          value={draft.madeOn}
          onChange={(madeOn) => {
            change({ madeOn });
          }}
          error={errorAt('madeOn')}
        />
      </div>
      <WordsField
        label="Note"
        value={draft.note}
        onChange={(note) => {
          change({ note });
        }}
        error={errorAt('note')}
      />
    </FormDialog>
  );
}
