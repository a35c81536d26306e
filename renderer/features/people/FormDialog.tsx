import { type ReactNode, useEffect, useState } from 'react';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What the button says: "Save", "Add them". */
  readonly save: string;
  readonly busy: boolean;
  /** Something is written that would be lost by closing. */
  readonly written: boolean;
  readonly failure: Failure | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

/** A form over the page. Closing it with something written asks once, so that a slip of the keyboard loses nothing. */
export function FormDialog({ title, save, busy, written, failure, onSave, onClose, children, wide = false }: FormDialogProps) {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (failure !== null) goToFirstWrong();
  }, [failure]);
  const close = (): void => {
    if (written && !leaving) setLeaving(true);
    else onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={close}
      onSubmit={() => {
        setLeaving(false);
        onSave();
        // What was found wrong before anything was sent is drawn in the next frame.
        requestAnimationFrame(goToFirstWrong);
      }}
      holds={written}
      wide={wide}
      foot={
        leaving ? (
          <>
            <p role="alert">What you wrote here is not saved yet.</p>
            <Button
              onClick={() => {
                setLeaving(false);
              }}
            >
              Keep writing
            </Button>
            <Button onClick={onClose}>Leave without saving</Button>
          </>
        ) : (
          <>
            <Button first type="submit" busy={busy}>
              {save}
            </Button>
            <Button onClick={close}>Cancel</Button>
          </>
        )
      }
    >
      {children}
      {failure === null ? null : (
        <FailureNote>
          {failure.kind === 'invalid-input' ? 'Some of this cannot be saved as it is: see the fields above. Nothing has changed yet.' : failure.message}
        </FailureNote>
      )}
    </Dialog>
  );
}

/** To the first field that is marked as wrong, if any is. */
function goToFirstWrong(): void {
  document.querySelector<HTMLElement>('dialog[open] [aria-invalid="true"]')?.focus();
}
