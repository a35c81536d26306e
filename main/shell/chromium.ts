import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';
import type { App } from '../app/app.ts';
import type { Report } from '../log/bugs.ts';
import { answer } from './answer.ts';
import { openChannel } from './chromium/channel.ts';
import { printInChromium } from './chromium/print.ts';
import { makeProfile, profileBase, removeProfile } from './chromium/profile.ts';
import { switchesFor } from './chromium/switches.ts';
import type { Ending } from './ending.ts';
import { findPage } from './pages.ts';
import { downloadsFolder, saveBeside } from './save-file.ts';
import type { Shell } from './shell.ts';

export const ORIGIN = 'https://rapport.local';
const START = `${ORIGIN}/`;
/**
 * What the window shows until it can be served. Were it the app's own address, its failure to load would race with
 * Playwright's attaching to it, which then now and then waits for ever.
 */
const BEFORE = 'data:text/html,<title>Rapport</title><meta name="color-scheme" content="light dark">';
/** How long the browser may take to answer on its pipe, and to show its page. Milliseconds. */
const LAUNCH_MS = 60_000;
const SIZE = { width: 1280, height: 860 } as const;

export interface ChromiumOptions {
  /** An installed Chromium, Chrome or Edge. */
  readonly executable: string;
  /** The built program (`out/`): `renderer/` is served, `preload/chromium.js` runs in the page first. */
  readonly built: string;
  /** Starts the app once the window is known. */
  readonly startApp: (shell: Shell) => App;
  readonly report: Report;
  /** Where files are saved: the user's downloads unless given. */
  readonly downloads?: string;
  readonly headless?: boolean;
  /** CSS pixels. 1280 × 860 unless given. */
  readonly size?: { readonly width: number; readonly height: number };
  /** For pictures and tests; otherwise the page follows the system. */
  readonly appearance?: Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast'>;
}

export interface ChromiumWindow {
  /** For tests and pictures. */
  readonly page: Page;
  readonly app: App;
  /** Closes the app, then the window. Safe to call twice. */
  readonly close: () => Promise<void>;
  /** Settles once the app is closed, the browser gone and its profile removed. Never rejects. */
  readonly closed: Promise<Ending>;
}

/**
 * Opens the app in a window of an installed browser, driven over a pipe: no port, no server, no name resolved. Rejects
 * when the browser does not start.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWindow> {
  const size = options.size ?? SIZE;
  const profile = makeProfile(profileBase(options.executable));
  let context: BrowserContext;
  try {
    context = await launch(options, profile, size);
  } catch (error) {
    removeProfile(profile);
    throw error;
  }
  try {
    return await openApp(options, context, profile);
  } catch (error) {
    await context.close().catch(() => undefined);
    removeProfile(profile);
    throw error;
  }
}

const launch = (options: ChromiumOptions, profile: string, size: { readonly width: number; readonly height: number }): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless ?? false,
    ignoreDefaultArgs: true,
    args: switchesFor({
      executable: options.executable,
      url: BEFORE,
      profile,
      size,
      headless: options.headless ?? false,
      asRoot: process.getuid?.() === 0,
    }),
    timeout: LAUNCH_MS,
    viewport: options.headless === true ? { ...size } : null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    ...options.appearance,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });

async function openApp(
  options: ChromiumOptions,
  context: BrowserContext,
  profile: string,
): Promise<ChromiumWindow> {
  const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: LAUNCH_MS }));
  const closing = Promise.withResolvers<Ending>();
  let ended: Promise<void> | undefined;
  let signal: Shell['signal'] = () => undefined;

  const app: App = options.startApp({
    kind: 'chromium',
    signal: (name) => {
      // A window that is gone has nothing more to hand over.
      if (name === 'hand-over' && page.isClosed()) void app.call('app.flushed', {});
      else signal(name);
    },
    relaunch: (because) => void end({ kind: 'relaunch', because }),
    quit: () => void end({ kind: 'quit' }),
    // The window has no dialog of the system's, and downloads nothing: the file goes where a download would.
    saveFile: async (file) => saveBeside(options.downloads ?? downloadsFolder(process.platform), file),
    printDocument: (html) => printInChromium(options.executable, html),
  });
  const session = await context.newCDPSession(page);
  const channel = await openChannel(session, ORIGIN, (text) => answer(app, text, options.report));
  signal = channel.signal;

  /** The app first, while the window can still hand over what is being typed; then the browser and its profile. */
  const end = (ending: Ending): Promise<void> => {
    ended ??= (async () => {
      await channel.settled();
      await app.close().catch(options.report);
      await context.close().catch(() => undefined);
      removeProfile(profile);
      closing.resolve(ending);
    })();
    return ended;
  };

  page.on('close', () => void end({ kind: 'window-closed' }));
  page.on('crash', () => void end({ kind: 'crashed' }));
  context.on('close', () => void end({ kind: 'window-closed' }));
  context.on('page', (other) => void other.close().catch(() => undefined));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));

  await context.routeWebSocket(/.*/, (socket) => void socket.close());
  await context.route(/.*/, (route) => serve(route, join(options.built, 'renderer')));
  await page.addInitScript({ content: readFileSync(join(options.built, 'preload', 'chromium.js'), 'utf8') });
  if (options.headless !== true) await page.bringToFront();
  await page.goto(START);
  // There is nothing to go back to.
  await session.send('Page.resetNavigationHistory');
  page.on('framenavigated', (frame) => {
    // Pages without a request (about:blank) pass the routes; the window does not stay there.
    if (frame === page.mainFrame() && new URL(frame.url()).origin !== ORIGIN) void page.goto(START).catch(() => undefined);
  });
  return { page, app, close: () => end({ kind: 'quit' }), closed: closing.promise };
}

/** Serves the app's own files; leads no navigation anywhere, and fails every other request. */
async function serve(route: Route, root: string): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  try {
    // 204 leaves the window where it is, where a failure would put an error page in the app's place.
    if (request.isNavigationRequest() && url.href.split('#')[0] !== START) await route.fulfill({ status: 204 });
    else if (url.origin !== ORIGIN || request.method() !== 'GET') await route.abort('blockedbyclient');
    else {
      const found = await findPage(root, url.pathname);
      await route.fulfill({ status: found.status, headers: { ...found.headers }, body: found.body });
    }
  } catch {
    // The page went away while it was being served.
  }
}
