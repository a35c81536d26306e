import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useToday } from '../../data/day.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { OverAndWithWhom, PartnershipField } from './ConflictFields.tsx';
import { type ConflictBasics, partiesInput, wrongWithConflict } from './conflict-draft.ts';
import { choiceOf } from './PeopleField.tsx';

/** What a conflict is called, whom it is with, when it was noticed. Everything else is changed where it stands. */
export function EditConflict({ page, onClose }: { readonly page: ConflictPage; readonly onClose: () => void }) {
  const today = useToday();
  const { conflict, parties } = page;
  const edit = useWrite('conflicts.edit', { shown: true, said: (_, { title = conflict.title }) => `Saved ${title}` });
  const { first, draft, change, tried, markTried } = useDraft(() => basicsOf(page), edit.clear);
  const wrong = wrongWithConflict(draft, today);
  const errorAt = (field: string, path = field): string | null => (tried && wrong?.field === field ? wrong.words : issueAt(edit.failure, path));
  const save = async (): Promise<void> => {
    markTried();
    const { day: noticedOn, title, partnershipId } = draft;
    if (noticedOn === null || wrong !== null) return;
    const outcome = await edit.run({ conflictId: conflict.id, title, partnershipId, noticedOn, ...(draft.parties === first.parties ? {} : { parties: partiesInput(draft.parties, parties) }) });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog title="Change what it is called, and with whom" save="Save" busy={edit.busy} written={draft !== first} failure={edit.failure} onSave={() => void save()} onClose={onClose}>
      <OverAndWithWhom draft={draft} change={change} errorAt={errorAt} over={{ label: 'What it is over' }} />
      <DateField
        label={conflict.stage === 'rehearsed' ? 'First rehearsed on' : 'Noticed on'}
        value={draft.day}
        onChange={(day) => {
          change({ day });
        }}
        max={today}
        error={errorAt('day', 'noticedOn')}
      />
      <PartnershipField
        value={draft.partnershipId}
        onChange={(partnershipId) => {
          change({ partnershipId });
        }}
      />
    </FormDialog>
  );
}

const basicsOf = ({ conflict, parties }: ConflictPage): ConflictBasics => ({
  title: conflict.title,
  parties: parties.map(choiceOf),
  day: conflict.noticedOn,
  partnershipId: conflict.partnershipId,
});
