import { useEffect, useState } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface NumberFieldProps extends FieldWords {
  readonly value: number | null;
  /** Null while what is typed is not a whole number from `min` to `max`. */
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  /** What is counted, said after the number: "days". */
  readonly unit?: string;
  readonly startsHere?: boolean;
}

/** A whole number between two others. */
export function NumberField({ value, onChange, min, max, unit, startsHere, ...words }: NumberFieldProps) {
  // What is typed may be half a number; only whole ones in range are handed on.
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  useEffect(() => {
    setTyped((now) => (value === null || numberIn(now, min, max) === value ? now : String(value)));
  }, [value, min, max]);
  const wrong = typed !== '' && numberIn(typed, min, max) === null ? `Write a whole number from ${min} to ${max.toLocaleString('en-GB')}.` : null;
  return (
    <Field {...words} error={words.error ?? wrong}>
      {(bound) => (
        <span className="control-after">
          <input
            {...bound}
            className="control is-tiny"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            data-starts-here={startsHere}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange(numberIn(event.target.value, min, max));
            }}
          />
          {unit === undefined ? null : <span className="small">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

function numberIn(text: string, min: number, max: number): number | null {
  const number = /^\s*\d{1,9}\s*$/u.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? number : null;
}
