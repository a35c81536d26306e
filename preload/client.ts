import type { Answer, Bridge, CallName, InputOf, Signal } from './contract.ts';
import { fail, type Outcome } from './contract/outcome.ts';

/** What carries calls between a page and main. Each shell has one; tests have one in memory. */
export interface Transport {
  /** Carries one request (JSON text, `Request`) to main and gives its outcome (JSON text). Rejects when nothing answers. */
  readonly request: (text: string) => Promise<string>;
  /** Listens for what main says unasked; returns the way to stop. */
  readonly onSignal: (listener: (signal: Signal) => void) => () => void;
}

/** One call as it travels. */
export interface Request {
  readonly name: string;
  readonly input: unknown;
}

const NOTHING_ANSWERED =
  'Rapport did not answer. What you had saved is safe; what is on this page may not be saved yet. Copy anything you cannot lose, then close Rapport and start it again.';

/** The page's end of a transport: what becomes `window.rapport`. Frozen, so that no code in the page can put another in its place. */
export const makeBridge = (transport: Transport): Bridge =>
  Object.freeze({
    call: async <N extends CallName>(name: N, input: InputOf<N>): Promise<Outcome<Answer<N>>> => {
      try {
        const text = await transport.request(JSON.stringify({ name, input } satisfies Request));
        // Main answers with the outcome of this very call, typed by the contract on both sides.
        return JSON.parse(text) as Outcome<Answer<N>>;
      } catch {
        return fail('unexpected', NOTHING_ANSWERED);
      }
    },
    onSignal: (listener: (signal: Signal) => void) => transport.onSignal(listener),
  });
