import { deskHandlers } from '../../main/app/handlers.ts';
import { dispatch } from '../../main/app/dispatch.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { anEntry, personId, withPerson } from '../support/builders.ts';
import { BENCH_DAY, type OpenBench } from './generated.ts';
import { inTimes, type Measured } from './goal.ts';
import { medianOf, sorted } from './timing.ts';

const ROUNDS = 60;

/** A meeting saved as every shell saves one, against one row written and committed bare to the same open file. */
export async function measureSaving({ journal, connection }: OpenBench): Promise<readonly Measured[]> {
  const handlers = deskHandlers({
    journal,
    today: () => BENCH_DAY,
    zone: 'Europe/London',
    now: () => `${BENCH_DAY}T18:00:00.000Z`,
    saveFile: () => Promise.resolve(succeed({ saved: null })),
    printDocument: () => Promise.resolve(succeed(new Uint8Array())),
  });
  const write = connection.prepare("INSERT INTO draft (day, lines, kept_at) VALUES (?, '[]', '')");
  let written = 0;
  const bare = (): void => {
    connection.exec('BEGIN IMMEDIATE');
    write.run(`bench ${(written += 1)}`);
    connection.exec('COMMIT');
  };
  const save = async (): Promise<void> => {
    const entry = anEntry({
      day: BENCH_DAY,
      text: 'Worried about winter beds; asked after the discharge figures.',
      participants: [withPerson(personId(1 + (written % 50)))],
    });
    const outcome = await dispatch(handlers, 'meetings.save', { entries: [entry] });
    if (!outcome.ok) throw new Error(outcome.failure.message);
  };
  const [saved, committed]: [number[], number[]] = [[], []];
  for (let round = -10; round < ROUNDS; round += 1) {
    const from = performance.now();
    await save();
    const between = performance.now();
    bare();
    const to = performance.now();
    if (round >= 0) {
      saved.push(between - from);
      committed.push(to - between);
    }
  }
  return [inTimes('Saving a meeting against one bare durable row', 1.5, medianOf(sorted(saved)), medianOf(sorted(committed)))];
}
