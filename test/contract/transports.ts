import { answer } from '../../main/shell/answer.ts';
import { openChromium } from '../../main/shell/chromium.ts';
import { makeBridge } from '../../preload/client.ts';
import type { Signal } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { barePages } from '../support/page-folder.ts';
import { stubApp, type StubApp } from '../support/stub-app.ts';
import { browserForTests } from '../support/window.ts';
import { electronDouble } from '../support/electron-double.ts';
import { memoryTransport } from '../support/memory-transport.ts';

/** The page's end and main's end of one transport, whatever lies between. */
export interface Line {
  readonly app: StubApp;
  readonly bugs: unknown[];
  /** As the page would: a name the contract may not have, and any input. */
  readonly call: (name: string, input: unknown) => Promise<Outcome<unknown>>;
  /** Several at once, asked before any is answered. */
  readonly callAll: (calls: readonly { readonly name: string; readonly input: unknown }[]) => Promise<Outcome<unknown>[]>;
  readonly signal: (signal: Signal) => void;
  /** The signals the page has heard. */
  readonly heard: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export type Answers = Parameters<typeof stubApp>[0];

type AnyCall = (name: string, input: unknown) => Promise<Outcome<unknown>>;

export async function memoryLine(answers: Answers): Promise<Line> {
  const app = stubApp(answers);
  const bugs: unknown[] = [];
  const { transport, signal } = memoryTransport((text) => answer(app, text, (bug) => bugs.push(bug)));
  const bridge = makeBridge(transport);
  // The suite asks for what the types forbid.
  const call = bridge.call as AnyCall;
  const heard: string[] = [];
  bridge.onSignal((name) => heard.push(name));
  return {
    app,
    bugs,
    call,
    callAll: (calls) => Promise.all(calls.map(({ name, input }) => call(name, input))),
    signal,
    heard: async () => heard,
    close: async () => undefined,
  };
}

export async function electronLine(answers: Answers): Promise<Line> {
  const app = stubApp(answers);
  const bugs: unknown[] = [];
  const double = await electronDouble({ startApp: () => app, report: (bug) => bugs.push(bug) });
  const call = double.bridge.call as AnyCall;
  const heard: string[] = [];
  double.bridge.onSignal((name) => heard.push(name));
  return {
    app,
    bugs,
    call,
    callAll: (calls) => Promise.all(calls.map(({ name, input }) => call(name, input))),
    signal: double.signal,
    heard: async () => heard,
    close: async () => undefined,
  };
}

export async function chromiumLine(answers: Answers): Promise<Line> {
  const app = stubApp(answers);
  const bugs: unknown[] = [];
  const pages = await barePages('window.heard = []; window.rapport.onSignal((name) => window.heard.push(name));');
  let signal: (name: Signal) => void = () => undefined;
  const opened = await openChromium({
    executable: browserForTests(),
    built: pages.built,
    headless: true,
    report: (bug) => bugs.push(bug),
    startApp: (shell) => {
      signal = shell.signal;
      return app;
    },
  });
  const callAll: Line['callAll'] = async (calls) =>
    JSON.parse(
      // As text, so that what is compared is what the page held, not what Playwright made of it.
      await opened.page.evaluate(
        async (text) => {
          const call = window.rapport.call as AnyCall;
          const all = JSON.parse(text) as { readonly name: string; readonly input: unknown }[];
          return JSON.stringify(await Promise.all(all.map(({ name, input }) => call(name, input))));
        },
        JSON.stringify(calls),
      ),
    ) as Outcome<unknown>[];
  return {
    app,
    bugs,
    callAll,
    call: async (name, input) => {
      const [outcome] = await callAll([{ name, input }]);
      if (outcome === undefined) throw new Error('No answer.');
      return outcome;
    },
    signal: (name) => signal(name),
    heard: () => opened.page.evaluate(() => Reflect.get(window, 'heard') as string[]),
    close: async () => {
      await opened.close();
      pages.remove();
    },
  };
}
