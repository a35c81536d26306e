import type Database from 'better-sqlite3';
import type { Connection } from './cipher.ts';

type Statement = Database.Statement<unknown[], unknown>;

/** How many prepared statements are kept. A screen asks some dozens of different things. */
const KEPT = 400;

/**
 * Prepared statements by their SQL, the latest used kept. A query builder prepares anew for every query, and what it
 * leaves behind is memory the garbage collector cannot see; preparing a write also means compiling its triggers.
 */
export class Statements {
  readonly #connection: Connection;
  readonly #kept = new Map<string, Statement>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  prepare(sql: string): Statement {
    const found = this.#kept.get(sql);
    const statement = found ?? this.#connection.prepare<unknown[]>(sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    if (this.#kept.size > KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    return statement;
  }
}

/** Thrown when something that may only read is asked to write, or a change that is over is written to. */
class NotAWriter extends Error {
  constructor() {
    super('Only a change that is being made can write to the journal');
    this.name = 'NotAWriter';
  }
}

/**
 * What Drizzle needs of a connection: to prepare. Each statement is let through by `mayRun` every time it runs, not only
 * when it was prepared.
 */
export class GuardedClient {
  readonly #statements: Statements;
  readonly #mayRun: (statement: Statement) => boolean;

  constructor(statements: Statements, mayRun: (statement: Statement) => boolean) {
    this.#statements = statements;
    this.#mayRun = mayRun;
  }

  prepare(sql: string) {
    const find = () => {
      const statement = this.#statements.prepare(sql);
      if (!this.#mayRun(statement)) throw new NotAWriter();
      return statement;
    };
    // One kept statement serves those who want rows as objects and as arrays: the mode is set each time.
    const inMode = (raw: boolean) => {
      const statement = find();
      return statement.reader ? statement.raw(raw) : statement;
    };
    find();
    return {
      run: (...values: readonly unknown[]) => find().run(...values),
      all: (...values: readonly unknown[]) => inMode(false).all(...values),
      get: (...values: readonly unknown[]) => inMode(false).get(...values),
      raw: () => ({
        all: (...values: readonly unknown[]) => inMode(true).all(...values),
        get: (...values: readonly unknown[]) => inMode(true).get(...values),
      }),
    };
  }
}
