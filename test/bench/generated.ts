import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '../../db/cipher.ts';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import type { JournalSize } from '../../db/demo/size.ts';
import { type Journal, journalOver } from '../../db/journal.ts';
import { MIGRATIONS } from '../../db/migrations.ts';
import { createJournal } from '../../db/open.ts';
import { settle } from '../../db/pragmas.ts';
import { isCurrent } from '../../db/search-index.ts';
import { day } from '../../main/domain/day.ts';

/** The last day of the journals that are measured. */
export const BENCH_DAY = day('2026-11-20');
/** Nobody's secret: what is in them is made up. */
export const BENCH_KEY = new Uint8Array(32).fill(7);

let opened = 0;
const FOLDER = join(tmpdir(), 'rapport-bench');

/** A journal that is open, and the connection beneath it. */
export interface OpenBench {
  readonly path: string;
  readonly connection: Connection;
  readonly journal: Journal;
  /** Closes it and takes its file away. */
  readonly close: () => void;
}

/** A copy of a generated journal, open as the app opens one; `through` may stand between the journal and its connection. */
export function openGenerated(size: JournalSize, through: (connection: Connection) => Connection = (connection) => connection): OpenBench {
  const made = generatedFile(size);
  const path = join(FOLDER, `open-${process.pid}-${(opened += 1)}.db`);
  copyFileSync(made, path);
  const connection = connect(path, BENCH_KEY);
  settle(connection);
  if (!isCurrent(connection)) {
    // Search has changed and the tables have not: make it anew.
    connection.close();
    rmSync(path, { force: true });
    rmSync(made, { force: true });
    return openGenerated(size, through);
  }
  const journal = journalOver(through(connection), BENCH_KEY);
  const close = (): void => {
    journal.close();
    rmSync(path, { force: true });
  };
  return { path, connection, journal, close };
}

/** The file of a generated journal, made when no run before made it: of this size, by these migrations and this generator. */
export function generatedFile(size: JournalSize): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${size.years}-years-${printOf(size)}.db`);
  if (existsSync(path)) return path;
  for (const old of readdirSync(FOLDER)) if (old.startsWith(`${size.years}-years-`)) rmSync(join(FOLDER, old), { force: true });
  const unfinished = join(FOLDER, `unfinished-${process.pid}.db`);
  rmSync(unfinished, { force: true });
  const opened = createJournal({ path: unfinished, key: BENCH_KEY });
  if (!opened.ok) throw new Error(`The journal could not be made: ${opened.failure.kind}`);
  const records = generateJournal({ seed: 1, today: BENCH_DAY, size });
  opened.journal.change('Filled', (writer) => {
    fillJournal(writer, records);
  });
  opened.journal.forgetUndo();
  opened.journal.close();
  renameSync(unfinished, path);
  return path;
}

function printOf(size: JournalSize): string {
  const hash = createHash('sha256').update(JSON.stringify([size, BENCH_DAY, MIGRATIONS.map(({ checksum }) => checksum)]));
  const demo = new URL('../../db/demo/', import.meta.url);
  for (const name of readdirSync(demo, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name.replaceAll('\\', '/'), demo)));
  }
  return hash.digest('hex').slice(0, 12);
}
