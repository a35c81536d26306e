import { useState } from 'react';
import { useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NewPassphrase } from '../vault/NewPassphrase.tsx';
import { faultsIn, NO_CHOICE } from '../vault/passphrase-choice.ts';

/** Another passphrase in place of the present one, which must be given. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState('');
  const [choice, setChoice] = useState(NO_CHOICE);
  const [tried, setTried] = useState(false);
  const save = useWrite('vault.changePassphrase', { shown: true, undo: false, said: () => 'The passphrase is changed' });
  const wrong = save.failure?.kind === 'wrong-passphrase';

  const change = async (): Promise<void> => {
    setTried(true);
    if (current === '' || choice.strength === null || Object.keys(faultsIn(choice)).length > 0) return;
    const outcome = await save.run({ current, next: choice.first });
    if (outcome.ok) onClose();
  };

  return (
    <Dialog
      title="Change the passphrase"
      onClose={onClose}
      onSubmit={() => void change()}
      holds
      foot={
        <>
          <Button first type="submit" busy={save.busy}>
            {save.busy ? 'Changing it…' : 'Change it'}
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <TextField
        label="The present passphrase"
        type="password"
        value={current}
        startsHere
        onChange={(text) => {
          setCurrent(text);
          save.clear();
        }}
        error={wrong ? save.failure?.message : tried && current === '' ? 'Write the passphrase that opens it now.' : null}
      />
      <NewPassphrase label="The new passphrase" choice={choice} onChange={setChoice} tried={tried} />
      <p className="small">Your recovery key stays as it is. The old passphrase then opens neither the journal nor the backups beside it; a copy of a backup kept elsewhere it still opens.</p>
      {save.failure === null || wrong ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </Dialog>
  );
}
