import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableName, is, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/cipher.ts';
import { changedSince, readMigrations } from '../../db/freeze.ts';
import type { Reader } from '../../db/journal.ts';
import type { Migration } from '../../db/migration.ts';
import { MIGRATIONS } from '../../db/migrations.ts';
import { createJournal, openJournal } from '../../db/open.ts';
import { settle } from '../../db/pragmas.ts';
import { clockFacts, contactFacts } from '../../db/repositories/contact.ts';
import { listPartnerships, statementsOf } from '../../db/repositories/partnerships.ts';
import { listSessions } from '../../db/repositories/sessions.ts';
import type { PartnershipId } from '../../main/domain/id.ts';
import * as schema from '../../db/schema.ts';
import { conflictParty, person } from '../../db/schema.ts';
import { find } from '../../db/search.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { A_DAY, aFolder, aJournal, closedAfter, countPeople, journalOf, KEY } from './journals.ts';

/**
 * What each migration is given to upgrade: rows of the shape before it, as SQL, and what they must be after. One for every
 * migration; the last test says so.
 */
const UPGRADES: Readonly<Record<string, { readonly fill: string; readonly expect: (read: Reader) => void }>> = {
  '0000_journal': {
    fill: '',
    expect: (read) => expect(countPeople(read)).toBe(0),
  },
  '0001_conflicts_and_reviews': {
    fill: `
      INSERT INTO person (id, name, ring, added_on) VALUES (1, 'Priya', 'key', '2025-01-01');
      INSERT INTO meeting (id, day, mode, character, source) VALUES (1, '2026-01-01', 'video', 'open', 'line');
      INSERT INTO participant (meeting_id, person_id, day, mode, character) VALUES (1, 1, '2026-01-01', 'video', 'open');
      INSERT INTO conflict (id, title, stage, noticed_on) VALUES (1, 'Beds', 'noticed', '2026-01-01');
      INSERT INTO conflict_party (conflict_id, person_id, feels) VALUES (1, 1, 'Unheard.');`,
    expect: (read) => {
      expect(read.select({ feels: conflictParty.feels, feelsAfter: conflictParty.feelsAfter }).from(conflictParty).all()).toEqual([
        { feels: 'Unheard.', feelsAfter: '' },
      ]);
      expect(clockFacts(read, A_DAY)).toMatchObject([{ lastContact: '2026-01-01', person: { name: 'Priya' } }]);
    },
  },
  '0002_facts_of_help_and_talks': {
    fill: `
      INSERT INTO person (id, name, ring, added_on) VALUES (1, 'Priya', 'key', '2025-01-01');
      INSERT INTO commitment (direction, kind, what, person_id, made_on, state, settled_on)
        VALUES ('mine', 'help', 'Lend a nurse', 1, '2026-01-01', 'kept', '2026-02-01');`,
    expect: (read) => expect(contactFacts(read, DEFAULT_SETTINGS.nudges, A_DAY)).toMatchObject([{ lastHelp: '2026-02-01' }]),
  },
  '0003_partnerships': {
    fill: "INSERT INTO partnership (name, notes) VALUES ('Vale', 'Meets at the library.');",
    expect: (read) => expect(listPartnerships(read)).toMatchObject([{ name: 'Vale', notes: 'Meets at the library.' }]),
  },
  '0004_reflections': {
    fill: "INSERT INTO partnership (name) VALUES ('Vale'); INSERT INTO statement (partnership_id, kind, day, text) VALUES (1, 'purpose', '2026-02-03', 'No wrong door.');",
    expect: (read) => expect(statementsOf(read, 1 as PartnershipId)).toMatchObject([{ kind: 'purpose', text: 'No wrong door.' }]),
  },
  '0005_help_settled': {
    fill: "INSERT INTO coaching_session (day, coach, bring) VALUES ('2026-11-26', 'Ruth', 'The beds.');",
    expect: (read) => expect(listSessions(read)).toMatchObject([{ coach: 'Ruth' }]),
  },
  '0006_lighter_saves': {
    fill: `
      INSERT INTO person (id, name, ring, added_on) VALUES (1, 'Priya', 'key', '2025-01-01');
      INSERT INTO meeting (id, day, mode, character, source) VALUES (1, '2026-01-01', 'face-to-face', 'open', 'line');
      INSERT INTO participant (meeting_id, person_id, day, mode, character) VALUES (1, 1, '2026-01-01', 'face-to-face', 'open');
      INSERT INTO undo_step (id, label) VALUES (1, 'Added Priya');
      INSERT INTO undo_change (step_id, statement) VALUES (1, 'DELETE FROM person WHERE id = 1');`,
    expect: (read) => {
      expect(clockFacts(read, A_DAY)).toMatchObject([{ lastFaceToFace: '2026-01-01', person: { name: 'Priya' } }]);
      expect(read.all(sql`SELECT * FROM undo_step`)).toEqual([]);
    },
  },
};

/** The file of a journal as a version with so many migrations left it, without its search, which every version makes its own. */
function anOlderJournal(migrations: readonly Migration[], fill: string): string {
  const path = join(aFolder(), 'journal.db');
  const connection = connect(path, KEY);
  settle(connection);
  connection.pragma('application_id = 0x52505254');
  for (const { sql: text } of migrations) connection.exec(text);
  connection.exec(fill);
  connection.pragma(`user_version = ${migrations.length}`);
  connection.close();
  return path;
}

const a = (name: string, text: string): Migration => ({ name, checksum: '', sql: text });
const NEXT = a('9999_next', "ALTER TABLE person ADD COLUMN pronouns text; UPDATE person SET notes = notes || ' and more';");

function aJournalFile(): string {
  const path = join(aFolder(), 'journal.db');
  const journal = journalOf(createJournal({ path, key: KEY }));
  journal.change('Added Priya', (writer) =>
    writer.insert(person).values({ name: 'Priya', ring: 'key', addedOn: A_DAY, notes: 'rows' }).run(),
  );
  journal.close();
  return path;
}

describe('migrations', () => {
  it('make, from nothing, what schema.ts says', async () => {
    const latest = String(MIGRATIONS.length - 1).padStart(4, '0');
    const snapshot = JSON.parse(readFileSync(new URL(`../../db/migrations/meta/${latest}_snapshot.json`, import.meta.url), 'utf8'));
    const now = await generateSQLiteDrizzleJson(schema, snapshot.id, 'snake_case');
    expect(await generateSQLiteMigration(snapshot, now)).toEqual([]);
  });

  it('make every table and column of schema.ts, and no other', () => {
    const journal = aJournal();
    const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));
    const made = journal.read
      .all<{ name: string }>(
        sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'`,
      )
      .map((row) => row.name);
    expect(made.toSorted()).toEqual(tables.map((table) => getTableName(table)).toSorted());
    for (const table of tables) {
      const { name, columns } = getTableConfig(table);
      const has = journal.read.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${name})`).map((row) => row.name);
      const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(has.toSorted()).toEqual(columns.map((column) => snake(column.name)).toSorted());
    }
  });

  it('are numbered without a gap, and frozen as they were written', () => {
    expect(MIGRATIONS.map((migration) => Number(migration.name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, i) => i));
    for (const { sql: text, checksum } of MIGRATIONS) expect(createHash('sha256').update(text).digest('hex')).toBe(checksum);
    expect(MIGRATIONS).toEqual(readMigrations());
  });

  it('are refused by freezing when one that landed has changed, gone or moved', () => {
    const [first] = MIGRATIONS;
    expect(changedSince(MIGRATIONS, readMigrations())).toBeNull();
    expect(changedSince(MIGRATIONS, [...readMigrations(), NEXT])).toBeNull();
    expect(changedSince(MIGRATIONS, [{ ...NEXT, name: first?.name ?? '' }])).toBe('0000_journal');
    expect(changedSince(MIGRATIONS, [])).toBe('0000_journal');
    expect(changedSince(MIGRATIONS, [NEXT, ...MIGRATIONS])).toBe('0000_journal');
  });
});

describe('an older journal', () => {
  it('is backed up, brought up to date with its rows, searched anew, and undone no further than that', () => {
    const path = aJournalFile();
    let copied = '';
    const backUp = (copyTo: (path: string) => { ok: boolean }) => {
      copied = `${path}.copy`;
      return copyTo(copied).ok;
    };
    const journal = closedAfter(journalOf(openJournal({ path, key: KEY, backUp, migrations: [...MIGRATIONS, NEXT] })));
    expect(journal.read.all(sql`SELECT name, notes, pronouns FROM person`)).toEqual([
      { name: 'Priya', notes: 'rows and more', pronouns: null },
    ]);
    expect(find(journal, 'more', 5)).toHaveLength(1);
    expect(journal.undoState()).toEqual({ undo: null, redo: null });
    const before = closedAfter(journalOf(openJournal({ path: copied, key: KEY, backUp: () => false })));
    expect(before.read.select({ notes: person.notes }).from(person).all()).toEqual([{ notes: 'rows' }]);
    expect(before.undoState().undo).toBe('Added Priya');
  });

  it('stays as it is, byte for byte, when it could not be backed up', () => {
    const path = aJournalFile();
    const before = readFileSync(path);
    const opened = openJournal({ path, key: KEY, backUp: () => false, migrations: [...MIGRATIONS, NEXT] });
    expect(opened).toEqual({ ok: false, failure: { kind: 'not-backed-up' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['a statement fails', 'UPDATE person SET notes = 1; INSERT INTO nowhere VALUES (1);'],
    ['a row is left pointing at nothing', "INSERT INTO post (person_id, organisation_id, title) VALUES (1, 99, 'x');"],
    ['a row does not fit', 'UPDATE person SET name = NULL;'],
  ])('keeps its shape and rows whole when %s', (_, text) => {
    const path = aJournalFile();
    const opened = openJournal({
      path,
      key: KEY,
      backUp: () => true,
      migrations: [...MIGRATIONS, a('9998_column', 'ALTER TABLE person ADD COLUMN pronouns text;'), a('9999_bad', text)],
    });
    expect(opened).toMatchObject({ ok: false, failure: { kind: 'migration-failed' } });
    const journal = closedAfter(journalOf(openJournal({ path, key: KEY, backUp: () => false })));
    expect(journal.read.all(sql`SELECT name, notes FROM person`)).toEqual([{ name: 'Priya', notes: 'rows' }]);
    expect(journal.read.all(sql`SELECT name FROM pragma_table_info('person') WHERE name = 'pronouns'`)).toEqual([]);
    expect(journal.undo()).toBe('Added Priya');
  });

  it.each(MIGRATIONS.map((migration, i) => [migration.name, i] as const))('upgrades across %s with its rows intact', (name, i) => {
    const path = anOlderJournal(MIGRATIONS.slice(0, i), UPGRADES[name]?.fill ?? '');
    const journal = closedAfter(journalOf(openJournal({ path, key: KEY, backUp: () => true })));
    UPGRADES[name]?.expect(journal.read);
    expect(journal.isSound()).toBe(true);
  });
});

describe('a newer journal', () => {
  it('is refused, and its bytes are left as they were', () => {
    const path = join(aFolder(), 'journal.db');
    journalOf(createJournal({ path, key: KEY, migrations: [...MIGRATIONS, NEXT] })).close();
    const before = readFileSync(path);
    const opened = openJournal({ path, key: KEY, backUp: () => true });
    expect(opened).toEqual({ ok: false, failure: { kind: 'newer', version: MIGRATIONS.length + 1 } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('this file', () => {
  it('tests every migration', () => {
    expect(Object.keys(UPGRADES)).toEqual(MIGRATIONS.map((migration) => migration.name));
  });
});
