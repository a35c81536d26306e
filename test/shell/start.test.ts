import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStart, UsageError } from '../../main/shell/arguments.ts';
import { exitCodeOf, RELAUNCH_CODES } from '../../main/shell/ending.ts';
import { defaultFolder } from '../../main/shell/folder.ts';
import { CONTENT_SECURITY_POLICY, findPage } from '../../main/shell/pages.ts';
import { watchForSleep } from '../../main/shell/sleep.ts';

describe('the journal’s folder', () => {
  it.each([
    ['linux', {}, '/home/p/.local/share/rapport'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/rapport'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/p/.local/share/rapport'],
    ['freebsd', {}, '/home/p/.local/share/rapport'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/p/Library/Application Support/Rapport'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Rapport'],
    ['win32', {}, '/home/p/AppData/Roaming/Rapport'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(defaultFolder(platform, env, '/home/p')).toBe(folder);
  });
});

describe('the arguments of a start', () => {
  it('are the journal’s folder, the demo, the day and the picture', () => {
    expect(readStart(['--data', 'here', '--demo', '--today=2026-11-20', '--screenshot', 'a.png'], {})).toEqual({
      folder: resolve('here'),
      demo: true,
      today: '2026-11-20',
      screenshot: resolve('a.png'),
      lockedBecause: 'started',
      lockedAt: null,
    });
  });

  it('carry over why it locked', () => {
    expect(readStart(['--locked-because=idle', '--locked-at=08:30'], {})).toMatchObject({ lockedBecause: 'idle', lockedAt: '08:30' });
  });

  it.each([['--today', '2026-02-30'], ['--today', 'tomorrow'], ['--loudly'], ['words'], ['--locked-because', 'whim'], ['--data']])('are refused when they are %s %s', (...argv) => {
    expect(() => readStart(argv, {})).toThrow(UsageError);
  });
});

describe('the end of a run', () => {
  it('has a code of its own for each reason to start again, and none of them is an ordinary one', () => {
    const codes = Object.values(RELAUNCH_CODES);
    expect(new Set(codes).size).toBe(codes.length);
    for (const kind of ['quit', 'window-closed', 'crashed'] as const) expect(codes).not.toContain(exitCodeOf({ kind }));
    expect(exitCodeOf({ kind: 'relaunch', because: 'idle' })).toBe(RELAUNCH_CODES.idle);
  });
});

describe('a page of the renderer', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rapport-root-'));
    mkdirSync(join(root, 'renderer', 'assets'), { recursive: true });
    writeFileSync(join(root, 'renderer', 'index.html'), 'page');
    writeFileSync(join(root, 'renderer', 'assets', 'a.js'), 'script');
    writeFileSync(join(root, 'renderer', 'notes.txt'), 'no');
    writeFileSync(join(root, 'secret.js'), 'secret');
    writeFileSync(join(root, 'renderer-secret.js'), 'secret');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const find = (path: string) => findPage(join(root, 'renderer'), path);

  it.each([
    ['/', 'page', 'text/html; charset=utf-8'],
    ['/index.html', 'page', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'script', 'text/javascript; charset=utf-8'],
  ])('at %s is served with its type and the policy', async (path, text, type) => {
    const { status, headers, body } = await find(path);
    expect([status, body.toString(), headers['Content-Type']]).toEqual([200, text, type]);
    expect(headers).toMatchObject({ 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });

  it.each(['/nowhere.js', '/assets', '/notes.txt', '/../secret.js', '/..%2fsecret.js', '/..%5csecret.js', '/../renderer-secret.js', '//etc/passwd.js', '/%00.js', '/%zz.js', '/assets/../../secret.js'])(
    'at %s is not there',
    async (path) => {
      expect((await find(path)).status).toBe(404);
    },
  );

  it.runIf(process.platform !== 'win32')('is not there when a link leads out of the folder', async () => {
    symlinkSync(join(root, 'secret.js'), join(root, 'renderer', 'link.js'));
    expect((await find('/link.js')).status).toBe(404);
  });

  it('has the policy of the design, word for word', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

describe('a machine that slept', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const ticks = (at: readonly number[]): number => {
    let slept = 0;
    const readings = [...at];
    const stop = watchForSleep(
      () => {
        slept += 1;
      },
      () => readings.shift() ?? 0,
    );
    vi.advanceTimersByTime(5_000 * (at.length - 1));
    stop();
    return slept;
  };

  it('is noticed by the time that is missing', () => {
    expect(ticks([0, 5_000, 600_000, 605_000])).toBe(1);
  });

  it('is not mistaken for one that is busy', () => {
    expect(ticks([0, 5_000, 25_000, 30_000])).toBe(0);
  });
});
