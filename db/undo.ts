import type { Connection } from './cipher.ts';
import type { Statements } from './statements.ts';

/** How many steps can be undone. Older ones are forgotten, their words with them. */
export const STEPS_KEPT = 100;
/** Forgotten so many at a time, not one at every save, which would each write a page more. */
export const FORGOTTEN_AT_ONCE = 20;

/** What would be undone and redone, in words; null: nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Not undone: typing has its own undo, the log is not its own subject, and the search index follows the rest. */
const UNDONE_BY_NOBODY = /^(draft|undo_step|search(_.*)?|sqlite_.*)$/;
/** Undone when a change wrote it, but may also be written outside one (appearance; where a review is, and what is typed in it or in a reflection). */
const ALSO_KEPT = new Set(['settings', 'review', 'review_answer', 'reflection', 'reflection_link']);

/**
 * The trigger-based undo log (sqlite.org/undoredo.html), kept in the journal itself so that it outlives a lock. While a
 * change is made, triggers write the statement that takes each row back; together they are the step's script, newest first.
 * Running it under the same triggers gives the script that makes the step again. The triggers are temporary, made at each
 * open from the tables as they are, so they never lag behind a migration.
 */
export class UndoLog {
  readonly #connection: Connection;
  readonly #statements: Statements;

  constructor(connection: Connection, statements: Statements) {
    this.#connection = connection;
    this.#statements = statements;
    connection.exec(`
      CREATE TEMP TABLE undo_now (recording INTEGER NOT NULL);
      INSERT INTO temp.undo_now VALUES (FALSE);
      CREATE TEMP TABLE undo_made (id INTEGER PRIMARY KEY, statement TEXT NOT NULL);`);
    connection.exec(undoneTables(connection).map(triggersFor).join('\n'));
  }

  /** Starts recording. Within a transaction. */
  begin(): void {
    this.#record(true);
  }

  /**
   * Ends recording, and forgets steps beyond those kept. A change that changed nothing is no step; any other takes the
   * place of what was undone before it.
   */
  finish(label: string): void {
    this.#record(false);
    const { changes, lastInsertRowid } = this.#run(`INSERT INTO undo_step (label, script) SELECT ?, ${MADE} FROM temp.undo_made HAVING count(*) > 0`, label);
    if (changes === 0) return;
    this.#run('DELETE FROM temp.undo_made');
    this.#run('DELETE FROM undo_step WHERE undone = 1');
    if (Number(lastInsertRowid) % FORGOTTEN_AT_ONCE === 0) {
      this.#run(`DELETE FROM undo_step WHERE id <= (SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ${STEPS_KEPT})`);
    }
  }

  undo(): string | null {
    return this.#replay(this.#newest(), true);
  }

  redo(): string | null {
    return this.#replay(this.#nextAgain(), false);
  }

  state(): UndoState {
    return { undo: this.#newest()?.label ?? null, redo: this.#nextAgain()?.label ?? null };
  }

  forget(): void {
    this.#run('DELETE FROM undo_step');
  }

  #replay(step: Step | undefined, undone: boolean): string | null {
    if (step === undefined) return null;
    const script = this.#connection.prepare<[number], string>('SELECT script FROM undo_step WHERE id = ?').pluck().get(step.id) ?? '';
    // A child may return before its parent; at COMMIT every key must point somewhere.
    this.#connection.pragma('defer_foreign_keys = ON');
    this.#record(true);
    this.#connection.exec(script);
    this.#record(false);
    this.#run(`UPDATE undo_step SET undone = ?, script = (SELECT coalesce(${MADE}, '') FROM temp.undo_made) WHERE id = ?`, undone ? 1 : 0, step.id);
    this.#run('DELETE FROM temp.undo_made');
    return step.label;
  }

  #newest(): Step | undefined {
    return this.#step(
      `SELECT id, label FROM (SELECT id, label, undone FROM undo_step ORDER BY id DESC LIMIT ${STEPS_KEPT}) WHERE undone = 0 ORDER BY id DESC LIMIT 1`,
    );
  }

  #nextAgain(): Step | undefined {
    return this.#step('SELECT id, label FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1');
  }

  #record(recording: boolean): void {
    this.#run('UPDATE temp.undo_now SET recording = ?', recording ? 1 : 0);
  }

  #step(sql: string): Step | undefined {
    return this.#statements.prepare(sql).get() as Step | undefined;
  }

  #run(sql: string, ...values: readonly unknown[]) {
    return this.#statements.prepare(sql).run(...values);
  }
}

/** The script that takes back what was recorded. */
const MADE = "group_concat(statement, ';' || char(10) ORDER BY id DESC)";

interface Step {
  readonly id: number;
  readonly label: string;
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every table that undo watches. Each must be known by an integer `id`, which a copy of the file keeps. */
function undoneTables(connection: Connection): readonly Table[] {
  const names = connection.prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return names.filter((name) => !UNDONE_BY_NOBODY.test(name)).map((name) => tableOf(connection, name));
}

function tableOf(connection: Connection, name: string): Table {
  const columns = connection
    .prepare<[string], { name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?)')
    .all(name);
  const known = columns.filter((column) => column.pk > 0);
  if (known.length !== 1 || known[0]?.name !== 'id' || known[0].type.toUpperCase() !== 'INTEGER') {
    throw new Error(`Undo cannot watch ${name}: it has no integer id`);
  }
  return { name, columns: columns.map((column) => column.name) };
}

function triggersFor({ name, columns }: Table): string {
  const rest = columns.filter((column) => column !== 'id');
  const log = (statement: string) => `INSERT INTO undo_made (statement) VALUES (${statement});`;
  // Outside a change nothing could take the write back.
  const guard = ALSO_KEPT.has(name) ? '' : `SELECT RAISE(ABORT, '${name} was written outside a change') FROM undo_now WHERE NOT recording;`;
  const recording = ALSO_KEPT.has(name) ? 'WHEN (SELECT recording FROM undo_now)' : '';
  const differs = [...columns].map((column) => `OLD.${quoted(column)} IS NOT NEW.${quoted(column)}`).join(' OR ');
  const reset = rest
    .map(
      (column) =>
        `CASE WHEN OLD.${quoted(column)} IS NOT NEW.${quoted(column)} THEN ',${quoted(column)}=' || ${literal(`OLD.${quoted(column)}`)} ELSE '' END`,
    )
    .join(' || ');
  const all = columns.map((column) => literal(`OLD.${quoted(column)}`)).join(` || ',' || `);
  return `
    CREATE TEMP TRIGGER undo_insert_${name} AFTER INSERT ON main.${quoted(name)} ${recording} BEGIN
      ${guard} ${log(`'DELETE FROM ${quoted(name)} WHERE id=' || NEW.id`)}
    END;
    CREATE TEMP TRIGGER undo_update_${name} AFTER UPDATE ON main.${quoted(name)}
    WHEN (${differs}) ${recording.replace('WHEN', 'AND')} BEGIN
      ${guard} ${log(`'UPDATE ${quoted(name)} SET id=' || OLD.id || ${reset} || ' WHERE id=' || NEW.id`)}
    END;
    CREATE TEMP TRIGGER undo_delete_${name} AFTER DELETE ON main.${quoted(name)} ${recording} BEGIN
      ${guard} ${log(`'INSERT INTO ${quoted(name)} (${columns.map(quoted).join(',')}) VALUES (' || ${all} || ')'`)}
    END;`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** SQL that writes a value as a literal. `quote` stops at a NUL, so text that holds one goes as hexadecimal. */
const literal = (value: string): string =>
  `CASE WHEN typeof(${value}) = 'text' AND instr(CAST(${value} AS BLOB), x'00') > 0 ` +
  `THEN 'CAST(x''' || hex(CAST(${value} AS BLOB)) || ''' AS TEXT)' ELSE quote(${value}) END`;
