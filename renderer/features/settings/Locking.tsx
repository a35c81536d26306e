import { useState } from 'react';
import type { Settings } from '../../../main/domain/settings.ts';
import { useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { RenewRecoveryKey } from './RenewRecoveryKey.tsx';
import { useSavedAnew } from './saved.ts';
import { SettingForm } from './SettingForm.tsx';

/** When the journal locks, and what opens it. */
export function Locking({ settings }: { readonly settings: Settings }) {
  const [minutes, setMinutes] = useState<number | null>(settings.lockAfterMinutes);
  useSavedAnew(String(settings.lockAfterMinutes), () => {
    setMinutes(settings.lockAfterMinutes);
  });
  const [asking, setAsking] = useState<'passphrase' | 'key' | null>(null);
  const save = useWrite('settings.save', { shown: true, said: (_, { lockAfterMinutes }) => `Locks after ${lockAfterMinutes ?? ''} quiet minutes` });
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Section title="Lock">
      <Row>
        <SettingForm
          changed={minutes !== null && minutes !== settings.lockAfterMinutes}
          busy={save.busy}
          failure={save.failure}
          onSave={() => {
            if (minutes !== null) void save.run({ lockAfterMinutes: minutes });
          }}
        >
          <NumberField
            label="Lock after"
            hint="With no touch of the keyboard or the mouse. What you are writing is kept first."
            value={minutes}
            min={1}
            max={240}
            unit="minutes"
            onChange={setMinutes}
          />
        </SettingForm>
        <div className="setting">
          <Acts>
            <Act
              onClick={() => {
                setAsking('passphrase');
              }}
            >
              Change the passphrase
            </Act>
            <Act
              onClick={() => {
                setAsking('key');
              }}
            >
              Make a new recovery key
            </Act>
            <Act onClick={() => void window.rapport.call('vault.lock', {})}>Lock now</Act>
          </Acts>
        </div>
      </Row>
      {asking === 'passphrase' ? <ChangePassphrase onClose={close} /> : null}
      {asking === 'key' ? <RenewRecoveryKey onClose={close} /> : null}
    </Section>
  );
}
