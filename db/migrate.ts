import type { Connection } from './cipher.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import { ensureSearch, isCurrent } from './search-index.ts';

export type MigrateOutcome =
  | { readonly ok: true; readonly from: number; readonly to: number }
  /** Written by a later version of Rapport; untouched. */
  | { readonly ok: false; readonly why: 'newer'; readonly version: number }
  /** The backup before it could not be made or verified; untouched. */
  | { readonly ok: false; readonly why: 'not-backed-up' }
  /** Some row does not fit the new shape; taken back whole. */
  | { readonly ok: false; readonly why: 'failed'; readonly cause: unknown };

/** How many migrations a journal has been through; a new file, none. */
export const versionOf = (connection: Connection): number => Number(connection.pragma('user_version', { simple: true }));

/**
 * Brings a journal to the shape this version keeps, in one transaction: all the migrations it lacks, then the search index.
 * An older journal with rows is backed up first (`backUp` gives whether a verified backup was made). Undo does not reach
 * across a migration: its statements speak of the old shape.
 */
export function migrate(connection: Connection, backUp: () => boolean, migrations: readonly Migration[] = MIGRATIONS): MigrateOutcome {
  const from = versionOf(connection);
  const to = migrations.length;
  if (from > to) return { ok: false, why: 'newer', version: from };
  if (from === to && isCurrent(connection)) return { ok: true, from, to };
  if (from > 0 && from < to && !backUp()) return { ok: false, why: 'not-backed-up' };

  // Rebuilding a table drops it for a moment; keys are checked as a whole before COMMIT instead.
  connection.pragma('foreign_keys = OFF');
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const { sql } of migrations.slice(from)) connection.exec(sql);
    if (from > 0 && from < to) connection.exec('DELETE FROM undo_step');
    ensureSearch(connection, from < to);
    const astray = connection.pragma('foreign_key_check') as readonly unknown[];
    if (astray.length > 0) throw new Error(`${astray.length} rows point at nothing after the migration`);
    connection.pragma(`user_version = ${to}`);
    connection.exec('COMMIT');
    return { ok: true, from, to };
  } catch (cause) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    return { ok: false, why: 'failed', cause };
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}
