import { useState } from 'react';
import type { PartyName } from '../../../main/domain/views.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { StartConflict } from './StartConflict.tsx';

/** The act that starts a conflict with someone, on their page. */
export function StartFrom({ party }: { readonly party: PartyName }) {
  const [starting, setStarting] = useState(false);
  return (
    <>
      <Acts>
        <Act
          onClick={() => {
            setStarting(true);
          }}
        >
          Start a conflict
        </Act>
      </Acts>
      {starting ? (
        <StartConflict
          parties={[party]}
          onClose={() => {
            setStarting(false);
          }}
        />
      ) : null}
    </>
  );
}
