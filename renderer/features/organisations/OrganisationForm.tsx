import { useState } from 'react';
import { useLocation } from 'wouter';
import { guessOrganisationKind, type Organisation, type OrganisationKind } from '../../../main/domain/organisation.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useDraft } from '../../data/draft.ts';
import { organisationPath } from '../../data/paths.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { kindOptions } from './words.ts';

interface OrganisationDraft {
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: OrganisationKind;
}

/** Adds an organisation, then goes to its page. */
export function AddOrganisation({ name = '', onClose }: { readonly name?: string; readonly onClose: () => void }) {
  const [, go] = useLocation();
  const add = useWrite('organisations.add', { shown: true, said: (_, { name }) => `Added ${name}` });
  return (
    <OrganisationForm
      title="Add an organisation"
      save="Add it"
      begun={{ name, abbreviation: '', kind: guessOrganisationKind(name) }}
      failure={add.failure}
      busy={add.busy}
      onWrite={add.clear}
      guesses
      onSave={async (draft) => {
        const outcome = await add.run(draft);
        if (outcome.ok) go(organisationPath(outcome.value.organisationId), { replace: true });
      }}
      onClose={onClose}
    />
  );
}

/** Changes what an organisation is called and what kind it is. Its notes are changed on its page. */
export function EditOrganisation({ organisation, onClose }: { readonly organisation: Organisation; readonly onClose: () => void }) {
  const edit = useWrite('organisations.edit', { shown: true, said: (_, { name }) => `Saved ${name}` });
  const { id, name, abbreviation, kind, notes } = organisation;
  return (
    <OrganisationForm
      title={`Change ${name}`}
      save="Save"
      begun={{ name, abbreviation: abbreviation ?? '', kind }}
      failure={edit.failure}
      busy={edit.busy}
      onWrite={edit.clear}
      onSave={async (draft) => {
        const outcome = await edit.run({ organisationId: id, ...draft, notes });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}

interface OrganisationFormProps {
  readonly title: string;
  readonly save: string;
  readonly begun: OrganisationDraft;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** Something changed: what was wrong with it before no longer is. */
  readonly onWrite: () => void;
  readonly onSave: (draft: OrganisationDraft) => Promise<void>;
  readonly onClose: () => void;
  /** The kind follows the name until one is chosen. */
  readonly guesses?: boolean;
}

function OrganisationForm({ title, save, begun, failure, busy, onWrite, onSave, onClose, guesses = false }: OrganisationFormProps) {
  const { first, draft, change, tried, markTried } = useDraft(() => begun, onWrite);
  const [chosen, setChosen] = useState(!guesses);
  // The only refusal is about the name: another organisation has it.
  const taken = failure?.kind === 'refused' ? failure.message : null;
  const nameError = draft.name.trim() === '' ? 'Write a name.' : (taken ?? issueAt(failure, 'name'));
  return (
    <FormDialog
      title={title}
      save={save}
      busy={busy}
      written={draft.name !== first.name || draft.abbreviation !== first.abbreviation || (chosen && draft.kind !== first.kind)}
      failure={taken === null ? failure : null}
      onSave={() => {
        markTried();
        if (draft.name.trim() !== '') void onSave(draft);
      }}
      onClose={onClose}
    >
      <TextField
        label="Name"
        required
        value={draft.name}
        onChange={(name) => change({ name, kind: chosen ? draft.kind : guessOrganisationKind(name) })}
        error={tried ? nameError : null}
        startsHere
      />
      <TextField
        label="Short name"
        hint="What people call it in a hurry. The log understands it too."
        value={draft.abbreviation}
        onChange={(abbreviation) => change({ abbreviation })}
        error={tried ? issueAt(failure, 'abbreviation') : null}
        size="short"
      />
      <SelectField
        label="Kind"
        value={draft.kind}
        options={kindOptions}
        onChange={(kind) => {
          setChosen(true);
          change({ kind });
        }}
      />
    </FormDialog>
  );
}
