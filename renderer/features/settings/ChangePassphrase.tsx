import { useState } from 'react';
import { useWrite } from '../../data/query.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NewPassphrase } from '../vault/NewPassphrase.tsx';
import { faultsIn, NO_CHOICE } from '../vault/passphrase-choice.ts';

/** Another passphrase in place of the present one, by that one or, when it is forgotten, by the recovery key. */
export function ChangePassphrase({ onClose }: { readonly onClose: () => void }) {
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [current, setCurrent] = useState('');
  const [choice, setChoice] = useState(NO_CHOICE);
  const [tried, setTried] = useState(false);
  const save = useWrite('vault.changePassphrase', { shown: true, undo: false, said: () => 'The passphrase is changed' });
  const wrong = save.failure?.kind === 'wrong-passphrase';

  const change = async (): Promise<void> => {
    setTried(true);
    if (current === '' || choice.strength === null || Object.keys(faultsIn(choice)).length > 0) return;
    const outcome = await save.run({ current: by === 'passphrase' ? { passphrase: current } : { recoveryKey: current }, next: choice.first });
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
        key={by}
        label={by === 'passphrase' ? 'The present passphrase' : 'The recovery key'}
        type={by === 'passphrase' ? 'password' : 'text'}
        value={current}
        startsHere
        onChange={(text) => {
          setCurrent(text);
          save.clear();
        }}
        error={wrong ? save.failure?.message : tried && current === '' ? (by === 'passphrase' ? 'Write the passphrase that opens it now.' : 'Write the recovery key, from your paper.') : null}
      />
      <Act
        onClick={() => {
          setBy(by === 'passphrase' ? 'recoveryKey' : 'passphrase');
          setCurrent('');
          save.clear();
        }}
      >
        {by === 'passphrase' ? 'I have forgotten it: use the recovery key' : 'Use the present passphrase'}
      </Act>
      <NewPassphrase label="The new passphrase" choice={choice} onChange={setChoice} tried={tried} />
      <p className="small">Your recovery key stays as it is. The old passphrase then opens neither the journal nor the backups beside it; a copy of a backup kept elsewhere it still opens.</p>
      {save.failure === null || wrong ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </Dialog>
  );
}
