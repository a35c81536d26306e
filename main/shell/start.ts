import { fileURLToPath } from 'node:url';
import { composeApp } from '../app/compose.ts';
import { openBugLog } from '../log/bugs.ts';
import { readStart, type Start, UsageError } from './arguments.ts';
import { type ChromiumWindow, openChromium } from './chromium.ts';
import { exitCodeOf } from './ending.ts';
import { takePicture } from './picture.ts';
import { watchForSleep } from './sleep.ts';
import { clockFor } from './time.ts';

/** The Chromium window's entry, run from source by Node: `node main/shell/start.ts [options]`, with RAPPORT_BROWSER set. */
async function run(start: Start, executable: string): Promise<number> {
  const report = openBugLog(start.folder);
  const open: { window?: ChromiumWindow } = {};
  const lost = (error: unknown): void => {
    report(error);
    void (open.window?.close() ?? Promise.resolve()).finally(() => process.exit(1));
  };
  process.on('uncaughtException', lost);
  process.on('unhandledRejection', lost);

  const built = fileURLToPath(new URL('../../out', import.meta.url));
  const window = await openChromium({
    executable,
    built,
    report,
    headless: start.screenshot !== null,
    startApp: (shell) => composeApp({ ...start, shell, clock: clockFor(start.today), report }),
  });
  open.window = window;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void window.close());
  const stopWatching = watchForSleep(() => void window.app.lock('suspended').catch(report));

  if (start.screenshot !== null) {
    try {
      await takePicture(window, start.screenshot, start.demo, process.env['RAPPORT_PASSPHRASE']);
    } finally {
      await window.close();
    }
  }
  const ending = await window.closed;
  stopWatching();
  return exitCodeOf(ending);
}

try {
  const executable = process.env['RAPPORT_BROWSER'];
  if (executable === undefined) throw new UsageError('RAPPORT_BROWSER must name a browser.');
  process.exit(await run(readStart(process.argv.slice(2)), executable));
} catch (error) {
  if (error instanceof UsageError) console.error(error.message);
  else console.error(`Rapport could not open its window. What you had saved is safe. ${error instanceof Error ? firstLine(error.message) : ''}`);
  process.exit(error instanceof UsageError ? 2 : 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
