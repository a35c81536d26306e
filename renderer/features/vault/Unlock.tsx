import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../preload/contract/outcome.ts';
import type { VaultStatus } from '../../../preload/contract/vault.ts';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { sayLocked } from './locked-words.ts';
import { useOpened } from './opened.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import { StaysHere, Threshold } from './Threshold.tsx';

type Way = 'passphrase' | 'recoveryKey';

/** The lock screen: why it is locked, and the two ways to open it. A journal that is damaged or gone can be restored. */
export function Unlock({ vault }: { readonly vault: VaultStatus }) {
  const [way, setWay] = useState<Way>('passphrase');
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [restoring, setRestoring] = useState(false);
  const opened = useOpened();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, [way, restoring]);

  const unlock = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (secret === '') {
      setFailure({ kind: 'wrong-passphrase', message: way === 'passphrase' ? 'Write your passphrase.' : 'Write your recovery key.' });
      return;
    }
    setBusy(true);
    setFailure(null);
    const outcome = await window.rapport.call('vault.unlock', way === 'passphrase' ? { passphrase: secret } : { recoveryKey: secret });
    setBusy(false);
    if (outcome.ok) {
      opened();
      return;
    }
    setFailure(outcome.failure);
    field.current?.select();
  };

  if (restoring) {
    return (
      <RestoreBackup
        setAside
        onBack={() => {
          setRestoring(false);
        }}
      />
    );
  }
  const beyond = failure !== null && (failure.kind === 'damaged' || failure.kind === 'no-journal');
  const atField = failure !== null && (failure.kind === 'wrong-passphrase' || failure.kind === 'invalid-input');
  return (
    <Threshold say={sayLocked(vault.locked)} note={<StaysHere />}>
      <form noValidate onSubmit={(event) => void unlock(event)}>
        <Field label={way === 'passphrase' ? 'Passphrase' : 'Recovery key'} error={atField ? failure.message : null}>
          {(bound) => (
            <span className="unlock-line">
              <input
                {...bound}
                ref={field}
                className="control"
                type={way === 'passphrase' ? 'password' : 'text'}
                value={secret}
                autoComplete="off"
                spellCheck={false}
                autoCapitalize="off"
                onChange={(event) => {
                  setSecret(event.target.value);
                }}
              />
              <Button first type="submit" busy={busy}>
                {busy ? 'Unlocking…' : 'Unlock'}
              </Button>
            </span>
          )}
        </Field>
        {failure === null || atField ? null : (
          <FailureNote
            act={
              beyond ? (
                <Act
                  onClick={() => {
                    setRestoring(true);
                  }}
                >
                  Restore a backup
                </Act>
              ) : undefined
            }
          >
            {failure.message}
          </FailureNote>
        )}
        <div className="under">
          <Act
            onClick={() => {
              setWay(way === 'passphrase' ? 'recoveryKey' : 'passphrase');
              setSecret('');
              setFailure(null);
            }}
          >
            {way === 'passphrase' ? 'Use the recovery key' : 'Use the passphrase'}
          </Act>
        </div>
      </form>
    </Threshold>
  );
}
