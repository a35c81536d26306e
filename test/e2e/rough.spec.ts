import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, PASSPHRASE, test } from './fixtures.ts';

/** Makes a journal, as its owner once did. */
async function begin(page: Page): Promise<void> {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path);
}

test('a save button pressed twice saves once, by mouse and by key', async ({ page }) => {
  await begin(page);
  for (const [name, save] of [
    ['Helen Carrow', () => page.getByRole('button', { name: 'Add them' }).dblclick()],
    ['Gareth Hollis-Webb', () => Promise.all(Array.from({ length: 4 }, () => page.keyboard.press('Control+Enter')))],
  ] as const) {
    await goTo(page, '/people');
    await page.getByRole('button', { name: 'Add someone' }).click();
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(name);
    await save();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Plan one' }).click();
  await page.getByRole('button', { name: 'Plan it' }).dblclick();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const answers = await page.evaluate(async () => [await window.rapport.call('people.list', {}), await window.rapport.call('meetings.list', {})]);
  expect(answers.map((answer) => (answer.ok ? answer.value.length : answer.failure))).toEqual([2, 1]);
});

test('a name too long anywhere in a form is said at its own field', async ({ page }) => {
  await begin(page);
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add someone' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: true }).fill('Helen Carrow');
  await form.getByLabel('Title').fill('Director');
  await form.getByRole('combobox', { name: 'Organisation' }).fill('O'.repeat(201));
  await page.keyboard.press('Control+Enter');
  await expect(form.getByRole('combobox', { name: 'Organisation' })).toHaveAccessibleDescription(/Longer than 200 characters\./u);
});

test('nothing takes a half-written form away unasked: not undo, not another place, not Back', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => window.rapport.call('people.add', { name: 'Gareth Hollis-Webb' }));
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Add someone' }).click();
  const name = page.getByRole('dialog').getByLabel('Name', { exact: true });
  await name.fill('Helen Carrow');
  await page.getByRole('dialog').getByLabel('Title').focus();
  // The field's own undo, which is the browser's, not the journal's.
  await page.keyboard.press('Control+z');
  await name.fill('Helen Carrow');
  for (const away of [() => page.keyboard.press('Control+l'), () => page.keyboard.press('Control+k'), () => page.evaluate(() => { history.back(); })]) {
    await away();
    await expect(page.getByText('What you wrote here is not saved yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Keep writing' }).click();
    await expect(name).toHaveValue('Helen Carrow');
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Helen Carrow' })).toBeVisible();
  const people = await page.evaluate(() => window.rapport.call('people.list', {}));
  expect(people.ok ? people.value.map((person) => person.name) : people.failure).toEqual(['Gareth Hollis-Webb', 'Helen Carrow']);
});

test('a damaged journal is left as it is, and a backup restored in its place from the lock screen', async ({ rapport }) => {
  const first = await rapport.open();
  await begin(first.page);
  await first.page.evaluate(() => window.rapport.call('people.add', { name: 'Helen Carrow' }));
  await rapport.close();
  const journal = join(rapport.folder, 'journal.db');
  truncateSync(journal, 50_000);
  const damaged = readFileSync(journal);

  const { page } = await rapport.open();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.locator('.failure')).toContainText('Part of the journal’s file is damaged, so it was not opened. It has not been touched.');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  const [backup] = readdirSync(join(rapport.folder, 'backups'));
  const file = page.locator('input[type="file"]');
  await file.setInputFiles({ name: 'list.rapport', mimeType: 'text/plain', buffer: Buffer.from('milk, bread') });
  await page.getByLabel('The passphrase it was made under').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.locator('.failure')).toContainText('That file is not a Rapport backup. Nothing has been changed.');
  expect(readFileSync(journal).equals(damaged)).toBe(true);

  await file.setInputFiles(join(rapport.folder, 'backups', backup ?? ''));
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  const people = await page.evaluate(() => window.rapport.call('people.list', {}));
  expect(people.ok && people.value.map((person) => person.name)).toEqual(['Helen Carrow']);
  const aside = readdirSync(rapport.folder).find((name) => name.startsWith('set-aside-')) ?? '';
  expect(readFileSync(join(rapport.folder, aside, 'journal.db')).equals(damaged)).toBe(true);
});

test('nothing is cut off in a window of 320 pixels, which is 1280 at 400 % (WCAG 1.4.10)', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true, size: { width: 320, height: 640 } });
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  for (const path of ['/', '/log/2026-11-20', '/people', '/people/1', '/organisations', '/organisations/1', '/partnerships', '/partnerships/1', '/commitments', '/conflicts', '/settings', '/imports/contacts']) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width, path).toBeLessThanOrEqual(320);
  }
});
