import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from '../../preload/contract/outcome.ts';
import type { ChromiumWindow } from './chromium.ts';

/**
 * Writes a picture (PNG) of Today. Of the real journal only when its passphrase is given and opens it; otherwise of the
 * demo journal, so that a picture taken without asking never shows anybody's words. Throws when neither can be shown.
 */
export async function takePicture(window: ChromiumWindow, file: string, demo: boolean, passphrase: string | undefined): Promise<void> {
  const { page, app } = window;
  if (!(await isOpen(app)) && (demo || passphrase === undefined || !(await opens(app.call('vault.unlock', { passphrase }))))) {
    if (!(await opens(app.call('vault.lookAround', {})))) throw new Error('There is nothing to take a picture of.');
  }
  await page.reload();
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
}

const isOpen = async (app: ChromiumWindow['app']): Promise<boolean> => {
  const status = await app.call('vault.status', {});
  return status.ok && typeof status.value === 'object' && status.value !== null && 'state' in status.value && status.value.state === 'open';
};

const opens = async (outcome: Promise<Outcome<unknown>>): Promise<boolean> => (await outcome).ok;
