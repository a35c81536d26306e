import type { Ref } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface WordsFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly startsHere?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Writing of any length: it grows as one writes. */
export function WordsField({ value, onChange, placeholder, startsHere, ref, ...words }: WordsFieldProps) {
  return (
    <Field {...words}>
      {(bound) => (
        <textarea
          {...bound}
          ref={ref}
          className="control"
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          data-starts-here={startsHere}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
