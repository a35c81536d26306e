import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from 'playwright/test';
import { composeApp } from '../../main/app/compose.ts';
import { day } from '../../main/domain/day.ts';
import { type ChromiumOptions, type ChromiumWindow, openChromium } from '../../main/shell/chromium.ts';
import type { Ending } from '../../main/shell/ending.ts';
import { clockFor } from '../../main/shell/time.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { browserForTests } from '../support/window.ts';

const BUILT = join(import.meta.dirname, '..', '..', 'out');

export const PASSPHRASE = 'quiet estuary lanterns at dusk';

export interface OpenOptions {
  /** The day it is to be. Friday 20 November 2026 unless given. */
  readonly today?: string;
  /** Begin in the demo journal. */
  readonly demo?: boolean;
  readonly lockedBecause?: Extract<Ending, { readonly kind: 'relaunch' }>['because'];
  readonly lockedAt?: string;
  readonly size?: ChromiumOptions['size'];
  readonly appearance?: ChromiumOptions['appearance'];
}

/** One journal's folder, and the windows opened on it one after another. */
export interface Rapport {
  readonly folder: string;
  /** Where the window saves files. */
  readonly downloads: string;
  /** Bugs the app met. A test that ends with one fails. */
  readonly bugs: readonly unknown[];
  /** Opens the window, closing the one before. */
  readonly open: (options?: OpenOptions) => Promise<ChromiumWindow>;
  /** Closes the window as its owner would, and waits for the journal to be closed. */
  readonly close: () => Promise<Ending | undefined>;
}

interface Fixtures {
  readonly rapport: Rapport;
  /** A window on no journal yet. */
  readonly page: Page;
}

/**
 * The real app in the real shell, in this process: a fresh folder for each test, gone at its end. Any error in the page's
 * console and any bug in main fails the test.
 */
export const test = base.extend<Fixtures>({
  // Playwright reads from the pattern what a fixture needs; this one needs nothing.
  rapport: async ({ browserName: _ }, use) => {
    await buildIfStale(() => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'rapport-e2e-'));
    const downloads = mkdtempSync(join(tmpdir(), 'rapport-e2e-downloads-'));
    const bugs: unknown[] = [];
    const complaints: string[] = [];
    let window: ChromiumWindow | undefined;
    const close = async (): Promise<Ending | undefined> => {
      await window?.close();
      const ending = await window?.closed;
      window = undefined;
      return ending;
    };
    await use({
      folder,
      downloads,
      bugs,
      close,
      open: async ({ today = '2026-11-20', demo = false, lockedBecause = 'started', lockedAt, size, appearance } = {}) => {
        await close();
        const report = (bug: unknown): void => void bugs.push(bug);
        window = await openChromium({
          executable: browserForTests(),
          built: BUILT,
          downloads,
          headless: true,
          report,
          ...(size === undefined ? {} : { size }),
          ...(appearance === undefined ? {} : { appearance }),
          startApp: (shell) => composeApp({ folder, demo, shell, report, lockedBecause, lockedAt: lockedAt ?? null, clock: clockFor(day(today)) }),
        });
        window.page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
        window.page.on('pageerror', (error) => void complaints.push(error.message));
        return window;
      },
    });
    await close();
    for (const made of [folder, downloads]) rmSync(made, { recursive: true, force: true });
    expect(bugs, 'bugs in main').toEqual([]);
    expect(complaints, 'errors in the page').toEqual([]);
  },
  page: async ({ rapport }, use) => {
    await use((await rapport.open()).page);
  },
});

/** Fails with what axe finds on the page as it stands (WCAG 2.2 AA and best practice). */
export async function expectNoViolations(page: Page): Promise<void> {
  // In its other mode axe gathers its findings in a window of its own, which the shell does not let open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`);
  expect(said).toEqual([]);
}

export { expect };
