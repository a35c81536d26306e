import { useState } from 'react';
import type { Day } from '../../../main/domain/day.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import type { ConflictPage } from '../../../preload/contract/views.ts';
import { useToday } from '../../data/day.ts';
import { issueAt, useRead, useWrite, valueOr } from '../../data/query.ts';
import { DateField } from '../../ui/DateField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { partiesInput, wrongWithConflict } from './conflict-draft.ts';
import { choiceOf, PartiesField, type PartyChoice } from './PeopleField.tsx';

interface Draft {
  readonly title: string;
  readonly parties: readonly PartyChoice[];
  readonly day: Day | null;
  readonly partnershipId: PartnershipId | null;
}

const NO_PARTNERSHIPS: readonly { readonly id: PartnershipId; readonly name: string }[] = [];

/** What a conflict is called, whom it is with, when it was noticed. Everything else is changed where it stands. */
export function EditConflict({ page, onClose }: { readonly page: ConflictPage; readonly onClose: () => void }) {
  const today = useToday();
  const { conflict, parties } = page;
  const [first] = useState<Draft>({ title: conflict.title, parties: parties.map(choiceOf), day: conflict.noticedOn, partnershipId: conflict.partnershipId });
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const partnerships = valueOr(useRead('partnerships.list', {}), NO_PARTNERSHIPS);
  const edit = useWrite('conflicts.edit', { shown: true, said: (_, { title = conflict.title }) => `Saved ${title}` });
  const change = (changes: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
    edit.clear();
  };
  const wrong = wrongWithConflict(draft, today);
  const errorAt = (field: string, path = field): string | null => (tried && wrong?.field === field ? wrong.words : issueAt(edit.failure, path));
  const save = async (): Promise<void> => {
    setTried(true);
    const { day: noticedOn, title, partnershipId } = draft;
    if (noticedOn === null || wrong !== null) return;
    const outcome = await edit.run({ conflictId: conflict.id, title, partnershipId, noticedOn, ...(draft.parties === first.parties ? {} : { parties: partiesInput(draft.parties, parties) }) });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog title="Change what it is called, and with whom" save="Save" busy={edit.busy} written={draft !== first} failure={edit.failure} onSave={() => void save()} onClose={onClose}>
      <TextField
        label="What it is over"
        value={draft.title}
        onChange={(title) => {
          change({ title });
        }}
        maxLength={200}
        required
        startsHere
        error={errorAt('title')}
      />
      <PartiesField
        chosen={draft.parties}
        onChange={(chosen) => {
          change({ parties: chosen });
        }}
        error={errorAt('parties')}
      />
      <DateField
        label={conflict.stage === 'rehearsed' ? 'First rehearsed on' : 'Noticed on'}
        value={draft.day}
        onChange={(day) => {
          change({ day });
        }}
        max={today}
        error={errorAt('day', 'noticedOn')}
      />
      {partnerships.length === 0 ? null : (
        <SelectField
          label="In a partnership"
          value={draft.partnershipId === null ? '' : String(draft.partnershipId)}
          options={[{ value: '', label: 'none' }, ...partnerships.map(({ id, name }) => ({ value: String(id), label: name }))]}
          onChange={(value) => {
            change({ partnershipId: partnerships.find(({ id }) => String(id) === value)?.id ?? null });
          }}
        />
      )}
    </FormDialog>
  );
}
