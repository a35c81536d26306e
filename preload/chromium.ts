import { makeBridge } from './client.ts';
import type { Signal } from './contract.ts';
import { RECEIVE, SEND } from './chromium-names.ts';
import { closePeerConnections } from './doors.ts';

/**
 * The page's end of the Chromium transport, run in every document before its own scripts. `SEND` is the binding that
 * main added; it is taken away here, so that only the bridge can reach it. Main answers through `RECEIVE`.
 */
function connect(): void {
  const binding: unknown = Reflect.get(window, SEND);
  Reflect.deleteProperty(window, SEND);
  if (typeof binding !== 'function' || window !== window.top) return;
  const send = (text: string): void => {
    Reflect.apply(binding, undefined, [text]);
  };

  const waiting = new Map<number, (text: string) => void>();
  const listeners = new Set<(signal: Signal) => void>();
  let last = 0;

  /** `id` 0 carries a signal; any other, the answer to the request of that number. */
  const receive = (id: number, text: string): void => {
    if (id === 0) {
      for (const listener of listeners) listener(text as Signal);
      return;
    }
    waiting.get(id)?.(text);
    waiting.delete(id);
  };
  Object.defineProperty(window, Symbol.for(RECEIVE), { value: receive });

  const bridge = makeBridge({
    request: (text) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        send(`${last}:${text}`);
      }),
    onSignal: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  Object.defineProperty(window, 'rapport', { value: bridge, enumerable: true });
  // Nothing in Rapport opens a window; main closes any that a key press opens.
  Object.defineProperty(window, 'open', { value: () => null });
}

closePeerConnections();
connect();
