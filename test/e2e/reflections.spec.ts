import type { Locator, Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.first().evaluate((element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const place = (page: Page, name: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const kept = (page: Page) => page.getByRole('region', { name: 'Keeping' });
const sheets = (page: Page) => page.getByRole('main').getByRole('textbox');
const about = (page: Page) => page.getByRole('region', { name: 'About' });
const lines = (page: Page) => page.getByRole('list', { name: 'Reflections' }).getByRole('link');
const said = (page: Page) => page.locator('.announcer [role="status"]');

/** How many there are: of a long list only those in sight are drawn. */
const howMany = async (page: Page): Promise<number> => {
  const list = await page.evaluate(() => window.rapport.call('reflections.list', {}));
  return list.ok ? list.value.length : -1;
};

async function goToReflections(page: Page): Promise<void> {
  await press(page, place(page, 'Reflections'));
  await expect(heading(page)).toHaveText('Reflections');
}

/** What is written under every prompt. */
const written = async (page: Page): Promise<readonly string[]> => sheets(page).evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).innerText.replace(/\n$/u, '')));

test('each kind is begun, written with @, left and come back to, by keyboard alone', async ({ rapport }) => {
  test.setTimeout(240_000);
  const { page } = await rapport.open({ demo: true });
  await goToReflections(page);
  await expectNoViolationsInEither(page);
  const before = await howMany(page);

  await test.step('freely: the page is ready to write on', async () => {
    await press(page, button(page, 'Write freely'));
    await expect(heading(page)).toHaveText('Friday 20 November');
    await expect(sheets(page)).toBeFocused();
    await page.keyboard.type('# After the hill\nWalked with @hel');
    await expect(page.getByRole('option', { name: /Helen Carrow/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type(', and *nothing* to settle. About @who pays');
    await expect(page.getByRole('option', { name: /Who pays for step-down beds/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(about(page).getByRole('link')).toHaveText(['Helen Carrow', 'Who pays for step-down beds']);
    await expect(kept(page)).toContainText('Kept');
    await expectNoViolationsInEither(page);
  });

  await test.step('a name that is struck out is no link; undone, it is one again, and the reflection stays', async () => {
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('Backspace');
    await expect(about(page).getByRole('link')).toHaveText(['Helen Carrow']);
    await page.keyboard.press('Control+z');
    await expect(about(page).getByRole('link')).toHaveText(['Helen Carrow', 'Who pays for step-down beds']);
    for (let n = 0; n < 30; n += 1) await page.keyboard.press('Control+z');
    for (let n = 0; n < 30; n += 1) await page.keyboard.press('Control+Shift+Z');
    await page.keyboard.type('beds');
    await expect(about(page).getByRole('link')).toHaveText(['Helen Carrow', 'Who pays for step-down beds']);
    expect(await written(page)).toEqual(['# After the hill\nWalked with Helen Carrow, and *nothing* to settle. About Who pays for step-down beds']);
  });

  await test.step('What? So what? Now what?: Tab goes from prompt to prompt, and out', async () => {
    await goToReflections(page);
    await press(page, button(page, 'What? So what? Now what?'));
    await expect(sheets(page).first()).toBeFocused();
    for (const words of ['What', 'So what', 'Now what']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await press(page, page.getByRole('checkbox', { name: 'Personal contact' }), 'Space');
    await expect(page.getByRole('checkbox', { name: 'Personal contact' })).toBeChecked();
    // At once, before the pause after which words are kept.
    await press(page, page.getByRole('link', { name: 'All reflections' }));
    await expect(heading(page)).toHaveText('Reflections');
    await expect(lines(page).first()).toContainText('personal contact');
    await press(page, lines(page).first());
    await expect(sheets(page)).toHaveCount(3);
    expect(await written(page)).toEqual(['What', 'So what', 'Now what']);
  });

  await test.step('Gibbs’ six steps', async () => {
    await goToReflections(page);
    await press(page, button(page, 'Gibbs’ six steps'));
    await expect(sheets(page)).toHaveCount(6);
    for (let n = 1; n <= 6; n += 1) {
      await page.keyboard.type(`Step ${n}`);
      if (n < 6) await page.keyboard.press('Tab');
    }
    await goToReflections(page);
    await press(page, lines(page).first());
    await expect(sheets(page)).toHaveCount(6);
    expect(await written(page)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `Step ${n}`));
  });

  await test.step('the question of the day, of another factor', async () => {
    await goToReflections(page);
    await press(page, button(page, /^Another/u));
    await page.getByRole('menuitem', { name: 'Surfacing conflict' }).press('Enter');
    const question = page.locator('.beginning').last();
    const words = await question.innerText();
    await press(page, question);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(words);
    await expect(page.getByRole('checkbox', { name: 'Surfacing conflict' })).toBeChecked();
    await page.keyboard.type('That nobody counts the empty nights.');
    await goToReflections(page);
    await expect(lines(page).first()).toContainText('That nobody counts');
    await expect.poll(() => howMany(page)).toBe(before + 4);
  });

  await test.step('one that is begun and left without a word is not in the list', async () => {
    await press(page, button(page, 'Write freely'));
    await expect(sheets(page)).toBeFocused();
    await goToReflections(page);
    await expect.poll(() => howMany(page)).toBe(before + 4);
  });

  await test.step('it is found by a word of it, and opens from there', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('After the hill');
    await expect(page.getByRole('option', { name: /After the hill/u })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Friday 20 November');
    await expect(sheets(page)).toContainText('After the hill');
  });

  await test.step('it is moved to another day, deleted with its last words, and brought back whole', async () => {
    await press(page, button(page, 'Move to another day'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('18 November');
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Wednesday 18 November');
    await tabTo(page, button(page, 'Delete'));
    await sheets(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The last words.');
    await press(page, button(page, 'Delete'));
    await expect(heading(page)).toHaveText('Reflections');
    await expect(said(page)).toContainText('Deleted the reflection');
    await page.keyboard.press('Control+z');
    await lines(page).filter({ hasText: 'After the hill' }).press('Enter');
    await expect(sheets(page)).toContainText('The last words.');
  });
});

/** Pastes into what has the focus, as from another program. */
async function paste(page: Page, text: string): Promise<void> {
  await sheets(page).evaluate((box, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('the list is narrowed by factor and by person, and says so', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await goToReflections(page);
  const all = await page.locator('.lede').innerText();
  await page.getByLabel('Person').selectOption({ label: 'Helen Carrow' });
  await expect(page.locator('.lede')).toHaveText(/^\w+ of \w+\.$/u);
  await expect(lines(page).first()).toContainText('Helen Carrow');
  await page.getByLabel('Factor').selectOption({ label: 'Shared purpose' });
  await expect(page.getByRole('main')).toContainText('Nothing fits both.');
  await button(page, 'Show all of them').press('Enter');
  await expect(page.locator('.lede')).toHaveText(all);
});

test('a reflection begins from a person, a conflict and a meeting, and is found from there again', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  const begin = async (path: string, act: string | RegExp, words: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, path);
    await page.getByRole('button', { name: act }).first().press('Enter');
    await expect(sheets(page).first()).toBeFocused();
    await page.keyboard.type(words);
    await expect(about(page).getByRole('link')).toHaveCount(1);
    await expect(kept(page)).toContainText('Kept just now');
  };
  await begin('/conflicts/1', 'Reflect on it', 'The sheet again.');
  await begin('/log/2026-11-13', /^Reflect on it, /u, 'How it went.');
  await begin('/people/12', /^Reflect on /u, 'What I owe them.');
  await page.evaluate(() => {
    location.hash = '/people/12';
  });
  await expect(page.getByRole('region', { name: 'Reflections' }).getByRole('link').first()).toHaveText('What I owe them.');
  await page.evaluate(() => {
    location.hash = '/conflicts/1';
  });
  await expect(page.getByRole('region', { name: 'Reflections' }).getByRole('link').first()).toHaveText('The sheet again.');
  await expectNoViolationsInEither(page);
});

test('the journal locks in the middle of a word: nothing is lost', async ({ rapport }) => {
  const first = await rapport.open();
  await first.page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await first.page.reload();
  await goToReflections(first.page);
  await expect(first.page.getByRole('main')).toContainText('What is written here stays here');
  await expectNoViolationsInEither(first.page);
  await press(first.page, button(first.page, 'Gibbs’ six steps'));
  await expect(sheets(first.page).first()).toBeFocused();
  await first.page.keyboard.type('Kept before. ');
  await expect(kept(first.page)).toContainText('Kept just now');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('In the middle of a wor');
  await first.page.keyboard.press('Control+Shift+L');
  await first.closed;

  const { page } = await rapport.open({ lockedBecause: 'asked' });
  await page.getByRole('textbox').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await goToReflections(page);
  await press(page, lines(page).first());
  await expect(sheets(page)).toHaveCount(6);
  expect((await written(page)).slice(0, 2)).toEqual(['Kept before. ', 'In the middle of a wor']);
});

test('what the journal will not take stays on the page, and says so until it is kept', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await goToReflections(page);
  await press(page, button(page, 'Write freely'));
  await expect(sheets(page)).toBeFocused();
  await paste(page, 'A line of some words.\n'.repeat(4_600));
  await expect(kept(page).getByRole('alert')).toContainText('Not kept yet: Longer than 100,000 characters.');
  // Away and back: it is still all there.
  await goToReflections(page);
  await page.goBack();
  await expect(kept(page).getByRole('alert')).toContainText('Not kept yet');
  await sheets(page).focus();
  await page.keyboard.press('Control+a');
  await paste(page, `${'Fifty thousand letters are no trouble. '.repeat(12)}\n`.repeat(107));
  await page.keyboard.type('And the last of them.');
  await expect(kept(page)).toContainText('Kept just now');
  await goToReflections(page);
  await press(page, lines(page).first());
  await sheets(page).focus();
  await page.keyboard.press('Control+End');
  await expect(sheets(page)).toContainText('And the last of them.');
});

test('a session is written down, prepared, and makes the next one, by keyboard alone', async ({ rapport }) => {
  test.setTimeout(120_000);
  const { page } = await rapport.open({ demo: true });
  await goToReflections(page);
  await expect(page.getByRole('main')).toContainText('Your next coaching session');
  await press(page, page.getByRole('link', { name: 'Coaching sessions' }));
  await expect(heading(page)).toHaveText('Coaching sessions');
  await expectNoViolationsInEither(page);
  await press(page, button(page, 'Add a session'));
  await page.keyboard.type('1 December');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Sam Osei');
  await expectNoViolationsInEither(page);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Tuesday 1 December');
  await expect(page.getByRole('main')).toContainText('With Sam Osei, ');

  await press(page, button(page, 'What has been on your mind, and what you would rather not talk about.'));
  await page.keyboard.type('Hamza, whom I have not met.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'What I want to bring' })).toContainText('Hamza, whom I have not met.');
  await expect(page.getByRole('link', { name: 'Make a summary for it' })).toHaveAttribute('href', /\/reflections\/summary\?session=\d+$/u);
  await expectNoViolationsInEither(page);

  await press(page, button(page, 'Write down the next one'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12 January 2027');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('region', { name: 'The next session' }).getByRole('link'));
  await expect(heading(page)).toHaveText('Tuesday 12 January 2027');
  await expect(page.getByRole('main')).toContainText('With Sam Osei, ');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('No such session');
});
