import type { ReactNode } from 'react';
import type { Failure } from '../../../preload/contract/outcome.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import './settings.css';

interface SettingFormProps {
  readonly children: ReactNode;
  readonly onSave: () => void;
  /** Something differs from what is saved, and can be saved. */
  readonly changed: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** A few settings that are saved together. */
export const SettingForm = ({ children, onSave, changed, busy, failure }: SettingFormProps) => (
  <form
    className="setting"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      if (changed) onSave();
    }}
  >
    {children}
    {failure === null ? null : <FailureNote>{failure.message}</FailureNote>}
    <div className="setting-foot">
      <Button type="submit" busy={busy} disabled={!changed}>
        Save
      </Button>
    </div>
  </form>
);
