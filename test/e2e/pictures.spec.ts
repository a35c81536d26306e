import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const goTo = (page: Page, place: string) => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place, exact: true }).press('Enter');
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
/** Opens the demo at a path, as it is reached by its links. */
const at = async (page: Page, path: string) => {
  await page.evaluate((where) => {
    location.hash = where;
  }, path);
};

test('from People to the rings, around them, and to someone’s page, by keyboard alone', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await goTo(page, 'People');
  await page.getByRole('link', { name: 'Rings', exact: true }).press('Enter');
  await heading(page, 'Everyone around you');
  const rings = page.getByRole('group', { name: /^Everyone around you, by organisation\./u });
  await expect(rings).toHaveAccessibleName(/Distance from the centre is the time since you last met face to face, divided by the rhythm\./u);
  await rings.getByRole('link').and(page.locator('[tabindex="0"]')).focus();
  const first = await focusedName(page);
  expect(first).toMatch(/^.+, .+, (inner|key|wider) ring: /u);
  await expect(page.locator('.picture-told')).toHaveText(first);
  const seen = new Set([first]);
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'PageDown']) {
    await page.keyboard.press(key);
    seen.add(await focusedName(page));
  }
  expect(seen.size).toBeGreaterThanOrEqual(4);
  const [name = ''] = (await focusedName(page)).split(',');
  await page.keyboard.press('Enter');
  await heading(page, name);
});

test('the rings say in a table all that they draw, and narrow to a ring', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await at(page, '/people/rings');
  await page.getByLabel('Ring', { exact: true }).selectOption('inner');
  const rings = page.getByRole('group', { name: /^Everyone around you, by organisation/u });
  await expect.poll(async () => (await rings.getByRole('link').all()).length).toBeLessThan(20);
  const drawn = await rings.getByRole('link').count();
  await page.getByText(/^All .* as a table$/u).press('Enter');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(drawn + 1);
});

test('a year is walked by day and week, and a day opens in the log', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await at(page, '/people/year');
  await heading(page, '2026, face to face');
  await page.locator('.year [tabindex="0"]').focus();
  expect(await focusedName(page)).toMatch(/^Friday 20 November: /u);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedName(page)).toMatch(/^Friday 13 November: /u);
  await page.keyboard.press('PageUp');
  expect(await focusedName(page)).toMatch(/^Tuesday 13 October: /u);
  await page.getByRole('link', { name: 'The year before, 2025' }).press('Enter');
  await heading(page, '2025, face to face');
  await page.getByText('The same as a table').press('Enter');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(13);
  await at(page, '/people/year');
  await page.locator('.year [tabindex="0"]').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await heading(page, /19 November/u);
});

test('the five factors: another period, one person, and the evidence behind a month', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await goTo(page, 'Reflections');
  await page.getByRole('link', { name: 'The five factors' }).press('Enter');
  await heading(page, 'Five factors');
  await expect(page.getByText('22 August to 20 November 2026.')).toBeVisible();
  await page.getByRole('radio', { name: 'This quarter' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('21 November 2025 to 20 November 2026.')).toBeVisible();
  await page.getByLabel('About').focus();
  await page.keyboard.type('helen ca');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await heading(page, 'Five factors, with Helen Carrow');
  const walked = page.locator('.factors-chart [tabindex="0"]');
  await walked.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await focusedName(page)).toMatch(/^Personal contact, November 2026: /u);
  await page.keyboard.press('Enter');
  await expect(page.locator('.evidence details[open] li a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await heading(page, /2026|September|October|November/u);
  await expect(page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Log', exact: true })).toHaveAttribute('aria-current', /.+/u);
});

test('a strip on Today opens its factor', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  await page.getByRole('link', { name: 'Personal contact' }).press('Enter');
  await heading(page, 'Five factors');
  await expect(page.locator('.evidence details[open] li').first()).toBeVisible();
});

for (const [path, title, words] of [
  ['/people/rings', 'Everyone around you', 'Helen Carrow'],
  ['/people/year', '2026, face to face', 'January'],
  ['/reflections/factors', 'Five factors', 'Personal contact'],
] as const) {
  test(`${title} is saved as SVG that stands alone, and as PNG`, async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true });
    await at(page, path);
    await heading(page, title);
    const saved: string[] = [];
    try {
      for (const kind of ['SVG', 'PNG']) {
        await page.getByRole('button', { name: `Save as ${kind}` }).press('Enter');
        const said = page.getByRole('status').first();
        await expect(said).toHaveText(new RegExp(`^Saved as .+\\.${kind.toLowerCase()}`, 'u'));
        saved.push(/^Saved as (?<path>.+\.(?:svg|png))/u.exec((await said.textContent()) ?? '')?.groups?.['path'] ?? '');
      }
      const [svg = '', png = ''] = saved;
      const text = readFileSync(svg, 'utf8');
      expect(text).toContain(`<title>${title}</title>`);
      expect(text).toContain('<desc>');
      expect(text).toContain(words);
      expect(text).toMatch(/font-family="[^"]*(Literata|Source Sans)/u);
      expect(text).not.toMatch(/var\(|\s(class|style|href|data-\w+|aria-\w+)=/u);
      const bytes = readFileSync(png);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      const width = Number(/width="(\d+)"/u.exec(text)?.[1]);
      expect(bytes.readUInt32BE(16)).toBe(width * 2);
    } finally {
      for (const file of saved) if (file !== '') rmSync(file, { force: true });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing is found by axe on any picture, ${colorScheme}`, async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true, appearance: { colorScheme } });
    for (const [path, name] of [
      ['/people/rings', 'Everyone around you'],
      ['/people/year', '2026, face to face'],
      ['/reflections/factors?factor=2', 'Five factors'],
    ] as const) {
      await at(page, path);
      await heading(page, name);
      await page.locator('.picture svg').first().waitFor();
      await page.locator('.picture-table summary').click();
      await expectNoViolations(page);
    }
  });
}

test('an empty journal teaches what each picture will show', async ({ page }) => {
  await page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await at(page, '/people/rings');
  await expect(page.getByText('Everyone you add is drawn here around you')).toBeVisible();
  await expectNoViolations(page);
  await at(page, '/people/year');
  await expect(page.getByText('Each day on which you meet someone in person')).toBeVisible();
  await at(page, '/reflections/factors');
  await expect(page.getByText('Nothing offered in this period.')).toBeVisible();
  await expectNoViolations(page);
});
