import { useState } from 'react';
import type { Owner as OwnerRecord } from '../../../main/domain/settings.ts';
import { issueAt, useWrite } from '../../data/query.ts';
import { Row, Section } from '../../ui/Page.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { addressesIn } from './addresses.ts';
import { useSavedAnew } from './saved.ts';
import { SettingForm } from './SettingForm.tsx';

/** Who keeps the journal: so that a calendar never lists them as a guest. */
export function Owner({ owner }: { readonly owner: OwnerRecord | null }) {
  const [name, setName] = useState(owner?.name ?? '');
  const [addresses, setAddresses] = useState(owner?.emails.join('\n') ?? '');
  useSavedAnew(JSON.stringify(owner), () => {
    setName(owner?.name ?? '');
    setAddresses(owner?.emails.join('\n') ?? '');
  });
  const save = useWrite('settings.save', { shown: true, said: () => 'Saved who you are' });
  const emails = addressesIn(addresses);
  const empty = name.trim() === '' && emails.length === 0;
  const changed = name.trim() !== (owner?.name ?? '') || emails.join() !== (owner?.emails ?? []).join();
  return (
    <Section title="You">
      <Row>
        <SettingForm
          changed={changed}
          busy={save.busy}
          failure={save.failure?.kind === 'invalid-input' ? null : save.failure}
          onSave={() => void save.run({ owner: empty ? null : { name, emails: [...emails] } })}
        >
          <TextField
            label="Your name"
            hint="As calendars and contacts write it. It is only used to leave you out of your own meetings."
            value={name}
            onChange={setName}
            error={issueAt(save.failure, 'owner.name')}
          />
          <WordsField
            label="Your e-mail addresses"
            hint="One on a line: every address your calendar might know you by."
            value={addresses}
            onChange={setAddresses}
            error={save.failure?.issues?.find((issue) => issue.path.startsWith('owner.emails'))?.message}
          />
        </SettingForm>
      </Row>
    </Section>
  );
}
