import type { Connection } from './cipher.ts';
import type { Statements } from './statements.ts';

/** How many steps can be undone; older ones are forgotten, their words with them. */
export const STEPS_KEPT = 100;

/** What would be undone and redone, in words; null: nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Not undone: typing has its own undo, the log is not its own subject, and the search index follows the rest. */
const UNDONE_BY_NOBODY = /^(draft|undo_.*|search(_.*)?|sqlite_.*)$/;
/** Undone when a change wrote it, but may also be written outside one (appearance; where a review is, and what is typed in it or in a reflection). */
const ALSO_KEPT = new Set(['settings', 'review', 'review_answer', 'reflection', 'reflection_link']);

/**
 * The trigger-based undo log (sqlite.org/undoredo.html), kept in the journal itself so that it outlives a lock. While a
 * change is made, triggers write the statement that takes each row back; replaying a step newest first under the same
 * triggers leaves the statements that make it again. The triggers are temporary, made at each open from the tables as
 * they are, so they never lag behind a migration.
 */
export class UndoLog {
  readonly #connection: Connection;
  readonly #statements: Statements;

  constructor(connection: Connection, statements: Statements) {
    this.#connection = connection;
    this.#statements = statements;
    connection.exec('CREATE TEMP TABLE undo_now (step INTEGER); INSERT INTO temp.undo_now VALUES (NULL);');
    connection.exec(undoneTables(connection).map(triggersFor).join('\n'));
  }

  /** Starts recording. Within a transaction. */
  begin(): number {
    const step = Number(this.#run("INSERT INTO undo_step (label) VALUES ('')").lastInsertRowid);
    this.#record(step);
    return step;
  }

  /**
   * Ends recording, and forgets the steps beyond the last hundred. A change that changed
   * nothing is no step; any other takes the place of what was undone before it.
   */
  finish(step: number, label: string): void {
    this.#record(null);
    if (this.#statements.prepare('SELECT 1 FROM undo_change WHERE step_id = ? LIMIT 1').get(step) === undefined) {
      this.#run('DELETE FROM undo_step WHERE id = ?', step);
      return;
    }
    this.#run('DELETE FROM undo_step WHERE undone = 1');
    this.#run('UPDATE undo_step SET label = ? WHERE id = ?', label, step);
    this.#run(`DELETE FROM undo_step WHERE id <= (SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ${STEPS_KEPT})`);
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
    const statements = this.#connection
      .prepare<[number], string>('SELECT statement FROM undo_change WHERE step_id = ? ORDER BY id DESC')
      .pluck();
    const backwards = statements.all(step.id);
    this.#run('DELETE FROM undo_change WHERE step_id = ?', step.id);
    this.#run('UPDATE undo_step SET undone = ? WHERE id = ?', undone ? 1 : 0, step.id);
    // A child may return before its parent; at COMMIT every key must point somewhere.
    this.#connection.pragma('defer_foreign_keys = ON');
    this.#record(step.id);
    for (const statement of backwards) this.#connection.exec(statement);
    this.#record(null);
    return step.label;
  }

  #newest(): Step | undefined {
    return this.#step('SELECT id, label FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1');
  }

  #nextAgain(): Step | undefined {
    return this.#step('SELECT id, label FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1');
  }

  #record(step: number | null): void {
    this.#run('UPDATE temp.undo_now SET step = ?', step);
  }

  #step(sql: string): Step | undefined {
    return this.#statements.prepare(sql).get() as Step | undefined;
  }

  #run(sql: string, ...values: readonly unknown[]) {
    return this.#statements.prepare(sql).run(...values);
  }
}

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
  const log = (statement: string) => `INSERT INTO undo_change (step_id, statement) SELECT step, ${statement} FROM undo_now;`;
  // Outside a change nothing could take the write back.
  const guard = ALSO_KEPT.has(name) ? '' : `SELECT RAISE(ABORT, '${name} was written outside a change') FROM undo_now WHERE step IS NULL;`;
  const recording = ALSO_KEPT.has(name) ? 'WHEN (SELECT step FROM undo_now) IS NOT NULL' : '';
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
