import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

const fixture = (path: string): string => join(import.meta.dirname, '..', 'fixtures', path);
const CONTACTS = fixture('contacts/partner-contacts.vcf');
const WEEK = fixture('calendar/chief-executive-week.ics');

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.first().evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
}

/** Within a shadow root, the document's active element is only its host. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot ? root : document).activeElement === element;
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Both themes, one after the other. */
async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const place = (page: Page, name: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });
const said = (page: Page) => page.locator('.announcer [role="status"]');
const settled = (page: Page) => page.locator('.entry.is-settled');

test('the walk: create, bring in contacts and the week, finish Friday, see Today change, and find it all again', async ({ rapport }) => {
  test.setTimeout(240_000);
  const { page } = await rapport.open();

  await test.step('create a journal, its recovery key read back from paper', async () => {
    await expectNoViolationsInEither(page);
    await press(page, button(page, 'Create a journal'));
    await page.keyboard.type(PASSPHRASE);
    await page.keyboard.press('Tab');
    await tabTo(page, page.getByRole('textbox').nth(1));
    await page.keyboard.type(PASSPHRASE);
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Enter');
    const groups = page.getByRole('list', { name: 'Recovery key' }).first().getByRole('listitem');
    await expect(groups).toHaveCount(9);
    await expectNoViolationsInEither(page);
    const key = await groups.allInnerTexts();
    await press(page, button(page, 'I have it on paper'));
    const asked = await page.getByRole('textbox').evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
    const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
    const index = words.findIndex((word) => asked.includes(word));
    await page.keyboard.type((key[index] ?? '').replace(/^\s*\d\s*/u, '').trim());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday 20 November');
    await expectNoViolationsInEither(page);
  });

  await test.step('bring in the contacts', async () => {
    await press(page, page.getByRole('link', { name: 'Choose a contacts file' }));
    const chooser = page.waitForEvent('filechooser');
    await press(page, button(page, 'Choose files'));
    await (await chooser).setFiles(CONTACTS);
    await expect(button(page, /^Bring in 40/u)).toBeVisible();
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Control+Enter');
    await expect(said(page)).toContainText('Brought in 40 people and nine organisations');
  });

  await test.step('bring in the week', async () => {
    await press(page, place(page, 'Log'));
    await press(page, page.getByRole('link', { name: 'From your calendar' }));
    const chooser = page.waitForEvent('filechooser');
    await press(page, button(page, 'Choose files'));
    await (await chooser).setFiles(WEEK);
    await expect(button(page, /^Bring in 26/u)).toBeVisible();
    await expect(page.getByText(/Alex Morgan/u).first()).toBeVisible();
    await expectNoViolationsInEither(page);
    // Asked once, before anything comes in: whose diary it is.
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Your diary, Alex Morgan')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(said(page)).toContainText('Brought in 26 meetings');
  });

  const unwritten = await test.step('finish Friday’s entries in the line editor', async () => {
    await page.keyboard.press('Control+l');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday 20 November');
    const lines = page.getByRole('textbox', { name: /^Line on /u });
    await expect(lines.first()).toBeVisible();
    const count = await lines.count();
    expect(count).toBeGreaterThan(2);
    await expectNoViolationsInEither(page);
    await tabTo(page, lines.first());
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.type(at === 0 ? 'tired of being the last to hear. I’ll send the winter paper by Monday' : 'nothing to add');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Control+Enter');
    await expect(settled(page)).toHaveCount(count);
    await expect(settled(page).filter({ hasText: 'You promised to send the winter paper by Mon 23 Nov' })).toHaveCount(1);
    return count;
  });

  await test.step('see Today change', async () => {
    await press(page, place(page, 'Today'));
    await expect(page.getByRole('heading', { name: 'Promises' })).toBeVisible();
    await expect(page.getByText(/winter paper/u).first()).toBeVisible();
    await expectNoViolationsInEither(page);
  });

  await test.step('every other place', async () => {
    for (const name of ['People', 'Organisations', 'Partnerships', 'Conflicts', 'Commitments', 'Review', 'Reflections', 'Settings']) {
      await press(page, place(page, name));
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await expectNoViolationsInEither(page);
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('priya');
    await expect(page.getByRole('option', { name: /Priya Raman/u }).first()).toBeVisible();
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible();
    await expectNoViolationsInEither(page);
  });

  await test.step('quit, start again, unlock: it is all there, and in no file in the clear', async () => {
    await rapport.close();
    expect(readFileSync(join(rapport.folder, 'journal.db')).includes('winter paper')).toBe(false);
    const { page: again } = await rapport.open();
    await expect(again.getByLabel('Passphrase')).toBeFocused();
    await expectNoViolationsInEither(again);
    await again.keyboard.type('not the passphrase');
    await again.keyboard.press('Enter');
    await expect(again.getByText(/not this journal’s passphrase/u)).toBeVisible();
    await again.keyboard.type(PASSPHRASE);
    await again.keyboard.press('Enter');
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Friday 20 November');
    await expect(again.getByText(/winter paper/u).first()).toBeVisible();
    await again.keyboard.press('Control+l');
    await expect(settled(again)).toHaveCount(unwritten);
    await press(again, place(again, 'People'));
    await expect(again.getByText('40 people').first()).toBeVisible();
  });
});
