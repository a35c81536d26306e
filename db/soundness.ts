import Database from 'better-sqlite3';
import type { Connection } from './cipher.ts';

/**
 * Whether every page of the file can be read and holds together. `quick` leaves out comparing tables with their indexes,
 * but reads both. What a damaged file makes SQLite throw is an answer too: no.
 */
export function isSound(connection: Connection, how: 'quick' | 'full'): boolean {
  try {
    return connection.pragma(how === 'quick' ? 'quick_check' : 'integrity_check', { simple: true }) === 'ok';
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}
