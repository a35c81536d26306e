import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { Act } from '../../ui/Act.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { NewPassphrase } from './NewPassphrase.tsx';
import { faultsIn, NO_CHOICE } from './passphrase-choice.ts';
import { useOpened } from './opened.ts';
import { RecoveryKey } from './RecoveryKey.tsx';
import { judgePassphrase } from './strength.ts';
import { Disclosure, StaysHere, Threshold } from './Threshold.tsx';

interface CreateJournalProps {
  readonly folder: string;
  readonly onBack: () => void;
}

/** A new journal: its passphrase, then its recovery key on paper, then Today. */
export function CreateJournal({ folder, onBack }: CreateJournalProps) {
  const [choice, setChoice] = useState(NO_CHOICE);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const opened = useOpened();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);

  const create = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const judged = choice.first === '' ? choice : { ...choice, strength: await judgePassphrase(choice.first) };
    setChoice(judged);
    if (Object.keys(faultsIn(judged)).length > 0) {
      document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    // Not through `useWrite`: looking again at the vault would take this screen, and the key on it, away.
    const outcome = await window.rapport.call('vault.create', { passphrase: judged.first });
    setBusy(false);
    if (outcome.ok) setRecoveryKey(outcome.value.recoveryKey);
    else setFailure(outcome.failure);
  };

  if (recoveryKey !== null) {
    return (
      <Threshold>
        <RecoveryKey recoveryKey={recoveryKey} onKept={opened} />
      </Threshold>
    );
  }
  return (
    <Threshold
      note={
        <>
          <StaysHere folder={folder} />
          <Disclosure />
        </>
      }
    >
      <form noValidate onSubmit={(event) => void create(event)}>
        <h2>A new journal</h2>
        <NewPassphrase choice={choice} onChange={setChoice} tried={tried} firstRef={field} />
        {failure === null ? null : <FailureNote>{failure.message}</FailureNote>}
        <Buttons>
          <Button first type="submit" busy={busy}>
            {busy ? 'Making the journal…' : 'Create the journal'}
          </Button>
          <Act onClick={onBack}>Back</Act>
        </Buttons>
      </form>
    </Threshold>
  );
}
