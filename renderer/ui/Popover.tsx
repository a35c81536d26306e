import { type ReactNode, useId, useRef } from 'react';
import './acts.css';
import './menu.css';

interface PopoverProps {
  /** What is pressed to open it. */
  readonly label: ReactNode;
  readonly className?: string;
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A word that opens something small beside it: a part to change. */
export function Popover({ label, className = 'act', title, children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const close = (): void => {
    document.getElementById(id)?.hidePopover();
    document.querySelector<HTMLElement>(`[popovertarget="${id}"]`)?.focus();
  };
  return (
    <>
      <button type="button" className={className} popoverTarget={id} aria-haspopup="dialog">
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className="popover"
        onToggle={(event) => {
          if (event.newState === 'open') {
            panel.current?.querySelector<HTMLElement>('[data-starts-here="true"], input, button, select, textarea')?.focus();
          }
        }}
      >
        {children(close)}
      </div>
    </>
  );
}
