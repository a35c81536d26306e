import { type BrowserContext, chromium } from 'playwright-core';
import { fail, type Outcome, succeed } from '../../../preload/contract/outcome.ts';
import { makeProfile, profileBase, removeProfile } from './profile.ts';
import { switchesFor } from './switches.ts';

/** The page as it is asked for. No name resolves and no other address is served, so it is nowhere else. */
const PAGE = 'https://rapport.local/print';
/** How long the browser may take to start, and to lay the pages out. Milliseconds. */
const PATIENCE_MS = 30_000;

/** What may be on a page to print. Its own rule says the same (main/exchange/summary-html.ts); this one holds whatever it says. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
} as const;

const CANNOT = 'The browser could not print the document, so nothing was saved. Your journal is safe. Try again, or save it as a Word document.';

/**
 * Prints a page of HTML as PDF in a browser of its own that shows nothing: beside an open window another would be seen, and a
 * browser with a window prints only to a printer. No script runs, nothing is fetched, and its profile is gone afterwards.
 */
export async function printInChromium(executable: string, html: string): Promise<Outcome<Uint8Array>> {
  const profile = makeProfile(profileBase(executable));
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless: true,
      ignoreDefaultArgs: true,
      args: switchesFor({ executable, url: 'about:blank', profile, size: { width: 800, height: 1130 }, headless: true, asRoot: process.getuid?.() === 0 }),
      timeout: PATIENCE_MS,
      javaScriptEnabled: false,
      acceptDownloads: false,
      serviceWorkers: 'block',
      colorScheme: 'light',
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: PATIENCE_MS }));
    await context.route(/.*/, (route) => (route.request().url() === PAGE ? route.fulfill({ headers: { ...HEADERS }, body: html }) : route.abort('blockedbyclient')));
    await page.goto(PAGE, { timeout: PATIENCE_MS });
    return succeed(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })));
  } catch {
    return fail('refused', CANNOT);
  } finally {
    await context?.close().catch(() => undefined);
    removeProfile(profile);
  }
}
