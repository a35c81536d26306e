import Database from 'better-sqlite3';
import { DrizzleError, DrizzleQueryError } from 'drizzle-orm';

/** Why the disk would not take a write, or give a read. */
export type DiskTrouble = 'full' | 'read-only' | 'unreadable' | 'failing';

/** The disk refused. What was being written was taken back whole; what was saved before still stands. */
export class DiskFailure extends Error {
  readonly trouble: DiskTrouble;

  constructor(trouble: DiskTrouble, cause: unknown) {
    super(SAID[trouble], { cause });
    this.name = 'DiskFailure';
    this.trouble = trouble;
  }
}

const SAID: Record<DiskTrouble, string> = {
  full: 'The disk is full, so this could not be saved. Everything saved before is safe. Make some room, then save again.',
  'read-only':
    'The journal’s folder cannot be written to, so this could not be saved. Everything saved before is safe. Make the folder writable, then save again.',
  unreadable:
    'Part of the journal’s file cannot be read, so nothing was changed. Close Rapport and restore the latest backup; the damaged file is kept.',
  failing:
    'The disk would not take the words, so this could not be saved. Everything saved before is safe. Check the disk, then save again.',
};

/**
 * A SQLite error that speaks of the disk as a `DiskFailure`; any other as SQLite threw it. Drizzle's wrapping goes: it
 * quotes the values of the query, which are journal text.
 */
export function asDiskFailure(error: unknown): unknown {
  const bare = bareError(error);
  const trouble = diskTroubleOf(bare);
  return trouble === null ? bare : new DiskFailure(trouble, bare);
}

const bareError = (error: unknown): unknown =>
  (error instanceof DrizzleError || error instanceof DrizzleQueryError) && error.cause !== undefined ? error.cause : error;

/** What a SQLite error says of the disk; null when it says nothing of it. */
export function diskTroubleOf(error: unknown): DiskTrouble | null {
  if (!(error instanceof Database.SqliteError)) return null;
  if (error.code === 'SQLITE_FULL') return 'full';
  // A file SQLite cannot make beside the journal: its folder may only be read.
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(error.code)) return 'read-only';
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB') return 'unreadable';
  if (error.code.startsWith('SQLITE_IOERR')) return 'failing';
  return null;
}

/** Whether a write was refused because it points at something that is not (any more) in the journal. */
export const pointsNowhere = (error: unknown): boolean => error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';

/** Whether a write was refused because rows do not hold together: one points nowhere, stands twice, or breaks a rule of the schema. */
export const doesNotFit = (error: unknown): boolean => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
