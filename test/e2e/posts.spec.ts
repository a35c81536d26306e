import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

const contactsFile = (name: string): string => join(import.meta.dirname, '..', 'fixtures', 'contacts', name);
const said = (page: Page) => page.locator('.announcer [role="status"]');
const posts = (page: Page) => page.getByRole('region', { name: 'Posts' });

/** Both themes, one after the other. */
async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

async function goToHelen(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'People', exact: true }).press('Enter');
  await page.getByRole('link', { name: /Helen Carrow/u }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Helen Carrow' })).toBeVisible();
}

test('someone is moved to another post by keyboard; the career and the timeline follow, and go back with undo', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await goToHelen(page);
  const bands = page.getByRole('group', { name: /^Timeline of Helen Carrow/u }).locator('[data-stop^="band"]');
  await expect(bands.first()).toBeVisible();
  const before = await bands.count();
  const career = await posts(page).getByRole('listitem').count();

  await posts(page).getByRole('button', { name: /^Move Helen to another post/u }).first().press('Enter');
  const form = page.getByRole('dialog', { name: 'Move Helen Carrow to another post' });
  await expect(form.getByLabel('New title, if known')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Write where it is.')).toBeVisible();
  await expectNoViolationsInEither(page);
  await form.getByLabel('New title, if known').focus();
  await page.keyboard.type('Chief Executive');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fellside District Council');
  await form.getByLabel('First day in the new post').fill('1 January 1948');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText(/began on .*: choose a day after that\./u)).toBeVisible();
  await form.getByLabel('First day in the new post').fill('1 January 1899');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText(/Choose a day from 1 January 1900/u)).toBeVisible();
  await form.getByLabel('First day in the new post').fill('16 November 2026');
  await expect(form.getByText(/ends on 15 November\./u)).toBeVisible();
  await page.keyboard.press('Control+Enter');

  await expect(said(page)).toContainText('Moved Helen Carrow');
  await expect(form).toBeHidden();
  await expect(posts(page).getByRole('listitem').first()).toContainText('Chief Executive, Fellside District Council');
  await expect(posts(page).getByText('Since 16 November')).toBeVisible();
  await expect(posts(page).getByText(/ to 15 November$/u)).toBeVisible();
  await expect(bands).toHaveCount(before + 1);
  await expectNoViolationsInEither(page);

  await page.keyboard.press('Control+z');
  await expect(posts(page).getByRole('listitem')).toHaveCount(career);
  await expect(bands).toHaveCount(before);
});

test('contacts brought in again offer to record a move, by keyboard, and take it back', async ({ page }) => {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await page.evaluate(() => (location.hash = '/imports/contacts'));
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  const choose = (name: string) => page.locator('input[type="file"]').setInputFiles(contactsFile(name));
  await choose('partner-contacts.vcf');
  await page.getByRole('list', { name: 'Contacts' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('came in from')).toBeVisible();

  await choose('partner-contacts-later.vcf');
  await expect(page.getByText('all of them are here already. One person has another post in it than here.').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nobody is ticked' })).toBeDisabled();
  await page.getByRole('radio', { name: 'In another post 1' }).press('Space');
  const row = page.getByRole('list', { name: 'Contacts' }).getByRole('listitem');
  await expect(row).toHaveCount(1);
  const words = 'Helen Carrow was Director of Adult Social Services at Aldermere County Council; the file says Chief Executive at Westmarsh Borough Council.';
  await expect(row.getByText(words)).toBeVisible();
  await expect(row.getByRole('checkbox', { name: words })).toBeVisible();
  await expect(row.getByRole('radio', { name: 'Leave as it is' })).toBeChecked();
  await row.getByRole('checkbox').focus();
  await page.keyboard.press('1');
  await expect(row.getByRole('radio', { name: /^Moved/u })).toBeChecked();
  await expect(said(page)).toContainText('Helen Carrow: Moved');
  await expectNoViolationsInEither(page);
  await row.getByLabel(/^Since when/u).fill('2 November');
  await expect(page.getByRole('button', { name: /^Record one change of post/u })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Brought in one change of post');

  await goToHelen(page);
  await expect(posts(page).getByRole('listitem').first()).toContainText('Chief Executive, Westmarsh Borough Council');
  await expect(posts(page).getByText('Since 2 November')).toBeVisible();
  await expect(posts(page).getByText('Until 1 November')).toBeVisible();

  await page.evaluate(() => (location.hash = '/imports/contacts'));
  await choose('partner-contacts-later.vcf');
  await expect(page.getByText('all of them are here already. There is nothing to add.').last()).toBeVisible();
  await page.getByRole('button', { name: 'Leave this file' }).press('Enter');
  await goToHelen(page);
  await page.keyboard.press('Control+z');
  await expect(posts(page).getByRole('listitem')).toHaveCount(1);
  await expect(posts(page).getByText('In post; since when is not known')).toBeVisible();
});
