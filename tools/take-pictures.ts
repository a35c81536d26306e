// Takes pictures of the demo journal. `npm run pictures` makes README's, in docs/pictures; with `--all DIR` every screen, in
// both themes and both sizes, for looking at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeApp } from '../main/app/compose.ts';
import { day } from '../main/domain/day.ts';
import { type ChromiumWindow, openChromium } from '../main/shell/chromium.ts';
import { clockFor } from '../main/shell/time.ts';
import { findBrowser, howToInstallBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';

/** The Friday of the sample week. */
const TODAY = day('2026-11-20');
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Screen {
  readonly name: string;
  /** After the `#`. */
  readonly path: string;
  /** What is done on it before the picture is taken. */
  readonly first?: (page: ChromiumWindow['page']) => Promise<void>;
}

const README: readonly Screen[] = [
  { name: 'today', path: '/' },
  { name: 'log', path: '/log/2026-11-20', first: writeADay },
];

/** A day being written: lines accepted, and one that leaves a question. */
async function writeADay(page: ChromiumWindow['page']): Promise<void> {
  await page.getByRole('textbox', { name: /^Line/u }).last().focus();
  for (const line of LINES) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }
  await page.keyboard.insertText('13.40 call Helen: conflict over who funds step-down beds, she feels steamrollered by the trust. I’ll go and see her on Monday');
  // Until what was said of the last acceptance is put away.
  await page.waitForTimeout(9_000);
}

const LINES = [
  '8.30 Mohammed Iqbal my office 45m – tired of being the last to hear. I’ll send him the winter paper by Monday, before it goes round.',
  '9.30 winter pressures call, Delroy, Niamh, Shabnam Teams 1h – ambulance holds took all of it. Nobody asked about home care, me included.',
  '11 coffee with Fiona MacAllister – covering two lists since October and not saying so. Offered to chair her December meeting.',
  '12.15 lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions by Wednesday',
];

const EVERY: readonly Screen[] = [
  ...README,
  { name: 'log-empty', path: '/log/2026-11-22' },
  { name: 'log-calendar', path: '/log/2026-11-19' },
  { name: 'people', path: '/people' },
  { name: 'person', path: '/people/1' },
  { name: 'organisations', path: '/organisations' },
  { name: 'organisation', path: '/organisations/1' },
  { name: 'partnerships', path: '/partnerships' },
  { name: 'conflicts', path: '/conflicts' },
  { name: 'commitments', path: '/commitments' },
  { name: 'review', path: '/review' },
  { name: 'reflections', path: '/reflections' },
  { name: 'settings', path: '/settings' },
  { name: 'import-contacts', path: '/imports/contacts' },
  { name: 'import-calendar', path: '/imports/calendar' },
];

const SIZES = { large: { width: 1440, height: 900 }, small: { width: 900, height: 600 } } as const;
const THEMES = ['light', 'dark'] as const;

async function open(theme: (typeof THEMES)[number], size: (typeof SIZES)[keyof typeof SIZES]): Promise<ChromiumWindow> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error(howToInstallBrowser());
  const report = console.error;
  return openChromium({
    executable,
    built: join(ROOT, 'out'),
    report,
    headless: true,
    size,
    appearance: { colorScheme: theme, reducedMotion: 'reduce' },
    startApp: (shell) =>
      composeApp({ folder: join(ROOT, '.cache', 'pictures'), demo: true, lockedBecause: 'started', lockedAt: null, clock: clockFor(TODAY), report, shell }),
  });
}

async function take(window: ChromiumWindow, screens: readonly Screen[], fileFor: (screen: Screen) => string): Promise<void> {
  const { page } = window;
  for (const screen of screens) {
    await page.evaluate((path) => {
      location.hash = path;
    }, screen.path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    // Lists measure themselves in the frame after they are drawn.
    await page.waitForTimeout(400);
    await screen.first?.(page);
    await page.screenshot({ path: fileFor(screen), animations: 'disabled' });
  }
}

const { values } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } });
await buildIfStale(console.error);
if (values.all === undefined) {
  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const window = await open('light', SIZES.large);
  await take(window, README, ({ name }) => join(folder, `${name}.png`));
  await window.close();
} else {
  const folder = values.all;
  mkdirSync(folder, { recursive: true });
  const screens = EVERY.filter(({ name }) => values.only === undefined || values.only.split(',').includes(name));
  for (const theme of THEMES) {
    for (const [size, pixels] of Object.entries(SIZES)) {
      const window = await open(theme, pixels);
      await take(window, screens, ({ name }) => join(folder, `${name}-${theme}-${size}.png`));
      await window.close();
    }
  }
}
