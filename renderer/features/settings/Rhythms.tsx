import { useState } from 'react';
import { type Ring, RINGS } from '../../../main/domain/person.ts';
import type { Settings } from '../../../main/domain/settings.ts';
import { useWrite } from '../../data/query.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Row, Section } from '../../ui/Page.tsx';
import { sayRing } from '../people/standing.ts';
import { useSavedAnew } from './saved.ts';
import { SettingForm } from './SettingForm.tsx';

/** Thresholds of the face-to-face clock, as they are asked for. */
const THRESHOLDS = [
  { key: 'dueSoonDays', label: 'Due soon', hint: 'How long before the day a clock says so.', min: 0, max: 365 },
  { key: 'neverMetDays', label: 'Someone new', hint: 'How long you have to meet someone after adding them, or after they take up a post.', min: 1, max: 3_650 },
  { key: 'plannedWithinDays', label: 'A date that is set', hint: 'How far ahead a planned meeting quiets a clock that is already past due.', min: 1, max: 3_650 },
] as const;

type Threshold = (typeof THRESHOLDS)[number]['key'];

/** How many days may pass between meetings face to face. */
export function Rhythms({ settings }: { readonly settings: Settings }) {
  const [rhythms, setRhythms] = useState<Record<Ring, number | null>>(settings.rhythms);
  const [thresholds, setThresholds] = useState<Record<Threshold, number | null>>(settings);
  useSavedAnew(JSON.stringify([settings.rhythms, THRESHOLDS.map(({ key }) => settings[key])]), () => {
    setRhythms(settings.rhythms);
    setThresholds(settings);
  });
  const save = useWrite('settings.save', { shown: true, said: () => 'Saved the rhythms' });

  const whole = wholeRhythms(rhythms);
  const { dueSoonDays, neverMetDays, plannedWithinDays } = thresholds;
  const complete = whole !== null && dueSoonDays !== null && neverMetDays !== null && plannedWithinDays !== null;
  const changed = complete && (RINGS.some((ring) => rhythms[ring] !== settings.rhythms[ring]) || THRESHOLDS.some(({ key }) => thresholds[key] !== settings[key]));

  return (
    <Section title="Rhythms">
      <Row>
        <SettingForm
          changed={changed}
          busy={save.busy}
          failure={save.failure}
          onSave={() => {
            if (complete) void save.run({ rhythms: whole, dueSoonDays, neverMetDays, plannedWithinDays });
          }}
        >
          <p className="small">Days between meetings face to face. Anyone may have a rhythm of their own; these are for the rest of their ring.</p>
          <div className="fields-beside">
            {RINGS.map((ring) => (
              <NumberField
                key={ring}
                label={`${sayRing(ring)} ring`}
                value={rhythms[ring]}
                min={1}
                max={3_650}
                unit="days"
                onChange={(days) => {
                  setRhythms({ ...rhythms, [ring]: days });
                }}
              />
            ))}
          </div>
          {THRESHOLDS.map(({ key, label, hint, min, max }) => (
            <NumberField
              key={key}
              label={label}
              hint={hint}
              value={thresholds[key]}
              min={min}
              max={max}
              unit="days"
              onChange={(days) => {
                setThresholds({ ...thresholds, [key]: days });
              }}
            />
          ))}
        </SettingForm>
      </Row>
    </Section>
  );
}

function wholeRhythms({ inner, key, wider }: Record<Ring, number | null>): Record<Ring, number> | null {
  return inner === null || key === null || wider === null ? null : { inner, key, wider };
}
