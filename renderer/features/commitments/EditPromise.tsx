import type { CommitmentId } from '../../../main/domain/id.ts';
import type { CommitmentView } from '../../../main/domain/views.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { draftOf, inputOf } from './promise-draft.ts';
import { PromiseForm } from './PromiseForm.tsx';

interface EditPromiseProps {
  readonly commitmentId: CommitmentId;
  readonly onClose: () => void;
}

const TITLE = 'Edit the promise';

/** Loads a promise as it is now, then asks what is to be set right. */
export function EditPromise({ commitmentId, onClose }: EditPromiseProps) {
  const read = useRead('commitments.get', { commitmentId });
  if (read.state === 'here') return <EditThis promise={read.value} onClose={onClose} />;
  return (
    <Dialog title={TITLE} onClose={onClose}>
      <Shown read={read}>{() => null}</Shown>
    </Dialog>
  );
}

function EditThis({ promise, onClose }: { readonly promise: CommitmentView; readonly onClose: () => void }) {
  const edit = useWrite('commitments.edit', { shown: true, said: () => 'Saved the promise' });
  return (
    <PromiseForm
      title={TITLE}
      save="Save"
      begun={draftOf(promise)}
      settledOn={promise.settledOn}
      busy={edit.busy}
      failure={edit.failure}
      onWrite={edit.clear}
      onSave={async (written) => {
        const outcome = await edit.run({ commitmentId: promise.id, ...inputOf(written) });
        if (outcome.ok) onClose();
      }}
      onClose={onClose}
    />
  );
}
