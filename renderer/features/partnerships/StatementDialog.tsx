import type { Day } from '../../../main/domain/day.ts';
import type { PartnershipId } from '../../../main/domain/id.ts';
import type { Statement, StatementKind } from '../../../main/domain/partnership.ts';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { useToday } from '../../data/day.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { DateField } from '../../ui/DateField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import { KIND_WORDS } from './words.ts';

interface WriteStatementProps {
  readonly partnership: { readonly id: PartnershipId; readonly name: string };
  readonly kind: StatementKind;
  /** The words it begins with: the purpose that is revised. */
  readonly from?: string;
  readonly onClose: () => void;
}

const WRITTEN: Record<StatementKind, string> = {
  purpose: 'Revised what it is for',
  truth: 'Named a difficult truth',
  accomplishment: 'Noted what it has done',
  principle: 'Added a principle',
};

/** A new revision of the purpose, truth, accomplishment or principle. */
export function WriteStatement({ partnership, kind, from = '', onClose }: WriteStatementProps) {
  const today = useToday();
  const write = useWrite('partnerships.write', { shown: true, said: () => WRITTEN[kind] });
  const revising = kind === 'purpose' && from !== '';
  return (
    <StatementForm
      title={revising ? `Revise what ${partnership.name} is for` : KIND_WORDS[kind].write}
      save={revising ? 'Revise it' : 'Save'}
      kind={kind}
      begun={{ day: today, text: from, note: '' }}
      failure={write.failure}
      busy={write.busy}
      onWrite={write.clear}
      onSave={async (fields) => {
        const outcome = await write.run({ partnershipId: partnership.id, kind, ...fields });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}

/** A statement put right where it stands: no new revision. */
export function ChangeStatement({ statement, onClose }: { readonly statement: Statement; readonly onClose: () => void }) {
  const rewrite = useWrite('partnerships.rewrite', { shown: true, said: () => 'Saved' });
  const { id: statementId, kind, day, text, note } = statement;
  return (
    <StatementForm
      title={KIND_WORDS[kind].change}
      save="Save"
      kind={kind}
      begun={{ day, text, note }}
      failure={rewrite.failure}
      busy={rewrite.busy}
      onWrite={rewrite.clear}
      onSave={async (fields) => {
        const outcome = await rewrite.run({ statementId, ...fields });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}

interface Fields {
  readonly day: Day;
  readonly text: string;
  readonly note: string;
}

interface StatementFormProps {
  readonly title: string;
  readonly save: string;
  readonly kind: StatementKind;
  readonly begun: Fields;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onSave: (fields: Fields) => Promise<void>;
  readonly onClose: () => void;
}

const NOTE_LABELS: Record<StatementKind, string> = {
  purpose: 'Why it changed, and who asked for it',
  truth: 'Who said it, and how it was taken',
  accomplishment: 'Whose doing it was',
  principle: 'Where it came from',
};

function StatementForm({ title, save, kind, begun, failure, busy, onWrite, onSave, onClose }: StatementFormProps) {
  const today = useToday();
  const { first, draft, change, tried, markTried } = useDraft<Omit<Fields, 'day'> & { readonly day: Day | null }>(() => begun, onWrite);
  const written = draft.text !== first.text || draft.note !== first.note || draft.day !== first.day;
  return (
    <FormDialog
      title={title}
      save={save}
      busy={busy}
      written={written}
      failure={failure}
      onSave={() => {
        markTried();
        const { day } = draft;
        if (day !== null && draft.text.trim() !== '') void onSave({ ...draft, day });
      }}
      onClose={onClose}
      wide={kind === 'purpose'}
    >
      <WordsField
        label={KIND_WORDS[kind].label}
        value={draft.text}
        onChange={(text) => {
          change({ text });
        }}
        startsHere
        error={tried && draft.text.trim() === '' ? 'Write at least one letter.' : issueAt(failure, 'text')}
      />
      <WordsField
        label={NOTE_LABELS[kind]}
        value={draft.note}
        onChange={(note) => {
          change({ note });
        }}
        error={issueAt(failure, 'note')}
      />
      <DateField
        label={kind === 'purpose' ? 'It stands since' : 'Day'}
        value={draft.day}
        onChange={(day) => {
          change({ day });
        }}
        max={today}
        error={tried && draft.day === null ? 'Choose a day.' : null}
      />
    </FormDialog>
  );
}
