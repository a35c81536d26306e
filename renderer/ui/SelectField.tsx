import { Field, type FieldWords } from './Field.tsx';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectFieldProps<V extends string> extends FieldWords {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  readonly startsHere?: boolean;
}

/** One of many, from a list that opens. For up to five, use `Choice`. */
export function SelectField<V extends string>({ value, options, onChange, startsHere, ...words }: SelectFieldProps<V>) {
  return (
    <Field {...words}>
      {(bound) => (
        <select
          {...bound}
          className="control"
          value={value}
          data-starts-here={startsHere}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
