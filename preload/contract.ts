import type { InputOf as CallInput, OutputOf as CallOutput, ParsedInputOf } from './contract/call.ts';
import { appCalls } from './contract/app.ts';
import { commitmentCalls } from './contract/commitments.ts';
import { conflictCalls } from './contract/conflicts.ts';
import { fileCalls } from './contract/files.ts';
import { importCalls } from './contract/imports.ts';
import { journalCalls } from './contract/journal.ts';
import { meetingCalls } from './contract/meetings.ts';
import { nudgeCalls } from './contract/nudges.ts';
import { organisationCalls } from './contract/organisations.ts';
import type { Outcome } from './contract/outcome.ts';
import { partnershipCalls } from './contract/partnerships.ts';
import { peopleCalls } from './contract/people.ts';
import { recordCalls } from './contract/records.ts';
import { reflectionCalls, sessionCalls } from './contract/reflections.ts';
import { reviewCalls } from './contract/reviews.ts';
import { settingsCalls } from './contract/settings.ts';
import { summaryCalls } from './contract/summaries.ts';
import { timelineCalls } from './contract/timelines.ts';
import { vaultCalls } from './contract/vault.ts';

/**
 * THE list of calls: what any shell may ask of the app, by noun. A call is added here (in its noun's file, beside what it
 * gives) and in its handler in main/app; a missing handler does not compile, and the client is derived.
 */
export const contract = {
  ...appCalls,
  ...vaultCalls,
  ...nudgeCalls,
  ...journalCalls,
  ...meetingCalls,
  ...commitmentCalls,
  ...conflictCalls,
  ...reviewCalls,
  ...peopleCalls,
  ...organisationCalls,
  ...partnershipCalls,
  ...timelineCalls,
  ...reflectionCalls,
  ...sessionCalls,
  ...summaryCalls,
  ...recordCalls,
  ...fileCalls,
  ...settingsCalls,
  ...importCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;

/** What a caller hands in (before defaults). */
export type InputOf<N extends CallName> = CallInput<Contract[N]>;
/** What a handler receives (after validation). */
export type Given<N extends CallName> = ParsedInputOf<Contract[N]>;
/** What a call answers with. */
export type Answer<N extends CallName> = CallOutput<Contract[N]>;

/** Whether a string names a call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** One function for every call; what the preload exposes, and what every shell's transport carries. */
export type Caller = <N extends CallName>(name: N, input: InputOf<N>) => Promise<Outcome<Answer<N>>>;

/** What main tells the window unasked. `hand-over`: hand over everything typed, then call `app.flushed`. */
export const SIGNALS = ['hand-over', 'day-changed'] as const;
export type Signal = (typeof SIGNALS)[number];

/** `window.rapport`: all that the page can reach. */
export interface Bridge {
  readonly call: Caller;
  /** Listens for signals; returns the way to stop. */
  readonly onSignal: (listener: (signal: Signal) => void) => () => void;
}
