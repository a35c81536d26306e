import { expect, expectNoViolations, PASSPHRASE, test } from './fixtures.ts';

test('the window opens on a page of its own, served with the policy', async ({ page }) => {
  const response = await page.reload();
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page).toHaveTitle(/Rapport/);
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(await page.evaluate(() => [isSecureContext, typeof window.rapport.call])).toEqual([true, 'function']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first screen has nothing that axe would mark, in ${colorScheme}`, async ({ rapport }) => {
    const { page } = await rapport.open({ appearance: { colorScheme, reducedMotion: 'reduce' } });
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectNoViolations(page);
  });
}

test('a call made by the page reaches the journal, and what it saves is there after a restart', async ({ rapport }) => {
  const first = await rapport.open();
  const made = await first.page.evaluate((passphrase) => window.rapport.call('vault.create', { passphrase }), PASSPHRASE);
  expect(made).toMatchObject({ ok: true });
  const added = await first.page.evaluate(() => window.rapport.call('people.add', { name: 'Siân Ŵyn' }));
  expect(added).toMatchObject({ ok: true });
  expect(await rapport.close()).toEqual({ kind: 'quit' });

  const { page } = await rapport.open();
  expect(await page.evaluate(() => window.rapport.call('people.list', {}))).toMatchObject({ ok: false, failure: { kind: 'locked' } });
  expect(await page.evaluate(() => window.rapport.call('vault.unlock', { passphrase: 'something else' }))).toMatchObject({
    ok: false,
    failure: { kind: 'wrong-passphrase' },
  });
  expect(await page.evaluate((passphrase) => window.rapport.call('vault.unlock', { passphrase }), PASSPHRASE)).toMatchObject({ ok: true });
  expect(await page.evaluate(() => window.rapport.call('people.list', {}))).toMatchObject({ ok: true, value: [{ name: 'Siân Ŵyn' }] });
});

test('locking ends the window, and says why', async ({ rapport }) => {
  const { page, closed } = await rapport.open({ demo: true });
  await page.evaluate(() => window.rapport.call('vault.lock', {}));
  expect(await closed).toEqual({ kind: 'relaunch', because: 'asked' });
});
