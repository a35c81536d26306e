import { expect, expectNoViolations, test } from './fixtures.ts';

const HELEN = 'Helen Carrow';

test.describe('the years with someone', () => {
  test('are walked by keyboard: along a lane, from lane to lane, nearer and further, and opened', async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true });
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: HELEN }).first().click();
    const picture = page.getByRole('group', { name: /^Timeline of Helen Carrow/u });
    await expect(picture).toBeVisible();

    // Tab finds one mark of the picture; the arrows find the rest.
    await picture.locator('[data-stop][tabindex="0"]').focus();
    await expect(picture.locator('[data-stop][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', /Aldermere/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', /face to face|at a distance|phone|video|written/u);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Who pays for step-down beds: noticed on/u);
    const before = await picture.locator('[data-stop]').count();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect(page.locator(':focus')).toHaveAttribute('data-stop', /^conflict/u);
    expect(await picture.locator('[data-stop]').count()).not.toBe(before);
    await page.keyboard.press('0');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Who pays for step-down beds' })).toBeVisible();
  });

  test('gather meetings that would overlap, and come apart when one looks nearer', async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true });
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: HELEN }).first().click();
    const gathered = page.getByRole('button', { name: /^2 meetings face to face/u });
    await expect(gathered.first()).toBeVisible();
    const words = await gathered.first().getAttribute('aria-label');
    await gathered.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words ?? '', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page.getByRole('button', { name: words ?? '', exact: true })).toHaveCount(1);
  });

  test('are the same as a table, and narrowed to what one wants to see', async ({ rapport }) => {
    const { page } = await rapport.open({ demo: true });
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: HELEN }).first().click();
    await page.getByText('The same as a table').first().click();
    const rows = page.locator('.picture-table tbody tr');
    await expect(rows.nth(50)).toBeVisible();
    const all = await rows.count();
    await expect(rows.first()).toContainText(/2026|November|December/u);
    await page.getByRole('button', { name: 'Choose what is shown' }).click();
    await page.getByRole('checkbox', { name: 'Meetings' }).uncheck();
    await page.getByRole('checkbox', { name: 'Trust' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'Meetings' })).toHaveCount(0);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await expect(page.getByRole('button', { name: 'Showing a part' })).toBeVisible();
  });

  for (const [colorScheme, size] of [['light', { width: 1440, height: 900 }], ['dark', { width: 900, height: 600 }]] as const) {
    test(`have nothing that keeps anyone out (${colorScheme}, ${size.width} wide)`, async ({ rapport }) => {
      const { page } = await rapport.open({ demo: true, size, appearance: { colorScheme, reducedMotion: 'reduce' } });
      await page.getByRole('link', { name: 'People' }).click();
      await page.getByRole('link', { name: HELEN }).first().click();
      await page.getByText('The same as a table').first().click();
      await expectNoViolations(page);
    });
  }
});
