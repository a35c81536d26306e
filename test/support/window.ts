import { findBrowser, howToInstallBrowser } from '../../tools/browser.mjs';

/** The browser the tests drive; a machine without one fails loudly (`npm test` installs it or says that it skips). */
export function browserForTests(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error(`No browser to test in. ${howToInstallBrowser()}`);
  return found;
}

export const hasBrowser = findBrowser() !== undefined;
