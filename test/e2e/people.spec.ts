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
const said = (page: Page) => page.getByRole('status').first();
const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

test('an empty list of people teaches, and someone is added by keyboard alone', async ({ page, ask: _ }) => {
  await goTo(page, 'People');
  await expect(page.getByRole('button', { name: 'Bring in contacts' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Add someone' }).press('Enter');

  const form = page.getByRole('dialog', { name: 'Add someone' });
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Write a name.')).toBeVisible();
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused();
  await expectNoViolations(page);

  await page.keyboard.type('Helen Carrow');
  await form.getByLabel('Title').focus();
  await page.keyboard.type('Director of Adult Social Services');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Aldermere County Council');
  await expect(form.getByText('it will be added as a local authority')).toBeVisible();
  await form.getByLabel('From, if known').fill('12 April 2021');
  await form.getByLabel('Last day, if it has ended').fill('1 April 2021');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('The post would end before it starts.')).toBeVisible();
  await expect(form.getByLabel('Last day, if it has ended')).toBeFocused();
  await form.getByLabel('Last day, if it has ended').fill('');
  await page.keyboard.press('Control+Enter');

  await heading(page, 'Helen Carrow');
  await expect(page.getByText('Director of Adult Social Services, Aldermere County Council.')).toBeVisible();
  await expect(said(page)).toHaveText('Added Helen Carrow');
});

test('what the contract refuses is said at its field, and nothing typed is lost', async ({ page, ask: _ }) => {
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add someone' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name', { exact: true }).fill('N'.repeat(10_000));
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('Longer than 200 characters.')).toBeVisible();
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('N'.repeat(10_000));

  await page.keyboard.press('Escape');
  await expect(form.getByText('What you wrote here is not saved yet.')).toBeVisible();
  await form.getByRole('button', { name: 'Keep writing' }).press('Enter');
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('N'.repeat(10_000));
});

test('words are changed where they stand: saved by Ctrl and Enter, restored by Escape, kept when the page is left', async ({ page, ask }) => {
  const { personId } = await ask('people.add', { name: 'Helen Carrow' });
  await goTo(page, 'People');
  await page.getByRole('searchbox').press('Enter');
  await heading(page, 'Helen Carrow');

  const matters = page.getByRole('region', { name: 'What matters to Helen' });
  await matters.getByRole('button').press('Enter');
  await page.keyboard.type('Care that is finished, not handed on.');
  await page.keyboard.press('Control+Enter');
  await expect(matters.getByText('Care that is finished')).toBeVisible();
  await expect(matters.getByRole('button', { name: 'Change' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.type(' And more.');
  await page.keyboard.press('Escape');
  await expect(matters.getByText('Care that is finished, not handed on.', { exact: true })).toBeVisible();

  await page.getByRole('region', { name: 'Notes' }).getByRole('button').press('Enter');
  await page.keyboard.type('Half a thought');
  await goTo(page, 'Log');
  await expect.poll(async () => (await ask('people.get', { personId })).person.notes).toBe('Half a thought');

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ask('people.get', { personId })).person.notes).toBe('');
});

test('words still being written when the journal locks are there when it is unlocked', async ({ rapport }) => {
  const first = await rapport.open();
  const ask = await begin(first.page);
  const { personId } = await ask('people.add', { name: 'Helen Carrow' });
  await first.page.evaluate((id) => (location.hash = `/people/${id}`), personId);
  await first.page.getByRole('region', { name: 'Notes' }).getByRole('button').press('Enter');
  await first.page.keyboard.type('She rings back at ten to six.');
  await first.page.keyboard.press('Control+Shift+L');
  await first.closed;

  const { page } = await rapport.open();
  await page.evaluate((passphrase) => window.rapport.call('vault.unlock', { passphrase }), PASSPHRASE);
  expect(await page.evaluate((id) => window.rapport.call('people.get', { personId: id }), personId)).toMatchObject({
    ok: true,
    value: { person: { notes: 'She rings back at ten to six.' } },
  });
});

test('someone deleted comes back by Ctrl and Z; someone archived is kept apart', async ({ page, ask }) => {
  const { personId } = await ask('people.add', { name: 'Helen Carrow' });
  await ask('people.add', { name: 'Gareth Hollis-Webb' });
  await page.evaluate((id) => (location.hash = `/people/${id}`), personId);
  await heading(page, 'Helen Carrow');
  await page.getByRole('button', { name: /^More/u }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await heading(page, 'People');
  await expect(page.getByRole('listitem').filter({ hasText: 'Helen Carrow' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: /Helen Carrow/u }).press('Enter');

  await page.getByRole('button', { name: /^More/u }).press('Enter');
  await page.getByRole('menuitem', { name: 'Archive' }).press('Enter');
  await expect(page.getByText('Archived on 20 November')).toBeVisible();
  await goTo(page, 'People');
  await expect(page.getByText('One person')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Archived' }).check();
  await expect(page.getByRole('link', { name: /Helen Carrow/u })).toBeVisible();
  await expect(page.getByRole('link', { name: /Gareth/u })).toHaveCount(0);
});

test('two records of one person are noticed, previewed, merged and parted again', async ({ page, ask }) => {
  const email = { kind: 'email', value: 'helen.carrow@aldermere.example' } as const;
  const { personId: keep } = await ask('people.add', { name: 'Helen Carrow', notes: 'First.', contactPoints: [email] });
  const { personId: gone } = await ask('people.add', { name: 'Helen C', notes: 'Second.', contactPoints: [email] });
  await ask('meetings.save', { entries: [{ day: (await ask('today.show', {})).day, mode: 'phone', participants: [{ person: { kind: 'known', personId: gone } }] }] });

  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Look at it' }).press('Enter');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'See them as one' }).press('Enter');
  const merge = page.getByRole('dialog', { name: 'Merge Helen C into Helen Carrow' });
  await expect(merge.getByText('One meeting moves to Helen Carrow.')).toBeVisible();
  await expect(merge.getByText('Both have written ‘Notes’')).toBeVisible();
  await merge.getByRole('button', { name: 'Keep Helen C instead' }).press('Enter');
  await expect(page.getByText('has no meetings, promises, conflicts or posts to move')).toBeVisible();
  await page.getByRole('button', { name: 'Keep Helen Carrow instead' }).press('Enter');
  await expect(merge).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Control+Enter');

  await heading(page, 'Helen Carrow');
  await expect(page.getByText('Also known as Helen C.')).toBeVisible();
  expect((await ask('people.get', { personId: keep })).person.notes).toBe('First.\n\nSecond.');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ask('people.list', {})).map(({ name }) => name)).toEqual(['Helen Carrow', 'Helen C']);
});

test('the list is narrowed in the path, so that Back returns to it', async ({ page, ask }) => {
  for (const [name, ring] of [['Siân Llywelyn', 'inner'], ['Helen Carrow', 'inner'], ['Tunde Bakare', 'wider']] as const) await ask('people.add', { name, ring });
  await goTo(page, 'People');
  await page.getByRole('combobox', { name: 'Ring' }).selectOption('inner');
  await expect(page.getByText('Two people of 3.')).toBeVisible();
  await page.getByRole('searchbox').fill('sian');
  await expect(page.getByText('One person of 3.')).toBeVisible();
  await page.getByRole('searchbox').press('ArrowDown');
  await expect(page.getByRole('link', { name: /Siân/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await heading(page, 'Siân Llywelyn');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('sian');
  await expect(page.getByRole('combobox', { name: 'Ring' })).toHaveValue('inner');
  await expect(page.getByText('One person of 3.')).toBeVisible();
});

test('two thousand people scroll, and are found by the start of a name', async ({ page, ask }) => {
  const { day } = await ask('today.show', {});
  const crowd = Array.from({ length: 4 }, (_, hall) => Array.from({ length: 500 }, (_, seat) => `Person ${String(hall * 500 + seat).padStart(4, '0')}`));
  await ask('meetings.save', {
    entries: crowd.map((names) => ({ day, mode: 'face-to-face' as const, participants: names.map((name) => ({ person: { kind: 'new' as const, name } })) })),
  });
  await ask('people.add', { name: 'Zara Quill' });
  await goTo(page, 'People');
  await expect(page.getByText('2,001 people')).toBeVisible();
  await page.getByRole('searchbox').press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: /Person 1999/u })).toBeFocused();
  expect(await page.getByRole('list', { name: 'People' }).getByRole('listitem').count()).toBeLessThan(60);
  await page.keyboard.type('zara');
  await expect(page.getByRole('link', { name: /Zara Quill/u })).toBeFocused();
});

/** One person with a post, a meeting, promises both ways and a conflict. */
async function someHistory(ask: Ask): Promise<void> {
  const { day } = await ask('today.show', {});
  const { personId } = await ask('people.add', {
    name: 'Helen Carrow',
    matters: 'Care that is finished.',
    contactPoints: [{ kind: 'phone', value: '01632 960123' }],
    posts: [{ title: 'Director of Adult Social Services', organisation: { name: 'Aldermere County Council' } }],
  });
  await ask('meetings.save', {
    entries: [
      {
        day,
        mode: 'face-to-face',
        text: 'Helen at her office',
        participants: [{ person: { kind: 'known', personId } }, { person: { kind: 'new', name: 'Gareth Hollis-Webb' } }],
        commitments: [
          { direction: 'mine', kind: 'help', what: 'send the paper', participant: 0, dueOn: day },
          { direction: 'theirs', kind: 'action', what: 'share the numbers', participant: 0 },
        ],
        conflict: { kind: 'new', title: 'Who pays for step-down beds' },
      },
    ],
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of [{ width: 1440, height: 900 }, { width: 900, height: 600 }]) {
    test(`people and organisations have nothing that axe would mark, in ${colorScheme} at ${size.width} by ${size.height}`, async ({ rapport }) => {
      const { page } = await rapport.open({ size, appearance: { colorScheme, reducedMotion: 'reduce' } });
      await someHistory(await begin(page));
      for (const place of ['People', 'Organisations']) {
        await goTo(page, place);
        await heading(page, place);
        await expectNoViolations(page);
        await page.getByRole('list', { name: place }).getByRole('link').first().press('Enter');
        await expect(page.getByRole('heading', { name: 'Meetings' })).toBeVisible();
        await expectNoViolations(page);
      }
    });
  }
}
