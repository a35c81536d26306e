import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Journal, journalOver } from '../../db/journal.ts';
import { migrate } from '../../db/migrate.ts';
import { MIGRATIONS } from '../../db/migrations.ts';
import { createJournal, openJournal } from '../../db/open.ts';
import { settle } from '../../db/pragmas.ts';
import { erase, eraseWithin } from '../../main/app/erasing.ts';
import { aFolder, closedAfter, journalOf, OTHER_KEY } from '../db/journals.ts';
import { fillWithHer, HER, her, NAME } from './erasing.ts';
import { bundleSaver } from './kill.ts';
import { KEY } from './place.ts';

/** A journal whose file is not encrypted, with every other setting of one that is: its bytes are its pages, the free ones among them. */
function aBareJournal(without?: string): { readonly journal: Journal; readonly path: string } {
  const path = join(aFolder(), 'bare.db');
  const connection = new Database(path);
  settle(connection);
  if (without !== undefined) connection.exec(without);
  expect(migrate(connection, () => true, MIGRATIONS).ok).toBe(true);
  return { journal: closedAfter(journalOver(connection, OTHER_KEY)), path };
}

/** How often a name of hers stands in the file: in any page, in text of either kind of byte order. */
function tracesIn(path: string): number {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 0, 15)).toBe('SQLite format 3');
  const plain = bytes.toString('latin1').toLowerCase();
  return ['zephyrine', 'quillfeather', 'quilly', Buffer.from('Zephyrine', 'utf16le').toString('latin1').toLowerCase()].reduce(
    (sum, word) => sum + plain.split(word).length - 1,
    0,
  );
}

/** In what of the journal she can still be found. */
const rowsWithHer = (journal: Journal): readonly string[] =>
  journal.read
    .all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name)
    .filter((name) => /zephyrine|quillfeather|quilly/iu.test(JSON.stringify(journal.read.all(sql.raw(`SELECT * FROM "${name}"`)))));

describe('someone who was erased', () => {
  it('is in no page of the file, used or free, in no row, in no step of undo, in no word of search and in no draft', () => {
    const { journal, path } = aBareJournal();
    fillWithHer(journal);
    journal.catchUp();
    expect(tracesIn(path)).toBeGreaterThan(1_000);
    expect(rowsWithHer(journal)).toEqual(expect.arrayContaining(['draft', 'import', 'meeting', 'person', 'reflection', 'search', 'undo_step']));
    erase(journal, her(journal));
    expect(rowsWithHer(journal)).toEqual([]);
    expect(tracesIn(path)).toBe(0);
    expect(journal.undoState()).toEqual({ undo: null, redo: null });
    expect(journal.isSound()).toBe(true);
  });

  it('would be remembered by undo and by search, were they not made to forget', () => {
    const { journal, path } = aBareJournal();
    fillWithHer(journal);
    journal.change('Erased', (writer) => eraseWithin(writer, her(journal)));
    expect(rowsWithHer(journal)).toEqual(expect.arrayContaining(['undo_step']));
    expect(tracesIn(path)).toBeGreaterThan(100);
    journal.undo();
    expect(her(journal).name).toBe(NAME);
  });

  it('would be in free pages, were deleted words not overwritten', () => {
    const { journal, path } = aBareJournal('PRAGMA secure_delete = OFF');
    fillWithHer(journal);
    erase(journal, her(journal));
    expect(rowsWithHer(journal)).toEqual([]);
    expect(tracesIn(path)).toBeGreaterThan(0);
  });

  it('is in no word of an index of search that was written many times over, where merging it would leave some', () => {
    const { journal, path } = aBareJournal();
    journal.change('Many', (writer) => {
      for (let i = 1; i <= 900; i += 1) writer.run(sql`INSERT INTO organisation (id, name, kind, notes) VALUES (${i}, 'X', 'other', ${(i % 3 === 0 ? 'zephyrine ' : 'other ').repeat((i * 13) % 90)})`);
    });
    for (let i = 1; i <= 300; i += 1) journal.change('One', (writer) => writer.run(sql`UPDATE organisation SET notes = ${i % 2 === 0 ? 'zephyrine' : 'y'} WHERE id = ${(i * 7) % 900}`));
    journal.forGood((writer) => writer.run(sql`UPDATE organisation SET notes = replace(notes, 'zephyrine', 'someone')`));
    expect(tracesIn(path)).toBe(0);
  });
});

describe('erasing that is cut short', () => {
  it('by a fault takes everything back, what undo remembers included', () => {
    const { journal } = aBareJournal();
    fillWithHer(journal);
    const before = journal.undoState();
    const rows = rowsWithHer(journal);
    expect(() =>
      journal.forGood((writer) => {
        eraseWithin(writer, her(journal));
        throw new Error('Half way');
      }),
    ).toThrow('Half way');
    expect(her(journal).name).toBe(NAME);
    expect(rowsWithHer(journal)).toEqual(rows);
    expect(journal.undoState()).toEqual(before);
  });

  it('by a kill has erased all or nothing, however far it had come', { timeout: 120_000 }, async () => {
    const eraser = await bundleSaver('eraser');
    const folder = aFolder();
    const whole = join(folder, 'whole.db');
    const made = journalOf(createJournal({ path: whole, key: KEY }));
    fillWithHer(made);
    made.close();
    const seen = new Set<string>();
    for (let i = 0; i < 10; i += 1) {
      const path = join(folder, 'journal.db');
      rmSync(`${path}-journal`, { force: true });
      copyFileSync(whole, path);
      await eraseAndKill(eraser, path, i * 12);
      const journal = journalOf(openJournal({ path, key: KEY, backUp: () => false }));
      const there = journal.read.all(sql`SELECT 1 FROM person WHERE id = ${HER}`).length === 1;
      const rows = rowsWithHer(journal);
      if (there) expect(rows).toEqual(expect.arrayContaining(['draft', 'import', 'meeting', 'person', 'undo_step']));
      else expect(rows).toEqual([]);
      expect(journal.isSound()).toBe(true);
      seen.add(there ? 'nothing' : 'all');
      journal.close();
    }
    expect(seen).toContain('nothing');
  });
});

/** Starts an eraser, and kills it (SIGKILL) so long after it began. */
async function eraseAndKill(eraser: string, path: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [eraser, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill('SIGKILL');
  await ended;
}
