import { type ReactNode, useId } from 'react';
import './field.css';

/** What ties a control to its label, its hint and its error. Spread it on the control. */
export interface Bound {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-required'?: true;
}

export interface FieldWords {
  readonly label: ReactNode;
  /** What to write, in a line under the label. */
  readonly hint?: ReactNode;
  /** What is wrong with it. Announced, and tied to the control. */
  readonly error?: string | null | undefined;
  readonly required?: boolean;
}

interface FieldProps extends FieldWords {
  readonly children: (bound: Bound) => ReactNode;
}

/** A label, a hint, a control and its error, tied together for those who hear them. */
export function Field({ label, hint, error, required, children }: FieldProps) {
  const id = useId();
  const wrong = error !== undefined && error !== null && error !== '';
  const described = [hint === undefined ? null : `${id}-hint`, wrong ? `${id}-error` : null].filter((part) => part !== null).join(' ');
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(wrong ? { 'aria-invalid': true as const } : {}),
        ...(required === true ? { 'aria-required': true as const } : {}),
      })}
      {wrong ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
