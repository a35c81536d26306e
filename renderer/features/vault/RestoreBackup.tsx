import { type SyntheticEvent, useState } from 'react';
import { sayDate } from '../../../main/domain/day.ts';
import { readFile } from '../../data/file.ts';
import { Act } from '../../ui/Act.tsx';
import { announceDone } from '../../ui/announcer.ts';
import { Button, Buttons } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOpened } from './opened.ts';
import { StaysHere, Threshold } from './Threshold.tsx';

const UNREAD = 'That file could not be read, or is larger than 64 MB. Nothing has changed. Choose the backup again.';

interface RestoreBackupProps {
  readonly onBack: () => void;
  /** A journal is there, and does not open: it is set aside. */
  readonly setAside?: boolean;
}

/** A backup in the place of no journal, or of one that is damaged: the file, and the passphrase or recovery key it was made under. */
export function RestoreBackup({ onBack, setAside = false }: RestoreBackupProps) {
  const [file, setFile] = useState<File | null>(null);
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const opened = useOpened();

  const restore = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (file === null || secret === '') return;
    setBusy(true);
    setFailure(null);
    const handed = await readFile(file);
    if (handed === null) {
      setFailure(UNREAD);
      setBusy(false);
      return;
    }
    const outcome = await window.rapport.call('vault.restore', { file: handed, secret: by === 'passphrase' ? { passphrase: secret } : { recoveryKey: secret }, setAside });
    setBusy(false);
    if (!outcome.ok) {
      setFailure(outcome.failure.message);
      return;
    }
    opened();
    announceDone(`Restored, as it was on ${sayDate(outcome.value.madeOn, outcome.value.madeOn)}`);
  };

  return (
    <Threshold note={<StaysHere />}>
      <form noValidate onSubmit={(event) => void restore(event)}>
        <h2>Restore a backup</h2>
        {setAside ? <p>It takes the place of the journal that does not open. That one is kept as it is, in a folder beside it.</p> : null}
        <FileField label="Backup file" hint="It ends in .rapport." accept=".rapport" onChoose={setFile} error={tried && file === null ? 'Choose the file.' : null} />
        <TextField
          label={by === 'passphrase' ? 'The passphrase it was made under' : 'The recovery key'}
          type={by === 'passphrase' ? 'password' : 'text'}
          value={secret}
          onChange={setSecret}
          error={tried && secret === '' ? (by === 'passphrase' ? 'Write the passphrase.' : 'Write the recovery key.') : null}
        />
        <div className="under">
          <Act
            onClick={() => {
              setBy(by === 'passphrase' ? 'recoveryKey' : 'passphrase');
              setSecret('');
            }}
          >
            {by === 'passphrase' ? 'Use the recovery key' : 'Use the passphrase'}
          </Act>
        </div>
        {failure === null ? null : <FailureNote>{failure}</FailureNote>}
        <Buttons>
          <Button first type="submit" busy={busy}>
            {busy ? 'Restoring…' : 'Restore it'}
          </Button>
          <Act onClick={onBack}>Back</Act>
        </Buttons>
      </form>
    </Threshold>
  );
}
