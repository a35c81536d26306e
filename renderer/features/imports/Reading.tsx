import { Act } from '../../ui/Act.tsx';
import { useLate } from '../../ui/late.ts';
import { type FileInHand, stopReading } from './bringing.ts';

/** Nothing for a moment; then that a file is being read, and a way to stop. */
export function Reading({ inHand: { key, name } }: { readonly inHand: Pick<FileInHand, 'key' | 'name'> }) {
  const late = useLate();
  return (
    <div className="imports-reading">
      <p className="waiting" role="status">
        {late ? `Reading ‘${name}’` : ''}
      </p>
      {late ? <Act onClick={() => stopReading(key)}>Stop</Act> : null}
    </div>
  );
}
