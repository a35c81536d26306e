import { closeSync, constants, accessSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Connection, connect, fitOf, IN_MEMORY } from './cipher.ts';
import { type CopyReport, copyJournal } from './copy.ts';
import { diskTroubleOf } from './disk-failure.ts';
import { type Journal, journalOver } from './journal.ts';
import { migrate, versionOf } from './migrate.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';
import { settle } from './pragmas.ts';
import { isSound } from './soundness.ts';

/** Why a journal did not open. In every case but `migration-failed` its bytes are as they were; in that one its rows are. */
export type OpenFailure =
  /** No file is there. Nothing is ever made in its place. */
  | { readonly kind: 'missing' }
  /** A file is there already, and a new journal was asked for. */
  | { readonly kind: 'exists' }
  /** The file is sound as far as can be told, and was written under another key. */
  | { readonly kind: 'wrong-key' }
  /** A database that is not encrypted, or not a journal. */
  | { readonly kind: 'not-a-journal' }
  /** The key is right, and some of the file cannot be read or does not hold together. */
  | { readonly kind: 'damaged' }
  /** Written by a later version of Rapport. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Another program holds the file. */
  | { readonly kind: 'in-use' }
  /** The file or its folder cannot be written to. */
  | { readonly kind: 'unwritable' }
  /** The disk is full or failing. */
  | { readonly kind: 'disk' }
  /** A setting that keeps words safe did not take. */
  | { readonly kind: 'unsettled'; readonly pragmas: readonly string[] }
  | { readonly kind: 'not-backed-up' }
  | { readonly kind: 'migration-failed'; readonly cause: unknown };

export type Opened = { readonly ok: true; readonly journal: Journal } | { readonly ok: false; readonly failure: OpenFailure };

export interface OpenOptions {
  readonly path: string;
  /** 32 bytes. Copied; the caller's own is the caller's to zero. */
  readonly key: Uint8Array;
  /** Makes a verified backup before an older journal is brought up to date; gives whether it did. */
  readonly backUp: (copyTo: (path: string) => CopyReport) => boolean;
  /** For tests: the shapes of another version. */
  readonly migrations?: readonly Migration[];
}

/** "RPRT": what kind of database a journal is. */
const APPLICATION_ID = 0x52505254;

/** Opens a journal that is there. Expected failures are values; the file is then left as it was. */
export function openJournal({ path, key, backUp, migrations = MIGRATIONS }: OpenOptions): Opened {
  const unfit = fileTrouble(path, key);
  if (unfit !== null) return failed(unfit);
  return opening(connect(path, key), (connection) => {
    seize(connection);
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { kind: 'not-a-journal' };
    const version = versionOf(connection);
    if (version > migrations.length) return { kind: 'newer', version };
    if (!isSound(connection, 'quick')) return { kind: 'damaged' };
    return ready(connection, key, migrations, () => backUp((to) => copyJournal(connection, key, to)));
  });
}

/** Makes a new, empty journal where nothing is (0600), and opens it. `:memory:` gives one that is never on disk. */
export function createJournal({ path, key, migrations = MIGRATIONS }: Omit<OpenOptions, 'backUp'>): Opened {
  if (path !== IN_MEMORY) {
    try {
      closeSync(openSync(path, 'wx', 0o600));
    } catch (error) {
      return failed(fileFailure(error));
    }
  }
  const opened = opening(connect(path, key), (connection) => {
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    return ready(connection, key, migrations, () => true);
  });
  // What was made here and did not open holds nothing.
  if (!opened.ok && path !== IN_MEMORY) rmSync(path, { force: true });
  return opened;
}

function opening(connection: Connection, open: (connection: Connection) => Journal | OpenFailure): Opened {
  try {
    const outcome = open(connection);
    if ('read' in outcome) return { ok: true, journal: outcome };
    connection.close();
    return failed(outcome);
  } catch (error) {
    connection.close();
    return failed(sqliteFailure(error));
  }
}

/** Takes the file for this process alone, for as long as the connection is open, and reads its first page. */
function seize(connection: Connection): void {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.exec('BEGIN EXCLUSIVE; COMMIT;');
}

function ready(connection: Connection, key: Uint8Array, migrations: readonly Migration[], backUp: () => boolean): Journal | OpenFailure {
  const pragmas = settle(connection);
  if (pragmas.length > 0) return { kind: 'unsettled', pragmas };
  const migrated = migrate(connection, backUp, migrations);
  if (migrated.ok) return journalOver(connection, key);
  switch (migrated.why) {
    case 'newer':
      return { kind: 'newer', version: migrated.version };
    case 'not-backed-up':
      return { kind: 'not-backed-up' };
    case 'failed':
      return diskTroubleOf(migrated.cause) === null ? { kind: 'migration-failed', cause: migrated.cause } : sqliteFailure(migrated.cause);
  }
}

/** What can be told of a file before SQLite sees it; null when it is worth opening. */
function fileTrouble(path: string, key: Uint8Array): OpenFailure | null {
  try {
    if (!statSync(path).isFile()) return { kind: 'not-a-journal' };
    const fit = fitOf(path, key);
    if (fit === 'other') return { kind: 'wrong-key' };
    if (fit === 'damaged') return { kind: 'damaged' };
    if (fit === 'plain') return { kind: 'not-a-journal' };
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return null;
  } catch (error) {
    return fileFailure(error);
  }
}

function fileFailure(error: unknown): OpenFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return { kind: 'missing' };
    case 'EEXIST':
      return { kind: 'exists' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'unwritable' };
    default:
      return { kind: 'disk' };
  }
}

function sqliteFailure(error: unknown): OpenFailure {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return { kind: 'in-use' };
  switch (diskTroubleOf(error)) {
    case 'full':
    case 'failing':
      return { kind: 'disk' };
    case 'read-only':
      return { kind: 'unwritable' };
    case 'unreadable':
      return { kind: 'damaged' };
    case null:
      throw error;
  }
}

const failed = (failure: OpenFailure): Opened => ({ ok: false, failure });
