import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
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
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rowOf = (page: Page, name: string) => page.locator('.decide', { hasText: name });
const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps of the review' });

/** On to the next step by its shortcut; its heading has the focus, so that it is read out. */
async function goOn(page: Page, to: string): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(heading(page)).toHaveText(to);
  await expect(heading(page)).toBeFocused();
}

test('the Friday walk, by keyboard alone: after it Today nags about nothing that was decided', async ({ rapport }) => {
  test.setTimeout(240_000);
  const { page } = await rapport.open({ demo: true });
  await expect(heading(page)).toHaveText('Friday 20 November');

  await test.step('Today leads to the review, which says what it holds', async () => {
    await press(page, place(page, 'Review'));
    await expect(heading(page)).toHaveText('The week in review');
    await expectNoViolationsInEither(page);
    await press(page, button(page, 'Begin the review of week 47'));
    await expect(heading(page)).toHaveText('What has not been written yet?');
    await expect(heading(page)).toBeFocused();
    await expectNoViolationsInEither(page);
  });

  await test.step('a day that waits opens in Log, and Log leads back', async () => {
    await press(page, page.getByRole('link', { name: /^Write a sentence for each/u }));
    await expect(heading(page)).toHaveText('Thursday 19 November');
    await press(page, page.getByRole('link', { name: 'Back to the review' }));
    await expect(heading(page)).toHaveText('What has not been written yet?');
  });

  await test.step('two people are planned; the focus stays in their rows', async () => {
    await goOn(page, 'Who have you been missing?');
    await expectNoViolationsInEither(page);
    for (const name of ['Helen Carrow', 'Joseph Thackeray']) {
      await press(page, button(page, `Plan a meeting, ${name}`));
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Control+Enter');
      await expect(rowOf(page, name)).toContainText('Planned for Friday 27 November');
      await expect(button(page, `Change, ${name}`)).toBeFocused();
    }
    await expect(page.getByRole('region', { name: 'Next week so far' })).toContainText('Helen Carrow');
    await expectNoViolationsInEither(page);
  });

  await test.step('Undo unfolds the row, and doing it again folds it', async () => {
    await page.keyboard.press('Control+z');
    await expect(button(page, 'Plan a meeting, Joseph Thackeray')).toBeFocused();
    await page.keyboard.press('Control+Shift+z');
    await expect(button(page, 'Change, Joseph Thackeray')).toBeFocused();
  });

  await test.step('one is left this week, and the rest wait behind a line', async () => {
    const rows = page.locator('.decide');
    await expect(rows).toHaveCount(5);
    await press(page, button(page, 'Leave it this week, Hamza Siddiqui'));
    await expect(rowOf(page, 'Hamza Siddiqui')).toContainText('Left this week.');
    await press(page, button(page, /^Then /u));
    await expect(rows).toHaveCount(10);
    await expect(rows.nth(5).getByRole('link').first()).toBeFocused();
  });

  await test.step('a conflict is surfaced with its next conversation, and another is given a day', async () => {
    await goOn(page, 'Which difference needs a conversation?');
    await press(page, button(page, 'Choose a date, One front door for children’s mental health'));
    await press(page, button(page, 'In a week'));
    await page.keyboard.press('Control+Enter');
    await expect(rowOf(page, 'One front door')).toContainText('Next conversation on 27 November');
    await press(page, button(page, 'Leave it this week, Who pays for step-down beds'));
    await expect(rowOf(page, 'Who pays for step-down beds')).toContainText('Left this week.');

    const noticed = 'The county’s consultation on day centres';
    await expect(rowOf(page, noticed)).toContainText('Noticed, with Zainab Hussain');
    await press(page, button(page, `Move it, ${noticed}`));
    await expect(page.getByRole('menuitem', { name: 'Surface it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.insertText('Asked her what closing Sluice Lane would do. She said she had hoped I would ask.');
    await tabTo(page, page.getByRole('dialog').getByLabel(/^Next conversation/u));
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('4 December');
    await page.keyboard.press('Control+Enter');
    await expect(rowOf(page, noticed)).toContainText('Moved to surfaced; next conversation on 4 December.');
    await expectNoViolationsInEither(page);
  });

  await test.step('a promise is released', async () => {
    await goOn(page, 'What is promised, and what are you waiting for?');
    await expectNoViolationsInEither(page);
    await press(page, button(page, /^They let me off…, Find a year’s money for the falls car/iu));
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(rowOf(page, 'falls car')).toContainText('Let off.');
  });

  await test.step('a question is answered', async () => {
    await goOn(page, 'What did the week show you?');
    await tabTo(page, page.getByRole('textbox').first());
    await page.keyboard.insertText('That I wait to be asked.');
    await expectNoViolationsInEither(page);
  });

  await test.step('someone else is named, and promised something', async () => {
    await goOn(page, 'Who will you see next week?');
    await tabTo(page, page.getByRole('combobox'));
    await page.keyboard.insertText('priya ram');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page, button(page, 'Promise something, Priya Raman'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo(page, page.getByRole('dialog').getByLabel('To do what'));
    await page.keyboard.insertText('ask how the discharge lounge is doing');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Promised in this review' })).toContainText('You promised to ask how the discharge lounge is doing.');
    await expect(page.getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('combobox')).toHaveValue('');
    await expectNoViolationsInEither(page);
  });

  await test.step('the week is finished, and reads the same', async () => {
    await goOn(page, 'This is the week as you leave it');
    const main = page.locator('main');
    await expect(main).toContainText('That I wait to be asked.');
    await expect(main).toContainText('ask how the discharge lounge is doing');
    await expect(main).toContainText('Moved to surfaced; next conversation on 4 December.');
    await expectNoViolationsInEither(page);
    await press(page, button(page, 'Save next week for Outlook (.ics)'));
    await expect(said(page)).toContainText('Saved as');
    const [file = ''] = readdirSync(rapport.downloads);
    expect(readFileSync(join(rapport.downloads, file), 'utf8')).toContain('Helen Carrow');
    await press(page, button(page, 'Finish the week'));
    await expect(heading(page)).toHaveText('The review of week 47');
    await expect(heading(page)).toBeFocused();
    await expect(said(page)).toContainText('Week 47 is finished');
    await expect(main).toContainText('Planned for Friday 27 November');
    await expect(main).toContainText('That I wait to be asked.');
    await expectNoViolationsInEither(page);
  });

  await test.step('Today nags about none of it', async () => {
    await press(page, place(page, 'Today'));
    await expect(heading(page)).toHaveText('Friday 20 November');
    const asksIn = (title: string, words: string) => page.getByRole('region', { name: title }).locator('.nudge', { hasText: words });
    // The control: what was left, or not come to, still asks.
    await expect(asksIn('Who to see', 'Hamza Siddiqui')).toHaveCount(1);
    await expect(asksIn('Conflicts to talk about', 'Who pays for step-down beds')).toHaveCount(1);
    await expect(asksIn('Promises', 'discharge figures')).toHaveCount(1);
    for (const name of ['Helen Carrow', 'Joseph Thackeray']) await expect(asksIn('Who to see', name), name).toHaveCount(0);
    for (const title of ['day centres', 'One front door']) await expect(asksIn('Conflicts to talk about', title), title).toHaveCount(0);
    await expect(asksIn('Promises', 'falls car')).toHaveCount(0);
  });
});

/** A journal of one's own with somebody in it whom one is late seeing. */
async function beginJournal(page: Page): Promise<void> {
  await button(page, 'Create a journal').click();
  await page.getByRole('textbox').first().fill(PASSPHRASE);
  await page.getByRole('textbox').nth(1).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  const groups = page.getByRole('list', { name: 'Recovery key' }).first().getByRole('listitem');
  await expect(groups).toHaveCount(9);
  const key = await groups.allInnerTexts();
  await button(page, 'I have it on paper').click();
  const asked = await page.getByRole('textbox').evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? '');
  const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
  await page.getByRole('textbox').fill((key[words.findIndex((word) => asked.includes(word))] ?? '').replace(/^\s*\d\s*/u, '').trim());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^\w+day \d/u);
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('textbox').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^\w+day \d/u);
}

test('left in the middle and quit, the review resumes where it was, with the words that were being written', async ({ rapport }) => {
  test.setTimeout(120_000);
  const first = await rapport.open();
  await beginJournal(first.page);
  await place(first.page, 'Review').click();
  await expect(first.page.locator('main')).toContainText('There is nobody in this journal yet');
  await expectNoViolationsInEither(first.page);
  await button(first.page, 'Begin the review of week 47').click();
  await steps(first.page).getByRole('link', { name: 'Five questions' }).click();
  await expect(heading(first.page)).toHaveText('What did the week show you?');
  await first.page.getByRole('textbox').nth(2).fill('Nobody said no.');
  // At once, before the pause after which it is kept.
  await rapport.close();

  const { page } = await rapport.open();
  await unlock(page);
  await place(page, 'Review').click();
  await expect(page.locator('main')).toContainText('You are at step 5 of 7, five questions.');
  await button(page, 'Go on with week 47').click();
  await expect(heading(page)).toHaveText('What did the week show you?');
  await expect(page.getByRole('textbox').nth(2)).toHaveValue('Nobody said no.');
});

test('begun on Sunday night and finished on Monday, it stays the review of the week just gone', async ({ rapport }) => {
  test.setTimeout(120_000);
  const sunday = await rapport.open({ today: '2026-11-22' });
  await beginJournal(sunday.page);
  await place(sunday.page, 'Review').click();
  await button(sunday.page, 'Begin the review of week 47').click();
  await expect(heading(sunday.page)).toHaveText('What has not been written yet?');
  await goOn(sunday.page, 'Who have you been missing?');

  const { page } = await rapport.open({ today: '2026-11-23' });
  await unlock(page);
  await place(page, 'Review').click();
  await expect(page.locator('main')).toContainText('The review of week 47 is still open, at step 2 of 7, people.');
  await button(page, 'Finish week 47').click();
  await expect(heading(page)).toHaveText('Who have you been missing?');
  await expect(page.locator('main')).toContainText('Week 47');
  await steps(page).getByRole('link', { name: 'Finish' }).click();
  await button(page, 'Finish the week').click();
  await expect(page.locator('main')).toContainText('Finished on Monday 23 November.');

  await place(page, 'Review').click();
  await expect(button(page, 'Begin the review of week 48')).toBeVisible();
  await page.getByRole('link', { name: 'Finished on Monday 23 November' }).click();
  await button(page, 'Open it again').click();
  await expect(heading(page)).toHaveText('This is the week as you leave it');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('The review of week 47');
});
