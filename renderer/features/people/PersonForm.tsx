import { useLocation } from 'wouter';
import { RINGS } from '../../../main/domain/person.ts';
import { sayEvery } from '../../../main/domain/sentences.ts';
import { DEFAULT_SETTINGS } from '../../../main/domain/settings.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import type { PersonPage } from '../../../preload/contract/people.ts';
import { useDraft } from '../../data/draft.ts';
import { personPath } from '../../data/paths.ts';
import { issueAt, useRead, useWrite, valueOr } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { additionOf, changeOf, draftOf, newDraft, objectionsTo, type PersonDraft } from './person-draft.ts';
import { PointRows, PostRows } from './PersonRows.tsx';
import { sayRing } from './standing.ts';
import './person-form.css';

interface AddPersonProps {
  /** What is known of them already. */
  readonly name?: string;
  readonly organisation?: string;
  readonly onClose: () => void;
}

/** Adds someone, then goes to their page. */
export function AddPerson({ name = '', organisation = '', onClose }: AddPersonProps) {
  const [, go] = useLocation();
  const add = useWrite('people.add', { shown: true, said: (_, { name }) => `Added ${name}` });
  return (
    <PersonForm
      title="Add someone"
      save="Add them"
      begun={newDraft(name, organisation)}
      failure={add.failure}
      busy={add.busy}
      onWrite={add.clear}
      onSave={async (draft) => {
        const outcome = await add.run(additionOf(draft));
        if (outcome.ok) go(personPath(outcome.value.personId), { replace: true });
      }}
      onClose={onClose}
    />
  );
}

/** Changes who someone is. What is written about them, and their posts, are changed on their page. */
export function EditPerson({ page, onClose }: { readonly page: PersonPage; readonly onClose: () => void }) {
  const { person } = page;
  const edit = useWrite('people.edit', { shown: true, said: (_, { name }) => `Saved ${name ?? person.name}` });
  return (
    <PersonForm
      title={`Change ${person.name}`}
      save="Save"
      begun={draftOf(person, page.contactPoints)}
      failure={edit.failure}
      busy={edit.busy}
      onWrite={edit.clear}
      onSave={async (draft) => {
        const outcome = await edit.run(changeOf(person.id, draft));
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
      editing
    />
  );
}

interface PersonFormProps {
  readonly title: string;
  readonly save: string;
  readonly begun: PersonDraft;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** Something changed: what was wrong with it before no longer is. */
  readonly onWrite: () => void;
  readonly onSave: (draft: PersonDraft) => Promise<void>;
  readonly onClose: () => void;
  readonly editing?: boolean;
}

function PersonForm({ title, save, begun, failure, busy, onWrite, onSave, onClose, editing = false }: PersonFormProps) {
  const { first, draft, change, tried, markTried } = useDraft(() => begun, onWrite);
  const settings = valueOr(useRead('settings.get', {}), DEFAULT_SETTINGS);
  const objections = objectionsTo(draft);
  // An organisation is handed over as what it is named.
  const errorAt = (path: string): string | null => (tried ? (objections.get(path) ?? issueAt(failure, path) ?? issueAt(failure, `${path}.name`)) : null);
  const knownAsError = failure?.issues?.find(({ path }) => path.startsWith('alsoKnownAs'))?.message;

  return (
    <FormDialog
      title={title}
      save={save}
      busy={busy}
      written={draft !== first && JSON.stringify(draft) !== JSON.stringify(first)}
      failure={failure}
      onSave={() => {
        markTried();
        if (objections.size === 0) void onSave(draft);
      }}
      onClose={onClose}
      wide
    >
      <div className="person-form-name">
        <TextField label="Honorific" value={draft.honorific} onChange={(honorific) => change({ honorific })} error={errorAt('honorific')} size="tiny" placeholder="Dr" />
        <TextField label="Name" required value={draft.name} onChange={(name) => change({ name })} error={errorAt('name')} startsHere />
      </div>
      <TextField
        label="Also known as"
        hint="Nicknames, initials or a former name that you write in the log, with commas between."
        value={draft.alsoKnownAs}
        onChange={(alsoKnownAs) => change({ alsoKnownAs })}
        error={tried ? knownAsError : null}
      />
      <Choice
        label="Ring"
        value={draft.ring}
        onChange={(ring) => change({ ring })}
        options={RINGS.map((ring) => ({ value: ring, label: `${sayRing(ring)}, ${sayEvery(settings.rhythms[ring])}` }))}
      />
      <div className="person-form-rhythm">
        <Choice
          label="Rhythm"
          value={draft.rhythmKind}
          onChange={(rhythmKind) => change({ rhythmKind })}
          options={[
            { value: 'ring', label: 'The ring’s' },
            { value: 'days', label: 'Their own' },
            { value: 'none', label: 'None: never ask' },
          ]}
        />
        {draft.rhythmKind === 'days' ? (
          <NumberField
            label="Days between meetings"
            value={draft.days}
            onChange={(days) => change({ days })}
            min={1}
            max={3_650}
            unit="days"
            error={errorAt('rhythm.days')}
          />
        ) : null}
      </div>
      {editing ? null : <PostRows draft={draft} onChange={(posts) => change({ posts })} errorAt={errorAt} />}
      <PointRows draft={draft} onChange={(points) => change({ points })} errorAt={errorAt} />
    </FormDialog>
  );
}
