import type { Answer, CallName, Given } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import type { LockReason } from '../../preload/contract/vault.ts';

/** One handler for each call of the contract. Given validated input; expected failures are values. */
export type Handlers = {
  readonly [N in CallName]: (given: Given<N>) => Outcome<Answer<N>> | Promise<Outcome<Answer<N>>>;
};

/** The app as every shell holds it: one journal, and the calls it answers. */
export interface App {
  /** Runs one call by name. Unknown names and wrong input are failures, bugs too (logged without journal text). */
  readonly call: (name: string, input: unknown) => Promise<Outcome<unknown>>;
  /** Hands over what is being typed, makes the backup, closes the file and relaunches at the lock screen. */
  readonly lock: (because: LockReason) => Promise<void>;
  /** The same without relaunching: before the shell quits. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** The handlers of some calls: what one noun's file gives. */
export type HandlersOf<Names extends CallName> = Pick<Handlers, Names>;
