import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * Holds a small file for this process alone, by the operating system's own lock, which dies with the process however it
 * ends. The file is made when it is missing and stays empty. Gives the way to let go; null when another holds it.
 * Throws SQLite's error when the file cannot be made.
 */
export function holdFile(path: string): (() => void) | null {
  makeIfMissing(path);
  const connection = new Database(path, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
    return () => connection.close();
  } catch (error) {
    connection.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

/** Makes the file for its owner alone. One that is there is not even opened: closing it would let go of this process's own lock (POSIX). */
function makeIfMissing(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
