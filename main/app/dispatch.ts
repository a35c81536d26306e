import { DiskFailure, pointsNowhere } from '../../db/disk-failure.ts';
import { type Answer, type CallName, contract, type Given, isCallName } from '../../preload/contract.ts';
import { fail, type Outcome } from '../../preload/contract/outcome.ts';
import { notFound } from './failures.ts';

/** A handler for any subset of calls, as dispatch sees them. */
export type SomeHandlers = { readonly [N in CallName]?: (given: Given<N>) => Outcome<Answer<N>> | Promise<Outcome<Answer<N>>> };

/**
 * Runs one call: finds it in the contract, validates its input, hands it to its handler. An unknown name, wrong input,
 * a call the journal cannot answer while it is locked, a disk
 * that refuses and a number that points nowhere are failures. Anything else a handler throws is a bug, and thrown on.
 */
export async function dispatch(handlers: SomeHandlers, name: string, input: unknown): Promise<Outcome<unknown>> {
  if (!isCallName(name)) return fail('invalid-input', `Rapport has no call named ‘${name.slice(0, 100)}’. Nothing has changed.`);
  const given = contract[name].input.safeParse(input ?? {});
  if (!given.success) {
    const issues = given.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return fail('invalid-input', `${issues[0]?.message ?? 'That cannot be saved.'} Nothing has been saved; what you typed is still there.`, issues);
  }
  const handler = handlers[name];
  if (handler === undefined) return fail('locked', 'The journal is locked. Unlock it and try again; nothing has been lost.');
  try {
    // The schema that parsed it is this very call's, so what it gave is what this handler takes.
    return await (handler as (given: unknown) => Outcome<unknown> | Promise<Outcome<unknown>>)(given.data);
  } catch (error) {
    if (error instanceof DiskFailure) return fail('disk', error.message);
    if (pointsNowhere(error)) return notFound('person, organisation or meeting');
    throw error;
  }
}
