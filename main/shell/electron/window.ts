import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../../../preload/contract/outcome.ts';
import { CALL_CHANNEL, SIGNAL_CHANNEL } from '../../../preload/electron-names.ts';
import type { App } from '../../app/app.ts';
import type { Report } from '../../log/bugs.ts';
import { answer } from '../answer.ts';
import { type Ending, exitCodeOf } from '../ending.ts';
import { findPage } from '../pages.ts';
import { saveOver } from '../save-file.ts';
import type { Shell } from '../shell.ts';
import type { CallEvent, ElectronParts, SessionPart, WindowPart } from './parts.ts';
import { printHidden } from './print.ts';

const SCHEME = 'rapport';
export const ORIGIN = `${SCHEME}://app`;
const START = `${ORIGIN}/`;
/** Without `persist:` a partition lives in memory alone: nothing of the page is kept on disk. */
const PARTITION = 'rapport';

export interface ElectronOptions {
  /** The journal's folder. One window for each, hence one lock for each. */
  readonly folder: string;
  /** The built program (`out/`). */
  readonly built: string;
  readonly startApp: (shell: Shell) => App;
  readonly report: Report;
  /** Whether tools/start.mjs waits for this process and starts it again; otherwise Electron does that itself. */
  readonly supervised: boolean;
  /** The arguments to start again with, for a lock of that kind. */
  readonly argumentsAfter: (ending: Extract<Ending, { readonly kind: 'relaunch' }>) => string[];
}

/**
 * Opens the app in Electron: one window, one channel, one origin, and everything else refused. Settles when the window
 * is shown, or at once when another window has this journal (which is then brought forward).
 */
export async function openElectron(electron: ElectronParts, options: ElectronOptions): Promise<void> {
  const { app } = electron;
  const own = join(options.folder, 'window');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  for (const name of ['userData', 'sessionData', 'crashDumps'] as const) app.setPath(name, own);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  electron.protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
  await app.whenReady();

  closeOff(electron.session.fromPartition(PARTITION), join(options.built, 'renderer'));
  const window = electron.openWindow({
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Rapport',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(options.built, 'preload', 'electron.cjs'),
      partition: PARTITION,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      devTools: !app.isPackaged,
    },
  });
  keepInPlace(window);
  const runningApp = runApp(electron, window, options);
  electron.ipcMain.handle(CALL_CHANNEL, (event, text) => answerTrusted(event, text, window, runningApp, options.report));
  app.on('second-instance', () => bringForward(window));
  app.on('window-all-closed', () => undefined);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(START);
}

/** As for Chromium (chromium/switches.ts): no name resolves, no proxy is asked, nothing is fetched in the background. */
const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-quic'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['disable-http-cache'],
  ['disable-breakpad'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Serves the app's own files and refuses everything else: permissions, devices, downloads, other hosts, dictionaries. */
function closeOff(session: SessionPart, root: string): void {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    if (host !== 'app' || method !== 'GET') return new Response(null, { status: 404 });
    const page = await findPage(root, pathname);
    return new Response(new Uint8Array(page.body), { status: page.status, headers: page.headers });
  });
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** The page's own files, and pictures it made itself. */
const isOwn = (url: string): boolean => url.startsWith(START) || url.startsWith(`blob:${START}`) || url.startsWith('data:');

function keepInPlace({ webContents }: WindowPart): void {
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => {
    if (event.url !== START) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Whether a call may be answered: only the window's own page, in its main frame, on the app's own origin. */
const isTrusted = (event: CallEvent, windowId: number): boolean =>
  event.sender.id === windowId && event.senderFrame !== null && event.senderFrame.parent === null && event.senderFrame.origin === ORIGIN;

async function answerTrusted(event: CallEvent, text: unknown, window: WindowPart, app: App, report: Report): Promise<string> {
  if (!isTrusted(event, window.webContents.id) || typeof text !== 'string') throw new Error('Refused.');
  return answer(app, text, report);
}

/** Starts the app, and ties its end to the window's and to the system's. */
function runApp(electron: ElectronParts, window: WindowPart, options: ElectronOptions): App {
  let ended = false;
  const end = async (ending: Ending): Promise<void> => {
    if (ended) return;
    ended = true;
    await app.close().catch(options.report);
    window.destroy();
    if (ending.kind === 'relaunch' && !options.supervised) electron.app.relaunch({ args: options.argumentsAfter(ending) });
    electron.app.exit(ending.kind === 'relaunch' && !options.supervised ? 0 : exitCodeOf(ending));
  };
  const app = options.startApp({
    kind: 'electron',
    signal: (signal) => {
      if (!window.webContents.isDestroyed()) window.webContents.send(SIGNAL_CHANNEL, signal);
    },
    relaunch: (because) => void end({ kind: 'relaunch', because }),
    quit: () => void end({ kind: 'quit' }),
    saveFile: async ({ name, content }) => {
      const { canceled, filePath } = await electron.dialog.showSaveDialog({
        defaultPath: name,
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? succeed({ saved: null }) : saveOver(filePath, content);
    },
    printDocument: (html) => printHidden(electron, html),
  });
  window.on('close', (event) => {
    // The window stays until it has handed over what is being typed.
    if (!ended) event.preventDefault();
    void end({ kind: 'window-closed' });
  });
  window.webContents.on('render-process-gone', () => {
    electron.dialog.showErrorBox('Rapport has to close', 'Its window failed. What you had saved is safe. Start Rapport again to go on.');
    void end({ kind: 'crashed' });
  });
  electron.powerMonitor.on('suspend', () => void app.lock('suspended').catch(options.report));
  electron.powerMonitor.on('lock-screen', () => void app.lock('screen-locked').catch(options.report));
  return app;
}

function bringForward(window: WindowPart): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
