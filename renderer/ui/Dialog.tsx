import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Closed by Escape, by the veil, or by its own acts: the owner takes it away. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, kept in sight at the foot. */
  readonly foot?: ReactNode;
  /** Makes the whole a form: Enter submits it, and Ctrl or Cmd with Enter from anywhere in it. */
  readonly onSubmit?: () => void;
  readonly wide?: boolean;
  /** Printing prints this alone. */
  readonly printed?: boolean;
  /** Words are being written in it: a click on the veil does not close it, and nothing takes the page from under it. */
  readonly holds?: boolean;
}

/** Selects the open dialogs in which words are being written. */
export const HOLDING = 'dialog[open][data-holds="true"]';

/**
 * A modal dialog. Shown for as long as it is rendered; focus starts at `startsHere` (or its first control), stays within,
 * and goes back to where it was.
 */
export function Dialog({ title, onClose, children, foot, onSubmit, wide = false, printed = false, holds = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const before = document.activeElement;
    element.showModal();
    element.querySelector<HTMLElement>('[data-starts-here="true"]')?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  /** A day or time that was typed but not understood is never passed over: the focus goes to it instead. */
  const submit = (): void => {
    const unread = dialog.current?.querySelector<HTMLElement>('[data-unread="true"]') ?? null;
    if (unread === null) onSubmit?.();
    else unread.focus();
  };

  const body = (
    <>
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
      {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
    </>
  );

  const className = ['dialog', wide ? 'is-wide' : '', printed ? 'is-printed' : ''].filter((name) => name !== '').join(' ');
  return createPortal(
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={id}
      data-holds={holds}
      onCancel={(event) => {
        event.preventDefault();
        // A file picker or a menu inside cancels too; only the dialog's own Escape closes it.
        if (event.target === dialog.current) onClose();
      }}
      onPointerDown={(event) => {
        if (!holds && event.target === dialog.current && isOutside(event, dialog.current)) onClose();
      }}
      onKeyDown={(event) => {
        if (onSubmit !== undefined && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.stopPropagation();
          submit();
        }
      }}
    >
      {onSubmit === undefined ? (
        body
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // A dialog opened from this one is drawn elsewhere, but React would hand its submission on to this form.
            event.stopPropagation();
            submit();
          }}
        >
          {body}
        </form>
      )}
    </dialog>,
    document.body,
  );
}

function isOutside(at: { readonly clientX: number; readonly clientY: number }, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return at.clientX < box.left || at.clientX > box.right || at.clientY < box.top || at.clientY > box.bottom;
}
