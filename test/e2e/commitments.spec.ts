import type { Page } from 'playwright/test';
import type { Answer, CallName, InputOf } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { expect, expectNoViolations, PASSPHRASE, test as base } from './fixtures.ts';

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

/** A window on a new journal. */
const test = base.extend<{ readonly ask: Ask }>({
  ask: async ({ page }, use) => {
    await use(await begin(page));
  },
});

const goTo = (page: Page, place: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place, exact: true }).press('Enter');
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const said = (page: Page) => page.getByRole('status').first();
const act = (page: Page, name: string, what: string) => page.getByRole('button', { name: `${name}, ${what}` });
/** The open promises under a group of the page, by their words. */
const group = (page: Page, name: string) => page.getByRole('list', { name: new RegExp(`: ${name}$`, 'u') }).getByRole('listitem');

test('a promise is made, moved, kept, reopened and let off by keyboard alone, and all of it undone', async ({ page, ask }) => {
  await ask('people.add', { name: 'Helen Carrow' });
  await goTo(page, 'Commitments');
  await expect(page.getByText('What you promised and what you were promised goes here')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Make a promise' }).press('Enter');

  const form = page.getByRole('dialog', { name: 'Make a promise' });
  await expect(form.getByLabel('To do what')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Write what was promised.')).toBeVisible();
  await page.keyboard.type('Send the discharge figures');
  await page.keyboard.press('Tab');
  await page.keyboard.type('carr');
  await expect(form.getByRole('option', { name: 'Helen Carrow' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Choose someone from the list, or leave it empty.')).toBeVisible();
  await expect(form.getByLabel('To whom')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('To whom')).toHaveValue('Helen Carrow');
  await page.keyboard.press('Tab');
  await page.keyboard.type('19 Nov 2026');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('A promise cannot be due before it was made.')).toBeVisible();
  await form.getByLabel('By when, if said').fill('Sunday');
  await expect(form.getByText('Sunday 22 November')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(said(page)).toHaveText('Promised to send the discharge figures');
  await expect(group(page, 'This week')).toHaveCount(1);
  await expect(page.getByText('Next for you: send the discharge figures, by Sunday 22 November.')).toBeVisible();

  const what = 'Send the discharge figures';
  await act(page, 'Move the day', what).press('Enter');
  const move = page.getByRole('dialog', { name: 'Move the day' });
  await expect(move.getByLabel('Due')).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30 Nov');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Moved the promise to send the discharge figures to Monday 30 November');
  await expect(group(page, 'Later')).toHaveCount(1);
  // It stands in another place now, and the keyboard with it.
  await expect(act(page, 'Kept', what)).toBeFocused();

  await act(page, 'Kept', what).press('Enter');
  await expect(said(page)).toHaveText('Kept the promise to send the discharge figures');
  await expect(page.getByRole('heading', { name: 'What became of them' })).toBeVisible();
  await expect(act(page, 'Reopen', what)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(group(page, 'Later')).toHaveCount(1);

  await act(page, 'They let me off…', what).press('Enter');
  const end = page.getByRole('dialog', { name: 'How it ended' });
  await expect(end.getByRole('radio', { name: 'They let me off' })).toBeChecked();
  await expect(end.getByLabel(/^What became of it/u)).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.type('She has them already.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Let off the promise to send the discharge figures');
  await expect(page.getByText('She has them already.')).toBeVisible();
  await expect(page.getByText('You owe nobody anything just now.')).toBeVisible();

  for (const undone of ['let off the promise', 'reopened the promise', 'kept the promise', 'moved the promise', 'promised to send']) {
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
    await expect(said(page)).toContainText(`Undone: ${undone}`);
  }
  await expect(page.getByText('What you promised and what you were promised goes here')).toBeVisible();
  expect(await ask('commitments.list', {})).toEqual([]);
});

test('a promise is set right and removed, and what is written in the form is not lost by a slip', async ({ page, ask }) => {
  await ask('commitments.add', { direction: 'theirs', what: 'Share the numbers', note: 'As she said.' });
  await goTo(page, 'Commitments');
  await act(page, 'Edit', 'Share the numbers').press('Enter');
  const form = page.getByRole('dialog', { name: 'Edit the promise' });
  await expect(form.getByLabel('To do what')).toHaveValue('Share the numbers');
  await form.getByLabel('Note').fill('As she said, twice.');
  await page.keyboard.press('Escape');
  await expect(form.getByText('What you wrote here is not saved yet.')).toBeVisible();
  await form.getByRole('button', { name: 'Keep writing' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('As she said, twice.')).toBeVisible();
  await act(page, 'Remove', 'Share the numbers').press('Enter');
  await expect(page.getByText('What you promised and what you were promised goes here')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(act(page, 'Arrived', 'Share the numbers')).toBeVisible();
});

test('the next promise has the focus when one is dealt with, and the path goes to one', async ({ page, ask }) => {
  for (const n of [1, 2, 3]) await ask('commitments.add', { direction: 'mine', what: `Promise ${n}`, madeOn: '2026-11-01' as never, dueOn: `2026-11-0${n}` as never });
  await goTo(page, 'Commitments');
  await act(page, 'Missed', 'Promise 2').press('Enter');
  await expect(group(page, 'Overdue')).toHaveCount(2);
  await expect(act(page, 'Kept', 'Promise 3')).toBeFocused();
  await page.evaluate(() => {
    location.hash = '/commitments?at=1';
  });
  await expect(page.getByRole('listitem').filter({ hasText: 'Promise 1' })).toBeFocused();
  await page.evaluate(() => {
    location.hash = '/commitments?at=99';
  });
  await expect(page.getByText('That promise is not in the journal.')).toBeVisible();
});

test('hundreds of promises are folded, and the one come for is among those shown', async ({ page, ask }) => {
  const { day } = await ask('today.show', {});
  for (let meeting = 0; meeting < 20; meeting += 1) {
    await ask('meetings.save', {
      entries: [
        {
          day,
          mode: 'phone',
          commitments: Array.from({ length: 40 }, (_, n) => ({ direction: 'theirs' as const, kind: 'action' as const, what: `Promise ${meeting * 40 + n + 1}` })),
        },
      ],
    });
  }
  await goTo(page, 'Commitments');
  await expect(group(page, 'Someday')).toHaveCount(12);
  await page.getByRole('button', { name: 'And 788 more' }).press('Enter');
  await expect(group(page, 'Someday')).toHaveCount(112);
  await page.evaluate(() => {
    location.hash = '/commitments?at=700';
  });
  await expect(page.getByRole('listitem').filter({ hasText: /^.*Promise 700(?!\d)/u })).toBeFocused();
});

test('a person’s page has what is open both ways with its acts, and says when help was last offered', async ({ page, ask }) => {
  const { personId } = await ask('people.add', { name: 'Helen Carrow' });
  await ask('commitments.add', { direction: 'theirs', what: 'Share the numbers', with: { kind: 'person', personId } });
  await page.evaluate((id) => {
    location.hash = `/people/${id}`;
  }, personId);
  await heading(page, 'Helen Carrow');
  await expect(page.getByText('Nothing offered yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Make a promise, Helen Carrow' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Make a promise' });
  await expect(form.getByLabel('To whom')).toHaveValue('Helen Carrow');
  await form.getByRole('radio', { name: 'Offer of help' }).press(' ');
  await form.getByLabel('To do what').fill('Lend a nurse');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('You offered help today; it is still open.')).toBeVisible();
  await act(page, 'Kept', 'Lend a nurse').press('Enter');
  await expect(page.getByText('You offered help today; it was kept on 20 November.')).toBeVisible();
  await act(page, 'Arrived', 'Share the numbers').press('Enter');
  await expect(page.getByRole('button', { name: /^Arrived/u })).toBeHidden();
  await expectNoViolations(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`promises of every kind have nothing that axe would mark, in ${colorScheme}`, async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true, size: { width: 900, height: 600 }, appearance: { colorScheme, reducedMotion: 'reduce' } });
    await goTo(page, 'Commitments');
    await heading(page, 'Commitments');
    await expect(page.getByRole('heading', { name: 'Help you offered, and what became of it' })).toBeVisible();
    await expectNoViolations(page);
  });
}
