import { arch, cpus, platform } from 'node:os';
import { TWENTY_YEARS, TWO_YEARS } from '../../db/demo/size.ts';
import { openGenerated } from './generated.ts';
import { drawTable, type Measured } from './goal.ts';
import { measureOpening } from './opening.ts';
import { measureRecognition } from './recognition.ts';
import { measureSaving } from './saving.ts';
import { measureSearch } from './search.ts';
import { measureSummary } from './summary.ts';
import { measureToday } from './today.ts';

/**
 * `npm run bench`: what the journal's goals of speed come to on this machine, on a generated journal of twenty years. It
 * measures and judges nothing: tests guard what the plans of its queries grow with.
 */
const lines: Measured[] = [];
const [twenty, two] = [openGenerated(TWENTY_YEARS), openGenerated(TWO_YEARS)];
try {
  lines.push(...measureToday(twenty, two), ...measureSearch(twenty), ...measureRecognition(twenty), ...(await measureSaving(TWENTY_YEARS)), ...(await measureSummary(twenty)));
} finally {
  twenty.close();
  two.close();
}
lines.push(...measureOpening(TWENTY_YEARS));
// Only where a browser is found.
const { measureRoundTrip } = await import('./round-trip.ts');
lines.push(...(await measureRoundTrip()));

console.log(drawTable(lines));
console.log(`\nNode ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`);
