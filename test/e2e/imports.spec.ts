import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Answer, CallName, InputOf } from '../../preload/contract.ts';
import type { Outcome } from '../../preload/contract/outcome.ts';
import { expect, expectNoViolations, PASSPHRASE, test as base } from './fixtures.ts';

type Ask = <N extends CallName>(name: N, input: InputOf<N>) => Promise<Answer<N>>;
type AnyCall = (name: string, input: unknown) => Promise<Outcome<unknown>>;

/** A window on a new journal, and a way to ask it as the page does. */
const test = base.extend<{ readonly ask: Ask }>({
  ask: async ({ page }, use) => {
    await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
    await page.reload();
    await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    await use(async <N extends CallName>(name: N, input: InputOf<N>) => {
      const outcome = await page.evaluate(([call, given]) => (window.rapport.call as AnyCall)(call, given), [name as string, input as unknown] as const);
      if (!outcome.ok) throw new Error(outcome.failure.message);
      return outcome.value as Answer<N>;
    });
  },
});

const fixture = (path: string): string => join(import.meta.dirname, '..', 'fixtures', path);
const CONTACTS = fixture('contacts/partner-contacts.vcf');
const OUTLOOK = fixture('contacts/outlook-contacts.csv');
const WEEK = fixture('calendar/chief-executive-week.ics');

type Made = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const made = (name: string, content: string | Buffer): Made => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

const at = async (page: Page, what: 'contacts' | 'calendar'): Promise<void> => {
  await page.evaluate((path) => (location.hash = path), `/imports/${what}`);
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
};
const choose = (page: Page, files: Made | readonly (string | Made)[] | string) => page.locator('input[type="file"]').setInputFiles(files as string);
const entries = (page: Page) => page.getByRole('list', { name: 'Entries' });
const contacts = (page: Page) => page.getByRole('list', { name: 'Contacts' });
const first = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.locator('.announcer [role="status"]');

/** Both themes, one after the other. */
async function expectNoViolationsInEither(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
}

test('contacts and the week come in by keyboard alone, one file after another, and can be taken back', async ({ page, ask }) => {
  await at(page, 'contacts');
  await expectNoViolationsInEither(page);
  await choose(page, [CONTACTS, WEEK]);

  await expect(page.getByText('‘partner-contacts.vcf’ holds 40 contacts, all of them new.').last()).toBeVisible();
  await expect(page.getByText('1 of 2')).toBeVisible();
  await expect(contacts(page).getByRole('checkbox', { name: /^Priya Raman/u })).toBeFocused();
  await expectNoViolationsInEither(page);
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  expect(await ask('people.list', {})).toEqual([]);
  await expect(first(page, /^Bring in 39 people/u)).toBeVisible();
  await page.keyboard.press('Control+Enter');

  await expect(said(page)).toHaveText('Brought in 39 people and nine organisations');
  const people = await ask('people.list', {});
  expect(people.find(({ name }) => name === 'Priya Raman')?.ring).toBe('inner');
  expect(people.find(({ name }) => name === 'Oluwaseun Adeyemi')?.ring).toBe('key');
  expect(people.map(({ name }) => name)).not.toContain('Gareth Hollis-Webb');

  await expect(page.getByText('2 of 2')).toBeVisible();
  await expect(page.getByRole('button', { name: 'That is you' })).toBeFocused();
  await expectNoViolationsInEither(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Say first whose diary this is, at the top.')).toBeVisible();
  expect(await ask('meetings.list', {})).toEqual([]);
  await expect(page.getByRole('button', { name: 'That is you' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your diary, Alex Morgan')).toBeVisible();
  await expect(entries(page).getByRole('checkbox').first()).toBeFocused();
  // The one left out of the contacts is offered here.
  await expect(page.getByRole('checkbox', { name: /^Gareth Hollis-Webb/u })).not.toBeChecked();
  await page.keyboard.press('Control+Enter');

  await expect(page.getByText('26 meetings came in from ‘chief-executive-week.ics’.')).toBeVisible();
  expect(await ask('meetings.list', {})).toHaveLength(26);
  expect((await ask('settings.get', {})).owner?.name).toBe('Alex Morgan');
  await expectNoViolationsInEither(page);
  await expect(page.getByRole('link', { name: 'Write up today' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Write up today' })).toHaveAttribute('href', '#/log/2026-11-20');

  await page.getByRole('button', { name: 'Undo, chief-executive-week.ics' }).press('Enter');
  await expect.poll(() => ask('meetings.list', {})).toEqual([]);
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect(await ask('people.list', {})).toHaveLength(39);
});

test('the same contacts again add nothing; Outlook’s say what each adds, and are shown by kind', async ({ page, ask }) => {
  await at(page, 'contacts');
  await choose(page, CONTACTS);
  await contacts(page).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('came in from')).toBeVisible();
  await choose(page, [CONTACTS, OUTLOOK]);
  await expect(page.getByText('all of them are here already. There is nothing to add.').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nobody is ticked' })).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nobody is ticked' })).toBeDisabled();
  await page.getByRole('button', { name: 'Leave this file' }).press('Enter');

  await expect(page.getByText('15 add something to people you have and 25 are here already').last()).toBeVisible();
  const iqbal = contacts(page).getByRole('checkbox', { name: /^Mohammed Iqbal/u });
  await expect(iqbal).toHaveAccessibleName(/Adds a phone$/u);
  await expect(iqbal).toBeChecked();
  await page.getByRole('button', { name: 'Tick none' }).press('Enter');
  await iqbal.press('Space');
  await page.getByRole('button', { name: /^Add to one person/u }).press('Enter');
  await expect(page.getByText('More about one person came in')).toBeVisible();
  const { personId } = { personId: (await ask('people.list', {})).find(({ name }) => name === 'Mohammed Iqbal')!.id };
  expect((await ask('people.get', { personId })).contactPoints.map(({ value }) => value)).toContain('+44 7700 907794');
});

test('a table with headings of its own asks what they are, and needs a name', async ({ page, ask }) => {
  await at(page, 'contacts');
  await choose(page, made('mine.csv', 'Wer,Wo,Mail\nHelen Carrow,Aldermere County Council,h@x.example\nZoë Quill,,z@x.example\n'));
  await expect(page.getByRole('heading', { level: 1, name: 'What is in the columns?' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'What ‘Wer’ is' })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'What ‘Mail’ is' })).toHaveValue('email');
  await expectNoViolationsInEither(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').getByText('No column is a name.')).toBeVisible();
  await page.getByRole('combobox', { name: 'What ‘Wer’ is' }).selectOption('name');
  await page.getByRole('combobox', { name: 'What ‘Wo’ is' }).selectOption('organisation');
  await page.keyboard.press('Control+Enter');
  await expect(contacts(page).getByRole('checkbox', { name: 'Helen Carrow, Aldermere County Council, New, wider ring' })).toBeFocused();
  await page.getByRole('button', { name: 'Change the columns' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'What ‘Wo’ is' })).toHaveValue('organisation');
  await page.keyboard.press('Control+Enter');
  await expect(contacts(page).getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Two people and one organisation came in from ‘mine.csv’.')).toBeVisible();
  expect((await ask('people.list', {})).map(({ name }) => name)).toEqual(['Helen Carrow', 'Zoë Quill']);
});

const meeting = (uid: string, time: string, title: string, guests: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20261118T${time}00\r\nDTEND:20261118T${time}59\r\nSUMMARY:${title}\r\n${guests}END:VEVENT\r\n`;
const guest = (name: string, email: string, answer = 'ACCEPTED'): string => `ATTENDEE;CN=${name};PARTSTAT=${answer}:mailto:${email}\r\n`;
const ME = guest('Alex Morgan', 'alex@x.example');
const ODD = made(
  'odd.ics',
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${meeting('a', '0900', 'Board', ME + guest('Jo Pickering', 'jo@x.example') + guest('Helen Carrow', 'helen@x.example', 'DECLINED'))}${meeting('b', '1100', 'Walk', ME + guest('Chris Taylor', 'ct@elsewhere.example'))}BEGIN:VEVENT\r\nUID:z\r\nSUMMARY:Broken\r\nDTSTART:2026\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
);

test('newcomers are ticked one by one, a shared name is asked about, other days and another owner read it again', async ({ page, ask }) => {
  const { personId: one } = await ask('people.add', { name: 'Chris Taylor' });
  const { personId: other } = await ask('people.add', { name: 'Chris Taylor' });
  await at(page, 'calendar');
  await choose(page, ODD);
  await expect(page.getByText('One part could not be read. ‘Broken’')).toBeVisible();
  await expect(page.getByText('Which Chris Taylor is meant, in one entry?')).toBeVisible();
  await expect(entries(page).getByRole('checkbox', { name: /Helen Carrow, who declined/u })).toBeChecked();
  await expectNoViolationsInEither(page);

  await page.getByRole('button', { name: 'Someone else' }).press('Enter');
  await expect(page.getByRole('radio', { name: /in one entry$/u }).first()).toBeFocused();
  await expectNoViolationsInEither(page);
  await page.getByRole('button', { name: 'Never mind' }).press('Enter');
  await page.getByRole('button', { name: 'That is you' }).press('Enter');

  const change = page.getByRole('button', { name: 'Change, whose diary this is' });
  await change.press('Enter');
  await page.getByRole('radio', { name: 'Someone not listed' }).check();
  await page.getByRole('button', { name: 'Read it as yours' }).press('Enter');
  await expect(page.getByText('Write a name.')).toBeVisible();
  await page.getByLabel('Your name, as calendars write it').fill('Jo Pickering');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your diary, Jo Pickering')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Alex Morgan/u })).not.toBeChecked();
  await change.press('Enter');
  await page.getByRole('radio', { name: /^Alex Morgan/u }).check();
  await page.getByRole('button', { name: 'Read it as yours' }).press('Enter');
  await expect(page.getByText('Your diary, Alex Morgan')).toBeVisible();

  await entries(page).getByRole('checkbox', { name: /Walk/u }).press('Space');
  await page.getByRole('button', { name: 'Change the days' }).press('Enter');
  await expectNoViolationsInEither(page);
  await page.getByLabel('To', { exact: true }).fill('1 Nov');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is before Monday 16 November.')).toBeVisible();
  await page.getByRole('button', { name: 'Last week' }).press('Enter');
  await expect(page.getByText('‘odd.ics’ has nothing on these days.').last()).toBeVisible();
  await expectNoViolationsInEither(page);
  await page.getByRole('button', { name: 'This week' }).press('Enter');
  // What was unticked stays so.
  await expect(entries(page).getByRole('checkbox', { name: /Walk/u })).not.toBeChecked();
  await entries(page).getByRole('checkbox', { name: /Walk/u }).press('Space');

  await page.getByRole('radio', { name: 'Chris Taylor, no post' }).nth(1).press('Space');
  await page.getByRole('checkbox', { name: /^Jo Pickering/u }).press('Space');
  await expect(first(page, /^Bring in two meetings and one person/u)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Two meetings and one person came in')).toBeVisible();
  const saved = await ask('meetings.list', {});
  expect(saved.map(({ title, participants }) => [title, participants.map(({ name }) => name)])).toEqual(
    expect.arrayContaining([
      ['Board', ['Jo Pickering']],
      ['Walk', ['Chris Taylor']],
    ]),
  );
  expect(saved.flatMap(({ participants }) => participants.map(({ personId }) => personId))).toContain(other);
  expect(saved.flatMap(({ participants }) => participants.map(({ personId }) => personId))).not.toContain(one);
});

test('a file that is nothing of the kind is refused in words, and the next one has its turn', async ({ page, ask }) => {
  await at(page, 'contacts');
  await choose(page, [made('report.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_000)])), made('empty.ics', ''), made('one.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Helen Carrow\r\nEND:VCARD\r\n')]);
  await expect(page.getByRole('alert').filter({ hasText: '‘report.pdf’' })).toContainText('Nothing was changed.');
  await expect(first(page, 'Choose another file')).toBeFocused();
  await expectNoViolationsInEither(page);
  await page.getByRole('button', { name: 'Go on to ‘empty.ics’' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '‘empty.ics’ is empty.' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on to ‘one.vcf’' }).press('Enter');
  await expect(contacts(page).getByRole('checkbox', { name: /^Helen Carrow/u })).toBeFocused();
  await page.getByRole('button', { name: 'Leave this file' }).press('Enter');
  await expect(first(page, 'Choose files')).toBeFocused();
  expect(await ask('people.list', {})).toEqual([]);
});

test('a hundred megabytes of nothing are refused without being read', async ({ page, ask: _ }) => {
  await at(page, 'contacts');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(100 * 1024 * 1024)], 'nothing.vcf'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('alert').filter({ hasText: '‘nothing.vcf’ is larger than 64 MB' })).toContainText('Nothing was changed.');
});

test('a file dropped on any page opens it there, and going away and back loses nothing', async ({ page, ask }) => {
  const base64 = readFileSync(WEEK).toString('base64');
  await page.evaluate((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'week.ics'));
    const event = (kind: string) => new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event('dragover'));
    document.body.dispatchEvent(event('drop'));
  }, base64);
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in a calendar' })).toBeVisible();
  await page.getByRole('button', { name: 'That is you' }).press('Enter');
  const board = entries(page).getByRole('checkbox', { name: /^Mon 16 Nov, 9\.30/u });
  await board.press('Space');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { level: 1, name: /Bring in/u })).toHaveCount(0);
  await page.goBack();
  await expect(board).not.toBeChecked();
  await expect(first(page, /^Bring in 25 meetings/u)).toBeVisible();

  // The journal changes under the preview: it says so, and reads the file again with the ticks as they were.
  await ask('people.add', { name: 'Priya Raman' });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'The journal has changed' })).toBeVisible();
  await page.getByRole('button', { name: 'Read it again' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'The journal has changed' })).toHaveCount(0);
  await expect(first(page, /^Bring in 25 meetings/u)).toHaveAttribute('aria-busy', 'false');
  await expect(board).not.toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('25 meetings came in')).toBeVisible();
});

test('two thousand contacts scroll, and are found by the start of a name', async ({ page, ask }) => {
  const card = (index: number): string => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ${String(index).padStart(4, '0')}\r\nEMAIL:p${index}@x.example\r\nEND:VCARD\r\n`;
  const many = `${Array.from({ length: 2_000 }, (_, index) => card(index)).join('')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zara Quill\r\nEND:VCARD\r\n`;
  await at(page, 'contacts');
  await choose(page, made('many.vcf', many));
  await expect(first(page, /^Bring in 2,001 people/u)).toBeVisible();
  expect(await contacts(page).getByRole('listitem').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect(page.getByRole('checkbox', { name: /^Zara Quill/u })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('zara');
  const zara = page.getByRole('checkbox', { name: /^Zara Quill/u });
  await expect(zara).toBeFocused();
  const foot = await page.getByText('Nothing is saved yet.').boundingBox();
  expect((await zara.boundingBox())!.y).toBeLessThan(foot!.y);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2,000 people came in')).toBeVisible();
  expect(await ask('people.list', {})).toHaveLength(2_000);
});
