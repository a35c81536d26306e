import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ChromiumWindow, openChromium, ORIGIN } from '../../main/shell/chromium.ts';
import { mayCall } from '../../main/shell/chromium/channel.ts';
import { makeProfile, profileBase } from '../../main/shell/chromium/profile.ts';
import { switchesFor } from '../../main/shell/chromium/switches.ts';
import type { Shell } from '../../main/shell/shell.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { barePages } from '../support/page-folder.ts';
import { stubApp, type StubApp } from '../support/stub-app.ts';
import { browserForTests, hasBrowser } from '../support/window.ts';

let pages: Awaited<ReturnType<typeof barePages>>;
let opened: ChromiumWindow | undefined;
beforeAll(async () => {
  pages = await barePages();
  return () => pages.remove();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function open(app: StubApp = stubApp(), downloads?: string): Promise<{ readonly opened: ChromiumWindow; readonly shell: Shell }> {
  let shell: Shell | undefined;
  opened = await openChromium({
    executable: browserForTests(),
    built: pages.built,
    headless: true,
    report: () => undefined,
    ...(downloads === undefined ? {} : { downloads }),
    startApp: (given) => {
      shell = given;
      return app;
    },
  });
  if (shell === undefined) throw new Error('The app was not started.');
  return { opened, shell };
}

const base = (): string => profileBase(browserForTests());
const profiles = (): string[] => readdirSync(base()).filter((name) => name.startsWith(`rapport-window-${process.pid}-`));

describe.runIf(hasBrowser)('a call in Chromium’s window', () => {
  const context = { id: 1, frameId: 'main', origin: ORIGIN, main: true };

  it.each([
    ['an unknown document', undefined],
    ['a frame inside the page', { ...context, frameId: 'inner' }],
    ['another origin', { ...context, origin: 'https://example.org' }],
    ['an origin that begins like the app’s', { ...context, origin: `${ORIGIN}.example.org` }],
    ['a page without an origin', { ...context, origin: '://' }],
    ['an extension’s world', { ...context, main: false }],
  ])('is refused when %s makes it', (_, from) => {
    expect(mayCall(from, 'main', ORIGIN)).toBe(false);
  });

  it('is answered when the page’s own scripts make it', () => {
    expect(mayCall(context, 'main', ORIGIN)).toBe(true);
  });

  it('cannot be made from a frame, nor the bridge be replaced or the binding be found', async () => {
    const app = stubApp();
    const { opened: view } = await open(app);
    const found = await view.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow;
      const inFrame = inner === null ? 'no frame' : [typeof Reflect.get(inner, 'rapport'), typeof Reflect.get(inner, '__rapportSend')].join();
      return [
        inFrame,
        typeof Reflect.get(window, '__rapportSend'),
        Reflect.set(window, 'rapport', null),
        Reflect.set(window.rapport, 'call', null),
        Reflect.deleteProperty(window, 'rapport'),
        typeof window.rapport.call,
      ];
    });
    expect(found).toEqual(['undefined,undefined', 'undefined', false, false, false, 'function']);
    expect(app.asked).toEqual([]);
  });

  it('goes on after the page is loaded again', async () => {
    const app = stubApp();
    const { opened: view } = await open(app);
    for (let round = 0; round < 3; round += 1) {
      await view.page.reload();
      expect(await view.page.evaluate(() => window.rapport.call('app.info', {}))).toEqual(succeed({}));
    }
    expect(app.asked).toHaveLength(3);
  });

  it('carries a file of 64 MB', async () => {
    const lengths: number[] = [];
    const app = stubApp({
      'vault.restore': (given) => {
        lengths.push((given as { readonly file: { readonly base64: string } }).file.base64.length);
        return succeed({});
      },
    });
    const { opened: view } = await open(app);
    const length = Math.ceil(64e6 / 3) * 4;
    await view.page.evaluate(
      (size) => window.rapport.call('vault.restore', { file: { name: 'b', base64: 'A'.repeat(size) }, secret: { passphrase: 'p' } }),
      length,
    );
    expect(lengths).toEqual([length]);
  });
});

describe.runIf(hasBrowser)('Chromium’s window', () => {
  it('stays on the app’s page, whatever leads away', async () => {
    const { opened: view } = await open();
    for (const away of ['https://example.org/', `${ORIGIN}/other.html`, 'about:blank', 'data:text/html,x', 'file:///etc/passwd']) {
      await view.page.evaluate((url) => {
        location.href = url;
      }, away);
      await pause(150);
      await view.page.waitForURL(`${ORIGIN}/`);
      expect(await view.page.evaluate(() => typeof window.rapport.call), away).toBe('function');
    }
  });

  it('opens no other window', async () => {
    const { opened: view } = await open();
    await view.page.evaluate(() => {
      window.open('about:blank');
      const link = document.createElement('a');
      link.href = 'about:blank';
      link.target = '_blank';
      document.body.append(link);
      link.click();
    });
    await vi.waitFor(() => expect(view.page.context().pages()).toHaveLength(1));
    expect(view.page.isClosed()).toBe(false);
  });

  it('has no permission that a page can ask for', async () => {
    const { opened: view } = await open();
    const states = await view.page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage', 'clipboard-read'];
      const answers = asked.map(async (name) => [name, await navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'unknown')]);
      return Promise.all(answers);
    });
    expect(states.filter(([, state]) => state === 'granted')).toEqual([]);
    expect(await view.page.evaluate(() => Notification.requestPermission())).toBe('denied');
    const asks = () => new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('given'), () => resolve('refused')));
    expect(await view.page.evaluate(asks)).toBe('refused');
  });

  it('keeps its profile to the user, and takes it away at the end', async () => {
    const before = profiles();
    const { opened: view } = await open();
    const [mine] = profiles().filter((name) => !before.includes(name));
    expect(mine).toBeDefined();
    if (process.platform !== 'win32') expect(statSync(join(base(), mine ?? '')).mode & 0o777).toBe(0o700);
    await view.close();
    expect(profiles()).toEqual(before);
  });

  it('writes nothing that is typed, shown or visited to disk', async () => {
    const before = profiles();
    const { opened: view } = await open();
    await typeInto(view);
    const [mine] = profiles().filter((name) => !before.includes(name));
    expect(filesWith(join(base(), mine ?? ''), 'MARKED')).toEqual([]);
  });

  it('would write them if it were an ordinary window', async () => {
    // The control: the same profile and page without the switch that keeps history in memory.
    const { chromium } = await import('playwright-core');
    const profile = mkdtempSync(join(tmpdir(), 'rapport-control-'));
    const args = switchesFor({
      executable: browserForTests(),
      url: `${ORIGIN}/`,
      profile,
      size: { width: 900, height: 600 },
      headless: true,
      asRoot: process.getuid?.() === 0,
    }).filter((name) => name !== '--incognito' && name !== '--inprivate');
    const context = await chromium.launchPersistentContext(profile, { executablePath: browserForTests(), ignoreDefaultArgs: true, args });
    await context.route(/.*/, (route) => route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' }));
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.goto(`${ORIGIN}/`);
    await typeInto({ page });
    await context.close();
    expect(filesWith(profile, 'MARKED')).not.toEqual([]);
    rmSync(profile, { recursive: true, force: true });
  });
});

async function typeInto({ page }: Pick<ChromiumWindow, 'page'>): Promise<void> {
  await page.locator('textarea').fill('MARKED as typed');
  await page.evaluate(() => {
    document.title = 'MARKED as a title';
    location.hash = '#/MARKED';
  });
  await pause(1_000);
  await page.evaluate(() => {
    location.hash = '#/next';
  });
  await pause(2_500);
}

/** Files that hold a word, in one byte a letter or two. */
function filesWith(folder: string, word: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file) && statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));
    });
}

describe.runIf(hasBrowser)('the end of Chromium’s window', () => {
  it('closes the app before the browser when it is closed by hand', async () => {
    const app = stubApp();
    const { opened: view } = await open(app);
    await view.page.close();
    expect(await view.closed).toEqual({ kind: 'window-closed' });
    expect(app.endings).toEqual(['close']);
  });

  it('answers what was asked as it closed, before the app closes', async () => {
    const order: string[] = [];
    const app = stubApp({
      'drafts.keep': async () => {
        await pause(100);
        order.push('kept');
        return succeed({});
      },
    });
    const { opened: view } = await open({ ...app, close: async () => void order.push('closed') });
    await view.page.evaluate(() => {
      window.addEventListener('pagehide', () => void window.rapport.call('drafts.keep', { day: '2026-11-20' as never, lines: [] }));
    });
    await view.page.close();
    await view.closed;
    expect(order).toEqual(['kept', 'closed']);
  });

  it('closes the app when the page crashes', async () => {
    const app = stubApp();
    const { opened: view } = await open(app);
    void view.page.goto('chrome://crash').catch(() => undefined);
    const session = await view.page.context().newCDPSession(view.page);
    void session.send('Page.crash').catch(() => undefined);
    expect(await view.closed).toEqual({ kind: 'crashed' });
    expect(app.endings).toEqual(['close']);
  });

  it('says why it is to be started again', async () => {
    const { opened: view, shell } = await open();
    shell.relaunch('idle');
    expect(await view.closed).toEqual({ kind: 'relaunch', because: 'idle' });
  });

  it('takes away what a run that died has left, and nothing that is in use', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-profiles-'));
    const mine = makeProfile(folder);
    // No process has this number: Linux counts to 4,194,304 at most.
    const dead = join(folder, 'rapport-window-99999999-abcdef');
    mkdirSync(dead);
    const other = makeProfile(folder);
    expect(readdirSync(folder).map((name) => join(folder, name)).toSorted()).toEqual([mine, other].toSorted());
    rmSync(folder, { recursive: true });
  });
});

describe.runIf(hasBrowser)('saving from Chromium’s window', () => {
  it('puts the file among the downloads, over nothing, and says where', async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'rapport-downloads-'));
    try {
      const { shell } = await open(stubApp(), downloads);
      const file = { name: 'week.ics', content: 'the week' };
      expect(await shell.saveFile(file)).toEqual(succeed({ saved: join(downloads, 'week.ics') }));
      expect(await shell.saveFile({ ...file, content: 'another' })).toEqual(succeed({ saved: join(downloads, 'week (2).ics') }));
      expect(readFileSync(join(downloads, 'week.ics'), 'utf8')).toBe('the week');
    } finally {
      rmSync(downloads, { recursive: true, force: true });
    }
  });
});
