import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { handOverAll } from '../data/hand-over.ts';

/** Answers what main says unasked. */
export function useSignals(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      window.rapport.onSignal((signal) => {
        switch (signal) {
          case 'hand-over':
            void handOverAll().then(() => window.rapport.call('app.flushed', {}));
            break;
          case 'day-changed':
            // Not the vault's: the first screen may be showing a recovery key, and would be taken away with it.
            void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'vault.status' });
            break;
        }
      }),
    [client],
  );
}

/** At most this often main is told that someone is there, in milliseconds. */
const TOUCH_EVERY = 20_000;

/** Tells main that someone is at the keyboard or the mouse, so that the lock starts counting again. */
export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (): void => {
      const now = performance.now();
      if (now - last < TOUCH_EVERY) return;
      last = now;
      void window.rapport.call('app.touch', {});
    };
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true });
    };
  }, []);
}
