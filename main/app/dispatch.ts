import { type Answer, type CallName, contract, type Given, isCallName } from '../../preload/contract.ts';
import { fail, type Outcome } from '../../preload/contract/outcome.ts';

/** A handler for any subset of calls, as dispatch sees them. */
export type SomeHandlers = { readonly [N in CallName]?: (given: Given<N>) => Outcome<Answer<N>> | Promise<Outcome<Answer<N>>> };

/**
 * Runs one call: finds it in the contract, validates its input, hands it to its handler. An unknown name, wrong input,
 * and a call the journal cannot answer while it is locked are failures. What a handler throws is thrown on.
 */
export async function dispatch(handlers: SomeHandlers, name: string, input: unknown): Promise<Outcome<unknown>> {
  if (!isCallName(name)) return fail('invalid-input', `Rapport has no call named ‘${name.slice(0, 100)}’. Nothing has changed.`);
  const given = contract[name].input.safeParse(input ?? {});
  if (!given.success) {
    const issues = given.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    const [first] = issues;
    const where = first === undefined || first.path === '' ? '' : ` (${first.path})`;
    return fail('invalid-input', `${first?.message ?? 'That cannot be saved.'}${where} Nothing has been saved; what you typed is still there.`, issues);
  }
  const handler = handlers[name];
  if (handler === undefined) return fail('locked', 'The journal is locked. Unlock it and try again; nothing has been lost.');
  // The schema that parsed it is this very call's, so what it gave is what this handler takes.
  return (handler as (given: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>)(given.data);
}
