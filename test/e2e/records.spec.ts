import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Answer, CallName, InputOf } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

type Ask = <N extends CallName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
type AnyCall = (name: string, input: unknown) => Promise<Outcome<unknown>>;

/** A way to ask the journal as the page does. */
const askOn =
  (page: Page): Ask =>
  async <N extends CallName>(name: N, input: InputOf<N>) => {
    const outcome = await page.evaluate(([call, given]) => (window.rapport.call as AnyCall)(call, given), [name as string, input as unknown] as const);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    // The contract types the answer of a call by its name; it loses the type on its way out of the page.
    return outcome.value as Answer<N>;
  };

/** Makes a journal, and gives a way to ask it. */
async function begin(page: Page): Promise<Ask> {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  return askOn(page);
}

const goTo = (page: Page, place: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place, exact: true }).press('Enter');
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const said = (page: Page) => page.getByRole('status').first();
const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Opens a person's More menu and takes one of its acts, by keys alone. */
async function more(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^More/u }).press('Enter');
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}

test('everything on Helen is read, saved, held, not erased while held, let go, and erased from search and Today, by keyboard alone', async ({ rapport }) => {
  test.setTimeout(120_000);
  const { page } = await rapport.open({ demo: true });
  const ask = askOn(page);
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  expect(JSON.stringify(await ask('nudges.list', {}))).toContain('Helen Carrow');
  await page.evaluate(() => (location.hash = '/people/12'));
  await heading(page, 'Helen Carrow');
  await more(page, 'Everything held on Helen Carrow');
  await heading(page, 'Everything held on Helen Carrow');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Rapport is private; it is not beyond the law.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Named elsewhere' }).getByText('He worked for')).toBeVisible();
  await expectNoViolations(page);

  await act(page, 'Save as a document');
  await expect(said(page)).toContainText('It is not encrypted.');
  await act(page, 'Save as JSON');
  await expect.poll(() => readdirSync(rapport.downloads).length).toBe(2);
  const document = readdirSync(rapport.downloads).find((name) => name.endsWith('.md')) ?? '';
  expect(readFileSync(join(rapport.downloads, document), 'utf8')).toContain('# Everything held on Helen Carrow');

  await act(page, 'Hold it');
  const hold = page.getByRole('dialog', { name: 'Hold what is kept on Helen Carrow' });
  await expect(hold.getByLabel('Since')).toBeFocused();
  await hold.getByLabel('Note').focus();
  await page.keyboard.type('Asked in writing.');
  await expectNoViolations(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Held since 20 November.')).toBeVisible();
  await expect(page.getByText('Asked in writing.')).toBeVisible();

  await act(page, 'Erase all of it');
  const held = page.getByRole('dialog', { name: 'Helen Carrow is held' });
  await expect(held.getByText('cannot be erased')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Back to the page' }).press('Enter');
  await heading(page, 'Helen Carrow');
  await expect(page.getByText('disclosure of what you keep on Helen was asked for')).toBeVisible();
  await more(page, 'Delete');
  await expect(page.getByText('What is held on Helen Carrow must be kept').first()).toBeVisible();
  await page.getByRole('link', { name: 'See the hold' }).press('Enter');
  await act(page, 'Let go');
  await expect(page.getByRole('button', { name: 'Hold it' })).toBeVisible();

  await act(page, 'Erase all of it');
  const erase = page.getByRole('dialog', { name: 'Erase everything held on Helen Carrow' });
  await expect(erase.getByText('22 meetings with nobody else, whole.')).toBeVisible();
  await expect(erase.getByText('He worked for')).toBeVisible();
  await expectNoViolations(page);
  await erase.getByLabel('Write ‘Helen Carrow’ to erase them').focus();
  await page.keyboard.type('Helen');
  await page.keyboard.press('Enter');
  await expect(erase.getByText('Write ‘Helen Carrow’, as it stands here.')).toBeVisible();
  await page.keyboard.type(' Carrow');
  await page.keyboard.press('Enter');

  const erased = page.getByRole('dialog', { name: 'Erased' });
  await expect(erased.getByText('its undo and its search remember nothing')).toBeVisible();
  await expectNoViolations(page);
  await erased.getByRole('button', { name: 'Make a new backup' }).press('Enter');
  await expect(erased.getByText('The new backup is made.')).toBeVisible();
  await erased.getByRole('button', { name: 'Done' }).press('Enter');
  await heading(page, 'People');
  await expect(page.getByText('Helen Carrow')).toHaveCount(0);
  expect(await ask('search.find', { words: 'Carrow' })).toEqual([]);
  expect(await ask('undo.state', {})).toEqual({ undo: null, redo: null });
  await goTo(page, 'Today');
  await heading(page, 'Friday 20 November');
  await expect(page.getByText('Helen')).toHaveCount(0);
});

test('the whole journal is saved after it is said that it is not encrypted, and read into a new one', async ({ rapport }) => {
  const first = await rapport.open();
  const ask = await begin(first.page);
  await ask('people.add', { name: 'Helen Carrow', notes: 'Rings at six.' });
  await goTo(first.page, 'Settings');
  await act(first.page, 'Save it as a folder');
  const folder = first.page.getByRole('dialog', { name: 'Save the whole journal as a folder' });
  await expect(folder.getByText('It is not encrypted.')).toBeVisible();
  await expectNoViolations(first.page);
  await folder.getByRole('button', { name: 'Save it unencrypted' }).press('Enter');
  await expect(said(first.page)).toContainText('.zip');
  await act(first.page, 'Save it as JSON');
  await first.page.getByRole('button', { name: 'Save it unencrypted' }).press('Enter');
  await expect(said(first.page)).toContainText('.json');
  const saved = readdirSync(rapport.downloads).find((name) => name.endsWith('.json')) ?? '';
  const whole = readFileSync(join(rapport.downloads, saved));

  await ask('people.remove', { personId: 1 as never });
  await goTo(first.page, 'People');
  await goTo(first.page, 'Settings');
  await expect(first.page.getByRole('button', { name: 'Read an export' })).toBeVisible();
  await act(first.page, 'Read an export');
  const dialog = first.page.getByRole('dialog', { name: 'Read an export into this journal' });
  await dialog.getByLabel('The JSON file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: whole.subarray(0, 400) });
  await dialog.getByRole('button', { name: 'Read it' }).press('Enter');
  await expect(dialog.getByText('or it was cut short. Nothing has been saved.')).toBeVisible();
  await expectNoViolations(first.page);
  await dialog.getByLabel('The JSON file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: whole });
  await dialog.getByRole('button', { name: 'Read it' }).press('Enter');
  await expect(said(first.page)).toContainText('Read in: one person');
  expect(await ask('search.find', { words: 'rings' })).toHaveLength(1);
});

test('the way to everything held on someone is in Settings, by a name', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true, appearance: { colorScheme: 'dark', reducedMotion: 'reduce' } });
  await goTo(page, 'Settings');
  const whose = page.getByRole('combobox', { name: 'Whose' });
  await whose.focus();
  await page.keyboard.type('helen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, 'Everything held on Helen Carrow');
  await expectNoViolations(page);
});
