import { closeSync, copyFileSync, existsSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../db/cipher.ts';
import { person } from '../../db/schema.ts';
import { A_DAY, aFolder, aJournalOnDisk, everything, KEY, reopen } from '../db/journals.ts';

const PAGE = 4_096;

/** A closed journal of some fifty pages, its bytes, and all its rows. */
function aFullJournal() {
  const { journal, path, folder } = aJournalOnDisk();
  for (let i = 0; i < 40; i += 1) {
    journal.change(`Added ${i}`, (writer) =>
      writer
        .insert(person)
        .values({ name: `Person ${i}`, ring: 'key', addedOn: A_DAY, notes: `Candid words, number ${i}. `.repeat(60) })
        .run(),
    );
  }
  const rows = everything(journal.read);
  journal.close();
  return { path, folder, rows, bytes: readFileSync(path) };
}

const flipped = (bytes: Buffer, at: number, bit: number): Buffer => {
  const damaged = Buffer.from(bytes);
  damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
  return damaged;
};

/** A spread of places in a page: its ends, and a different middle in each page. */
const placesIn = (page: number) => [0, 1 + ((page * 1_237) % (PAGE - 2)), PAGE - 1].map((at) => page * PAGE + at);

/** Opens a database and reads it all, as a program without any check of its own would. */
function readsOf(path: string, open: (path: string) => Connection): { readonly check: string; readonly notes: readonly string[] } | null {
  try {
    const connection = open(path);
    try {
      const notes = connection.prepare<[], string>('SELECT notes FROM t ORDER BY id').pluck().all();
      return { check: String(connection.pragma('integrity_check', { simple: true })), notes };
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

function writeAt(path: string, at: number, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}

function fill(connection: Connection): void {
  connection.exec('CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, notes TEXT)');
  const insert = connection.prepare('INSERT INTO t (notes) VALUES (?)');
  for (let i = 0; i < 20; i += 1) insert.run(`Candid words, number ${i}. `.repeat(60));
}

describe('a flipped bit', () => {
  it('in any page is noticed as the journal opens, and the file is left as it is', () => {
    const { path, bytes } = aFullJournal();
    const pages = bytes.length / PAGE;
    expect(pages).toBeGreaterThan(40);
    for (let page = 0; page < pages; page += 1) {
      for (const at of placesIn(page)) {
        const damaged = flipped(bytes, at, page % 8);
        writeFileSync(path, damaged);
        expect([at, reopen(path)]).toEqual([at, { ok: false, failure: { kind: 'damaged' } }]);
        expect(readFileSync(path).equals(damaged)).toBe(true);
      }
    }
  });

  it('while the journal is open is noticed by the check, and never read as words', () => {
    const { path, bytes, rows } = aFullJournal();
    const opened = reopen(path);
    if (!opened.ok) throw new Error(opened.failure.kind);
    const { journal } = opened;
    // So that pages are read from the file again.
    journal.keep((writer) => writer.run(sql`PRAGMA shrink_memory`));
    for (let page = 1; page < bytes.length / PAGE; page += 1) {
      const damaged = flipped(bytes, page * PAGE + 100, 3);
      const file = new Uint8Array(damaged.subarray(page * PAGE, (page + 1) * PAGE));
      writeAt(path, page * PAGE, file);
    }
    expect(journal.isSound()).toBe(false);
    try {
      expect(everything(journal.read)).toEqual(rows);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    journal.close();
  });

  it('would be read as words without the cipher', () => {
    const path = join(aFolder(), 'plain.db');
    const plain = new Database(path);
    fill(plain);
    plain.close();
    const whole = readsOf(path, (at) => new Database(at));
    const bytes = readFileSync(path);
    const silent = Array.from({ length: bytes.length / PAGE }, (_, page) => page * PAGE + PAGE - 100).filter((at) => {
      writeFileSync(path, flipped(bytes, at, 1));
      const read = readsOf(path, (from) => new Database(from));
      return read?.check === 'ok' && JSON.stringify(read.notes) !== JSON.stringify(whole?.notes);
    });
    expect(silent.length).toBeGreaterThan(0);
  });

  it('would drop saved words in silence with a write-ahead log, cipher or no', () => {
    const folder = aFolder();
    const path = join(folder, 'wal.db');
    const connection = connect(path, KEY);
    connection.pragma('journal_mode = WAL');
    fill(connection);
    const copy = join(folder, 'copy.db');
    copyFileSync(path, copy);
    writeFileSync(`${copy}-wal`, flipped(readFileSync(`${path}-wal`), 60_000, 2));
    const saved = connection.prepare('SELECT count(*) FROM t').pluck().get();
    connection.close();
    const read = readsOf(copy, (at) => connect(at, KEY));
    expect(read?.check).toBe('ok');
    expect(read?.notes.length).toBeLessThan(Number(saved));
  });
});

describe('a file cut short', () => {
  it('anywhere is noticed as the journal opens, and left as it is', () => {
    const { path, bytes } = aFullJournal();
    for (const length of [0, 15, 16, 100, PAGE - 1, PAGE, PAGE + 1, 10 * PAGE, bytes.length - PAGE, bytes.length - 1]) {
      writeFileSync(path, bytes);
      truncateSync(path, length);
      expect([length, reopen(path)]).toEqual([length, { ok: false, failure: { kind: 'damaged' } }]);
      expect(readFileSync(path).equals(bytes.subarray(0, length))).toBe(true);
    }
  });
});

describe('a wrong key', () => {
  it('opens nothing and harms nothing, even over a save that was interrupted', () => {
    const { path, bytes, rows } = aFullJournal();
    // What a kill in the middle of a save leaves: some pages written, and the journal to take them back.
    const interrupted = connect(path, KEY);
    interrupted.pragma('locking_mode = EXCLUSIVE');
    interrupted.pragma('cache_size = 5');
    interrupted.exec("BEGIN IMMEDIATE; UPDATE person SET notes = notes || 'never acknowledged'");
    const [halfway, rollback] = [readFileSync(path), readFileSync(`${path}-journal`)];
    interrupted.exec('ROLLBACK');
    interrupted.close();
    expect(halfway.equals(bytes)).toBe(false);
    writeFileSync(path, halfway);
    writeFileSync(`${path}-journal`, rollback);

    expect(
      reopen(
        path,
        Uint8Array.from(KEY, (byte) => byte ^ 1),
      ),
    ).toEqual({ ok: false, failure: { kind: 'wrong-key' } });
    expect(readFileSync(path).equals(halfway)).toBe(true);
    expect(existsSync(`${path}-journal`)).toBe(true);

    const opened = reopen(path);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(everything(opened.journal.read)).toEqual(rows);
    opened.journal.close();
  });
});
