import type { App } from '../../main/app/app.ts';
import { dispatch, type SomeHandlers } from '../../main/app/dispatch.ts';
import { contract } from '../../preload/contract.ts';
import { type Outcome, succeed } from '../../preload/contract/outcome.ts';

/** What a stub app was asked, and what it should do. */
export interface StubApp extends App {
  readonly asked: { readonly name: string; readonly given: unknown }[];
  readonly endings: string[];
}

/**
 * An app over the real contract with no journal behind it: validates and dispatches as the real one, and answers with what it was
 * given, or with what `answers` says. A thrown answer goes to the transport, as a bug would.
 */
export function stubApp(answers: Readonly<Record<string, (given: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>>> = {}): StubApp {
  const asked: { readonly name: string; readonly given: unknown }[] = [];
  const endings: string[] = [];
  // Every handler takes its own input and gives its own answer; these take any and give any.
  const handlers = Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      (given: unknown) => {
        asked.push({ name, given });
        return (answers[name] ?? ((echo) => succeed(echo)))(given);
      },
    ]),
  ) as SomeHandlers;
  return {
    asked,
    endings,
    call: (name, input) => dispatch(handlers, name, input),
    lock: async (because) => {
      endings.push(`lock ${because}`);
    },
    close: async () => {
      endings.push('close');
    },
  };
}
