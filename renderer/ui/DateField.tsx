import { type Day, EARLIEST_DAY, isDay, isLocalTime, LATEST_DAY, type LocalTime } from '../../main/domain/day.ts';
import { Field, type FieldWords } from './Field.tsx';

interface DateFieldProps extends FieldWords {
  readonly value: Day | null;
  /** Null while what is typed is not yet a day. */
  readonly onChange: (value: Day | null) => void;
  readonly min?: Day;
  readonly max?: Day;
  readonly startsHere?: boolean;
}

/** A civil day, typed or picked. */
export function DateField({ value, onChange, min = EARLIEST_DAY, max = LATEST_DAY, startsHere, ...words }: DateFieldProps) {
  return (
    <Field {...words}>
      {(bound) => (
        <input
          {...bound}
          className="control is-short"
          type="date"
          value={value ?? ''}
          min={min}
          max={max}
          data-starts-here={startsHere}
          onChange={(event) => {
            onChange(isDay(event.target.value) ? event.target.value : null);
          }}
        />
      )}
    </Field>
  );
}

interface TimeFieldProps extends FieldWords {
  readonly value: LocalTime | null;
  readonly onChange: (value: LocalTime | null) => void;
}

/** A wall-clock time, typed or picked; null for none. */
export function TimeField({ value, onChange, ...words }: TimeFieldProps) {
  return (
    <Field {...words}>
      {(bound) => (
        <input
          {...bound}
          className="control is-short"
          type="time"
          value={value ?? ''}
          onChange={(event) => {
            onChange(isLocalTime(event.target.value) ? event.target.value : null);
          }}
        />
      )}
    </Field>
  );
}
