import { useEffect, useState } from 'react';
import './note.css';

/** How long nothing at all is shown, in milliseconds: most answers are here by then. */
const QUIET_FOR = 150;

/** Nothing for a moment; then one quiet line. */
export function Waiting({ children = 'One moment' }: { readonly children?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => {
      setLate(true);
    }, QUIET_FOR);
    return () => {
      clearTimeout(clock);
    };
  }, []);
  return late ? (
    <p className="waiting" role="status">
      {children}
    </p>
  ) : null;
}
