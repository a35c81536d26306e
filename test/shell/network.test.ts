import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ChromiumWindow, openChromium } from '../../main/shell/chromium.ts';
import { barePages } from '../support/page-folder.ts';
import { stubApp } from '../support/stub-app.ts';
import { browserForTests, hasBrowser } from '../support/window.ts';
import { networkSockets, type Socket } from './sockets.ts';

/** Watches this process and all it started until `work` is done, and gives every socket that was seen, once. */
async function socketsDuring(work: () => Promise<void>): Promise<Socket[]> {
  const before = new Set(networkSockets(process.pid).map(({ line }) => line));
  const seen = new Map<string, Socket>();
  const done = new AbortController();
  const watching = (async () => {
    while (!done.signal.aborted) {
      for (const socket of networkSockets(process.pid)) if (!before.has(socket.line)) seen.set(socket.line, socket);
      await pause(2);
    }
  })();
  await work();
  done.abort();
  await watching;
  return [...seen.values()];
}

/** Everything a page can try to reach another machine with. */
const TRIES = (targets: readonly string[]): void => {
  const quiet = (work: () => unknown): void => {
    try {
      void Promise.resolve(work()).catch(() => undefined);
    } catch {
      // Refused at once.
    }
  };
  const add = (tag: string, fields: Record<string, string>): void => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value);
    document.body.append(element);
  };
  for (const target of targets) {
    quiet(() => fetch(`http://${target}/f`, { mode: 'no-cors' }));
    quiet(() => fetch(`https://${target}/f`, { mode: 'no-cors', keepalive: true }));
    quiet(() => navigator.sendBeacon(`https://${target}/b`, 'x'));
    quiet(() => new WebSocket(`ws://${target}/w`));
    quiet(() => new EventSource(`https://${target}/e`));
    add('img', { src: `http://${target}/i.png` });
    add('script', { src: `https://${target}/s.js` });
    add('link', { rel: 'stylesheet', href: `https://${target}/s.css` });
    for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'modulepreload']) add('link', { rel, href: `https://${target}/p` });
    add('iframe', { src: `https://${target}/` });
    add('video', { src: `https://${target}/v.mp4` });
    quiet(() => {
      const link = document.createElement('a');
      link.href = 'https://rapport.local/#/';
      link.setAttribute('ping', `https://${target}/ping`);
      document.body.append(link);
      link.click();
    });
    quiet(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: [`stun:${target}`, `turn:${target}?transport=tcp`], username: 'u', credential: 'c' }] });
      peer.createDataChannel('d');
      await peer.setLocalDescription(await peer.createOffer());
    });
    quiet(() => {
      const Transport: unknown = Reflect.get(window, 'WebTransport');
      if (typeof Transport === 'function') Reflect.construct(Transport, [`https://${target}/t`]);
    });
    quiet(() => window.open(`https://${target}/o`));
    quiet(() => {
      location.href = `https://${target}/away`;
    });
  }
};

describe.runIf(process.platform === 'linux' && hasBrowser)('the network', () => {
  let opened: ChromiumWindow;
  let remove = (): void => undefined;
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.on('error', () => undefined);
  });
  let local = '';

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    local = typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : '';
  });
  afterAll(async () => {
    await opened.close();
    server.close();
    remove();
  });

  it('is not touched by the app or its window, whatever the page tries', async () => {
    const pages = await barePages();
    remove = pages.remove;
    const sockets = await socketsDuring(async () => {
      opened = await openChromium({ executable: browserForTests(), built: pages.built, headless: true, report: () => undefined, startApp: () => stubApp() });
      await opened.page.evaluate(TRIES, ['example.org', local, '192.0.2.1', '[::1]:9']);
      await opened.page.evaluate(() => window.rapport.call('app.info', {}));
      await pause(1_500);
    });
    expect(sockets).toEqual([]);
    expect(reached).toBe(0);
    expect(opened.page.url()).toMatch(/^https:\/\/rapport\.local\//);
  });

  it('shows in this test when some process of ours does touch it', async () => {
    const port = local.split(':')[1];
    const code = `require('net').connect(${port}, '127.0.0.1').on('error', () => {}); require('dgram').createSocket('udp4').bind();`;
    const sockets = await socketsDuring(async () => {
      const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
      await vi.waitFor(() => expect(new Set(networkSockets(child.pid ?? 0).map(({ table }) => table))).toEqual(new Set(['tcp', 'udp'])), { timeout: 20_000 });
      // The watcher looks for itself; give it one more turn.
      await pause(200);
      child.kill();
      await once(child, 'exit');
    });
    expect(new Set(sockets.map(({ table }) => table))).toEqual(new Set(['tcp', 'udp']));
    expect(reached).toBe(1);
  });
});
