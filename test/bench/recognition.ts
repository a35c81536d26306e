import { meetingsBetween } from '../../db/repositories/meetings.ts';
import { readDirectory } from '../../db/repositories/directory.ts';
import { addDays } from '../../main/domain/day.ts';
import { prepare } from '../../main/domain/recognise/lexicon.ts';
import { recognise } from '../../main/domain/recognise/recognise.ts';
import { BENCH_DAY, type OpenBench } from './generated.ts';
import { inMs, type Measured } from './goal.ts';
import { at, medianOf, sorted } from './timing.ts';

/** Lines of the journal itself, understood against everyone it knows. */
export function measureRecognition({ journal: { read } }: OpenBench): readonly Measured[] {
  const lexicon = prepare(readDirectory(read, BENCH_DAY));
  const lines = meetingsBetween(read, addDays(BENCH_DAY, -60), BENCH_DAY).map(({ text }, i) => (i % 2 === 0 ? `${8 + (i % 9)}.30 ${text} 45m` : text));
  const understand = (line: string): number => {
    const from = performance.now();
    recognise(line, lexicon, BENCH_DAY);
    return performance.now() - from;
  };
  for (const line of lines) understand(line);
  // Each line's better time of three: what else the machine does is not the line's.
  const times = sorted(lines.map((line) => Math.min(...[1, 2, 3].map(() => understand(line)))));
  return [inMs('Understanding a line, 99 of 100 within', 2, at(0.99, times), `of ${lines.length} lines, median ${medianOf(times).toFixed(2)} ms`)];
}
