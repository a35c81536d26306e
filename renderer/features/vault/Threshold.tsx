import { type ReactNode, useEffect } from 'react';
import './threshold.css';

interface ThresholdProps {
  readonly say?: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

/** What stands before the open journal. */
export function Threshold({ say, children, note }: ThresholdProps) {
  useEffect(() => {
    document.title = 'Rapport';
  }, []);
  return (
    <main className="threshold">
      <div className="threshold-words">
        <h1>Rapport</h1>
        {say === undefined ? null : <p className="say">{say}</p>}
        {children}
        {note === undefined ? null : <div className="threshold-note tiny">{note}</div>}
      </div>
    </main>
  );
}

/** Where a journal is kept, and what that means. */
export const StaysHere = ({ folder }: { readonly folder?: string }) => (
  <p>
    This journal is on this computer only{folder === undefined ? '' : `, in ${folder}`}. Nobody can open it for you, and nothing leaves it.
  </p>
);

/** Said before the first word is written (mission: What it must never do). */
export const Disclosure = () => (
  <p>If you lead a public body, what you write here may have to be disclosed in law, as any notes you keep may. Rapport hides it from thieves, not from a court.</p>
);
