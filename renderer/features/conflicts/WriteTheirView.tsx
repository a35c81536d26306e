import { STUCK_PROMPT } from '../../../main/domain/conflicts/rehearsal.ts';
import type { ConflictPage } from '../../../preload/contract/conflicts.ts';
import { useDraft } from '../../data/draft.ts';
import { issueAt, useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { FormDialog } from '../people/FormDialog.tsx';
import type { AboutConflict } from './LogConversation.tsx';
import { othersOf, sayTheirs } from './words.ts';
import './dialogs.css';

/** The way out of repeating one’s own point of view: theirs, in words they would accept. */
export function WriteTheirView(about: AboutConflict) {
  const read = useRead('conflicts.get', { conflictId: about.conflictId });
  return <Shown read={read}>{(page) => <Theirs page={page} {...about} />}</Shown>;
}

function Theirs({ page, conflictId, title, onClose }: AboutConflict & { readonly page: ConflictPage }) {
  const edit = useWrite('conflicts.edit', { shown: true, said: () => 'Saved' });
  const { first, draft, change } = useDraft(() => page.theirs, edit.clear);
  const words = sayTheirs(othersOf(page.parties));
  const save = async (): Promise<void> => {
    const outcome = await edit.run({ conflictId, theirs: draft });
    if (outcome.ok) onClose();
  };
  return (
    <FormDialog
      title={words.title}
      save="Keep it"
      busy={edit.busy}
      written={draft.wants !== first.wants || draft.because !== first.because}
      failure={edit.failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="dialog-about">{title}</p>
      <p className="dialog-why">{STUCK_PROMPT}</p>
      <WordsField
        label={words.wants}
        value={draft.wants}
        onChange={(wants) => {
          change({ wants });
        }}
        startsHere
        error={issueAt(edit.failure, 'theirs.wants')}
      />
      <WordsField
        label={words.because}
        value={draft.because}
        onChange={(because) => {
          change({ because });
        }}
        error={issueAt(edit.failure, 'theirs.because')}
      />
    </FormDialog>
  );
}
