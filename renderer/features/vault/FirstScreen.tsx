import { useState } from 'react';
import { Act } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { CreateJournal } from './CreateJournal.tsx';
import { useOpened } from './opened.ts';
import { RestoreBackup } from './RestoreBackup.tsx';
import { StaysHere, Threshold } from './Threshold.tsx';

/** Where there is no journal yet: three ways in. */
export function FirstScreen({ folder }: { readonly folder: string }) {
  const [way, setWay] = useState<'create' | 'restore' | null>(null);
  const [looking, setLooking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const opened = useOpened();
  const back = (): void => {
    setWay(null);
  };

  const lookAround = async (): Promise<void> => {
    setLooking(true);
    setFailure(null);
    const outcome = await window.rapport.call('vault.lookAround', {});
    setLooking(false);
    if (outcome.ok) opened();
    else setFailure(outcome.failure.message);
  };

  if (way === 'create') return <CreateJournal folder={folder} onBack={back} />;
  if (way === 'restore') return <RestoreBackup onBack={back} />;
  return (
    <Threshold say="A private journal for leading through relationships: whom you have met, what you learned, what you promised, and where it grates." note={<StaysHere folder={folder} />}>
      <ul className="ways">
        <li>
          <Button
            first
            onClick={() => {
              setWay('create');
            }}
          >
            Create a journal
          </Button>
          <p className="small">Choose a passphrase, and keep a recovery key on paper.</p>
        </li>
        <li>
          <Button busy={looking} onClick={() => void lookAround()}>
            {looking ? 'Opening the demo journal…' : 'Look around with the demo journal'}
          </Button>
          <p className="small">Two years in a made-up place. Nothing you do in it is kept.</p>
        </li>
        <li>
          <Act
            onClick={() => {
              setWay('restore');
            }}
          >
            Restore a backup
          </Act>
        </li>
      </ul>
      {failure === null ? null : <FailureNote>{failure}</FailureNote>}
    </Threshold>
  );
}
