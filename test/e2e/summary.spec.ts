import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { day } from '../../main/domain/day.ts';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const paper = (page: Page) => page.getByRole('article', { name: 'The summary' });
const toSettle = (page: Page) => paper(page).getByRole('button', { name: /, to settle, number /u });
const doubtAt = (page: Page) => page.getByRole('form', { name: /^‘/u });

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path);
}

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.first().evaluate((element) => document.activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** A session that is past and one that comes, and a summary for the next of them. */
async function withSessions(page: Page): Promise<void> {
  const added = await page.evaluate(
    async (days) => [
      await window.rapport.call('sessions.add', { day: days.last, coach: 'Ruth Amadi' }),
      await window.rapport.call('sessions.add', { day: days.next, coach: 'Ruth Amadi', questions: 'Why do I keep explaining to Glanmorrow what it never asked?' }),
    ],
    { last: day('2026-08-21'), next: day('2026-11-26') },
  );
  expect(added.map(({ ok }) => ok)).toEqual([true, true]);
}

async function openSummary(page: Page): Promise<void> {
  await withSessions(page);
  await goTo(page, '/reflections/summary');
  await expect(page.getByRole('heading', { level: 1, name: 'Summary for coaching' })).toBeVisible();
  await expect(paper(page)).toHaveAttribute('aria-busy', 'false');
}

async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

test('what is asked is settled one after another, each where it stands, and taken back again, by keyboard alone', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await expect(toSettle(page).first()).toBeVisible();
  const heading = page.getByRole('heading', { level: 2, name: /left to settle$/u });
  const before = await heading.textContent();
  await expect(button(page, 'Save as PDF')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Save as PDF')).toHaveAccessibleDescription(/^Settle (?:it|the .+) first\. What you see is exactly what is saved\.$/u);
  await press(page, button(page, /^Settle (the|it)/u));

  await test.step('the first is taken out with what is offered, and the next has the focus', async () => {
    await expect(doubtAt(page)).toContainText('1 of ');
    await expect(button(page, 'Take it out')).toBeFocused();
    await expect(button(page, 'Take it out')).toHaveAccessibleDescription(/^1 of \d+/u);
    await expect(paper(page).locator('.doubt.is-asked').first()).toBeInViewport();
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Enter');
    await expect(doubtAt(page)).toContainText('2 of ');
    await expect(button(page, 'Take it out')).toBeFocused();
  });

  await test.step('back to it, in other words', async () => {
    await press(page, button(page, 'Back'));
    await expect(doubtAt(page)).toContainText('You took it out');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByLabel('In its place')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('somewhere in particular');
    await page.keyboard.press('Enter');
    await expect(paper(page)).toContainText('somewhere in particular');
  });

  await test.step('taken back step by step', async () => {
    await page.keyboard.press('Control+z');
    await expect(paper(page)).not.toContainText('somewhere in particular');
    await page.keyboard.press('Control+z');
    await expect(doubtAt(page)).toContainText('1 of ');
    await page.keyboard.press('Control+Shift+z');
    await expect(doubtAt(page)).toContainText('You took it out');
    await page.keyboard.press('Control+z');
    await press(page, button(page, 'Change'));
    await expect(heading).toHaveText(before ?? '');
  });

  await test.step('all at once, and back', async () => {
    await press(page, button(page, /^Take them all out$/u));
    await expect(page.getByRole('heading', { name: 'Nothing left to settle' })).toBeFocused();
    await expect(button(page, 'Save as PDF')).not.toHaveAttribute('aria-disabled');
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Control+z');
    await expect(heading).toHaveText(before ?? '');
  });
});

test('a mark in the words leads to what is asked of it', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  const mark = toSettle(page).last();
  const words = (await mark.getAttribute('aria-label'))?.split(', to settle')[0] ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `‘${words}’`, exact: true })).toBeVisible();
  await press(page, button(page, 'It may stay'));
  await expect(paper(page).getByRole('button', { name: new RegExp(`${words}, settled, number`, 'u') }).first()).toBeVisible();
});

test('a choice is in the document at once, and the keyboard keeps its place', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await expect(paper(page)).toContainText('Person A');
  const levels = page.getByRole('group', { name: 'How people are named' });
  await tabTo(page, levels.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(paper(page)).toContainText('Helen Carrow');
  await expect(levels.getByRole('radio', { name: /^Full names/u })).toBeFocused();
  await expect(page.getByText('Names stand as they are.')).toBeVisible();
  await expectNoViolationsInEither(page);

  const promises = page.getByRole('switch', { name: 'Promises' });
  await promises.focus();
  await page.keyboard.press('Space');
  await expect(paper(page)).not.toContainText('Promises I kept and missed');
  await expect(promises).toBeFocused();

  await goTo(page, '/');
  await goTo(page, '/reflections/summary');
  await expect(levels.getByRole('radio', { name: /^Full names/u })).toBeChecked();
  await expect(promises).not.toBeChecked();
});

test('questions are written here and kept with the session', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await press(page, button(page, 'Change the questions you want to bring'));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nWhat would it cost to send the number tomorrow?');
  await expectNoViolationsInEither(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(paper(page)).toContainText('What would it cost to send the number tomorrow?');
});

test('nothing is printed before all is settled; then the document alone, under the name of its file', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toContainText('This summary is not printed yet. Settle');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await button(page, /^Take (them all|it) out$/u).click();
  await expect(page.getByRole('heading', { name: 'Nothing left to settle' })).toBeVisible();
  const words = await paper(page).locator('.doc-paragraph, .doc-list li').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet h2')).toHaveText('Coaching summary');
  expect(words.length).toBeGreaterThan(3);
  for (const one of words) await expect(page.locator('.print-sheet')).toContainText(one);
  await expect(page.locator('.print-sheet .doubt')).toHaveCount(0);
  const titles = await page.evaluate(() => ['beforeprint', 'afterprint'].map((event) => (window.dispatchEvent(new Event(event)), document.title)));
  expect(titles).toEqual([expect.stringMatching(/^Coaching summary, /u), 'Summary for coaching – Rapport']);
});

test('a folder that cannot be written to is said, and nothing is written down as made', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await button(page, /^Take (them all|it) out$/u).click();
  rmSync(rapport.downloads, { recursive: true, force: true });
  await button(page, 'Markdown').click();
  await expect(page.locator('.summary-save').getByRole('alert')).toContainText('was not saved');
  await expectNoViolationsInEither(page);
  const sessions = await page.evaluate(() => window.rapport.call('sessions.list', {}));
  expect(sessions.ok ? sessions.value.map(({ summaries }) => summaries) : sessions.failure).toEqual([0, 0]);
});

test('days that hold nothing say so, and offer others', async ({ page }) => {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await goTo(page, '/reflections/summary');
  await expect(page.getByText('It never leaves this computer unless you carry it away.')).toBeVisible();
  await expect(page.getByText(/There is nothing to save/u)).toBeVisible();
  await expect(button(page, 'Save as PDF')).toHaveCount(0);
  await expectNoViolationsInEither(page);
  await button(page, 'Look at a whole year').click();
  await expect(page.getByRole('radio', { name: 'A year' })).toBeChecked();
  await page.getByRole('radio', { name: 'Other days' }).check();
  await page.getByLabel('From').fill('tomorrow-ish');
  await expect(page.getByText('Write the first and the last day, and the pages are here.')).toBeVisible();
});
