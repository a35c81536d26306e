import { Children, type ReactNode, type Ref } from 'react';
import { Link } from 'wouter';
import './acts.css';

interface ActProps {
  readonly children: ReactNode;
  readonly onClick?: () => void;
  /** Goes to a place instead of doing something: an in-app path such as `/log/2026-11-20`. */
  readonly to?: string;
  /** What it acts on, for those who hear it out of its row: "Helen Carrow" makes "Plan it, Helen Carrow". */
  readonly about?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Something to do, as a word. In a row of `Acts` the first is the one to take. */
export function Act({ children, onClick, to, about, disabled, ref }: ActProps) {
  const named = about === undefined ? {} : { 'aria-label': `${label(children)}, ${about}` };
  if (to !== undefined) {
    return (
      <Link className="act" href={to} {...named} {...(onClick === undefined ? {} : { onClick })}>
        {children}
      </Link>
    );
  }
  return (
    <button ref={ref} type="button" className="act" onClick={onClick} disabled={disabled} {...named}>
      {children}
    </button>
  );
}

/** The words of an act as one string. */
const label = (children: ReactNode): string =>
  Children.toArray(children)
    .filter((child) => typeof child === 'string' || typeof child === 'number')
    .join('');

/** A row of acts. */
export const Acts = ({ children }: { readonly children: ReactNode }) => <div className="acts">{children}</div>;
