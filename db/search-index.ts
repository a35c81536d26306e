import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from './cipher.ts';

/** What can be found, in the order their numbers are told apart in the index. The order is frozen; no more than `NOUNS_APART`. */
const FOUND_NOUNS = ['person', 'organisation', 'partnership', 'meeting', 'commitment', 'conflict', 'reflection', 'session'] as const;
export type FoundNoun = (typeof FOUND_NOUNS)[number];

/** What stands around a found word in a snippet. Taken out of the writing itself, so that a mark is always a mark. */
export const HIT_START = '\u0002';
export const HIT_END = '\u0003';

interface Watch {
  readonly table: string;
  /** Columns whose change matters; all when not given. */
  readonly columns?: readonly string[];
  /** SQL for the numbers of the documents that hold the row called `row` (OLD or NEW). */
  readonly of: (row: string) => string;
}

interface Document {
  readonly noun: FoundNoun;
  /** Where its rows are, when not in the table of its name. */
  readonly table?: string;
  /** Each an SQL expression over the noun's own row, called `d`. */
  readonly title: string;
  /** Names and short words it is known by: other people's names, addresses, places. */
  readonly names: string;
  readonly body: string;
  readonly day: string;
  readonly watches: readonly Watch[];
}

const joined = (...parts: readonly string[]): string => `concat_ws(char(10), ${parts.map((part) => `nullif(${part}, '')`).join(', ')})`;
const listed = (expression: string, from: string, separator = 'char(10)'): string =>
  `(SELECT group_concat(${expression}, ${separator} ORDER BY x.id) FROM ${from})`;

const itself = (table: string, columns?: readonly string[]): Watch => ({
  table,
  of: (row) => `SELECT ${row}.id`,
  // Undo may set a row's number alone.
  ...(columns === undefined ? {} : { columns: ['id', ...columns] }),
});
const partOf = (table: string, column: string): Watch => ({ table, of: (row) => `SELECT ${row}.${column}` });
/** A name that other documents hold: only a change of the name reaches them; rows that point at it watch themselves. */
const named = (table: string, columns: readonly string[], of: (row: string) => string): Watch => ({ table, columns, of });

const MEETING_NAMES = listed('p.name', 'participant x JOIN person p ON p.id = x.person_id WHERE x.meeting_id = d.id', "', '");

/** Everything written, by the noun it is found under. */
const DOCUMENTS: readonly Document[] = [
  {
    noun: 'person',
    title: 'd.name',
    names: joined(
      'd.honorific',
      '(SELECT group_concat(value, char(10)) FROM json_each(d.also_known_as))',
      listed("x.value || ' ' || x.matched", 'contact_point x WHERE x.person_id = d.id'),
      listed("x.title || ', ' || o.name", 'post x JOIN organisation o ON o.id = x.organisation_id WHERE x.person_id = d.id'),
    ),
    body: joined('d.matters', 'd.pressures', 'd.shared', 'd.how_met', 'd.assistant', 'd.notes'),
    day: 'NULL',
    watches: [
      itself('person', ['name', 'honorific', 'also_known_as', 'matters', 'pressures', 'shared', 'how_met', 'assistant', 'notes']),
      partOf('contact_point', 'person_id'),
      partOf('post', 'person_id'),
      named('organisation', ['name'], (row) => `SELECT person_id FROM post WHERE organisation_id = ${row}.id`),
    ],
  },
  {
    noun: 'organisation',
    title: 'd.name',
    names: 'd.abbreviation',
    body: 'd.notes',
    day: 'NULL',
    watches: [itself('organisation', ['name', 'abbreviation', 'notes'])],
  },
  {
    noun: 'partnership',
    title: 'd.name',
    names: listed('p.name', 'partnership_member x JOIN person p ON p.id = x.person_id WHERE x.partnership_id = d.id'),
    body: joined(
      'd.notes',
      listed("concat_ws(char(10), nullif(x.text, ''), nullif(x.note, ''))", 'statement x WHERE x.partnership_id = d.id'),
      listed("nullif(x.words, '')", 'standing x WHERE x.partnership_id = d.id'),
    ),
    day: 'NULL',
    watches: [
      itself('partnership', ['name', 'notes']),
      partOf('partnership_member', 'partnership_id'),
      partOf('statement', 'partnership_id'),
      partOf('standing', 'partnership_id'),
      named('person', ['name'], (row) => `SELECT partnership_id FROM partnership_member WHERE person_id = ${row}.id`),
    ],
  },
  {
    noun: 'meeting',
    title: 'd.title',
    // Its first line stands in for a title that a meeting does not have.
    names: joined(MEETING_NAMES, 'd.place', '(SELECT name FROM partnership WHERE id = d.partnership_id)'),
    body: joined('d.text', 'd.learned'),
    day: 'd.day',
    watches: [
      itself('meeting', ['day', 'place', 'title', 'text', 'learned', 'partnership_id']),
      { table: 'participant', columns: ['meeting_id', 'person_id'], of: (row) => `SELECT ${row}.meeting_id` },
      named('person', ['name'], (row) => `SELECT meeting_id FROM participant WHERE person_id = ${row}.id`),
      named('partnership', ['name'], (row) => `SELECT id FROM meeting WHERE partnership_id = ${row}.id`),
    ],
  },
  {
    noun: 'commitment',
    title: 'd.what',
    names: 'coalesce((SELECT name FROM person WHERE id = d.person_id), (SELECT name FROM organisation WHERE id = d.organisation_id))',
    body: 'd.note',
    day: 'coalesce(d.due_on, d.made_on)',
    watches: [
      itself('commitment', ['what', 'note', 'person_id', 'organisation_id', 'due_on', 'made_on']),
      named('person', ['name'], (row) => `SELECT id FROM commitment WHERE person_id = ${row}.id`),
      named('organisation', ['name'], (row) => `SELECT id FROM commitment WHERE organisation_id = ${row}.id`),
    ],
  },
  {
    noun: 'conflict',
    title: 'd.title',
    names: listed(
      'coalesce(p.name, o.name)',
      'conflict_party x LEFT JOIN person p ON p.id = x.person_id LEFT JOIN organisation o ON o.id = x.organisation_id WHERE x.conflict_id = d.id',
    ),
    body: joined(
      'd.stake',
      'd.power',
      'd.agreed',
      'd.feels_after',
      listed("concat_ws(char(10), nullif(x.wants, ''), nullif(x.because, ''))", 'viewpoint x WHERE x.conflict_id = d.id'),
      listed("nullif(concat_ws(char(10), nullif(x.feels, ''), nullif(x.feels_after, '')), '')", 'conflict_party x WHERE x.conflict_id = d.id'),
      listed("nullif(x.text, '')", 'conflict_entry x WHERE x.conflict_id = d.id'),
    ),
    day: 'd.noticed_on',
    watches: [
      itself('conflict', ['title', 'stake', 'power', 'agreed', 'feels_after', 'noticed_on']),
      partOf('viewpoint', 'conflict_id'),
      partOf('conflict_party', 'conflict_id'),
      { table: 'conflict_entry', columns: ['conflict_id', 'text'], of: (row) => `SELECT ${row}.conflict_id` },
      named('person', ['name'], (row) => `SELECT conflict_id FROM conflict_party WHERE person_id = ${row}.id`),
      named('organisation', ['name'], (row) => `SELECT conflict_id FROM conflict_party WHERE organisation_id = ${row}.id`),
    ],
  },
  {
    noun: 'reflection',
    title: "''",
    names: listed('p.name', 'reflection_link x JOIN person p ON p.id = x.person_id WHERE x.reflection_id = d.id', "', '"),
    // Of the prompts only a question's: the others are the same in each.
    body: `(SELECT group_concat(concat_ws(char(10), CASE d.kind WHEN 'question' THEN value ->> 'prompt' END, nullif(value ->> 'text', '')), char(10)) FROM json_each(d.parts))`,
    day: 'd.day',
    watches: [
      itself('reflection', ['day', 'kind', 'parts']),
      { table: 'reflection_link', columns: ['reflection_id', 'person_id'], of: (row) => `SELECT ${row}.reflection_id` },
      named('person', ['name'], (row) => `SELECT reflection_id FROM reflection_link WHERE person_id = ${row}.id`),
    ],
  },
  {
    noun: 'session',
    table: 'coaching_session',
    title: 'd.coach',
    names: "''",
    body: joined('d.bring', 'd.questions', 'd.took_away'),
    day: 'd.day',
    watches: [itself('coaching_session', ['day', 'coach', 'bring', 'questions', 'took_away'])],
  },
];

/** Numbers of the index hold an item's own number and its noun's. */
const NOUNS_APART = 8;
const rowid = (noun: FoundNoun, item: string): string => `${item} * ${NOUNS_APART} + ${FOUND_NOUNS.indexOf(noun)}`;

/** SQL that tells by its number alone whether a row of the index is one of these: much faster than reading what it is. */
export const isOneOf = (...nouns: readonly FoundNoun[]): string =>
  `rowid % ${NOUNS_APART} IN (${nouns.map((noun) => FOUND_NOUNS.indexOf(noun)).join(', ')})`;

const clean = (expression: string): string => `replace(replace(coalesce(${expression}, ''), char(2), ''), char(3), '')`;

/** What the index should hold of one noun, as its rows are. */
const contents = ({ noun, table = noun, title, names, body, day }: Document): string =>
  `SELECT ${rowid(noun, 'd.id')}, ${clean(title)}, ${clean(names)}, ${clean(body)}, '${noun}', d.id, ${day} FROM ${table} d`;

const COLUMNS = 'rowid, title, names, body, noun, item, day';

const TABLE = `CREATE VIRTUAL TABLE search USING fts5(
  title, names, body, noun UNINDEXED, item UNINDEXED, day UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`;

/**
 * The numbers of documents that are not in the index as their rows are now. A save writes one number here instead of the
 * words, once for everyone who took part; whoever looks for something has what is due written first (`writeDue`).
 */
const DUE = 'CREATE TABLE search_due (number INTEGER PRIMARY KEY)';

/** Each trigger's name and SQL: a document is due whenever a row it is made of comes, changes or goes. */
function triggers(): ReadonlyMap<string, string> {
  const all = DOCUMENTS.flatMap((document) => document.watches.flatMap((watch) => triggersOf(document, watch)));
  return new Map(all.map((text) => [/TRIGGER (\w+)/.exec(text)?.[1] ?? '', text]));
}

function triggersOf(document: Document, { table, columns, of }: Watch): readonly string[] {
  // Not INSERT OR IGNORE: the statement that sets a trigger off decides what its ORs come to.
  const due = (...rows: readonly string[]) =>
    `INSERT INTO search_due SELECT ${rowid(document.noun, 'item')} FROM (SELECT NULL AS item WHERE 0 UNION ${rows.map(of).join(' UNION ')}) ` +
    'WHERE item IS NOT NULL ON CONFLICT DO NOTHING;';
  const trigger = (event: string, when: string, does: string) =>
    `CREATE TRIGGER search_${document.noun}_${table}_${event} AFTER ${when} ON ${table} BEGIN ${does} END`;
  const ofColumns = columns === undefined ? '' : ` OF ${columns.join(', ')}`;
  const update = trigger('update', `UPDATE${ofColumns}`, due('OLD', 'NEW'));
  // A row that only lends its name is pointed at by rows that watch their own coming and going.
  if (table !== document.noun && (table === 'person' || table === 'organisation' || table === 'partnership')) return [update];
  return [trigger('insert', 'INSERT', due('NEW')), update, trigger('delete', 'DELETE', due('OLD'))];
}

/**
 * Makes sure that the index is the one this version keeps: makes it, or makes it anew after an older version's. Within a
 * transaction. `anew` makes it in any case (after a migration).
 */
export function ensureSearch(connection: Connection, anew: boolean): void {
  if (!anew && isCurrent(connection)) return;
  for (const name of existingTriggers(connection).keys()) connection.exec(`DROP TRIGGER "${name}"`);
  connection.exec(`DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS search_due; ${TABLE}; ${DUE};`);
  for (const document of DOCUMENTS) connection.exec(`INSERT INTO search (${COLUMNS}) ${contents(document)}`);
  for (const text of triggers().values()) connection.exec(text);
}

/** Whether some of what was written is not in the index yet. */
export const isDue = (connection: Connection): boolean => connection.prepare('SELECT 1 FROM search_due LIMIT 1').get() !== undefined;

/** Writes what is due into the index. Within a transaction. */
export function writeDue(connection: Connection): void {
  connection.exec('DELETE FROM search WHERE rowid IN (SELECT number FROM search_due)');
  for (const document of DOCUMENTS) {
    const items = `SELECT number / ${NOUNS_APART} FROM search_due WHERE number % ${NOUNS_APART} = ${rowid(document.noun, '0')}`;
    connection.exec(`INSERT INTO search (${COLUMNS}) ${contents(document)} WHERE d.id IN (${items})`);
  }
  connection.exec('DELETE FROM search_due');
}

/**
 * Writes what is due, and takes words of rows that are gone out of the index now, not when SQLite next merges it. Within a
 * transaction. The index is made anew: FTS5's `optimize` leaves words in it that no row has any more, and its own `secure-delete`, at every save, costs fifty times a save
 * in a large journal.
 */
export function forgetDeletedWords(connection: Connection): void {
  writeDue(connection);
  connection.exec("INSERT INTO search (search) VALUES ('rebuild')");
}

/** Whether the index in the file is the one this version keeps. */
export function isCurrent(connection: Connection): boolean {
  const existing = existingTriggers(connection);
  const wanted = triggers();
  const tables = connection.prepare<[], string>("SELECT sql FROM main.sqlite_schema WHERE name IN ('search', 'search_due') ORDER BY name").pluck().all();
  return tables.join() === [TABLE, DUE].join() && existing.size === wanted.size && [...wanted].every(([name, text]) => existing.get(name) === text);
}

function existingTriggers(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'",
    )
    .all();
  return new Map(rows.map((row) => [row.name, row.sql]));
}

/** One row of the index. */
export interface IndexRow {
  readonly rowid: number;
  readonly title: string;
  readonly names: string;
  readonly body: string;
  readonly noun: FoundNoun;
  readonly item: number;
  readonly day: string | null;
}

/** Whatever can be asked for rows: a Reader. */
interface Asked {
  readonly all: <T>(query: SQL) => T[];
}

/** What the index holds, by number. */
export const indexedRows = (reader: Asked): readonly IndexRow[] =>
  reader.all<IndexRow>(sql.raw(`SELECT ${COLUMNS} FROM search ORDER BY rowid`));

/** What the index should hold, from the rows as they are. */
export const rowsToIndex = (reader: Asked): readonly IndexRow[] =>
  reader.all<IndexRow>(
    sql.raw(`WITH wanted (${COLUMNS}) AS (${DOCUMENTS.map(contents).join(' UNION ALL ')}) SELECT * FROM wanted ORDER BY rowid`),
  );
