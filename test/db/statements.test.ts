import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { person } from '../../db/schema.ts';
import { A_DAY, aJournal } from './journals.ts';

describe('kept statements', () => {
  it('serve rows as objects and as arrays, whichever was asked before', () => {
    const journal = aJournal();
    journal.change('Added', (writer) => writer.insert(person).values({ name: 'Priya', ring: 'key', addedOn: A_DAY }).run());
    const same = journal.read.select({ name: person.name }).from(person).where(eq(person.name, 'Priya'));
    const text = same.toSQL().sql;
    expect(same.all()).toEqual([{ name: 'Priya' }]);
    expect(journal.read.all(sql.raw(text.replace('?', "'Priya'")))).toEqual([{ name: 'Priya' }]);
    expect(journal.read.values(sql.raw(text.replace('?', "'Priya'")))).toEqual([['Priya']]);
    expect(journal.read.all(sql.raw(text.replace('?', "'Priya'")))).toEqual([{ name: 'Priya' }]);
    expect(same.get()).toEqual({ name: 'Priya' });
  });

  it('are let go when there are very many, and made again when asked for', () => {
    const journal = aJournal();
    for (let i = 0; i < 1_000; i += 1) expect(journal.read.get(sql.raw(`SELECT ${i} AS n`))).toEqual({ n: i });
    expect(journal.read.get(sql.raw('SELECT 0 AS n'))).toEqual({ n: 0 });
  });

  it('of a change that is over write no more', () => {
    const journal = aJournal();
    const later = journal.change('Kept', (writer) => writer.insert(person).values({ name: 'x', ring: 'key', addedOn: A_DAY }).prepare());
    expect(() => later.run()).toThrow(/Only a change/);
    expect(journal.read.all(sql`SELECT 1 FROM person`)).toEqual([]);
  });
});
