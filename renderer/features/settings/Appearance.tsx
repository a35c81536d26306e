import type { Settings } from '../../../main/domain/settings.ts';
import { useWrite } from '../../data/query.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Row, Section } from '../../ui/Page.tsx';

/** Light, dark, or as the system has it. At once. */
export function Appearance({ theme }: { readonly theme: Settings['theme'] }) {
  const save = useWrite('settings.save', {});
  return (
    <Section title="Appearance">
      <Row>
        <div className="setting">
          <Choice
            label="Paper"
            unseenLabel
            value={theme}
            options={[
              { value: 'system', label: 'As the system has it' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(next) => void save.run({ theme: next })}
          />
        </div>
      </Row>
    </Section>
  );
}
