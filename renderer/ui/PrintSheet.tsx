import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './print-sheet.css';

/** Never on the screen; while it is there, printing prints it alone. */
export const PrintSheet = ({ children }: { readonly children: ReactNode }) => createPortal(<div className="print-sheet">{children}</div>, document.body);
