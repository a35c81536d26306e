import { useEffect, useState } from 'react';
import { Act } from '../../ui/Act.tsx';
import { type FileInHand, stopReading } from './bringing.ts';

/** How long nothing at all is shown, in milliseconds: most files are read by then. */
const QUIET_FOR = 150;

/** Nothing for a moment; then that a file is being read, and a way to stop. */
export function Reading({ inHand: { key, name } }: { readonly inHand: Pick<FileInHand, 'key' | 'name'> }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const clock = setTimeout(() => {
      setLate(true);
    }, QUIET_FOR);
    return () => {
      clearTimeout(clock);
    };
  }, []);
  return (
    <div className="imports-reading">
      <p className="waiting" role="status">
        {late ? `Reading ‘${name}’` : ''}
      </p>
      {late ? <Act onClick={() => stopReading(key)}>Stop</Act> : null}
    </div>
  );
}
