import { type ReactNode, useId } from 'react';
import type { Option } from './SelectField.tsx';
import './choice.css';
import './field.css';

interface ChoiceProps<V extends string> {
  readonly label: ReactNode;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  readonly hint?: ReactNode;
  /** One under another, for longer words. */
  readonly down?: boolean;
  /** The label is said but not shown, where the place shows it already. */
  readonly unseenLabel?: boolean;
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ label, value, options, onChange, hint, down = false, unseenLabel = false }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className={down ? 'choice is-down' : 'choice'} {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}>
      <legend className={unseenLabel ? 'unseen' : 'choice-label'}>{label}</legend>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
