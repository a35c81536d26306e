// Builds out/ when its sources have changed: the page, Electron's main process and preload, and Chromium's preload.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap.mjs';

const SOURCES = ['main', 'preload', 'renderer', 'db', 'electron.vite.config.ts', 'tsconfig.json', 'package-lock.json', 'tools/build.mjs'];
const STAMP = join(ROOT, 'out', '.built');
const PRELOAD_STAMP = join(ROOT, 'out', '.built-preload');

/** One line for all sources: names, sizes and times. A file taken away changes it too. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const info = statSync(path, { throwIfNoEntry: false });
    if (info === undefined) return;
    if (info.isDirectory()) for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    else hash.update(`${path}\0${info.size}\0${info.mtimeMs}\n`);
  };
  for (const source of sources) visit(join(ROOT, source));
  return hash.digest('hex');
}

const isFresh = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

/** Chromium's end of the transport, as one plain script (`out/preload/chromium.js`). Quick enough to do in a test. */
export async function buildChromiumPreload() {
  const print = fingerprint(['preload', 'tools/build.mjs']);
  if (isFresh(PRELOAD_STAMP, print) && existsSync(join(ROOT, 'out', 'preload', 'chromium.js'))) return;
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir: join(ROOT, 'out', 'preload'),
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(ROOT, 'preload', 'chromium.ts'), formats: ['iife'], name: 'rapportPreload', fileName: () => 'chromium.js' },
    },
  });
  writeFileSync(PRELOAD_STAMP, print);
}

/**
 * Builds everything if anything is newer than the last build. Throws when a build fails.
 * @param {(line: string) => void} say told once, and only when there is something to build
 */
export async function buildIfStale(say) {
  const print = fingerprint(SOURCES);
  if (isFresh(STAMP, print) && existsSync(join(ROOT, 'out', 'renderer', 'index.html')) && existsSync(join(ROOT, 'out', 'preload', 'chromium.js'))) return;
  say('Building Rapport…');
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  const { build } = await import('electron-vite');
  await build({ root: ROOT, configFile: join(ROOT, 'electron.vite.config.ts'), logLevel: 'warn' });
  await buildChromiumPreload();
  writeFileSync(STAMP, print);
}
