import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChromiumPreload } from '../../tools/build.mjs';

/** A built program with the real preload and a bare page: enough for a window to open without the renderer. */
export async function barePages(script = ''): Promise<{ readonly built: string; readonly remove: () => void }> {
  await buildChromiumPreload();
  const built = mkdtempSync(join(tmpdir(), 'rapport-pages-'));
  mkdirSync(join(built, 'renderer'));
  mkdirSync(join(built, 'preload'));
  copyFileSync(new URL('../../out/preload/chromium.js', import.meta.url), join(built, 'preload', 'chromium.js'));
  writeFileSync(
    join(built, 'renderer', 'index.html'),
    '<!doctype html><html lang="en-GB"><title>Rapport</title><body><h1>A page</h1><textarea></textarea><script src="/main.js"></script></body></html>',
  );
  writeFileSync(join(built, 'renderer', 'main.js'), script);
  return { built, remove: () => rmSync(built, { recursive: true, force: true }) };
}
