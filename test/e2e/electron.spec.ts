import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { _electron } from 'playwright-core';
import { expect, test } from 'playwright/test';
import { buildIfStale } from '../../tools/build.mjs';

const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const named = join(electron, 'path.txt');
const binary = existsSync(named) ? join(electron, 'dist', readFileSync(named, 'utf8').trim()) : '';

test('Electron opens the same page over its own transport', async () => {
  test.skip(!existsSync(binary), 'Electron’s binary is not on this machine.');
  await buildIfStale(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'rapport-electron-'));
  const root = join(import.meta.dirname, '..', '..');
  const app = await _electron.launch({
    executablePath: binary,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root, '--data', folder, '--today', '2026-11-20'],
  });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await page.evaluate(() => window.rapport.call('app.info', {}))).toMatchObject({ ok: true, value: { shell: 'electron', today: '2026-11-20' } });
    expect(await page.evaluate(() => typeof Reflect.get(window, 'RTCPeerConnection'))).toBe('undefined');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
