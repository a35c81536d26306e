import type { Locator, Page } from 'playwright/test';
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

/** A window on a new journal with Helen in it. */
const test = base.extend<{ readonly ask: Ask }>({
  ask: async ({ page }, use) => {
    const ask = await begin(page);
    await ask('people.add', { name: 'Helen Carrow' });
    await use(ask);
  },
});

const goTo = (page: Page, place: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place, exact: true }).press('Enter');
const said = (page: Page) => page.getByRole('status').first();
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().press('Enter');
/** What the field is called exactly, in the dialog that is open. */
const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true });

async function write(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).focus();
  await page.keyboard.insertText(words);
}

/** Both themes: the system's preference is what the window follows. */
async function expectNoViolationsInEitherTheme(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

test('a conflict’s whole life by keyboard alone: started from a person, stuck, their view written, surfaced, worked on, resolved; undone and done again', async ({ page, ask }) => {
  test.setTimeout(120_000);
  await goTo(page, 'People');
  await page.getByRole('searchbox').press('Enter');
  await heading(page, 'Helen Carrow');
  await press(page, 'Start a conflict');
  await expect(field(page, 'What it is over')).toBeFocused();
  await expect(page.getByRole('list', { name: 'With whom' })).toContainText('Helen Carrow');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Say in a few words what it is over.')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.insertText('Who pays for step-down beds');
  await write(page, 'What you noticed', 'Her finance lead no longer copies ours in.');
  await page.keyboard.press('Control+Enter');
  await heading(page, 'Who pays for step-down beds');
  await expect(said(page)).toHaveText(/^Noticed: Who pays for step-down beds/u);
  await expect(page.getByText('Her finance lead no longer copies ours in.')).toBeVisible();

  for (const words of ['Same ground.', 'Same ground again.', 'We were both very polite.']) {
    await press(page, 'Log a conversation');
    await expect(field(page, 'What was said')).toBeFocused();
    await page.keyboard.insertText(words);
    await field(page, 'Forward').focus();
    // Arrows choose among the answers.
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'Not at all')).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Stuck', { exact: true })).toBeVisible();
  await expect(page.getByText('The last three conversations moved nothing.')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);

  await press(page, 'Write Helen’s view');
  await expect(field(page, 'What Helen wants')).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.insertText('One shared pot, with the true cost published first.');
  await write(page, 'Why it matters to Helen', 'Twice left with a bill that others agreed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'How Helen sees it' }).getByText('One shared pot')).toBeVisible();

  await press(page, 'Surface it');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Say how it was said.')).toBeVisible();
  await expect(field(page, 'How it was said')).toBeFocused();
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.insertText('Said it aloud. Helen went quiet, then thanked me.');
  await field(page, 'Next conversation, if there is to be one').focus();
  await page.keyboard.insertText('27 Nov');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/^Surfaced: Who pays/u);
  await expect(page.getByText('The next conversation is on 27 November.')).toBeVisible();

  await press(page, 'Work on it');
  await page.keyboard.insertText('Martin will sit with both finance teams.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/^Now worked on: Who pays/u);

  await press(page, 'It is resolved');
  await expect(field(page, 'What was agreed')).toBeFocused();
  await page.keyboard.insertText('Half each, from April.');
  await write(page, 'How you feel about it', 'Relieved.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Say how Helen Carrow feels about what was agreed.')).toBeVisible();
  await expect(field(page, 'How Helen feels about it')).toBeFocused();
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.insertText('Heard, she says.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(/^Resolved: Who pays/u);
  await expect(page.getByRole('region', { name: 'What was agreed' })).toContainText('Heard, she says.');
  await expectNoViolationsInEitherTheme(page);

  const [conflict] = await ask('conflicts.list', {});
  if (conflict === undefined) throw new Error('There is no conflict');
  const whole = await ask('conflicts.get', { conflictId: conflict.id });
  expect(whole.entries.map(({ movedTo, movement }) => movedTo ?? movement)).toEqual(['resolved', 'worked', 'surfaced', 'none', 'none', 'none', 'noticed']);
  // Every step of it, one by one, to where there was no conflict.
  for (let step = 0; step < 8; step += 1) await undo(page, step);
  await heading(page, 'No such conflict');
  expect(await ask('conflicts.list', {})).toEqual([]);
  for (let step = 0; step < 8; step += 1) await redo(page, step);
  await expect(page.getByRole('region', { name: 'What was agreed' })).toContainText('Half each, from April.');
  expect(await ask('conflicts.get', { conflictId: conflict.id })).toEqual(whole);
});

async function undo(page: Page, step: number): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText(UNDONE[step] ?? /^Undone/u);
}

async function redo(page: Page, step: number): Promise<void> {
  await page.keyboard.press('Control+Shift+z');
  await expect(said(page)).toHaveText(DONE_AGAIN[step] ?? /^Done again/u);
}

const LOGGED = /wrote in the log of ‘Who pays/u;
const UNDONE = [/^Undone: .*resolved/u, /^Undone: .*worked/u, /^Undone: .*surfaced/u, /^Undone: changed/u, LOGGED, LOGGED, LOGGED, /^Undone: noticed/u];
const DONE_AGAIN = [/^Done again: noticed/u, LOGGED, LOGGED, LOGGED, /^Done again: changed/u, /^Done again: .*surfaced/u, /^Done again: .*worked/u, /^Done again: .*resolved/u];

test('an empty list teaches; a what-if is rehearsed from the example, becomes real, is parked and taken up again', async ({ page, ask: _ }) => {
  await goTo(page, 'Conflicts');
  await expect(page.getByText('Differences go here')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
  await press(page, 'Rehearse a what-if');
  await press(page, 'Begin with this');
  await expect(field(page, 'What if')).toBeFocused();
  await expect(field(page, 'What if')).toHaveValue('One of us overspends our shared budget');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Say whom it is with: a person or an organisation.')).toBeVisible();
  await expect(field(page, 'With whom')).toBeFocused();
  await page.keyboard.type('hel');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await write(page, 'What Helen wants', 'To be told in October, not in March.');
  await expectNoViolationsInEitherTheme(page);
  await page.keyboard.press('Control+Enter');
  await heading(page, 'One of us overspends our shared budget');
  await expect(page.getByText('what-if', { exact: true })).toBeVisible();

  await press(page, 'It has become real');
  await page.keyboard.insertText('The October figures are out.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Became real')).toBeVisible();

  await press(page, 'Park it');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog').getByText('Choose the day to look at it again.')).toBeVisible();
  await expect(field(page, 'The day to look at it again')).toBeFocused();
  await page.keyboard.insertText('11 Jan 2027');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Parked; you mean to look at it again on 11 January 2027.')).toBeVisible();
  await expectNoViolations(page);
  await press(page, 'Open it again');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Opened again', { exact: true })).toBeVisible();
});

test('the list is moved through by key and by hand, and says why where a conflict may not go', async ({ page, ask }) => {
  const [helen] = await ask('people.list', {});
  if (helen === undefined) throw new Error('There is nobody');
  const parties = [{ kind: 'person' as const, personId: helen.id, feels: '' }];
  const noticedOn = '2026-11-10' as InputOf<'conflicts.add'>['day'];
  const { conflictId } = await ask('conflicts.add', { title: 'Beds', day: noticedOn, parties });
  await ask('conflicts.add', { title: 'Day centres', day: noticedOn, parties });
  await ask('conflicts.move', { conflictId, to: 'surfaced', day: noticedOn, text: 'Aloud.', personIds: [helen.id] });
  await goTo(page, 'Conflicts');
  await expect(page.getByText('Two are open')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);

  await page.getByRole('button', { name: 'Move to…, Beds' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Work on it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Work on it' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Being worked on' }).getByRole('link', { name: 'Beds' })).toBeVisible();

  // Noticed, it cannot be worked on before it is said aloud.
  const centres = page.locator('.conflict-line', { hasText: 'Day centres' });
  await centres.dragTo(page.getByRole('region', { name: 'Being worked on' }));
  await expect(page.getByRole('alert')).toContainText('Day centres: It has not been said aloud yet, so it cannot be worked on. Surface it first.');
  expect((await ask('conflicts.list', {})).find(({ title }) => title === 'Day centres')?.stage).toBe('noticed');

  // A stage without a conflict yet is at the foot of the window while one is dragged.
  const from = await middleOf(centres);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 4 });
  const place = page.locator('.drop-place', { hasText: 'Surfaced' });
  await expect(place).toBeVisible();
  const to = await middleOf(place);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Surface it' })).toBeVisible();
  await write(page, 'How it was said', 'Over lunch.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Surfaced' }).getByRole('link', { name: 'Day centres' })).toBeVisible();
});

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a long life stays readable: 30 conversations fold to the newest, and 50,000 characters to their beginning', async ({ page, ask }) => {
  const [helen] = await ask('people.list', {});
  if (helen === undefined) throw new Error('There is nobody');
  const parties = [{ kind: 'person' as const, personId: helen.id, feels: '' }];
  const long = 'Every bed that closes is an ambulance waiting outside. '.repeat(910).slice(0, 50_000);
  const { conflictId } = await ask('conflicts.add', { title: 'Beds', day: '2026-01-05' as InputOf<'conflicts.add'>['day'], parties, text: 'The first sign.', mine: { wants: 'Beds.', because: long } });
  for (let month = 1; month <= 10; month += 1) {
    for (const date of ['07', '15', '24']) {
      const on = `2026-${String(month).padStart(2, '0')}-${date}` as InputOf<'conflicts.addEntry'>['day'];
      await ask('conflicts.addEntry', { conflictId, day: on, text: `Talked on ${on}.`, movement: 'none' });
    }
  }
  await goTo(page, 'Conflicts');
  await page.getByRole('link', { name: 'Beds' }).press('Enter');
  await heading(page, 'Beds');
  await expect(page.getByText('Talked on 2026-10-24.')).toBeVisible();
  await expect(page.getByText('Talked on 2026-01-07.')).toHaveCount(0);
  await expect(page.getByText('The first sign.')).toBeVisible();
  await expectNoViolations(page);
  await press(page, '20 earlier conversations');
  await expect(page.getByText('Talked on 2026-01-07.')).toBeVisible();
  const mine = page.getByRole('region', { name: 'Why it matters to you' });
  expect((await mine.innerText()).length).toBeLessThan(1_200);
  await mine.getByRole('button', { name: /^Read on/u }).press('Enter');
  expect((await mine.innerText()).length).toBeGreaterThan(49_000);
});
