import type { ReactNode } from 'react';
import './choice.css';

interface TickProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** One thing chosen or not, among others. */
export const Checkbox = (props: TickProps) => <Tick {...props} />;

/** Something that is on or off at once. */
export const Switch = (props: TickProps) => <Tick {...props} role="switch" />;

function Tick({ children, checked, onChange, disabled = false, role }: TickProps & { readonly role?: 'switch' }) {
  return (
    <label className="choice-option">
      <input
        type="checkbox"
        role={role}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
