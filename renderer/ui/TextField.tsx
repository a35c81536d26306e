import type { Ref } from 'react';
import { Field, type FieldWords } from './Field.tsx';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password';
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Takes the focus when its dialog opens. */
  readonly startsHere?: boolean;
  readonly size?: 'full' | 'short' | 'tiny';
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. The browser neither remembers nor corrects it. */
export function TextField({ value, onChange, type = 'text', placeholder, maxLength, startsHere, size = 'full', ref, ...words }: TextFieldProps) {
  return (
    <Field {...words}>
      {(bound) => (
        <input
          {...bound}
          ref={ref}
          className={controlClass(size)}
          type={type}
          value={value}
          placeholder={placeholder}
          maxLength={maxLength}
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

const controlClass = (size: 'full' | 'short' | 'tiny'): string => (size === 'full' ? 'control' : `control is-${size}`);
