import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Connection } from '../../db/cipher.ts';
import type { JournalSize } from '../../db/demo/size.ts';
import { deskHandlers } from '../../main/app/handlers.ts';
import { dispatch } from '../../main/app/dispatch.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { anEntry, personId, withPerson } from '../support/builders.ts';
import { BENCH_DAY, type OpenBench, openGenerated } from './generated.ts';
import { inMs, inTimes, type Measured } from './goal.ts';
import { medianOf, sorted, timeInTurn } from './timing.ts';

const ROUNDS = 60;
const TEXT = 'Worried about winter beds; asked after the discharge figures.';

/**
 * A meeting saved as every shell saves one, against one row written and committed bare to the same open file, and against the
 * meeting's own two rows written so: with their indexes, without undo, search or anything checked. Where a disk takes
 * its time to flush, all three come to the same.
 */
export async function measureSaving(size: JournalSize): Promise<readonly Measured[]> {
  const opened = openGenerated(size);
  try {
    const { saved, bare } = await measureApart(opened);
    const rows = measureItsRows(opened.connection);
    return [
      inTimes('Saving a meeting against one bare durable row', 1.5, saved, bare),
      inTimes('Saving a meeting against its own rows written bare', 1.5, saved, rows),
      inMs('One flush to this disk, of which a save waits for several', null, measureFlush(`${opened.path}.flush`)),
    ];
  } finally {
    opened.close();
  }
}

async function measureApart({ journal, connection }: OpenBench): Promise<{ readonly saved: number; readonly bare: number }> {
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
    const entry = anEntry({ day: BENCH_DAY, text: TEXT, participants: [withPerson(personId(1 + (written % 50)))] });
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
  return { saved: medianOf(sorted(saved)), bare: medianOf(sorted(committed)) };
}

/** Takes every trigger away first, so the journal serves for nothing else afterwards. */
function measureItsRows(connection: Connection): number {
  for (const schema of ['main', 'temp']) {
    const names = connection.prepare<[], string>(`SELECT name FROM ${schema}.sqlite_schema WHERE type = 'trigger'`).pluck().all();
    for (const name of names) connection.exec(`DROP TRIGGER ${schema}."${name}"`);
  }
  const meeting = connection.prepare(`INSERT INTO meeting (day, mode, character, text, source) VALUES ('${BENCH_DAY}', 'face-to-face', 'open', ?, 'line')`);
  const part = connection.prepare(`INSERT INTO participant (meeting_id, person_id, day, mode, character) VALUES (?, ?, '${BENCH_DAY}', 'face-to-face', 'open')`);
  let written = 0;
  const [rows] = timeInTurn(ROUNDS, () => {
    connection.exec('BEGIN IMMEDIATE');
    part.run(meeting.run(TEXT).lastInsertRowid, 1 + ((written += 1) % 50));
    connection.exec('COMMIT');
  });
  return medianOf(rows);
}

/** The median of flushing one page of a file of its own beside the journal. */
function measureFlush(path: string): number {
  const file = openSync(path, 'wx', 0o600);
  try {
    const page = new Uint8Array(4_096);
    const [times] = timeInTurn(ROUNDS, () => {
      writeSync(file, page, 0, page.length, 0);
      fsyncSync(file);
    });
    return medianOf(times);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}
