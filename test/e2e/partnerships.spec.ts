import type { Page } from 'playwright/test';
import { addDays, day } from '../../main/domain/day.ts';
import type { Answer, CallName, InputOf } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { expect, expectNoViolations, PASSPHRASE, test as base } from './fixtures.ts';

const TODAY = day('2026-11-20');

type Ask = <N extends CallName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
type AnyCall = (name: string, input: unknown) => Promise<Outcome<unknown>>;

/** Makes a journal, and gives a way to ask it as the page does. */
async function begin(page: Page): Promise<Ask> {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  return async <N extends CallName>(name: N, input: InputOf<N>) => {
    const outcome = await page.evaluate(([call, given]) => (window.rapport.call as AnyCall)(call, given), [name as string, input as unknown] as const);
    if (!outcome.ok) throw new Error(outcome.failure.message);
    // The contract types the answer of a call by its name; it loses the type on its way out of the page.
    return outcome.value as Answer<N>;
  };
}

/** A window on a new journal in which Helen and Tunde lead the Place Board. */
const test = base.extend<{ readonly ask: Ask }>({
  ask: async ({ page }, use) => {
    const ask = await begin(page);
    const helen = await ask('people.add', { name: 'Helen Carrow' });
    const tunde = await ask('people.add', { name: 'Tunde Bakare' });
    await ask('partnerships.add', { name: 'Place Board', rhythmDays: 90, members: [helen, tunde].map(({ personId }) => ({ personId })) });
    await use(ask);
  },
});

const said = (page: Page) => page.getByRole('status').first();
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().press('Enter');
const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });
const closed = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

async function openBoard(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Partnerships', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Place Board' }).press('Enter');
  await heading(page, 'Place Board');
}

async function write(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Both themes: the system's preference is what the window follows. */
async function expectNoViolationsInEitherTheme(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

test('a purpose is revised and compared, a stance noted and the principles taken in, by keyboard alone; all of it undone and done again', async ({ page, ask }) => {
  test.setTimeout(120_000);
  await openBoard(page);
  await expectNoViolationsInEitherTheme(page);

  await press(page, 'Write the purpose');
  await expect(field(page, 'What the group is for')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Write at least one letter.')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.insertText('To improve the health of deprived communities together.');
  await write(page, 'It stands since', '13 March 2026');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  const purpose = page.getByRole('region', { name: 'What it is for' });
  await expect(purpose).toContainText('since 13 Mar');
  await expect(purpose).toContainText('Written down on 13 March.');

  await press(page, 'Revise it');
  await expect(field(page, 'What the group is for')).toHaveValue('To improve the health of deprived communities together.');
  await write(page, 'What the group is for', 'To improve the lives of our communities together.');
  await write(page, 'Why it changed, and who asked for it', 'Tunde asked to have ‘deprived’ out.');
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(purpose).toContainText('Last revised on 20 November.');

  await press(page, 'Compare, the purpose of 13 March');
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeFocused();
  const compare = page.getByRole('region', { name: 'What changed' });
  await expect(compare).toContainText('Two words taken out, two put in.');
  await expect(compare.getByRole('deletion').filter({ hasText: 'health' })).toBeVisible();
  await expect(compare.getByRole('insertion').filter({ hasText: 'our' })).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
  await compare.getByLabel('From').selectOption({ label: '20 November, which stands' });
  await expect(compare).toContainText('They say the same.');
  await press(page, 'Put it away');
  await expect(page.getByRole('button', { name: 'Compare, the purpose of 13 March' })).toBeFocused();

  await press(page, 'Name one');
  await page.keyboard.insertText('Each of us moves a cost to another.');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(page.getByRole('region', { name: 'Difficult truths' })).toContainText('Each of us moves a cost to another.');

  await press(page, 'Note where they stand, Tunde Bakare');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Choose where Tunde stands.')).toBeVisible();
  await field(page, 'Owns it').focus();
  await page.keyboard.press('Space');
  await write(page, 'The words they used', 'Now that the word is out, it is ours.');
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(page.getByText('‘Now that the word is out, it is ours.’').first()).toBeVisible();
  await expect(page.getByText('One owns it and one is not yet asked. You have never met Helen or Tunde alone.')).toBeVisible();

  await press(page, 'Take these in');
  await expect(said(page)).toHaveText(/^Took in six principles/u);
  await expect(page.getByRole('region', { name: 'How it works together' }).getByRole('listitem')).toHaveCount(6);
  await expectNoViolationsInEitherTheme(page);

  const [board] = await ask('partnerships.list', {});
  if (board === undefined) throw new Error('There is no board');
  const whole = await ask('partnerships.get', { partnershipId: board.id });
  expect(whole.statements.map(({ kind }) => kind)).toEqual(['truth', 'purpose', 'purpose', ...Array.from({ length: 6 }, () => 'principle')]);
  const undone = [/^Undone: took in six principles/u, /^Undone: noted where Tunde/u, /^Undone: named a difficult truth/u, /^Undone: revised the purpose/u, /^Undone: revised the purpose/u];
  for (const words of undone) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await expect(said(page)).toHaveText(words);
  }
  const before = await ask('partnerships.get', { partnershipId: board.id });
  expect([before.statements, before.members.flatMap(({ standings }) => standings)]).toEqual([[], []]);
  await expect(page.getByRole('button', { name: 'Write the purpose' })).toBeVisible();
  for (const words of undone.toReversed()) {
    await page.keyboard.press('Control+Shift+z');
    await expect(said(page)).toHaveText(new RegExp(words.source.replace('Undone', 'Done again'), 'u'));
  }
  expect(await ask('partnerships.get', { partnershipId: board.id })).toEqual(whole);
});

test('a member is met alone, the group meets without an agenda, somebody leaves, and a difference begins in it', async ({ page, ask }) => {
  test.setTimeout(90_000);
  await openBoard(page);
  await press(page, 'Plan it, meeting Helen Carrow alone');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(said(page)).toHaveText(/^Planned: Helen Carrow/u);

  await press(page, 'Plan it, a meeting of the group');
  await expect(field(page, 'Day')).toBeFocused();
  await page.keyboard.insertText('2 Dec');
  await expect(field(page, 'No agenda')).toBeChecked();
  await field(page, 'Helen Carrow').press('Space');
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(page.getByText('the next is planned for 2 December.')).toBeVisible();
  const [board] = await ask('partnerships.list', {});
  if (board === undefined) throw new Error('There is no board');
  const { nextOpen, meetings } = await ask('partnerships.get', { partnershipId: board.id });
  expect([nextOpen, meetings[0]?.participants.map(({ name }) => name)]).toEqual(['2026-12-02', ['Tunde Bakare']]);

  await press(page, 'Change, when Tunde Bakare joined and left');
  await page.keyboard.insertText('13 March 2025');
  await write(page, 'Last day, if they have left', '12 March 2025');
  await expect(page.getByRole('dialog').getByText('This is before the day they joined.')).toBeVisible();
  await expectNoViolations(page);
  await write(page, 'Last day, if they have left', '19 November 2026');
  await page.keyboard.press('Control+Enter');
  await closed(page);
  await expect(page.getByText('Joined 13 March 2025, left 19 November.')).toBeVisible();

  await press(page, 'Start a conflict');
  await page.keyboard.insertText('Who pays for step-down beds');
  await expect(field(page, 'In a partnership')).toHaveValue(String(board.id));
  await page.keyboard.press('Escape');
  await press(page, 'Leave without saving');
  await closed(page);
});

test('what is written is found under the partnership, 50,000 characters are folded and compared, and a removed row gives the focus to the next', async ({ page, ask }) => {
  test.setTimeout(90_000);
  const [board] = await ask('partnerships.list', {});
  if (board === undefined) throw new Error('There is no board');
  const partnershipId = board.id;
  const long = 'Every bed that closes is an ambulance waiting outside. '.repeat(910).slice(0, 49_900);
  await ask('partnerships.write', { partnershipId, kind: 'purpose', day: addDays(TODAY, -40), text: long });
  await ask('partnerships.write', { partnershipId, kind: 'purpose', day: TODAY, text: `Nobody waits in the rain. ${long}` });
  for (const text of ['We overspend.', 'Westmarsh is always last.']) await ask('partnerships.write', { partnershipId, kind: 'truth', day: TODAY, text });
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('always last');
  await page.getByRole('option', { name: /always last/u }).first().waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Place Board');
  const purpose = page.getByRole('region', { name: 'What it is for' });
  expect((await purpose.innerText()).length).toBeLessThan(3_000);
  await press(page, 'Compare, the purpose of 11 October');
  const compare = page.getByRole('region', { name: 'What changed' });
  await expect(compare).toContainText('No words taken out, five put in.');
  expect((await compare.innerText()).length).toBeLessThan(1_200);
  await compare.getByRole('button', { name: /words that stayed/u }).press('Enter');
  expect((await compare.innerText()).length).toBeGreaterThan(49_000);
  await expectNoViolations(page);

  await press(page, 'Remove, Westmarsh is always last.');
  await expect(page.getByRole('button', { name: 'Change, We overspend.' })).toBeFocused();
});

test('an empty partnership teaches, and one that is not there says so', async ({ page, ask }) => {
  const { partnershipId } = await ask('partnerships.add', { name: 'Winter group' });
  await page.evaluate((id) => {
    location.hash = `/partnerships/${id}`;
  }, partnershipId);
  await heading(page, 'Winter group');
  await expect(page.getByText('Nobody belongs to it yet.')).toBeVisible();
  await expect(page.getByText('six that leaders in Devon agreed on')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
  for (const path of ['/partnerships/99', '/partnerships/none']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, path);
    await heading(page, 'No such partnership');
  }
  await expectNoViolations(page);
});

test('an organisation’s page tells who led it before, and its years', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await page.evaluate(() => {
    location.hash = '/organisations/3';
  });
  await expect(page.getByRole('region', { name: 'Who leads it, and who did before' })).toContainText('Nobody you know now; before, Dawn Hesketh until');
  await expect(page.getByRole('heading', { name: /with Westmarsh Borough Council$/u })).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
  await page.evaluate(() => {
    location.hash = '/partnerships/1';
  });
  await expect(page.getByRole('heading', { name: /with Aldermere Place Board$/u })).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
});
