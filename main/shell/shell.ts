import type { Signal } from '../../preload/contract.ts';
import type { LockReason } from '../../preload/contract/vault.ts';

/** What the app asks of the shell it runs in. Electron, Chromium and the terminal each offer the same few things. */
export interface Shell {
  readonly kind: 'electron' | 'chromium' | 'terminal';
  /** Tells the window something unasked. Nothing happens when there is no window. */
  readonly signal: (signal: Signal) => void;
  /** Ends the process that holds plaintext and starts a fresh one at the lock screen, which says why. */
  readonly relaunch: (because: LockReason) => void;
  readonly quit: () => void;
}
