import { useIsFetching } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallName } from '../../preload/contract.ts';

/**
 * What a page makes of several reads of one call, held as it was while any of them is being asked again: a write reaches all of
 * them in one frame, and nothing is shown that was never so. `value` must be the same object for as long as it says the same.
 */
export function useSteady<T>(name: CallName, value: T): T {
  const isSteady = useIsFetching({ queryKey: [name] }) === 0;
  const [held, setHeld] = useState(value);
  if (isSteady && held !== value) setHeld(value);
  return isSteady ? value : held;
}
