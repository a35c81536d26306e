import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished } from 'vitest';
import { IN_MEMORY } from '../../db/cipher.ts';
import type { Journal, Reader } from '../../db/journal.ts';
import { createJournal, type Opened, openJournal } from '../../db/open.ts';
import { type IndexRow, indexedRows } from '../../db/search-index.ts';
import { type Day, day } from '../../main/domain/day.ts';

/** The key of every journal in these tests. */
export const KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 7 + 1);
export const OTHER_KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 5 + 3);
export const A_DAY: Day = day('2026-11-20');

/** A folder of the test's own, gone when it ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A new, empty journal that is never on disk, closed when the test ends. */
export const aJournal = (): Journal => closedAfter(journalOf(createJournal({ path: IN_MEMORY, key: KEY })));

/** A new, empty journal in a folder of its own, and the path of its file. */
export function aJournalOnDisk(): { readonly journal: Journal; readonly path: string; readonly folder: string } {
  const folder = aFolder();
  const path = join(folder, 'journal.db');
  return { journal: closedAfter(journalOf(createJournal({ path, key: KEY }))), path, folder };
}

/** Opens the journal again, as after a lock. Without a backup before a migration unless one is given. */
export const reopen = (path: string, key: Uint8Array = KEY): Opened => openJournal({ path, key, backUp: () => false });

export function journalOf(opened: Opened): Journal {
  if (!opened.ok) throw new Error(`The journal did not open: ${JSON.stringify(opened.failure)}`);
  return opened.journal;
}

export function closedAfter(journal: Journal): Journal {
  onTestFinished(() => journal.close());
  return journal;
}

/** Every row of every table that undo answers for, by table. */
export function everything(reader: Reader): Readonly<Record<string, readonly unknown[]>> {
  const names = reader
    .all<{ name: string }>(
      sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name NOT LIKE 'undo%' AND name <> 'draft' ORDER BY name`,
    )
    .map((row) => row.name);
  return Object.fromEntries(names.map((name) => [name, reader.all(sql.raw(`SELECT * FROM "${name}" ORDER BY id`))]));
}

/** What search goes by, once it has caught up. */
export function searchedIn(journal: Journal): readonly IndexRow[] {
  expect(journal.catchUp()).toBe(true);
  return indexedRows(journal.read);
}

export const countPeople = (reader: Reader): number => reader.all(sql`SELECT 1 FROM person`).length;
