import type Database from 'better-sqlite3';
import type { Connection } from '../../db/cipher.ts';

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly raw: boolean;
  readonly one: boolean;
}

type Statement = Database.Statement<unknown[], unknown>;

/** What was asked of a connection, in order. */
export type AskedOf = readonly Asked[];

/** The same connection, and a growing list of what is asked through it. */
export function recordingOf(connection: Connection): { readonly over: Connection; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const over = new Proxy(connection, {
    get: (target, name) => {
      if (name === 'prepare') return (sql: string) => watch(target.prepare<unknown[]>(sql), sql, asked);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { over, asked };
}

/** All that was asked as bare statements, ready to be asked again: the same SQL for the same rows in the same shape, and no program around it. */
export function bareStatements(connection: Connection, asked: AskedOf): () => void {
  const statements = asked.map(({ sql, values, raw, one }) => {
    const statement = connection.prepare<unknown[]>(sql).raw(raw);
    return one ? () => statement.get(...values) : () => statement.all(...values);
  });
  return () => {
    for (const statement of statements) statement();
  };
}

function watch(statement: Statement, sql: string, asked: Asked[]): Statement {
  let raw = false;
  return new Proxy(statement, {
    get: (target, name, proxy: unknown) => {
      if (name === 'raw') {
        return (on = true) => {
          raw = on;
          target.raw(on);
          return proxy;
        };
      }
      if (name === 'all' || name === 'get') {
        return (...values: readonly unknown[]) => {
          asked.push({ sql, values, raw, one: name === 'get' });
          return target[name](...values);
        };
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
