/**
 * The few calls of Electron that the shell uses, as narrow as they are used. Electron itself fits them (electron.ts
 * would not compile otherwise), and so do the tests' doubles.
 */

/** What Electron says of the sender of a call. */
export interface CallEvent {
  /** Null when the frame went away before its call was heard. */
  readonly senderFrame: { readonly origin: string; readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

interface Preventable {
  readonly preventDefault: () => void;
}

export interface AppPart {
  readonly whenReady: () => Promise<unknown>;
  readonly requestSingleInstanceLock: () => boolean;
  readonly setPath: (name: 'userData' | 'sessionData' | 'crashDumps', path: string) => void;
  readonly commandLine: { readonly appendSwitch: (name: string, value?: string) => void };
  readonly isPackaged: boolean;
  readonly on: ((event: 'second-instance', listener: () => void) => unknown) & ((event: 'window-all-closed', listener: () => void) => unknown);
  readonly relaunch: (options: { args: string[] }) => void;
  readonly exit: (code: number) => void;
}

export interface WebContentsPart {
  readonly id: number;
  readonly send: (channel: string, text: string) => void;
  readonly isDestroyed: () => boolean;
  readonly setWebRTCIPHandlingPolicy: (policy: 'disable_non_proxied_udp') => void;
  readonly setWindowOpenHandler: (handler: () => { action: 'deny' }) => void;
  readonly on: ((event: 'will-navigate', listener: (event: Preventable & { readonly url: string }) => void) => unknown) &
    ((event: 'will-attach-webview', listener: (event: Preventable) => void) => unknown) &
    ((event: 'render-process-gone', listener: () => void) => unknown);
}

export interface WindowPart {
  readonly webContents: WebContentsPart;
  readonly loadURL: (url: string) => Promise<void>;
  readonly on: (event: 'close', listener: (event: Preventable) => void) => unknown;
  readonly once: (event: 'ready-to-show', listener: () => void) => unknown;
  readonly show: () => void;
  readonly focus: () => void;
  readonly isMinimized: () => boolean;
  readonly restore: () => void;
  readonly destroy: () => void;
}

/** A window that is never shown, to print from. */
export interface HiddenWindowPart {
  readonly webContents: {
    readonly setWebRTCIPHandlingPolicy: (policy: 'disable_non_proxied_udp') => void;
    readonly printToPDF: (options: PrintOptions) => Promise<Uint8Array>;
  };
  readonly loadURL: (url: string) => Promise<void>;
  readonly destroy: () => void;
}

export interface PrintOptions {
  readonly preferCSSPageSize: true;
  readonly printBackground: true;
  readonly generateTaggedPDF: true;
}

export interface HiddenWindowOptions {
  readonly show: false;
  readonly webPreferences: {
    readonly partition: string;
    readonly contextIsolation: true;
    readonly sandbox: true;
    readonly nodeIntegration: false;
    readonly webSecurity: true;
    readonly javascript: false;
    readonly spellcheck: false;
    readonly webviewTag: false;
    readonly devTools: false;
  };
}

export interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly show: boolean;
  readonly title: string;
  readonly autoHideMenuBar: boolean;
  readonly webPreferences: {
    readonly preload: string;
    readonly partition: string;
    readonly contextIsolation: true;
    readonly sandbox: true;
    readonly nodeIntegration: false;
    readonly webSecurity: true;
    readonly spellcheck: false;
    readonly webviewTag: false;
    readonly devTools: boolean;
  };
}

export interface SessionPart {
  readonly protocol: { readonly handle: (scheme: string, handler: (request: { readonly url: string; readonly method: string }) => Promise<Response>) => void };
  readonly setPermissionRequestHandler: (handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void) => void;
  readonly setPermissionCheckHandler: (handler: () => boolean) => void;
  readonly setDevicePermissionHandler: (handler: () => boolean) => void;
  readonly setSpellCheckerEnabled: (enabled: boolean) => void;
  readonly webRequest: {
    readonly onBeforeRequest: (listener: (details: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void) => void;
  };
  readonly on: (event: 'will-download', listener: (event: Preventable) => void) => unknown;
}

export interface SaveDialogOptions {
  readonly defaultPath: string;
  readonly properties: ('createDirectory' | 'showOverwriteConfirmation' | 'dontAddToRecent')[];
}

export interface ElectronParts {
  readonly app: AppPart;
  readonly openWindow: (options: WindowOptions) => WindowPart;
  readonly openHidden: (options: HiddenWindowOptions) => HiddenWindowPart;
  readonly session: { readonly fromPartition: (partition: string) => SessionPart };
  readonly protocol: {
    readonly registerSchemesAsPrivileged: (schemes: { scheme: string; privileges: { standard: boolean; secure: boolean } }[]) => void;
  };
  readonly ipcMain: { readonly handle: (channel: string, listener: (event: CallEvent, text: unknown) => Promise<string>) => void };
  readonly powerMonitor: { readonly on: ((event: 'suspend', listener: () => void) => unknown) & ((event: 'lock-screen', listener: () => void) => unknown) };
  readonly dialog: {
    readonly showErrorBox: (title: string, content: string) => void;
    /** Asks where to save a file. Cancelled: no path. */
    readonly showSaveDialog: (options: SaveDialogOptions) => Promise<{ readonly canceled: boolean; readonly filePath: string }>;
  };
}
