import { chmodSync, closeSync, openSync } from 'node:fs';
import { type Connection, connect } from './cipher.ts';
import { isSound } from './soundness.ts';

/** What a copy was found to be. Only `good` may be relied on. */
export type CopyReport =
  | { readonly ok: true; /** Rows by table. */ readonly rows: Readonly<Record<string, number>> }
  | { readonly ok: false; readonly why: 'unreadable' | 'unsound' | 'uncounted' };

/**
 * Writes a whole copy to a path where nothing is (`VACUUM INTO`, under the same key), then reopens it, checks every page
 * and counts every table against the original. The file is for its owner alone (0600). Throws SQLite's or the file
 * system's error when it cannot be written: the copy is then not there, or not whole, and is the caller's to remove.
 */
export function copyJournal(connection: Connection, key: Uint8Array, path: string): CopyReport {
  // Made first, empty, so that it never exists with wider permissions.
  closeSync(openSync(path, 'wx', 0o600));
  chmodSync(path, 0o600);
  connection.prepare('VACUUM INTO ?').run(path);
  return checkCopy(path, key, rowsOf(connection));
}

/** Reopens a copy and checks it: every page, and every table's rows against those it should have. */
function checkCopy(path: string, key: Uint8Array, expected: Readonly<Record<string, number>>): CopyReport {
  const copy = connect(path, key);
  try {
    copy.pragma('query_only = ON');
    if (!isSound(copy, 'full')) return { ok: false, why: 'unsound' };
    const rows = rowsOf(copy);
    const same =
      Object.keys(rows).length === Object.keys(expected).length && Object.entries(expected).every(([name, n]) => rows[name] === n);
    return same ? { ok: true, rows } : { ok: false, why: 'uncounted' };
  } catch {
    return { ok: false, why: 'unreadable' };
  } finally {
    copy.close();
  }
}

/** Rows by table, every table counted. */
export function rowsOf(connection: Connection): Readonly<Record<string, number>> {
  const names = connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    .pluck()
    .all();
  const count = (name: string) => connection.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0;
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}

/** Whether a journal's file is whole under a key, and how many migrations it has been through. Changes nothing. */
export function inspectCopy(path: string, key: Uint8Array): { readonly sound: boolean; readonly version: number } {
  const copy = connect(path, key);
  try {
    copy.pragma('query_only = ON');
    const sound = isSound(copy, 'full');
    return { sound, version: Number(copy.pragma('user_version', { simple: true })) };
  } catch {
    return { sound: false, version: 0 };
  } finally {
    copy.close();
  }
}
