import { fail } from '../../preload/contract/outcome.ts';
import type { App } from './app.ts';
import { dispatch } from './dispatch.ts';
import { Session, type SessionOptions } from './session.ts';
import { vaultHandlers } from './vault.ts';

export interface AppOptions extends SessionOptions {
  /** Begin in the demo journal. */
  readonly demo: boolean;
}

/**
 * Wires the app: one session over one folder, the handlers of its vault, and those of whatever journal is open. Bugs in a
 * handler are reported without journal text and answered as `unexpected`.
 */
export function composeApp({ demo, ...options }: AppOptions): App {
  const session = new Session(options);
  const outside = vaultHandlers(session);
  const begun = demo ? session.lookAround() : Promise.resolve();

  return {
    call: async (name, input) => {
      try {
        await begun;
        return await dispatch({ ...outside, ...session.handlers }, name, input);
      } catch (error) {
        options.report(error);
        return fail(
          'unexpected',
          'Something in Rapport went wrong, and this was not done. Everything saved before is safe. Try again; if it happens twice, close Rapport and start it again.',
        );
      }
    },
    lock: (because) => session.lock(because),
    close: () => session.close(),
  };
}
