import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { TWENTY_YEARS } from '../../db/demo/size.ts';
import { day } from '../../main/domain/day.ts';
import type { SessionId } from '../../main/domain/id.ts';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';
import { makeLargeJournal } from './large-journal.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const paper = (page: Page) => page.getByRole('article', { name: 'The summary' });
const toSettle = (page: Page) => paper(page).getByRole('button', { name: /, to settle, number /u });
const doubtAt = (page: Page) => page.getByRole('form', { name: /^‘/u });

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), path);
}

/** Presses Tab until something has the focus, as one who uses no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.first().evaluate((element) => document.activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there.');
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

const DAYS = { last: day('2026-08-25'), next: day('2026-11-24') } as const;

/** A session that is past and one that comes, for which the summary is opened. */
async function openSummary(page: Page): Promise<SessionId> {
  const sessionId = await page.evaluate(async (days) => {
    const { call } = window.rapport;
    await call('sessions.add', { day: days.last, coach: 'Ruth Amadi' });
    const added = await call('sessions.add', { day: days.next, coach: 'Ruth Amadi', questions: 'Why do I keep explaining to Glanmorrow what it never asked?' });
    return added.ok ? added.value.sessionId : null;
  }, DAYS);
  if (sessionId === null) throw new Error('The session was not added.');
  await goTo(page, `/reflections/summary?session=${sessionId}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Summary for coaching' })).toBeVisible();
  await expect(paper(page)).toHaveAttribute('aria-busy', 'false');
  return sessionId;
}

/** How a session's summaries were made. */
const madeFor = (page: Page, sessionId: SessionId) =>
  page.evaluate(async (id) => {
    const session = await window.rapport.call('sessions.get', { sessionId: id });
    return session.ok ? session.value.summaries.map(({ format, disclosure }) => `${format} ${disclosure}`) : [];
  }, sessionId);

/** Takes out all that is asked, and what that leaves to be asked in turn. */
async function takeAllOut(page: Page): Promise<void> {
  await expect(async () => {
    const all = button(page, 'Take them all out');
    if (await all.isVisible()) await all.click();
    else if (await button(page, 'Settle it').isVisible()) await button(page, 'Settle it').click();
    else if (await button(page, 'Take it out').isVisible()) await button(page, 'Take it out').click();
    await expect(button(page, 'Save as PDF')).not.toHaveAttribute('aria-disabled', 'true', { timeout: 1_500 });
  }).toPass();
}

async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

test('what is asked is settled one after another, each where it stands, and taken back again, by keyboard alone', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await expect(toSettle(page).first()).toBeVisible();
  const heading = page.getByRole('heading', { level: 2, name: /left to settle$/u });
  const before = await heading.textContent();
  await expect(button(page, 'Save as PDF')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Save as PDF')).toHaveAccessibleDescription(/^Settle (?:it|the .+) first\. What you see is exactly what is saved\.$/u);
  await press(page, button(page, /^Settle (the|it)/u));

  await test.step('the first is taken out with what is offered, and the next has the focus', async () => {
    await expect(doubtAt(page)).toContainText('1 of ');
    await expect(button(page, 'Take it out')).toBeFocused();
    await expect(button(page, 'Take it out')).toHaveAccessibleDescription(/^1 of \d+/u);
    await expect(paper(page).locator('.doubt.is-asked').first()).toBeInViewport();
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Enter');
    await expect(doubtAt(page)).toContainText('2 of ');
    await expect(button(page, 'Take it out')).toBeFocused();
  });

  await test.step('back to it, in other words', async () => {
    await press(page, button(page, 'Back'));
    await expect(doubtAt(page)).toContainText('You took it out');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByLabel('In its place')).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('somewhere in particular');
    await page.keyboard.press('Enter');
    await expect(paper(page)).toContainText('somewhere in particular');
  });

  await test.step('taken back step by step', async () => {
    await page.keyboard.press('Control+z');
    await expect(paper(page)).not.toContainText('somewhere in particular');
    await page.keyboard.press('Control+z');
    await expect(doubtAt(page)).toContainText('1 of ');
    await page.keyboard.press('Control+Shift+z');
    await expect(doubtAt(page)).toContainText('You took it out');
    await page.keyboard.press('Control+z');
    await press(page, button(page, 'Change'));
    await expect(heading).toHaveText(before ?? '');
  });

  await test.step('all at once, and back', async () => {
    await press(page, button(page, /^Take them all out$/u));
    await expect(page.getByRole('heading', { name: 'Nothing left to settle' })).toBeFocused();
    await expect(button(page, 'Save as PDF')).not.toHaveAttribute('aria-disabled');
    await expectNoViolationsInEither(page);
    await page.keyboard.press('Control+z');
    await expect(heading).toHaveText(before ?? '');
  });
});

test('a mark in the words leads to what is asked of it', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  const mark = toSettle(page).last();
  const words = (await mark.getAttribute('aria-label'))?.split(', to settle')[0] ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `‘${words}’`, exact: true })).toBeVisible();
  await press(page, button(page, 'It may stay'));
  await expect(paper(page).getByRole('button', { name: new RegExp(`${words}, settled, number`, 'u') }).first()).toBeVisible();
});

test('a choice is in the document at once, and the keyboard keeps its place', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await expect(paper(page)).toContainText('Person A');
  const levels = page.getByRole('group', { name: 'How people are named' });
  await tabTo(page, levels.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(paper(page)).toContainText('Helen Carrow');
  await expect(levels.getByRole('radio', { name: /^Full names/u })).toBeFocused();
  await expect(page.getByText('Names stand as they are.')).toBeVisible();
  await expectNoViolationsInEither(page);

  const promises = page.getByRole('switch', { name: 'Promises' });
  await promises.focus();
  await page.keyboard.press('Space');
  await expect(paper(page)).not.toContainText('Promises I kept and missed');
  await expect(promises).toBeFocused();

  await goTo(page, '/');
  await goTo(page, '/reflections/summary');
  await expect(levels.getByRole('radio', { name: /^Full names/u })).toBeChecked();
  await expect(promises).not.toBeChecked();
});

test('questions are written here and kept with the session', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await press(page, button(page, 'Change the questions you want to bring'));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nWhat would it cost to send the number tomorrow?');
  await expectNoViolationsInEither(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(paper(page)).toContainText('What would it cost to send the number tomorrow?');
});

test('nothing is printed before all is settled; then the document alone, under the name of its file', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await openSummary(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toContainText('This summary is not printed yet. Settle');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await takeAllOut(page);
  const words = await paper(page).locator('.doc-paragraph, .doc-list li').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet h2')).toHaveText('Coaching summary');
  expect(words.length).toBeGreaterThan(3);
  for (const one of words) await expect(page.locator('.print-sheet')).toContainText(one);
  await expect(page.locator('.print-sheet .doubt')).toHaveCount(0);
  const titles = await page.evaluate(() => ['beforeprint', 'afterprint'].map((event) => (window.dispatchEvent(new Event(event)), document.title)));
  expect(titles).toEqual([expect.stringMatching(/^Coaching summary, /u), 'Summary for coaching – Rapport']);
});

test('a folder that cannot be written to is said, and nothing is written down as made', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  const sessionId = await openSummary(page);
  await takeAllOut(page);
  rmSync(rapport.downloads, { recursive: true, force: true });
  await button(page, 'Markdown').click();
  await expect(page.locator('.summary-save').getByRole('alert')).toContainText('was not saved');
  await expectNoViolationsInEither(page);
  expect(await madeFor(page, sessionId)).toEqual([]);
});

test('days that hold nothing say so, and offer others', async ({ page }) => {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await goTo(page, '/reflections/summary');
  await expect(page.getByText('It never leaves this computer unless you carry it away.')).toBeVisible();
  await expect(page.getByText(/There is nothing to save/u)).toBeVisible();
  await expect(button(page, 'Save as PDF')).toHaveCount(0);
  await expectNoViolationsInEither(page);
  await button(page, 'Look at a whole year').click();
  await expect(page.getByRole('radio', { name: 'A year' })).toBeChecked();
  await page.getByRole('radio', { name: 'Other days' }).check();
  await page.getByLabel('From').fill('tomorrow-ish');
  await expect(page.getByText('Write the first and the last day, and the pages are here.')).toBeVisible();
});

test('the walk: write a reflection, settle what tells, save as PDF and for Word, and the session remembers', async ({ rapport }) => {
  test.setTimeout(120_000);
  const { page } = await rapport.open({ demo: true });
  const names = await namesOf(page);
  const sessionId = await page.evaluate(async (days) => {
    const added = await window.rapport.call('sessions.add', { day: days.next, coach: 'Ruth Amadi' });
    return added.ok ? added.value.sessionId : null;
  }, DAYS);

  await test.step('write a reflection', async () => {
    await press(page, page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Reflections', exact: true }));
    await press(page, button(page, 'Write freely'));
    await expect(page.getByRole('textbox', { name: 'What is on your mind' })).toBeFocused();
    await page.keyboard.insertText('I explained the waits to Helen Carrow again, by the lock at Penquarry. Helen’s patience is going; ring her on 07700 900123.');
    await expect(page.getByRole('region', { name: 'Keeping' })).toContainText(/^Kept/u);
    await expect(page.getByRole('region', { name: 'Keeping' })).not.toContainText('Keeping your words');
  });

  await test.step('open the summary of the next session, in pseudonyms', async () => {
    await press(page, page.getByRole('link', { name: 'All reflections' }));
    await press(page, page.getByRole('link', { name: 'Make a summary' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Summary for coaching' })).toBeFocused();
    await expect(page.getByRole('radio', { name: /^Pseudonyms/u })).toBeChecked();
    await expect(page.getByLabel('For which session')).toHaveValue(String(sessionId));
    await expect(paper(page)).toContainText('I explained the waits to Person');
    await expect(paper(page)).not.toContainText('Helen');
    await expect(button(page, 'Save as PDF')).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('settle what is listed, one after another', async () => {
    await press(page, button(page, /^Settle (the|it)/u));
    while (await doubtAt(page).isVisible()) {
      const asked = await doubtAt(page).getByRole('heading').textContent();
      await expect(button(page, 'Take it out')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(doubtAt(page).getByRole('heading', { name: asked ?? '', exact: true })).toHaveCount(0);
      const more = button(page, /^Settle (the|it)/u);
      await expect(paper(page)).toHaveAttribute('aria-busy', 'false');
      if (await more.isVisible()) await press(page, more);
    }
    await expect(page.getByRole('heading', { name: 'Nothing left to settle' })).toBeFocused();
    await expect(paper(page)).not.toContainText('Penquarry');
  });

  const savedAs = async (name: string): Promise<string> => {
    await press(page, button(page, name));
    const said = page.locator('.summary-saved');
    await expect(said).toHaveText(/^Saved as .+$/u, { timeout: 30_000 });
    return /^Saved as (?<path>.+)$/u.exec((await said.textContent()) ?? '')?.groups?.['path'] ?? '';
  };

  await test.step('save as PDF and for Word, with nobody’s name in either', async () => {
    const [pdf, docx] = [await savedAs('Save as PDF'), await savedAs('Word')];
    expect([pdf, docx].map((path) => basename(path))).toEqual([expect.stringMatching(/^Coaching summary, .+\.pdf$/u), expect.stringMatching(/^Coaching summary, .+\.docx$/u)]);
    const told = { docx: execFileSync('unzip', ['-p', docx], { encoding: 'utf8' }), ...(isInstalled('pdftotext') ? { pdf: execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }) } : {}) };
    for (const [kind, text] of Object.entries(told)) {
      expect(text, kind).toContain('I explained the waits to Person');
      expect(names.filter((name) => text.includes(name)), kind).toEqual([]);
      expect(text.replaceAll(/\s/gu, ''), kind).not.toMatch(/07700|900123|Penquarry|Helen/u);
    }
  });

  await test.step('the session remembers', async () => {
    await expect(page.getByText('As PDF, in pseudonyms', { exact: false })).toBeVisible();
    expect(await madeFor(page, sessionId as SessionId)).toEqual(['docx pseudonyms', 'pdf pseudonyms']);
    await goTo(page, `/reflections/sessions/${sessionId}`);
    await expect(page.getByRole('region', { name: 'Summaries made for it' })).toContainText('As PDF, in pseudonyms');
  });
});

test('a year of a journal of twenty is chosen, read to its end and settled as a month is', async ({ rapport }) => {
  test.setTimeout(240_000);
  await makeLargeJournal(rapport.folder, PASSPHRASE, day('2026-11-20'), TWENTY_YEARS);
  const { page } = await rapport.open();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible({ timeout: 60_000 });
  await openSummary(page);
  await page.getByRole('radio', { name: 'A year' }).check();
  await expect(paper(page)).toHaveAttribute('aria-busy', 'false');
  await expect(paper(page)).toContainText('21 November 2025 to 20 November 2026.');
  await expect(paper(page)).toContainText(/About .+ pages\./u);
  await toSettle(page).last().focus();
  await expect(toSettle(page).last()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Take it out')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(doubtAt(page)).toContainText('1 of ');
  await expect(paper(page).locator('.doubt.is-asked').first()).toBeInViewport();
  await expectNoViolationsInEither(page);
});

/** The full names of everyone and everything in the journal. */
const namesOf = (page: Page) =>
  page.evaluate(async () => {
    const [people, organisations, partnerships] = [await window.rapport.call('people.list', {}), await window.rapport.call('organisations.list', {}), await window.rapport.call('partnerships.list', {})];
    return [people, organisations, partnerships].flatMap((outcome) => (outcome.ok ? outcome.value.map(({ name }) => name) : []));
  });

function isInstalled(command: string): boolean {
  return spawnSync(command, ['-v']).error === undefined;
}
