import { useLate } from './late.ts';
import './note.css';

/** Nothing for a moment; then one quiet line. */
export function Waiting({ children = 'One moment' }: { readonly children?: string }) {
  const late = useLate();
  return late ? (
    <p className="waiting" role="status">
      {children}
    </p>
  ) : null;
}
