import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ORIGIN } from '../../main/shell/electron/window.ts';
import { RELAUNCH_CODES } from '../../main/shell/ending.ts';
import { CONTENT_SECURITY_POLICY } from '../../main/shell/pages.ts';
import type { LockReason } from '../../preload/contract/vault.ts';
import { electronDouble } from '../support/electron-double.ts';
import { stubApp } from '../support/stub-app.ts';

const asking = JSON.stringify({ name: 'app.info', input: {} });
const page = { origin: ORIGIN, url: `${ORIGIN}/`, parent: null };

const open = async (options: Omit<Parameters<typeof electronDouble>[0], 'startApp'> = {}) => {
  const app = stubApp();
  return { app, electron: await electronDouble({ startApp: () => app, ...options }) };
};

describe('a call in Electron', () => {
  it('is answered when the window’s own page makes it', async () => {
    const { app, electron } = await open();
    expect(JSON.parse(await electron.send(asking))).toEqual({ ok: true, value: {} });
    expect(app.asked).toEqual([{ name: 'app.info', given: {} }]);
  });

  it.each([
    ['a frame inside the page', { senderFrame: { ...page, parent: page } }],
    ['another origin', { senderFrame: { ...page, origin: 'https://example.org' } }],
    ['an origin that begins like the app’s', { senderFrame: { ...page, origin: `${ORIGIN}.example.org` } }],
    ['a page without an origin', { senderFrame: { ...page, origin: 'null' } }],
    ['a frame that is gone', { senderFrame: null }],
    ['another window', { sender: { id: 2 } }],
  ])('is refused when %s makes it', async (_, from) => {
    const { app, electron } = await open();
    await expect(electron.send(asking, from)).rejects.toThrow('Refused.');
    expect(app.asked).toEqual([]);
  });

  it('is refused when it is not text', async () => {
    const { electron } = await open();
    await expect(electron.send({ name: 'app.info' })).rejects.toThrow('Refused.');
  });
});

describe('Electron’s window', () => {
  it('keeps the page apart from Node and from main', async () => {
    const { electron } = await open();
    expect(electron.windowOptions?.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      devTools: false,
    });
    // Not persisted: a partition in memory.
    expect(electron.windowOptions?.webPreferences.partition).not.toMatch(/^persist:/);
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal', 'hid'])('refuses the permission ‘%s’', async (permission) => {
    expect((await open()).electron.mayHave(permission)).toEqual([false, false, false]);
  });

  it('opens no other window, webview or download', async () => {
    const { electron } = await open();
    expect(electron.openedWindows()).toBe('deny');
    expect(electron.emit.contents('will-attach-webview')).toBe(true);
    expect(electron.emit.session('will-download')).toBe(true);
  });

  it('goes nowhere but to its own page', async () => {
    const { electron } = await open();
    for (const url of ['https://example.org/', 'file:///etc/passwd', `${ORIGIN}/other.html`, `${ORIGIN}.example.org/`, 'javascript:1']) {
      expect(electron.emit.contents('will-navigate', { url }), url).toBe(true);
    }
    expect(electron.emit.contents('will-navigate', { url: `${ORIGIN}/` })).toBe(false);
  });

  it('requests nothing but its own files', async () => {
    const { electron } = await open();
    for (const url of ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/passwd', 'ws://example.org/', `${ORIGIN}.example.org/x`, 'blob:https://example.org/1']) {
      expect(electron.mayRequest(url), url).toBe(false);
    }
    for (const url of [`${ORIGIN}/main.js`, `blob:${ORIGIN}/1`]) expect(electron.mayRequest(url), url).toBe(true);
  });

  it('is told to resolve no name, ask no proxy and keep no cache', async () => {
    const { electron } = await open();
    expect(electron.switches).toEqual(expect.arrayContaining(['host-resolver-rules=MAP * ~NOTFOUND', 'no-proxy-server', 'disable-http-cache']));
  });

  it('serves its own files with the policy, and no file outside', async () => {
    const built = mkdtempSync(join(tmpdir(), 'rapport-built-'));
    mkdirSync(join(built, 'renderer'));
    writeFileSync(join(built, 'renderer', 'index.html'), '<title>Rapport</title>');
    writeFileSync(join(built, 'secret.html'), 'no');
    const { electron } = await open({ built });
    const served = await electron.serve(`${ORIGIN}/`);
    expect([served.status, await served.text()]).toEqual([200, '<title>Rapport</title>']);
    expect(served.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect((await electron.serve(`${ORIGIN}/..%2fsecret.html`)).status).toBe(404);
    expect((await electron.serve('rapport://elsewhere/')).status).toBe(404);
  });

  it('gives way to the window that has this journal already', async () => {
    const { electron } = await open({ lockHeldByAnother: true });
    expect(electron.done).toEqual(['exit 0']);
  });

  it('comes forward when it is started again', async () => {
    const { electron } = await open();
    electron.emit.app('second-instance');
    expect(electron.done.at(-1)).toBe('focus');
  });
});

describe('the end of Electron’s window', () => {
  it('waits for the app to close, once', async () => {
    const { app, electron } = await open();
    expect(electron.emit.window('close')).toBe(true);
    electron.emit.window('close');
    await vi.waitFor(() => expect(electron.done).toContain('exit 0'));
    expect(app.endings).toEqual(['close']);
    expect(electron.done.slice(-2)).toEqual(['destroy', 'exit 0']);
  });

  it('is said when its page dies', async () => {
    const { electron } = await open();
    electron.emit.contents('render-process-gone');
    await vi.waitFor(() => expect(electron.done.at(-1)).toBe('exit 1'));
    expect(electron.done).toContain('error Rapport has to close');
  });

  it.each([
    ['suspend', 'suspended'],
    ['lock-screen', 'screen-locked'],
  ])('is asked of the app on %s', async (event, because) => {
    const { app, electron } = await open();
    electron.emit.power(event);
    expect(app.endings).toEqual([`lock ${because}`]);
  });

  it.each(Object.entries(RELAUNCH_CODES))('tells a supervisor that it locked, and why: %s', async (because, code) => {
    const { electron } = await open({ supervised: true });
    electron.shell.relaunch(because as LockReason);
    await vi.waitFor(() => expect(electron.done.at(-1)).toBe(`exit ${code}`));
    expect(electron.done.some((step) => step.startsWith('relaunch'))).toBe(false);
  });

  it('starts itself again where nobody else would', async () => {
    const { electron } = await open();
    electron.shell.relaunch('idle');
    await vi.waitFor(() => expect(electron.done.slice(-2)).toEqual(['relaunch --locked-because=idle', 'exit 0']));
  });
});
