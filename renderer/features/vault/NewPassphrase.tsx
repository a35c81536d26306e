import { type Dispatch, type Ref, type SetStateAction, useState } from 'react';
import { Act } from '../../ui/Act.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { faultsIn, type PassphraseChoice } from './passphrase-choice.ts';
import { judgePassphrase, suggestPassphrase } from './strength.ts';
import { sayStrength } from './strength-words.ts';
import './threshold.css';

interface NewPassphraseProps {
  readonly choice: PassphraseChoice;
  readonly onChange: Dispatch<SetStateAction<PassphraseChoice>>;
  /** Say what is wrong: after the first try. */
  readonly tried: boolean;
  readonly label?: string;
  readonly firstRef?: Ref<HTMLInputElement>;
}

/** A passphrase written twice, its strength told as it is, and five random words on offer. */
export function NewPassphrase({ choice, onChange, tried, label = 'Passphrase', firstRef }: NewPassphraseProps) {
  const [shown, setShown] = useState(false);
  const [offered, setOffered] = useState<string | null>(null);
  const { first, strength } = choice;

  const write = (text: string): void => {
    onChange((now) => ({ ...now, first: text, strength: null }));
    if (text === '') return;
    // By the time it is judged, other words may stand there.
    void judgePassphrase(text).then((judged) => {
      onChange((now) => (now.first === text ? { ...now, strength: judged } : now));
    });
  };

  const faults = tried ? faultsIn(choice) : {};
  return (
    <>
      <TextField
        ref={firstRef ?? null}
        label={label}
        type={shown ? 'text' : 'password'}
        value={first}
        onChange={write}
        hint="Four or five random words are easy to remember and hard to guess."
        error={faults.first}
      />
      <p className="strength small" role="status">
        {first === '' ? 'Nobody can recover it, so write it down somewhere safe until you know it.' : strength === null ? '' : sayStrength(strength)}
      </p>
      {offered === null ? null : (
        <div>
          <p className="small">Five words chosen at random on this computer. Write them on paper; then use them.</p>
          <p className="offered">{offered}</p>
          <div className="under">
            <Act
              onClick={() => {
                setShown(true);
                write(offered);
                onChange((now) => ({ ...now, again: '' }));
              }}
            >
              Use these
            </Act>
            <Act onClick={() => void suggestPassphrase().then(setOffered)}>Five others</Act>
          </div>
        </div>
      )}
      <div className="under">
        {offered === null ? <Act onClick={() => void suggestPassphrase().then(setOffered)}>Offer me five random words</Act> : null}
        <Checkbox checked={shown} onChange={setShown}>
          Show what I write
        </Checkbox>
      </div>
      <TextField
        label="The same again"
        type={shown ? 'text' : 'password'}
        value={choice.again}
        onChange={(text) => {
          onChange((now) => ({ ...now, again: text }));
        }}
        error={faults.again}
      />
    </>
  );
}
