import { z } from 'zod';
import type { App } from '../../main/app/app.ts';
import { contract, isCallName } from '../../preload/contract.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';

/** What a stub app was asked, and what it should do. */
export interface StubApp extends App {
  readonly asked: { readonly name: string; readonly given: unknown }[];
  readonly endings: string[];
}

/**
 * An app over the real contract with no journal behind it: validates as the real one, then answers with what it was
 * given, or with what `answers` says. A thrown answer goes to the transport, as a bug would.
 */
export function stubApp(answers: Readonly<Record<string, (given: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>>> = {}): StubApp {
  const asked: { readonly name: string; readonly given: unknown }[] = [];
  const endings: string[] = [];
  return {
    asked,
    endings,
    call: async (name, input) => {
      if (!isCallName(name)) return fail('invalid-input', `There is no call named that.`);
      const given = contract[name].input.safeParse(input);
      if (!given.success) return fail('invalid-input', 'Something in it is not right.', issuesOf(given.error));
      asked.push({ name, given: given.data });
      return (answers[name] ?? ((echo) => succeed(echo)))(given.data);
    },
    lock: async (because) => {
      endings.push(`lock ${because}`);
    },
    close: async () => {
      endings.push('close');
    },
  };
}

const issuesOf = (error: z.ZodError): { path: string; message: string }[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
