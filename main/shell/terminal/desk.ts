import type { Answer, CallName, InputOf } from '../../../preload/contract.ts';
import type { Failure, Outcome } from '../../../preload/contract/outcome.ts';
import type { App } from '../../app/app.ts';
import type { Day } from '../../domain/day.ts';
import type { CommandLine } from './command-line.ts';

/** What a command works with. */
export interface Desk {
  readonly call: App['call'];
  readonly today: Day;
  /** The passphrase, or null when none can be had. */
  readonly secret: (question: string) => Promise<string | null>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** What a command found: exact data for `--json`, and the same in words. */
export interface Found {
  readonly data: unknown;
  readonly words: string;
}

/** One command: what it is given, and what it needs. Expected failures are thrown as `Failed`, and said once. */
export interface Command {
  /** As it stands in the usage. */
  readonly usage: string;
  /** Whether the journal is to be unlocked before. */
  readonly needs: 'nothing' | 'an open journal';
  /** What to say when nothing follows the command, where something must. */
  readonly needsWords?: string;
  readonly run: (line: CommandLine, desk: Desk) => Promise<Found>;
}

/** An expected failure of a call, on its way to the terminal's exit. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Runs a call of the contract and gives its value. Throws `Failed`. */
export async function ask<N extends CallName>(desk: Pick<Desk, 'call'>, name: N, input: InputOf<N>): Promise<Answer<N>> {
  const outcome = await desk.call(name, input);
  if (!outcome.ok) throw new Failed(outcome.failure);
  // The app answers a call with the output the contract names.
  return (outcome as Extract<Outcome<Answer<N>>, { readonly ok: true }>).value;
}
