import { day } from '../../main/domain/day.ts';
import { expect, test } from './fixtures.ts';

const WRITTEN = [
  { day: day('2026-11-02'), word: 'lanterns', heading: 'Monday 2 November' },
  { day: day('2026-11-03'), word: 'ledgers', heading: 'Tuesday 3 November' },
  { day: day('2026-11-04'), word: 'lodgers', heading: 'Wednesday 4 November' },
] as const;

test('what is typed and entered in one go opens what was typed, not what fewer letters had found', async ({ rapport }) => {
  const { page } = await rapport.open({ demo: true });
  for (const { day, word } of WRITTEN) {
    const begun = await page.evaluate(
      ([day, text]) => window.rapport.call('reflections.begin', { day, kind: 'free', parts: [{ prompt: '', text }] }),
      [day, `Winter at the quay: the ${word}`] as const,
    );
    expect(begun.ok).toBe(true);
  }
  for (const { word, heading } of [...WRITTEN, ...WRITTEN.toReversed()]) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
    await page.keyboard.type('Winter at the quay ');
    await expect(page.getByRole('option', { name: /the lanterns/u })).toBeVisible();
    // Sent together, so that Enter is there before an answer can be.
    await Promise.all([page.keyboard.insertText(word), page.keyboard.press('Enter')]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
});
