import type { Transport } from '../../preload/client.ts';
import type { Signal } from '../../preload/contract.ts';

/** A transport with no process between its ends: the yardstick for the others. */
export function memoryTransport(answer: (text: string) => Promise<string>): { readonly transport: Transport; readonly signal: (signal: Signal) => void } {
  const listeners = new Set<(signal: Signal) => void>();
  return {
    transport: {
      request: answer,
      onSignal: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    signal: (signal) => {
      for (const listener of listeners) listener(signal);
    },
  };
}
