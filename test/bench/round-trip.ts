import { openChromium } from '../../main/shell/chromium.ts';
import { findBrowser } from '../../tools/browser.mjs';
import { barePages } from '../support/page-folder.ts';
import { stubApp } from '../support/stub-app.ts';
import { inMs, type Measured } from './goal.ts';
import { at, medianOf } from './timing.ts';

/** How long a call takes from the page to main and back in the Chromium window. Nothing where no browser is found. */
export async function measureRoundTrip(): Promise<readonly Measured[]> {
  const executable = findBrowser();
  if (executable === undefined) return [];
  const pages = await barePages();
  const opened = await openChromium({ executable, built: pages.built, headless: true, report: console.error, startApp: () => stubApp() });
  const times = await opened.page.evaluate(async () => {
    const taken: number[] = [];
    for (let round = 0; round < 1_100; round += 1) {
      const from = performance.now();
      await window.rapport.call('app.info', {});
      taken.push(performance.now() - from);
    }
    // The first hundred warm it up.
    return taken.slice(100).toSorted((a, b) => a - b);
  });
  await opened.close();
  pages.remove();
  return [inMs('A call from the page and its answer', 1, medianOf(times), `95 of 100 within ${at(0.95, times).toFixed(2)} ms`)];
}
