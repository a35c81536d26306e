import type { ReactNode, Ref } from 'react';
import './button.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** The one to press: ink on the page. At most one in sight. */
  readonly first?: boolean;
  readonly disabled?: boolean;
  /** Working on it: pressing again does nothing, and it keeps its place and focus. */
  readonly busy?: boolean;
  /** It cannot be done yet, and `describedBy` says why: pressing it does nothing, and it keeps its place and focus. */
  readonly notYet?: boolean;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The few things that are pressed rather than read: saving, unlocking, accepting. */
export function Button({ children, onClick, type = 'button', first = false, disabled = false, busy = false, notYet = false, describedBy, ref }: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      className={first ? 'button is-first' : 'button'}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={notYet ? true : undefined}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (busy || notYet) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

/** Buttons in a line. */
export const Buttons = ({ children }: { readonly children: ReactNode }) => <div className="buttons">{children}</div>;
