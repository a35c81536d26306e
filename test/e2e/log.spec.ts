import type { Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, type Rapport, test } from './fixtures.ts';

const EIGHT = [
  '8.30 Priya Raman at her office 45m – worried about winter beds. I’ll send the discharge data by Friday.',
  '9.30 winter pressures call, Delroy, Niamh, Shabnam Teams 1h – ambulance holds took all of it',
  '11 coffee with Fiona MacAllister – covering two lists since October and not saying so',
  '12.15 lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions',
  '13.40 call Siân – she feels steamrollered by the trust. I’ll go and see her on Monday',
  '14.00 budget meeting with Zainab Hussain and Joseph in the boardroom – who carries the risk',
  '16.00 phone Catrin Bevan 20m – volunteers for the discharge lounge',
  '17.50 e-mail from Luke – he’ll draft the front door paper by the end of the month',
] as const;

/** The demo journal's people, on a day of their own with nothing in it. */
const openDay = async (rapport: Rapport): Promise<Page> => {
  const { page } = await rapport.open({ demo: true });
  await goToDay(page, '2026-11-22');
  return page;
};

async function goToDay(page: Page, day: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path;
  }, `/log/${day}`);
  await expect(page.getByRole('region', { name: 'Accepting' })).toBeVisible();
}

const freshLine = (page: Page) => page.getByRole('textbox', { name: /^Line( at .*)?$/u }).last();
const settled = (page: Page) => page.locator('.entry.is-settled');
const said = (page: Page) => page.getByRole('status').first();

test('eight meetings, one sentence each, go in by keyboard alone and are undone as one', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  for (const line of EIGHT) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByText('Eight ready to accept.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(settled(page)).toHaveCount(8);
  await expect(said(page)).toContainText('Eight lines accepted');
  await expect(settled(page).first()).toContainText('You promised to send the discharge data by Fri 27 Nov');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(settled(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(settled(page)).toHaveCount(8);
});

test('each line is accepted with Enter, and the next is ready to write', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  await page.keyboard.type('8.30 Priya Raman 45m – tired');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toHaveCount(1);
  await page.keyboard.type('9.30 call Siân – better news');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toHaveCount(2);
  await expect(settled(page).nth(1)).toContainText('9.30 call Siân – better news');
  await expect(settled(page).nth(1)).toContainText('Phone, business');
});

test('what a line leaves unsure is asked once, and answered with a figure', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  await page.keyboard.type('call Helen: conflict over who funds step-down beds');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^The same one/u })).toBeFocused();
  await expect(settled(page)).toHaveCount(0);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toContainText('Part of ‘Who pays for step-down beds’');

  await page.keyboard.type('ran into Jo Pickering, Westmarsh Housing, at the station');
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Jo Pickering added to People');
});

test('an @ offers names, and choosing one writes it', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  await page.keyboard.type('coffee with @fio');
  await expect(page.getByRole('option', { name: /Fiona MacAllister/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Line/u }).first()).toContainText('coffee with Fiona MacAllister');
});

test('a settled line can be changed, and its promise is not made twice; deleting it can be undone', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  await page.keyboard.type('8.30 Priya Raman – I’ll send the figures by Friday');
  await page.keyboard.press('Enter');
  await settled(page).getByRole('button', { name: /^Change/u }).press('Enter');
  await page.keyboard.type(', and soon');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toContainText('by Friday, and soon');
  await expect(settled(page).getByText(/You promised to send the figures/u)).toHaveText(/^(?!.*You promised.*You promised)/u);
  await settled(page).getByRole('button', { name: /^Delete/u }).press('Enter');
  await expect(settled(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(settled(page)).toHaveCount(1);
});

test('the form edits the same line', async ({ rapport }) => {
  const page = await openDay(rapport);
  await freshLine(page).focus();
  await page.keyboard.type('8.30 Priya Raman – tired');
  await page.getByRole('button', { name: /^As a form/u }).first().press('Enter');
  const form = page.getByRole('dialog', { name: 'This meeting, as a form' });
  await form.getByLabel('Place').fill('the canal');
  await form.getByRole('radio', { name: 'Open' }).check();
  await form.getByLabel('What I learned of their world').fill('Her board is split.');
  await expectNoViolations(page);
  await page.keyboard.press('Control+Enter');
  await expect(settled(page)).toContainText('Face to face, the canal, open.');
});

test('days are turned by keys', async ({ rapport }) => {
  const page = await openDay(rapport);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunday 22 November');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saturday 21 November');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sunday 22 November');
});

test('an unfinished day survives the window being killed: at most two seconds of typing are lost', async ({ rapport }) => {
  const first = await rapport.open();
  await first.page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await first.page.reload();
  await goToDay(first.page, '2026-11-20');
  await freshLine(first.page).focus();
  await first.page.keyboard.type('lunch with someone whose name I forget');
  await expect(first.page.getByText(/^Kept (?:just now|\w+ seconds? ago)$/u)).toBeVisible();
  // The renderer is killed: nothing is handed over.
  const session = await first.page.context().newCDPSession(first.page);
  await session.send('Page.crash').catch(() => undefined);
  await first.closed;
  const { page } = await rapport.open();
  await page.evaluate((passphrase) => window.rapport.call('vault.unlock', { passphrase }), PASSPHRASE);
  await page.reload();
  await goToDay(page, '2026-11-20');
  await expect(page.getByRole('textbox', { name: /^Line/u }).first()).toContainText('lunch with someone whose name I forget');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no barriers that axe can find, empty and full, in ${colorScheme}`, async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true, appearance: { colorScheme, reducedMotion: 'reduce' } });
    await goToDay(page, '2026-11-22');
    await expectNoViolations(page);
    await freshLine(page).focus();
    await page.keyboard.insertText('call Helen: conflict over who funds step-down beds. I’ll ring Priya by Friday');
    await expect(page.getByRole('button', { name: /^The same one/u })).toBeVisible();
    await expectNoViolations(page);
    await goToDay(page, '2026-11-19');
    await expectNoViolations(page);
  });
}
