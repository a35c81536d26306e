import { createHmac, hkdfSync } from 'node:crypto';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection } from './cipher.ts';
import { type CopyReport, copyJournal } from './copy.ts';
import { asDiskFailure, DiskFailure } from './disk-failure.ts';
import { forgetDeletedWords, isDue, writeDue } from './search-index.ts';
import { isSound } from './soundness.ts';
import { GuardedClient, Statements } from './statements.ts';
import { UndoLog, type UndoState } from './undo.ts';

type Queries = BetterSQLite3Database<Record<string, never>>;

/**
 * Reads the journal. Nothing handed a Reader can change a word: a statement that SQLite says would write is refused as it
 * runs. (Drizzle's `$count` is left out: it answers only when awaited.)
 */
export type Reader = Pick<Queries, 'select' | 'selectDistinct' | 'with' | 'all' | 'get' | 'values'>;

/** Reads and writes, within one change. */
export type Writer = Reader & Pick<Queries, 'insert' | 'update' | 'delete' | 'run'>;

/** An open journal. Every write is one transaction: all of it is on the disk when the call returns, or none of it. */
export interface Journal {
  readonly read: Reader;
  /**
   * Makes one change, which is one step to undo. The label says it in words ("Logged three meetings"); it may be
   * worked out from what the change gave. Whatever `make` throws takes everything back and is thrown on. A disk that is full or
   * failing throws a `DiskFailure`. Throws when a change is being made already, or when `make` is asynchronous.
   */
  readonly change: <T>(label: string | ((made: T) => string), make: (writer: Writer) => T) => T;
  /**
   * Makes several changes as one: one transaction, one step to undo under this label (the changes' own are not used). Whatever
   * `make` throws takes all of them back and is thrown on.
   */
  readonly together: <T>(label: string | ((made: T) => string), make: (writer: Writer) => T) => T;
  /** Writes what is no step to undo: drafts, settings, and what is typed in a review. Writing anything else here throws. */
  readonly keep: <T>(make: (writer: Writer) => T) => T;
  /**
   * Makes a change that nothing takes back: in the same transaction every step is forgotten, and every word that search remembers
   * of what is gone. No page of the file holds any of it then.
   */
  readonly forGood: <T>(make: (writer: Writer) => T) => T;
  /** Takes the latest change back. Gives its label; null when there is none. */
  readonly undo: () => string | null;
  /** Makes the change undone last again. Gives its label; null when there is none. */
  readonly redo: () => string | null;
  readonly undoState: () => UndoState;
  /**
   * Forgets every step, and every word that search remembers of what is gone, so that what was erased cannot come back.
   * Rewrites the search index: up to a second in a large journal.
   */
  readonly forgetUndo: () => void;
  /**
   * A mark for a name that only this journal gives it, the same each time: 32 hexadecimal digits that tell nothing of the name or the
   * key. For things that are known outside by a mark (a calendar's UIDs).
   */
  readonly markFor: (name: string) => string;
  /**
   * Writes into the search index what changes left for later; before anything is looked for, and at the end. Gives false when the
   * disk refuses it: the index is then behind by what was written last, and nothing else is amiss.
   */
  readonly catchUp: () => boolean;
  /** Grows with every committed write since the journal was opened. */
  readonly revision: () => number;
  /** Writes a whole copy under the same key to a path where nothing is, reopens it, checks it and counts it. */
  readonly copyTo: (path: string) => CopyReport;
  /** Whether every page can be read and holds together. Reads the whole file. */
  readonly isSound: () => boolean;
  readonly close: () => void;
}

/** The journal over a connection that is open, settled and migrated. `openJournal` is the way to one. */
export function journalOver(connection: Connection, key: Uint8Array): Journal {
  const statements = new Statements(connection);
  let busy = false;
  let isTogether = false;
  const reader = queriesOver(new GuardedClient(statements, (statement) => statement.readonly));
  const writer = queriesOver(new GuardedClient(statements, () => busy));
  const undoLog = new UndoLog(connection, statements);
  // The copy is zeroed at close; the caller's own is the caller's to zero.
  const heldKey = Uint8Array.from(key);
  let revision = 0;

  function refuseWithinAnother(): void {
    if (busy) throw new Error('A change is being made already: one change is one transaction');
  }

  function transact<T>(work: () => T): T {
    refuseWithinAnother();
    busy = true;
    try {
      connection.exec('BEGIN IMMEDIATE');
      const result = work();
      if (isPromise(result)) throw new Error('A change must be made at once, not awaited');
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has rolled back by itself when the disk is full.
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw asDiskFailure(error);
    } finally {
      busy = false;
    }
  }

  function write<T>(work: () => T): T {
    const result = transact(work);
    revision += 1;
    return result;
  }

  function step(way: keyof UndoState): string | null {
    refuseWithinAnother();
    return undoLog.state()[way] === null ? null : write(() => undoLog[way]());
  }

  function catchUp(): boolean {
    try {
      if (isDue(connection)) transact(() => void writeDue(connection));
      return true;
    } catch (error) {
      const failure = asDiskFailure(error);
      if (failure instanceof DiskFailure) return false;
      throw failure;
    }
  }

  const change: Journal['change'] = (label, make) =>
    write(() => {
      undoLog.begin();
      const made = make(writer);
      // Checked here too, before a label is made of it.
      if (!isPromise(made)) undoLog.finish(typeof label === 'string' ? label : label(made));
      return made;
    });

  return {
    read: reader,
    change: (label, make) => (isTogether ? make(writer) : change(label, make)),
    together: (label, make) =>
      change(label, (inner) => {
        isTogether = true;
        try {
          return make(inner);
        } finally {
          isTogether = false;
        }
      }),
    keep: (make) => write(() => make(writer)),
    forGood: (make) =>
      write(() => {
        undoLog.begin();
        const made = make(writer);
        undoLog.finish('');
        undoLog.forget();
        forgetDeletedWords(connection);
        return made;
      }),
    undo: () => step('undo'),
    redo: () => step('redo'),
    undoState: () => undoLog.state(),
    forgetUndo: () =>
      write(() => {
        undoLog.forget();
        forgetDeletedWords(connection);
      }),
    markFor: (name) => createHmac('sha256', markKeyOf(heldKey)).update(name).digest('hex').slice(0, 32),
    revision: () => revision,
    copyTo: (path) => copyJournal(connection, heldKey, path),
    isSound: () => isSound(connection, 'full'),
    catchUp,
    close: () => {
      if (connection.open) catchUp();
      connection.close();
      heldKey.fill(0);
    },
  };
}

/** Drizzle over something that prepares, which is all it asks of a connection when transactions are made here. */
const queriesOver = (client: GuardedClient): Queries => drizzle({ client: client as unknown as Connection, casing: 'snake_case' });

/** A key for marks alone, from which the journal's own cannot be had. */
const markKeyOf = (key: Uint8Array): Uint8Array => new Uint8Array(hkdfSync('sha256', key, '', 'rapport: marks for things known outside', 32));

const isPromise = (value: unknown): boolean => value instanceof Promise;
