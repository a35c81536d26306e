import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChromiumWindow } from './chromium.ts';

/**
 * Writes a picture (PNG) of Today. Of the real journal only when its passphrase is given and opens it; otherwise of the
 * demo journal, so that a picture taken without asking never shows anybody's words. Throws when neither can be shown.
 */
export async function takePicture(window: ChromiumWindow, file: string, demo: boolean, passphrase: string | undefined): Promise<void> {
  const { page, app } = window;
  const state = await stateOf(app);
  if (state !== 'open') {
    const opened = demo || passphrase === undefined || state === 'none' ? await app.call('vault.lookAround', {}) : await app.call('vault.unlock', { passphrase });
    // Never the demo in the place of the journal that was meant.
    if (!opened.ok) throw new Error(opened.failure.message);
  }
  await page.reload();
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
}

const stateOf = async (app: ChromiumWindow['app']): Promise<unknown> => {
  const status = await app.call('vault.status', {});
  return status.ok && typeof status.value === 'object' && status.value !== null && 'state' in status.value ? status.value.state : null;
};
