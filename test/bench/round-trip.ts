import { openChromium } from '../../main/shell/chromium.ts';
import { barePages } from '../support/page-folder.ts';
import { stubApp } from '../support/stub-app.ts';
import { browserForTests } from '../support/window.ts';

/** How long a call takes from the page to main and back in the Chromium window: `node test/bench/round-trip.ts`. Goal: a median of 1 ms. */
const pages = await barePages();
const opened = await openChromium({
  executable: browserForTests(),
  built: pages.built,
  headless: true,
  report: console.error,
  startApp: () => stubApp(),
});
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
const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(2)} ms`;
console.log(`call and answer: median ${at(0.5)}, 95th percentile ${at(0.95)}, of ${times.length}`);
await opened.close();
pages.remove();
