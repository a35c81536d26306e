import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fillDemo } from '../../db/demo/demo.ts';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import type { Journal } from '../../db/journal.ts';
import { everythingIn, isEmpty, JOURNAL_TABLES, putEverything } from '../../db/repositories/everything.ts';
import { rowsToIndex } from '../../db/search-index.ts';
import { FIELDS } from '../../main/exchange/journal-rows.ts';
import { readJournalFile, writeJournalFile } from '../../main/exchange/journal-json.ts';
import { A_DAY, aJournal, everything, searchedIn } from '../db/journals.ts';
import { makeRandomly, randomChanges } from '../db/random-changes.ts';

const exported = (journal: Journal): Buffer => Buffer.from(writeJournalFile(everythingIn(journal.read), A_DAY));

/** Every row there is, as SQLite has it, drafts with them. */
const allRows = (journal: Journal) => ({ ...everything(journal.read), draft: journal.read.all(sql`SELECT * FROM draft ORDER BY day`) });

function readInto(journal: Journal, bytes: Uint8Array): void {
  const read = readJournalFile(bytes);
  if (!read.ok) throw new Error(read.message);
  journal.change('Read', (writer) => putEverything(writer, read.rows));
}

type File = Record<string, unknown> & { journal: Record<string, Record<string, unknown>[]> };

const rowOf = (file: File, collection: string, nth: number): Record<string, unknown> => file.journal[collection]?.[nth] ?? {};

/** What an export that was changed by hand comes to. */
function changed(change: (file: File) => void) {
  const journal = aJournal();
  journal.change('Filled', (writer) => fillDemo(writer, A_DAY));
  const file = JSON.parse(exported(journal).toString()) as File;
  change(file);
  return readJournalFile(Buffer.from(JSON.stringify(file)));
}

describe('the whole journal as JSON', () => {
  it('comes back without loss into a new journal: every row of every table, its number kept', () => {
    const journal = aJournal();
    journal.change('Filled', (writer) => fillDemo(writer, A_DAY));
    journal.change('More', (writer) => {
      writer.run(sql`INSERT INTO disclosure_hold (person_id, since, note) VALUES (1, ${A_DAY}, 'asked by post')`);
      writer.run(sql`INSERT INTO coaching_session (id, day, coach) VALUES (41, ${A_DAY}, 'Ruth')`);
      writer.run(sql`INSERT INTO summary_made (session_id, made_on, "from", "to", disclosure, format, sections) VALUES (41, ${A_DAY}, ${A_DAY}, ${A_DAY}, 'roles', 'pdf', '["factors"]')`);
      writer.run(sql`INSERT INTO reflection (id, day, kind, factors, parts) VALUES (77, ${A_DAY}, 'gibbs', '[2]', '[{"prompt":"What?","text":"“It” 😀\\nand more"}]')`);
      writer.run(sql`INSERT INTO reflection_link (reflection_id, person_id) VALUES (77, 1)`);
      writer.run(sql`INSERT INTO draft (day, lines, kept_at) VALUES (${A_DAY}, '[{"key":"a","text":"8.30","meetingId":null,"corrections":{"x":[1,null]}}]', 'now')`);
      writer.run(sql`INSERT OR REPLACE INTO settings (id, record) VALUES (1, '{"owner":{"name":"Ann","emails":["a@x.example"]},"nudges":{"off":["stuck"],"driftShare":40}}')`);
    });
    const again = aJournal();
    readInto(again, exported(journal));
    expect(allRows(again)).toEqual(allRows(journal));
    expect(searchedIn(again)).toEqual(rowsToIndex(again.read));
    expect(exported(again).equals(exported(journal))).toBe(true);
  });

  it('comes back whatever was done in it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomChanges(30), (changes) => {
        const [journal, again] = [aJournal(), aJournal()];
        for (const change of changes) makeRandomly(journal, change);
        readInto(again, exported(journal));
        expect(allRows(again)).toEqual(allRows(journal));
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 2, 3])('comes back from a generated journal, seed %i', (seed) => {
    const [journal, again] = [aJournal(), aJournal()];
    journal.change('Filled', (writer) => fillJournal(writer, generateJournal({ seed, today: A_DAY, size: { years: 2, people: 80, meetings: 300, participations: 600, commitments: 80, conflicts: 20, entries: 60 } })));
    readInto(again, exported(journal));
    expect(allRows(again)).toEqual(allRows(journal));
  });

  it('has every table but those of undo and of search', () => {
    const journal = aJournal();
    const tables = journal.read
      .all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' AND name NOT LIKE 'undo%'`)
      .map(({ name }) => name);
    expect(Object.keys(FIELDS)).toEqual(Object.keys(JOURNAL_TABLES));
    expect(Object.keys(JOURNAL_TABLES)).toHaveLength(tables.length);
    expect(isEmpty(journal.read)).toBe(true);
  });

  it('is documented: every collection and every field of it', () => {
    const said = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
    for (const [collection, fields] of Object.entries(FIELDS)) {
      const section = said.split(/^### /mu).find((part) => part.startsWith(`${collection}\n`));
      expect(section, collection).toBeDefined();
      for (const field of fields) expect(section, `${collection}.${field}`).toContain(`\`${field}\``);
    }
  });
});

describe('a file that is not a whole export', () => {
  it.each([
    ['nothing', Buffer.from('')],
    ['no JSON', Buffer.from('BEGIN:VCARD')],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1, 2])],
    ['a list', Buffer.from('[]')],
    ['a number', Buffer.from('7')],
    ['null', Buffer.from('null')],
  ])('is refused: %s', (_, bytes) => {
    expect(readJournalFile(bytes)).toEqual({ ok: false, message: 'This is not a JSON export of Rapport’s, or it was cut short.' });
  });

  it('is refused wherever it was cut', () => {
    const journal = aJournal();
    journal.change('Filled', (writer) => fillDemo(writer, A_DAY));
    const whole = exported(journal);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 3 }), (at) => {
        expect(readJournalFile(whole.subarray(0, at)).ok).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  it('of a later version is refused, and says so', () => {
    expect(changed((file) => Object.assign(file, { version: 2 }))).toEqual({
      ok: false,
      message: 'This export was made by a later version of Rapport (its format is 2; this one reads up to 1). Update Rapport, then read it.',
    });
    expect(changed((file) => Object.assign(file, { version: 'one' })).ok).toBe(false);
  });

  it('of one person is refused, and says so', () => {
    expect(changed((file) => Object.assign(file, { rapport: 'person' }))).toMatchObject({ ok: false, message: expect.stringContaining('one person') as unknown });
  });

  it.each<[string, (file: File) => void, string]>([
    ['a missing collection', (file) => Reflect.deleteProperty(file.journal, 'meetings'), '‘meetings’'],
    ['a collection nobody knows', (file) => (file.journal['secrets'] = []), 'its list of collections'],
    ['a field nobody knows', (file) => Object.assign(rowOf(file, 'people', 0), { x: 1 }), 'number 1 of ‘people’'],
    ['a day that is none', (file) => Object.assign(rowOf(file, 'meetings', 2), { day: '2026-02-30' }), '‘day’ of number 3 of ‘meetings’'],
    ['a kind that is none', (file) => Object.assign(rowOf(file, 'people', 1), { ring: 'outer' }), '‘ring’ of number 2 of ‘people’'],
    ['a number that is text', (file) => Object.assign(rowOf(file, 'people', 0), { id: '1; DROP TABLE person' }), '‘id’ of number 1 of ‘people’'],
    ['two settings', (file) => file.journal['settings']?.push(...[1, 2].map(() => ({ id: 1, record: {} }))), '‘settings’'],
    ['a lock of a thousand years', (file) => (file.journal['settings'] = [{ id: 1, record: { lockAfterMinutes: 1e9 } }]), '‘record’ of number 1 of ‘settings’'],
  ])('is refused and says where, and nothing of what stands there: %s', (_, change, where) => {
    const read = changed(change);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.message).toBe(`This export is not whole, or was changed: ${where} cannot be read.`);
  });
});
