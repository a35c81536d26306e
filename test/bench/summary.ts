import { dispatch } from '../../main/app/dispatch.ts';
import { deskHandlers } from '../../main/app/handlers.ts';
import { addDays } from '../../main/domain/day.ts';
import { SUMMARY_SECTIONS } from '../../main/domain/summary/document.ts';
import { printInChromium } from '../../main/shell/chromium/print.ts';
import type { SummaryPreview } from '../../preload/contract/summaries.ts';
import { fail, type Outcome, succeed } from '../../preload/contract/outcome.ts';
import { findBrowser } from '../../tools/browser.mjs';
import { BENCH_DAY, type OpenBench } from './generated.ts';
import { inMs, type Measured } from './goal.ts';
import { medianOf, sorted } from './timing.ts';

const ROUNDS = 12;
const REQUEST = { from: addDays(BENCH_DAY, -364), to: BENCH_DAY, sections: [...SUMMARY_SECTIONS], disclosure: 'pseudonyms', sessionId: null };

/** Twelve months of a long journal: the preview as the page asks for it, and the PDF from the request to its bytes. */
export async function measureSummary({ journal }: OpenBench): Promise<readonly Measured[]> {
  const browser = findBrowser();
  const handlers = deskHandlers({
    journal,
    today: () => BENCH_DAY,
    zone: 'Europe/London',
    now: () => `${BENCH_DAY}T18:00:00.000Z`,
    // Nothing is remembered of a summary that was not saved, so each round finds the journal as it was.
    saveFile: () => Promise.resolve(succeed({ saved: null })),
    printDocument: (html) => (browser === undefined ? Promise.resolve(fail('refused', 'No browser.')) : printInChromium(browser, html)),
  });
  const ask = async <T>(name: string, input: object): Promise<T> => {
    // What answers the call is typed by the contract.
    const outcome = (await dispatch(handlers, name, input)) as Outcome<T>;
    if (!outcome.ok) throw new Error(outcome.failure.message);
    return outcome.value;
  };
  const timed = async (rounds: number, make: () => Promise<unknown>): Promise<number> => {
    const taken: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const from = performance.now();
      await make();
      if (round >= 0) taken.push(performance.now() - from);
    }
    return medianOf(sorted(taken));
  };

  const preview = await timed(ROUNDS, () => ask('summary.preview', REQUEST));
  const settled: { readonly key: string; readonly as: 'goes'; readonly instead: string }[] = [];
  for (let open = true; open;) {
    const found = await ask<SummaryPreview>('summary.preview', { ...REQUEST, settled });
    settled.push(...found.open.map(({ key, instead }) => ({ key, as: 'goes' as const, instead })));
    open = found.open.length > 0;
  }
  const lines = [inMs('The summary of twelve months, previewed', 300, preview)];
  if (browser === undefined) return lines;
  return [...lines, inMs('The same as PDF, the browser started for it', 3_000, await timed(3, () => ask('summary.save', { ...REQUEST, settled, format: 'pdf' })))];
}
