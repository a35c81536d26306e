import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../main/app/app.ts';
import type { CallEvent, ElectronParts, HiddenWindowOptions, SessionPart, WindowOptions, WindowPart } from '../../main/shell/electron/parts.ts';
import { openElectron, ORIGIN } from '../../main/shell/electron/window.ts';
import type { Shell } from '../../main/shell/shell.ts';
import { makeBridge } from '../../preload/client.ts';
import type { Bridge, Signal } from '../../preload/contract.ts';
import { CALL_CHANNEL, SIGNAL_CHANNEL } from '../../preload/electron-names.ts';

type Listener = (...given: never[]) => unknown;

/** Keeps listeners by event, and says what one of them did with an event that can be prevented. */
function emitter() {
  const listeners = new Map<string, Listener[]>();
  const on = (event: string, listener: Listener): unknown => listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  /** Whether any listener prevented the default. */
  const emit = (event: string, detail: object = {}): boolean => {
    let prevented = false;
    const given = { ...detail, preventDefault: () => (prevented = true) };
    for (const listener of listeners.get(event) ?? []) Reflect.apply(listener, undefined, [given]);
    return prevented;
  };
  return { on, emit };
}

export interface ElectronDouble {
  readonly bridge: Bridge;
  readonly signal: (signal: Signal) => void;
  readonly shell: Shell;
  readonly folder: string;
  /** Sends as some frame would; by default as the page itself. */
  readonly send: (text: unknown, from?: Partial<CallEvent>) => Promise<string>;
  readonly emit: Readonly<Record<'app' | 'window' | 'contents' | 'session' | 'power', (event: string, detail?: object) => boolean>>;
  readonly serve: (url: string) => Promise<Response>;
  readonly mayRequest: (url: string) => boolean;
  readonly mayHave: (permission: string) => readonly boolean[];
  readonly openedWindows: () => string;
  readonly windowOptions: WindowOptions | undefined;
  readonly switches: readonly string[];
  /** What was asked of the window that prints, in order. */
  readonly hidden: { readonly options: HiddenWindowOptions[]; readonly may: (url: string) => boolean };
  /** What was asked of Electron that ends or restarts it, in order. */
  readonly done: readonly string[];
}

/** A main process with doubles for Electron's own parts, and the real shell between them. */
export async function electronDouble(options: {
  readonly startApp: (shell: Shell) => App;
  readonly report?: (bug: unknown) => void;
  readonly built?: string;
  readonly supervised?: boolean;
  readonly lockHeldByAnother?: boolean;
  /** What Electron prints of the hidden window's page; it fails unless given. */
  readonly print?: (page: string) => Uint8Array;
  /** Where the user saves a file of that name; cancels unless given. */
  readonly saveAs?: (name: string) => { readonly canceled: boolean; readonly filePath: string };
}): Promise<ElectronDouble> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-electron-'));
  const done: string[] = [];
  const switches: string[] = [];
  const [app, window, contents, session, power] = [emitter(), emitter(), emitter(), emitter(), emitter()];
  const hearing = new Set<(signal: Signal) => void>();
  let windowOptions: WindowOptions | undefined;
  let openHandler = (): { action: string } => ({ action: 'allow' });
  let handle: (event: CallEvent, text: unknown) => Promise<string> = () => Promise.reject(new Error('No handler.'));
  let serve: (request: { readonly url: string; readonly method: string }) => Promise<Response> = () => Promise.reject(new Error('No protocol.'));
  let before: Parameters<SessionPart['webRequest']['onBeforeRequest']>[0] = (_, decide) => decide({ cancel: false });
  let servePrint: typeof serve = () => Promise.reject(new Error('No protocol.'));
  let beforePrint: typeof before = (_, decide) => decide({ cancel: false });
  const hidden: HiddenWindowOptions[] = [];
  let request: Parameters<SessionPart['setPermissionRequestHandler']>[0] = (_contents, _permission, grant) => grant(true);
  let check = (): boolean => true;
  let device = (): boolean => true;

  const windowPart: WindowPart = {
    webContents: {
      id: 1,
      isDestroyed: () => false,
      send: (channel, text) => {
        if (channel === SIGNAL_CHANNEL) for (const listener of hearing) listener(text as Signal);
      },
      setWebRTCIPHandlingPolicy: () => undefined,
      setWindowOpenHandler: (handler) => {
        openHandler = handler;
      },
      on: contents.on,
    },
    loadURL: async (url) => void done.push(`load ${url}`),
    on: window.on,
    once: window.on,
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
    isMinimized: () => false,
    restore: () => undefined,
    destroy: () => void done.push('destroy'),
  };
  const parts: ElectronParts = {
    app: {
      whenReady: async () => undefined,
      requestSingleInstanceLock: () => options.lockHeldByAnother !== true,
      setPath: () => undefined,
      commandLine: { appendSwitch: (name, value) => void switches.push(value === undefined ? name : `${name}=${value}`) },
      isPackaged: true,
      on: app.on,
      relaunch: ({ args }) => void done.push(`relaunch ${args.join(' ')}`),
      exit: (code) => void done.push(`exit ${code}`),
    },
    openWindow: (given) => {
      windowOptions = given;
      return windowPart;
    },
    openHidden: (given) => {
      hidden.push(given);
      let page = '';
      return {
        webContents: {
          setWebRTCIPHandlingPolicy: () => undefined,
          printToPDF: async () => {
            if (options.print === undefined) throw new Error('No printer.');
            return options.print(page);
          },
        },
        loadURL: async (url) => {
          page = await (await servePrint({ url, method: 'GET' })).text();
        },
        destroy: () => void done.push('destroy hidden'),
      };
    },
    session: {
      fromPartition: (partition) => ({
        protocol: { handle: (_scheme, handler) => void (partition === 'rapport-print' ? (servePrint = handler) : (serve = handler)) },
        setPermissionRequestHandler: (handler) => void (request = handler),
        setPermissionCheckHandler: (handler) => void (check = handler),
        setDevicePermissionHandler: (handler) => void (device = handler),
        setSpellCheckerEnabled: () => undefined,
        webRequest: { onBeforeRequest: (listener) => void (partition === 'rapport-print' ? (beforePrint = listener) : (before = listener)) },
        on: session.on,
      }),
    },
    protocol: { registerSchemesAsPrivileged: () => undefined },
    ipcMain: { handle: (channel, listener) => void (channel === CALL_CHANNEL && (handle = listener)) },
    powerMonitor: { on: power.on },
    dialog: {
      showErrorBox: (title) => void done.push(`error ${title}`),
      showSaveDialog: async ({ defaultPath }) => options.saveAs?.(defaultPath) ?? { canceled: true, filePath: '' },
    },
  };

  let shell: Shell | undefined;
  await openElectron(parts, {
    folder,
    built: options.built ?? folder,
    report: options.report ?? (() => undefined),
    supervised: options.supervised ?? false,
    argumentsAfter: ({ because }) => [`--locked-because=${because}`],
    startApp: (given) => {
      shell = given;
      return options.startApp(given);
    },
  });
  const page: CallEvent = { sender: { id: 1 }, senderFrame: { origin: ORIGIN, url: `${ORIGIN}/`, parent: null } };
  const send: ElectronDouble['send'] = (text, from = {}) => handle({ ...page, ...from }, text);
  return {
    bridge: makeBridge({
      // Electron clones what it carries; text comes out as it went in.
      request: (text) => send(structuredClone(text)),
      onSignal: (listener) => {
        hearing.add(listener);
        return () => hearing.delete(listener);
      },
    }),
    signal: (signal) => shell?.signal(signal),
    get shell() {
      if (shell === undefined) throw new Error('The app was not started.');
      return shell;
    },
    folder,
    send,
    emit: { app: app.emit, window: window.emit, contents: contents.emit, session: session.emit, power: power.emit },
    serve: (url) => serve({ url, method: 'GET' }),
    mayRequest: (url) => {
      let may = true;
      before({ url }, ({ cancel }) => (may = !cancel));
      return may;
    },
    mayHave: (permission) => {
      let granted = true;
      request(null, permission, (answer) => (granted = answer));
      return [granted, check(), device()];
    },
    openedWindows: () => openHandler().action,
    get windowOptions() {
      return windowOptions;
    },
    switches,
    hidden: {
      options: hidden,
      may: (url) => {
        let may = true;
        beforePrint({ url }, ({ cancel }) => (may = !cancel));
        return may;
      },
    },
    done,
  };
}
