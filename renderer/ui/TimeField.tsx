import { useEffect, useState } from 'react';
import { type LocalTime, sayTime } from '../../main/domain/day.ts';
import { Field, type FieldWords } from './Field.tsx';
import { parseTime } from './parse-time.ts';

interface TimeFieldProps extends FieldWords {
  readonly value: LocalTime | null;
  readonly onChange: (value: LocalTime | null) => void;
}

/** A wall-clock time, typed as a diary writes it ("8.30", "14:05", "2pm"); null for none. */
export function TimeField({ value, onChange, error, ...words }: TimeFieldProps) {
  const [typed, setTyped] = useState(() => written(value));
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setTyped((now) => (parseTime(now) === value ? now : written(value)));
  }, [value]);
  const unread = typed.trim() !== '' && parseTime(typed) === null ? 'Write a time, such as 8.30.' : null;
  return (
    <Field {...words} error={error ?? (left ? unread : null)}>
      {(bound) => (
        <input
          {...bound}
          className="control is-tiny"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="8.30"
          value={typed}
          onChange={(event) => {
            setLeft(false);
            setTyped(event.target.value);
            onChange(parseTime(event.target.value));
          }}
          data-unread={unread !== null}
          onBlur={() => {
            setLeft(true);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true);
          }}
        />
      )}
    </Field>
  );
}

const written = (time: LocalTime | null): string => (time === null ? '' : sayTime(time));
