import type { ReactNode } from 'react';
import './note.css';

/** What happened, whether the words are safe, and what to do next. Announced when it appears. */
export const FailureNote = ({ children, act }: { readonly children: ReactNode; readonly act?: ReactNode }) => (
  <div className="failure" role="alert">
    <p>{children}</p>
    {act}
  </div>
);
