import type { Page } from 'playwright/test';
import type { Day } from '../../main/domain/day.ts';
import { expect, expectNoViolations, type Rapport, test } from './fixtures.ts';

const FRIDAY = '2026-11-20' as Day;

/** The demo journal at the log of today, come to by its key. */
async function openLog(rapport: Rapport, size?: { readonly width: number; readonly height: number }): Promise<Page> {
  const { page } = await rapport.open({ demo: true, ...(size === undefined ? {} : { size }) });
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('region', { name: 'Accepting' })).toBeVisible();
  return page;
}

const lines = (page: Page) => page.getByRole('textbox', { name: /^Line/u });
const settled = (page: Page) => page.locator('.entry.is-settled');
const said = (page: Page) => page.getByRole('status').first();
const place = (page: Page, name: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });

const meetingsOfToday = (page: Page) =>
  page.evaluate(async (day) => {
    const outcome = await window.rapport.call('meetings.day', { day });
    return outcome.ok ? outcome.value.meetings : [];
  }, FRIDAY);

/** Two entries of a calendar that wait for their sentence: one with seven guests, one with one. */
async function bringInCalendar(page: Page): Promise<void> {
  await page.evaluate(async (day) => {
    const people = await window.rapport.call('people.list', {});
    if (!people.ok) return;
    const catrin = people.value.filter(({ name }) => name.startsWith('Catrin'));
    const guests = (some: typeof people.value) => some.map(({ id }) => ({ person: { kind: 'known' as const, personId: id } }));
    const entry = { day, mode: 'face-to-face' as const, source: 'calendar' as const };
    await window.rapport.call('meetings.save', {
      entries: [
        { ...entry, title: 'Budget shortfall: who carries the risk?', place: 'Boardroom', participants: guests(people.value.slice(0, 7)) },
        { ...entry, mode: 'phone', title: 'Phone: Catrin', participants: guests(catrin) },
      ],
    });
  }, FRIDAY);
  await page.reload();
  await place(page, 'Log').press('Enter');
}

test('one begins to write at once, and the words are there on coming back, and after a reload', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – first words');
  await expect(page.getByText(/^Kept (?:just now|\w+ seconds? ago)$/u)).toBeVisible();
  await page.keyboard.type(' and more');
  await place(page, 'Today').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Who to see' })).toBeVisible();
  await place(page, 'Log').click();
  await expect(lines(page).first()).toHaveText('9 Helen – first words and more');
  await page.reload();
  await expect(lines(page).first()).toHaveText('9 Helen – first words and more');
});

test('leaving the page keeps the last word at once', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – the last word');
  await place(page, 'People').click();
  const kept = () =>
    page.evaluate(async (day) => {
      const outcome = await window.rapport.call('meetings.day', { day });
      return outcome.ok ? outcome.value.draft.map(({ text }) => text) : [];
    }, FRIDAY);
  await expect.poll(kept).toEqual(['9 Helen – the last word']);
});

test('undoing an accepted line gives its words back, from the very line one goes on in; doing it again settles it', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – fine');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Undone');
  await expect(settled(page)).toHaveCount(0);
  await expect(lines(page).first()).toHaveText('9 Helen – fine');
  await page.keyboard.press('Control+Shift+z');
  await expect(settled(page)).toHaveCount(1);
  await expect(lines(page)).toHaveCount(1);
});

test('a second Enter does not save a line twice', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – fine');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(settled(page)).toHaveCount(1);
  expect(await meetingsOfToday(page)).toHaveLength(1);
});

test('rows are moved over with the arrows, and a settled one is changed from its row', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen, Gareth – fine');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(settled(page)).toBeFocused();
  await page.keyboard.press('e');
  // Typing over chosen words brings no style of its own: the page's policy would refuse it, and the test would end with its complaint.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9 Helen – fine');
  await page.keyboard.press('Enter');
  await expect(settled(page).getByText('9 Helen – fine')).toBeVisible();
  const [meeting] = await meetingsOfToday(page);
  expect(meeting?.participants.map(({ name }) => name)).toEqual(['Helen Carrow']);
});

test('a line thrown away can be brought back', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – a slip');
  await page.getByRole('button', { name: /^Throw away/u }).press('Enter');
  await expect(lines(page).first()).toHaveText(/Who, when/u);
  await page.getByRole('button', { name: 'Bring the words back' }).press('Enter');
  await expect(lines(page).first()).toHaveText('9 Helen – a slip');
});

test('meetings of the calendar keep their titles, wait for a sentence each, and may be taken off the day', async ({ rapport }) => {
  const page = await openLog(rapport);
  await bringInCalendar(page);
  await expect(page.getByText('Two waiting for a sentence.')).toBeVisible();
  const budget = page.getByRole('textbox', { name: 'Line on Budget shortfall: who carries the risk?' });
  await expect(budget).toBeFocused();
  await page.keyboard.type('tense, but Gareth held the line');
  await expect(budget).toContainText('Budget shortfall: who carries the risk? Boardroom, with');
  await page.keyboard.press('Enter');
  await expect(settled(page)).toContainText('Budget shortfall: who carries the risk? – tense, but Gareth held the line');
  const [saved] = await meetingsOfToday(page);
  expect(saved).toMatchObject({ text: 'tense, but Gareth held the line', source: 'calendar', place: 'Boardroom' });

  await page.getByRole('button', { name: /^Not there after all/u }).press('Enter');
  await expect(page.getByText('One line settled.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(page.getByText('One line settled, one waiting for a sentence.')).toBeVisible();
});

test('the day is accepted but for what has a question, which is said and gone to', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.insertText('9 Helen – fine');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.insertText('ran into Jo Pickering, Westmarsh Housing, at the station – a word');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('One line accepted. One has a question.');
  await expect(page.getByRole('button', { name: /^Add both/u })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText('One line settled, one ready to accept.')).toBeVisible();
});

test('parts are set right beside the line, and the form adds what its words do not tell of', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9.30 call Helen 20m – I’ll send the figures by Friday');
  await page.getByRole('button', { name: 'Phone', exact: true }).press('Enter');
  await page.getByRole('dialog', { name: 'How you met' }).getByRole('radio', { name: 'Video' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^You promised to send the figures/u }).press('Enter');
  const promise = page.getByRole('dialog', { name: 'The promise' });
  await promise.getByLabel('To do what').fill('send the winter figures');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^As a form/u }).first().press('Enter');
  const form = page.getByRole('dialog', { name: 'This meeting, as a form' });
  await form.getByRole('button', { name: 'Add a promise' }).press('Enter');
  await form.getByLabel('To do what').last().fill('lend a room');
  await form.getByRole('radio', { name: 'Theirs' }).last().check();
  await form.getByLabel('Helen Carrow', { exact: true }).selectOption('4');
  await form.getByRole('checkbox', { name: 'The longer term' }).check();
  await form.getByLabel('Part of a conflict').selectOption({ label: 'one of its own' });
  await form.getByLabel('What it is over').fill('who pays for the room');
  await expectNoViolations(page);
  await page.keyboard.press('Control+Enter');
  await expect(settled(page)).toContainText('Video, 20 minutes');
  const [meeting] = await meetingsOfToday(page);
  expect(meeting).toMatchObject({
    mode: 'video',
    minutes: 20,
    factors: [5],
    participants: [{ name: 'Helen Carrow', safety: 4 }],
    commitments: [
      { what: 'send the winter figures', direction: 'mine', withName: 'Helen Carrow' },
      { what: 'lend a room', direction: 'theirs', withName: 'Helen Carrow' },
    ],
    conflicts: [{ title: 'who pays for the room' }],
  });
});

test('arrows alone leaf through days while nothing is being written', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday 19 November');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 18 November');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday 19 November');
});

test('a line longer than a meeting may be is kept, refused in words when accepted, and stays', async ({ rapport }) => {
  const page = await openLog(rapport);
  await page.keyboard.type('9 Helen – before');
  await page.keyboard.insertText('x'.repeat(100_100));
  await expect(page.getByText(/^Kept/u)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Longer than 100,000 characters' })).toBeAttached();
  // Not its text: a failure would print all of it.
  expect(await lines(page).first().evaluate((line) => (line.textContent ?? '').length > 1_000)).toBe(true);
});

test('words that cannot be kept are said to be so, and stay', async ({ rapport }) => {
  const { page, app } = await rapport.open({ demo: true });
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('region', { name: 'Accepting' })).toBeVisible();
  // The journal goes away under the page.
  await app.close();
  await page.keyboard.type('9 Helen – before');
  await expect(page.getByRole('alert').filter({ hasText: 'Not kept yet' })).toBeVisible();
  await expect(lines(page).first()).toContainText('9 Helen – before');
});
