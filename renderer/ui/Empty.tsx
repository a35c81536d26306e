import type { ReactNode } from 'react';
import './empty.css';

/** An empty place teaches: what goes here, and the one button that starts it. */
export const Empty = ({ children, start }: { readonly children: ReactNode; readonly start?: ReactNode }) => (
  <div className="empty">
    <div className="say">{children}</div>
    {start}
  </div>
);
