import { useState } from 'react';
import type { NudgeSettings } from '../../../main/domain/settings.ts';
import { useWrite } from '../../data/query.ts';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Checkbox.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { type NudgeNumber, type RuleWords, unitOf } from './nudge-rules.ts';
import { useSavedAnew } from './saved.ts';

interface NudgeRuleProps {
  readonly words: RuleWords;
  readonly nudges: NudgeSettings;
}

type Draft = Partial<Record<NudgeNumber, number | null>>;

/** One rule: on or off at once; its numbers when they are saved. Its sentence says what is saved. */
export function NudgeRule({ words: { rule, title, says, numbers }, nudges }: NudgeRuleProps) {
  const kept = (): Draft => Object.fromEntries(numbers.map(({ key }) => [key, nudges[key]]));
  const [draft, setDraft] = useState<Draft>(kept);
  useSavedAnew(JSON.stringify(kept()), () => {
    setDraft(kept());
  });
  const turn = useWrite('settings.save', { said: (settings) => `${title}: ${settings.nudges.off.includes(rule) ? 'off' : 'on'}` });
  const save = useWrite('settings.save', { shown: true, said: () => `Saved ‘${title}’` });

  const on = !nudges.off.includes(rule);
  const complete = numbers.every(({ key }) => typeof draft[key] === 'number');
  const changed = numbers.some(({ key }) => draft[key] !== nudges[key]);
  return (
    <li>
      <Switch
        checked={on}
        onChange={(checked) => {
          const others = nudges.off.filter((each) => each !== rule);
          void turn.run({ nudges: { off: checked ? others : [...others, rule] } });
        }}
      >
        {title}
      </Switch>
      <p className={on ? 'nudge-says' : 'nudge-says is-off'}>{says(nudges)}</p>
      {numbers.length === 0 || !on ? null : (
        <form
          className="nudge-numbers"
          aria-label={title}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (complete && changed) void save.run({ nudges: draft as Partial<Record<NudgeNumber, number>> });
          }}
        >
          {numbers.map(({ key, label, min, max, ...unit }) => (
            <NumberField
              key={key}
              label={label}
              value={draft[key] ?? null}
              min={min}
              max={max}
              unit={unitOf(unit, draft[key] ?? null)}
              onChange={(value) => {
                setDraft((before) => ({ ...before, [key]: value }));
              }}
            />
          ))}
          {changed ? (
            <Button type="submit" busy={save.busy} disabled={!complete}>
              Save
            </Button>
          ) : null}
          {save.failure === null ? null : <FailureNote>{save.failure.message}</FailureNote>}
        </form>
      )}
    </li>
  );
}
