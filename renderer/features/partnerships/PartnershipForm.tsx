import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PartnershipId } from '../../../main/domain/id.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import type { PartnershipPage } from '../../../preload/contract/partnerships.ts';
import { partnershipPath } from '../../data/paths.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { Members } from './Members.tsx';
import { forContract, type MemberDraft } from './member-draft.ts';

interface Draft {
  readonly name: string;
  readonly rhythmDays: number | null;
  readonly notes: string;
  readonly members: readonly MemberDraft[];
}

/** A new partnership; its page opens when it is made. */
export function AddPartnership({ onClose }: { readonly onClose: () => void }) {
  const [, go] = useLocation();
  const add = useWrite('partnerships.add', { shown: true, said: (_, { name }) => `Added ${name}` });
  const save = async (draft: Draft): Promise<void> => {
    const outcome = await add.run({ ...draft, members: draft.members.map(forContract) });
    if (!outcome.ok) return;
    onClose();
    go(partnershipPath(outcome.value.partnershipId));
  };
  return <PartnershipForm title="Add a partnership" begun={{ name: '', rhythmDays: null, notes: '', members: [] }} failure={add.failure} busy={add.busy} onSave={save} onClose={onClose} />;
}

/** Its name, rhythm and members, changed. */
export function EditPartnership({ page, onClose }: { readonly page: PartnershipPage; readonly onClose: () => void }) {
  const { partnership } = page;
  const partnershipId: PartnershipId = partnership.id;
  const edit = useWrite('partnerships.edit', { shown: true, said: (_, { name }) => `Saved ${name}` });
  const save = async (draft: Draft): Promise<void> => {
    const outcome = await edit.run({ partnershipId, ...draft, members: draft.members.map(forContract) });
    if (outcome.ok) onClose();
  };
  return (
    <PartnershipForm
      title={`Edit ${partnership.name}`}
      begun={{ name: partnership.name, rhythmDays: partnership.rhythmDays, notes: partnership.notes, members: page.members }}
      failure={edit.failure}
      busy={edit.busy}
      onSave={save}
      onClose={onClose}
    />
  );
}

interface PartnershipFormProps {
  readonly title: string;
  readonly begun: Draft;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onSave: (draft: Draft) => Promise<void>;
  readonly onClose: () => void;
}

function PartnershipForm({ title, begun, failure, busy, onSave, onClose }: PartnershipFormProps) {
  const [draft, setDraft] = useState(begun);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void onSave(draft)}
      holds
      foot={
        <>
          <Button first type="submit" busy={busy}>
            Save
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={draft.name}
        startsHere
        onChange={(name) => {
          setDraft({ ...draft, name });
        }}
        error={issueAt(failure, 'name')}
      />
      <Members
        members={draft.members}
        onChange={(members) => {
          setDraft({ ...draft, members });
        }}
      />
      <NumberField
        label="Days between meetings without an agenda, if the group has a rhythm"
        value={draft.rhythmDays}
        min={1}
        max={3_650}
        unit="days"
        onChange={(rhythmDays) => {
          setDraft({ ...draft, rhythmDays });
        }}
      />
      <WordsField
        label="Notes"
        value={draft.notes}
        onChange={(notes) => {
          setDraft({ ...draft, notes });
        }}
        error={issueAt(failure, 'notes')}
      />
      {failure === null || failure.kind === 'invalid-input' ? null : <FailureNote>{failure.message}</FailureNote>}
    </Dialog>
  );
}
