import type { Locator, Page } from 'playwright/test';
import { TWENTY_YEARS } from '../../db/demo/size.ts';
import { day } from '../../main/domain/day.ts';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';
import { makeLargeJournal } from './large-journal.ts';

const place = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rows = (region: Locator) => region.locator('.nudge');
const said = (page: Page) => page.locator('.announcer [role="status"]');
const heights = (page: Page) => page.evaluate(() => ({ page: document.documentElement.scrollHeight, window: innerHeight }));

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Opens a Snooze menu, and takes the choice so many below the first. */
async function snooze(page: Page, opener: Locator, below = 0): Promise<void> {
  await press(page, opener);
  await expect(page.getByRole('menuitem', { name: /^3 days/u })).toBeFocused();
  for (let down = 0; down < below; down += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function goTo(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true }));
}

async function undo(page: Page, what: RegExp): Promise<void> {
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText(what);
}

async function expectOneScreen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Five factors, this quarter' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => (await heights(page)).page).toBeLessThanOrEqual((await heights(page)).window);
}

test('each kind of row is acted on by keyboard alone: it goes, it is said, undo brings it back', async ({ rapport }) => {
  test.setTimeout(120_000);
  const { page } = await rapport.open({ demo: true, size: { width: 1_440, height: 900 } });
  const see = place(page, 'Who to see');
  const helen = rows(see).filter({ hasText: 'Helen Carrow' });
  const conflicts = place(page, 'Conflicts to talk about');
  const promises = place(page, 'Promises');
  await expect(helen).toContainText('You meant to see Helen every 30 days; it has been 71.');

  await test.step('someone to see is planned', async () => {
    await press(page, helen.getByRole('button', { name: 'Plan it, Helen Carrow' }));
    await expect(page.getByRole('dialog', { name: 'Plan a meeting with Helen Carrow' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Planned: Helen Carrow, Friday 27 November');
    await expect(helen).toHaveCount(0);
    await expect(place(page, 'Coming up')).toBeVisible();
    await undo(page, /^Undone/u);
    await expect(helen).toBeVisible();
  });

  await test.step('someone to see is snoozed', async () => {
    await snooze(page, helen.getByRole('button', { name: 'Snooze, Helen Carrow' }), 1);
    await expect(said(page)).toContainText('Quiet about Helen Carrow until Friday 27 November');
    await expect(helen).toHaveCount(0);
    await undo(page, /^Undone/u);
    await expect(helen).toBeVisible();
  });

  await test.step('the rhythm is changed', async () => {
    await press(page, helen.getByRole('button', { name: 'Change the rhythm, Helen Carrow' }));
    const dialog = page.getByRole('dialog', { name: 'How often to see Helen Carrow' });
    await expect(dialog.getByRole('radio').first()).toBeVisible();
    await tabTo(page, dialog.getByRole('radio', { checked: true }));
    await page.keyboard.press('End');
    await dialog.getByRole('radio', { name: 'No rhythm: never ask' }).press('Space');
    await press(page, dialog.getByRole('button', { name: 'Change the rhythm' }));
    await expect(said(page)).toContainText('Changed the rhythm for Helen Carrow');
    await expect(helen).toHaveCount(0);
    await undo(page, /^Undone/u);
    await expect(helen).toBeVisible();
  });

  await test.step('a meeting is logged: the line begins with the name', async () => {
    await press(page, helen.getByRole('link', { name: 'Log it, Helen Carrow' }));
    await expect(page.getByRole('textbox', { name: /^Line/u }).filter({ hasText: 'Helen Carrow' })).toBeFocused();
    await page.goBack();
  });

  const first = rows(conflicts).first();
  const title = await first.getByRole('heading').getByRole('link').innerText();
  await test.step('a conflict gets a date', async () => {
    await press(page, first.getByRole('button', { name: `Choose a date, ${title}` }));
    const dialog = page.getByRole('dialog', { name: 'Choose a date' });
    await press(page, dialog.getByRole('button', { name: 'In a week' }));
    await press(page, dialog.getByRole('button', { name: 'Talk then' }));
    await expect(said(page)).toContainText(`Next conversation about ${title}: Friday 27 November`);
    await expect(first).not.toContainText('The next conversation was due');
    await undo(page, /^Undone/u);
    await expect(first).toContainText('The next conversation was due on Wednesday.');
  });

  await test.step('a conflict is snoozed', async () => {
    await snooze(page, first.getByRole('button', { name: `Snooze, ${title}` }));
    await expect(said(page)).toContainText(`Quiet about ${title} until Monday 23 November`);
    await expect(rows(conflicts).filter({ hasText: title })).toHaveCount(0);
    await undo(page, /^Undone/u);
    await expect(rows(conflicts).filter({ hasText: title })).toHaveCount(1);
  });

  await test.step('a conversation about it is logged', async () => {
    await press(page, first.getByRole('button', { name: `Log a conversation, ${title}` }));
    const dialog = page.getByRole('dialog', { name: 'Log a conversation' });
    await expect(dialog.getByLabel('What was said')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  const promise = rows(promises).first();
  const sentence = await promise.locator('.say').innerText();
  const same = rows(promises).filter({ hasText: sentence });
  await test.step('a promise is kept', async () => {
    await press(page, promise.getByRole('button', { name: /^(?:Kept|Arrived), / }));
    await expect(said(page)).toContainText(/the promise to/u);
    await expect(same).toHaveCount(0);
    // The keyboard's place is kept: the row that took its place has it.
    await expect(rows(promises).first().getByRole('link').or(rows(promises).first().getByRole('button')).first()).toBeFocused();
    await undo(page, /^Undone/u);
    await expect(same).toHaveCount(1);
  });

  await test.step('its day is moved', async () => {
    await press(page, promise.getByRole('button', { name: /^(?:Move the day|Ask again), / }));
    const dialog = page.getByRole('dialog', { name: 'Move the day' });
    await dialog.getByLabel('Due').fill('4 Dec 2026');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('to Friday 4 December');
    await expect(same).toHaveCount(0);
    await undo(page, /^Undone/u);
    await expect(same).toHaveCount(1);
  });

  await test.step('they let one off', async () => {
    await press(page, promise.getByRole('button', { name: /^(?:They let me off|Let them off)…, / }));
    await expect(page.getByRole('dialog', { name: 'How it ended' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('a rule turned off in Settings is silent on Today, and its numbers are explained and saved', async ({ rapport }) => {
  test.setTimeout(120_000);
  const { page } = await rapport.open({ demo: true, size: { width: 1_440, height: 900 } });
  const thoughts = place(page, 'Worth a thought');
  await expect(rows(thoughts).first()).toContainText('were all business');

  await goTo(page, 'Settings');
  const rule = page.getByRole('listitem').filter({ has: page.getByRole('switch', { name: 'Only business' }) });
  await expect(rule).toContainText('Speaks when your last 3 meetings were all business, with no open one for 2 rhythms.');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }

  await test.step('a number that cannot be is explained beside its field, and not saved', async () => {
    await tabTo(page, rule.getByLabel('Meetings'));
    await page.keyboard.type('x');
    await expect(rule.getByText('Write a whole number from 1 to 100.')).toBeVisible();
    await expect(rule.getByLabel('Meetings')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Enter');
    await expect(rule).toContainText('your last 3 meetings');
  });

  await test.step('one that can is saved, and can be undone', async () => {
    await rule.getByLabel('Meetings').fill('1');
    await expect(rule.locator('.control-after').first()).toContainText('meeting');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Saved ‘Only business’');
    await expect(rule).toContainText('Speaks when your last meeting was business, with no open one for 2 rhythms.');
    await rule.getByRole('switch').focus();
    await undo(page, /^Undone/u);
    await expect(rule.getByLabel('Meetings')).toHaveValue('3');
  });

  await test.step('off: its row says so, and Today no longer says it', async () => {
    await rule.getByRole('switch').press('Space');
    await expect(said(page)).toContainText('Only business: off');
    await expect(rule.getByLabel('Meetings')).toHaveCount(0);
    await goTo(page, 'Today');
    await expect(page.getByRole('heading', { name: 'Five factors, this quarter' })).toBeVisible();
    await expect(page.getByText('were all business')).toHaveCount(0);
    await undo(page, /^Undone/u);
    await expect(rows(thoughts).first()).toContainText('were all business');
  });
});

test('what was put aside about a person can be woken on their page', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await page.evaluate(() => {
    location.hash = '/people/1';
  });
  const asks = place(page, 'What asks');
  await expect(asks).toBeVisible();
  const before = await asks.getByRole('listitem').count();
  await snooze(page, asks.getByRole('button', { name: /^Snooze, / }).first());
  await expect(asks.getByText(/^Quiet about .* until 23 November\.$/u)).toBeVisible();
  await expectNoViolations(page);
  await press(page, asks.getByRole('button', { name: /^Wake, / }));
  await expect(said(page)).toContainText('Woke the reminder about');
  await expect(asks.getByText(/^Quiet about/u)).toHaveCount(0);
  await expect(asks.getByRole('listitem')).toHaveCount(before);
});

test('the demo’s Today is one screen until more is asked for, in both themes', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true, size: { width: 1_440, height: 900 } });
  await expectOneScreen(page);
  for (const name of ['Who to see', 'Conflicts to talk about', 'Promises', 'Worth a thought']) await expect(rows(place(page, name)).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
  const see = place(page, 'Who to see');
  const shown = await rows(see).count();
  await press(page, see.getByRole('button', { name: /^And \w+ more/u }));
  expect(await rows(see).count()).toBeGreaterThan(shown);
  // The control: the whole of it does not fit.
  expect((await heights(page)).page).toBeGreaterThan(900);
  await press(page, see.getByRole('button', { name: /^Only the most telling/u }));
  await expectOneScreen(page);
});

test('in the smallest window the head and the first of every place are there, most telling first', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true, size: { width: 900, height: 600 } });
  const tops: number[] = [];
  for (const name of ['Who to see', 'Conflicts to talk about', 'Promises', 'Worth a thought', 'Coming up']) {
    const region = place(page, name);
    await expect(region).toBeVisible();
    tops.push((await region.boundingBox())?.y ?? Number.NaN);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(rows(place(page, 'Who to see')).first()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectNoViolations(page);
});

test('twenty years of a very busy leader are one screen too', async ({ rapport }) => {
  test.setTimeout(240_000);
  await makeLargeJournal(rapport.folder, PASSPHRASE, day('2026-11-20'), TWENTY_YEARS);
  const { page } = await rapport.open({ size: { width: 1_440, height: 900 } });
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday 20 November');
  await expectOneScreen(page);
  for (const name of ['Who to see', 'Conflicts to talk about', 'Promises', 'Worth a thought']) await expect(rows(place(page, name)).first()).toBeVisible();
});
