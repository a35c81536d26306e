import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '../../db/cipher.ts';
import { createJournal } from '../../db/open.ts';
import { SETTINGS, settle, unsettled } from '../../db/pragmas.ts';
import { person } from '../../db/schema.ts';
import { A_DAY, aFolder, aJournal, aJournalOnDisk, closedAfter, countPeople, journalOf, KEY, OTHER_KEY, reopen } from './journals.ts';

const failureOf = (path: string, key = KEY) => {
  const opened = reopen(path, key);
  return opened.ok ? null : opened.failure.kind;
};

describe('a new journal', () => {
  it('is a file for its owner alone, and holds nothing', () => {
    const { journal, path } = aJournalOnDisk();
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(countPeople(journal.read)).toBe(0);
  });

  it('is never made where a file is', () => {
    const path = join(aFolder(), 'journal.db');
    writeFileSync(path, 'something');
    expect(createJournal({ path, key: KEY })).toEqual({ ok: false, failure: { kind: 'exists' } });
    expect(readFileSync(path, 'utf8')).toBe('something');
  });

  it('in memory goes through the same making', () => {
    expect(aJournal().isSound()).toBe(true);
  });
});

describe('opening', () => {
  it('brings back what was written', () => {
    const { journal, path } = aJournalOnDisk();
    journal.change('Added', (writer) => writer.insert(person).values({ name: 'Siân', ring: 'key', addedOn: A_DAY }).run());
    journal.close();
    const again = closedAfter(journalOf(reopen(path)));
    expect(again.read.select({ name: person.name }).from(person).all()).toEqual([{ name: 'Siân' }]);
  });

  it('knows a wrong key from a damaged file, and touches neither', () => {
    const { journal, path } = aJournalOnDisk();
    journal.close();
    const whole = readFileSync(path);
    expect(failureOf(path, OTHER_KEY)).toBe('wrong-key');
    expect(readFileSync(path).equals(whole)).toBe(true);
    for (const at of [3, 20, 200, whole.length - 30]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      writeFileSync(path, damaged);
      expect(failureOf(path)).toBe('damaged');
      expect(readFileSync(path).equals(damaged)).toBe(true);
    }
  });

  it('makes nothing in the place of a missing file', () => {
    const path = join(aFolder(), 'journal.db');
    expect(failureOf(path)).toBe('missing');
    expect(() => statSync(path)).toThrow(/ENOENT/);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'damaged'],
    ['a few bytes', Buffer.from('abc'), 'damaged'],
    ['a picture', Buffer.from(`\x89PNG\r\n\x1a\n${'x'.repeat(9_000)}`, 'latin1'), 'wrong-key'],
  ])('refuses %s and leaves it', (_, bytes, kind) => {
    const path = join(aFolder(), 'journal.db');
    writeFileSync(path, bytes);
    expect(failureOf(path)).toBe(kind);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('refuses a database that is not encrypted, and one under the key that is no journal', () => {
    const folder = aFolder();
    const plain = new Database(join(folder, 'plain.db'));
    plain.exec('CREATE TABLE t (x)');
    plain.close();
    expect(failureOf(join(folder, 'plain.db'))).toBe('not-a-journal');
    const foreign = connect(join(folder, 'foreign.db'), KEY);
    foreign.exec('CREATE TABLE t (x)');
    foreign.close();
    expect(failureOf(join(folder, 'foreign.db'))).toBe('not-a-journal');
    expect(failureOf(folder)).toBe('not-a-journal');
  });

  it('says that another holds it, for as long as it does', () => {
    const { journal, path } = aJournalOnDisk();
    expect(failureOf(path)).toBe('in-use');
    journal.close();
    closedAfter(journalOf(reopen(path)));
  });
});

describe('the pragmas that keep words safe', () => {
  it('are all set, and read back', () => {
    const connection = connect(join(aFolder(), 'journal.db'), KEY);
    expect(settle(connection)).toEqual([]);
    connection.close();
  });

  it.each(SETTINGS.filter(({ name }) => name !== 'locking_mode').map(({ name }) => [name] as const))(
    'are missed when %s is not as it must be',
    (name) => {
      const connection = connect(join(aFolder(), 'journal.db'), KEY);
      connection.exec('CREATE TABLE t (x)');
      settle(connection);
      connection.pragma(
        `${name} = ${name === 'journal_mode' ? 'MEMORY' : name === 'trusted_schema' ? 'ON' : name === 'temp_store' ? 'FILE' : 'OFF'}`,
      );
      expect(unsettled(connection)).toEqual([name]);
      connection.close();
    },
  );

  it('are missed when the cipher is another', () => {
    const connection = new Database(join(aFolder(), 'journal.db'));
    connection.pragma("cipher = 'aes256cbc'");
    expect(settle(connection)).toEqual(['cipher']);
    connection.close();
  });
});
