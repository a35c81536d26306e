import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { RECEIVE, SEND } from '../../../preload/chromium-names.ts';
import type { Signal } from '../../../preload/contract.ts';

/** How long calls under way may take to be answered before the window closes over them. Milliseconds. */
const PATIENCE = 10_000;

/** A document's scripts, as the browser names them. */
interface Context {
  readonly id: number;
  readonly frameId: string;
  readonly origin: string;
  /** The page's own world, not an extension's. */
  readonly main: boolean;
}

/** The part of a DevTools session that the channel needs. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

/** Whether a message may be answered: only the page's own scripts, in the window's main frame, on the app's own origin. */
export const mayCall = (context: Context | undefined, mainFrameId: string, origin: string): context is Context =>
  context !== undefined && context.main && context.frameId === mainFrameId && context.origin === origin;

const DELIVER = `function (id, text) { this[Symbol.for(${JSON.stringify(RECEIVE)})]?.(id, text); }`;

/**
 * Main's end of the Chromium transport: a DevTools binding for what the page sends, a function call for what it gets
 * back. Straight on the session it is faster than Playwright's own bindings, and it says which frame is speaking.
 */
export async function openChannel(
  session: Session,
  origin: string,
  answer: (text: string) => Promise<string>,
): Promise<{ readonly signal: (signal: Signal) => void; readonly settled: () => Promise<void> }> {
  const contexts = new Map<number, Context>();
  const unanswered = new Set<Promise<void>>();

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const data = context.auxData as { readonly frameId?: string; readonly isDefault?: boolean } | undefined;
    contexts.set(context.id, { id: context.id, frameId: data?.frameId ?? '', origin: context.origin, main: data?.isDefault === true });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());

  /** The page may have gone meanwhile; then nobody waits for the answer. */
  const deliver = (to: Context, id: number, text: string): Promise<void> =>
    session
      .send('Runtime.callFunctionOn', {
        functionDeclaration: DELIVER,
        executionContextId: to.id,
        arguments: [{ value: id }, { value: text }],
        silent: true,
      })
      .then(
        () => undefined,
        () => undefined,
      );

  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const from = contexts.get(executionContextId);
    const colon = payload.indexOf(':');
    const id = Number(payload.slice(0, colon));
    if (name !== SEND || !mayCall(from, mainFrameId, origin) || !Number.isSafeInteger(id) || id < 1) return;
    const answered = answer(payload.slice(colon + 1)).then((text) => deliver(from, id, text));
    unanswered.add(answered);
    void answered.finally(() => unanswered.delete(answered));
  });

  const mainFrameId = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  await session.send('Runtime.addBinding', { name: SEND });
  await session.send('Runtime.enable');

  return {
    signal: (signal) => {
      for (const context of contexts.values()) if (mayCall(context, mainFrameId, origin)) void deliver(context, 0, signal);
    },
    settled: async () => {
      const patience = pause(PATIENCE, undefined, { ref: false });
      while (unanswered.size > 0) if ((await Promise.race([Promise.all(unanswered), patience.then(() => 'enough')])) === 'enough') return;
    },
  };
}
