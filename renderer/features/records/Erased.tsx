import { useState } from 'react';
import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { sayOlder } from './words.ts';

/** It is done: what still holds them, and what to do about it. Nothing of that is done unasked. */
export function Erased({ onClose }: { readonly onClose: () => void }) {
  const status = useRead('vault.status', {});
  const backUp = useWrite('vault.backUp', { shown: true, undo: false, said: () => 'Made a new backup' });
  const [older, setOlder] = useState<number | null>(null);
  const make = async (): Promise<void> => {
    const outcome = await backUp.run({});
    if (outcome.ok) setOlder(outcome.value.older);
  };
  return (
    <Dialog
      title="Erased"
      onClose={onClose}
      foot={
        <>
          <Button first onClick={() => void make()} busy={backUp.busy}>
            Make a new backup
          </Button>
          <Button onClick={onClose}>Done</Button>
        </>
      }
    >
      <p className="say">The journal, its undo and its search remember nothing of them.</p>
      <p className="say">
        Backups made before now still do, until newer ones have taken their place, which may be a year. They are encrypted. If it must be gone sooner, make a new backup now, then
        delete the older files yourself:
      </p>
      <Shown read={status}>{({ folder }) => <p className="everything-path">{folder}/backups</p>}</Shown>
      {older === null ? null : <p className="say">The new backup is made. {sayOlder(older)}</p>}
      <p className="small">
        Look also at copies you keep elsewhere: backups on a stick, exports, summaries and printed pages, and the calendar or contacts they came from, which would bring them back.
      </p>
      {backUp.failure === null ? null : <FailureNote>{backUp.failure.message}</FailureNote>}
    </Dialog>
  );
}
