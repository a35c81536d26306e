import type { LockReason } from '../../preload/contract/vault.ts';

/** How a shell's run came to its end. */
export type Ending =
  | { readonly kind: 'quit' }
  | { readonly kind: 'window-closed' }
  | { readonly kind: 'crashed' }
  | { readonly kind: 'relaunch'; readonly because: LockReason };

/**
 * The exit code that tells the supervisor (tools/start.mjs) to start a fresh process at the lock screen, and why.
 * Codes, since a process that has just let go of the journal should have nothing left to say it with.
 */
export const RELAUNCH_CODES = { started: 80, asked: 81, idle: 82, suspended: 83, 'screen-locked': 84 } as const satisfies Record<LockReason, number>;

/** 0 for an end the user meant, 1 for a lost window, 80 to 84 to be started again. */
export function exitCodeOf(ending: Ending): number {
  switch (ending.kind) {
    case 'quit':
    case 'window-closed':
      return 0;
    case 'crashed':
      return 1;
    case 'relaunch':
      return RELAUNCH_CODES[ending.because];
  }
}
