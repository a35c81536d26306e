import { useState } from 'react';
import { useWrite } from '../../data/query.ts';
import { announceDone } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { RecoveryKey } from '../vault/RecoveryKey.tsx';

/** A new recovery key in place of the old: shown once, printed, and read back. */
export function RenewRecoveryKey({ onClose }: { readonly onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const renew = useWrite('vault.renewRecoveryKey', { shown: true, undo: false });
  const wrong = renew.failure?.kind === 'wrong-passphrase';

  if (recoveryKey !== null) {
    return (
      <Dialog title="A new recovery key" onClose={onClose} holds>
        <p className="small">The old one no longer opens this journal. Destroy the paper it is on.</p>
        <RecoveryKey
          recoveryKey={recoveryKey}
          onKept={() => {
            announceDone('The new recovery key is kept');
            onClose();
          }}
        />
      </Dialog>
    );
  }

  const make = async (): Promise<void> => {
    setTried(true);
    if (passphrase === '') return;
    const outcome = await renew.run({ passphrase });
    if (outcome.ok) setRecoveryKey(outcome.value.recoveryKey);
  };
  return (
    <Dialog
      title="Make a new recovery key"
      onClose={onClose}
      onSubmit={() => void make()}
      foot={
        <>
          <Button first type="submit" busy={renew.busy}>
            {renew.busy ? 'Making it…' : 'Make it'}
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p className="say">For when the paper is lost, or someone else has seen it. The old key then opens neither the journal nor the backups beside it.</p>
      <TextField
        label="Your passphrase"
        type="password"
        value={passphrase}
        startsHere
        onChange={(text) => {
          setPassphrase(text);
          renew.clear();
        }}
        error={wrong ? renew.failure?.message : tried && passphrase === '' ? 'Write your passphrase.' : null}
      />
      {renew.failure === null || wrong ? null : <FailureNote>{renew.failure.message}</FailureNote>}
    </Dialog>
  );
}
