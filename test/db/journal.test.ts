import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Journal, Reader, Writer } from '../../db/journal.ts';
import { person } from '../../db/schema.ts';
import { A_DAY, aJournal, countPeople, everything } from './journals.ts';

const priya = { name: 'Priya', ring: 'key', addedOn: A_DAY } as const;
const add = (journal: Journal) => journal.change('Added Priya', (writer) => writer.insert(person).values(priya).run());

describe('a change', () => {
  it('gives what it made, and is named by it', () => {
    const journal = aJournal();
    expect(
      journal.change(
        (made: number) => `Added ${made} people`,
        (writer) => (writer.insert(person).values(priya).run(), 3),
      ),
    ).toBe(3);
    expect(journal.undoState().undo).toBe('Added 3 people');
  });

  it('leaves nothing of itself when it fails halfway', () => {
    const journal = aJournal();
    add(journal);
    const before = everything(journal.read);
    const failing = () =>
      journal.change('Half', (writer) => {
        writer.insert(person).values(priya).run();
        throw new Error('the train went into a tunnel');
      });
    expect(failing).toThrow('tunnel');
    expect(everything(journal.read)).toEqual(before);
    expect(journal.undoState().undo).toBe('Added Priya');
    add(journal);
    expect(journal.undo()).toBe('Added Priya');
    expect(everything(journal.read)).toEqual(before);
  });

  it('leaves nothing of itself when a key points nowhere at its end', () => {
    const journal = aJournal();
    const dangling = () =>
      journal.change('Dangling', (writer) => {
        writer.run(sql`PRAGMA defer_foreign_keys = ON`);
        writer.run(sql`INSERT INTO post (person_id, organisation_id, title) VALUES (77, 88, 'Nobody')`);
      });
    expect(dangling).toThrow(/FOREIGN KEY/);
    expect(journal.read.all(sql`SELECT * FROM post`)).toEqual([]);
    add(journal);
    expect(journal.undoState().undo).toBe('Added Priya');
  });

  it('cannot hold another', () => {
    const journal = aJournal();
    expect(() => journal.change('Outer', () => add(journal))).toThrow(/already/);
    expect(() => journal.change('Outer', () => journal.undo())).toThrow(/already/);
    expect(countPeople(journal.read)).toBe(0);
    add(journal);
    expect(countPeople(journal.read)).toBe(1);
  });

  it('cannot be awaited', () => {
    const journal = aJournal();
    const waiting = () => journal.change('Later', async (writer) => writer.insert(person).values(priya).run());
    expect(waiting).toThrow(/at once/);
    expect(countPeople(journal.read)).toBe(0);
  });

  it('counts in the revision; reading, and what failed, do not', () => {
    const journal = aJournal();
    countPeople(journal.read);
    expect(journal.revision()).toBe(0);
    add(journal);
    expect(() =>
      journal.change('No', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(journal.revision()).toBe(1);
  });
});

describe('a reader', () => {
  it('cannot write, whatever its type is said to be', () => {
    const journal = aJournal();
    add(journal);
    const asWriter = journal.read as Reader & Writer;
    expect(() => asWriter.delete(person).run()).toThrow();
    expect(() => journal.read.all(sql`DELETE FROM person RETURNING id`)).toThrow();
    expect(() => journal.read.get(sql`PRAGMA user_version = 9`)).toThrow();
    expect(countPeople(journal.read)).toBe(1);
  });

  it('is a reader again after a change, and a writer kept from one is no writer any more', () => {
    const journal = aJournal();
    const kept: Writer = journal.change('Kept', (writer) => writer);
    expect(() => kept.insert(person).values(priya).run()).toThrow();
    expect(countPeople(journal.read)).toBe(0);
  });

  it('sees what a change has written so far, from within it', () => {
    const journal = aJournal();
    journal.change('Added', (writer) => {
      writer.insert(person).values(priya).run();
      expect(countPeople(journal.read)).toBe(1);
    });
  });
});

describe('what is kept beside undo', () => {
  it('holds drafts and settings', () => {
    const journal = aJournal();
    journal.keep((writer) => {
      writer.run(sql`INSERT INTO draft (day, lines, kept_at) VALUES (${A_DAY}, '["call Siân"]', 'now')`);
      writer.run(sql`INSERT INTO settings (id, record) VALUES (1, '{"theme":"dark"}')`);
      writer.run(sql`UPDATE settings SET record = '{"theme":"light"}'`);
    });
    expect(journal.undoState()).toEqual({ undo: null, redo: null });
    expect(journal.read.all(sql`SELECT record FROM settings`)).toEqual([{ record: '{"theme":"light"}' }]);
  });

  it('holds nothing that undo must answer for', () => {
    const journal = aJournal();
    add(journal);
    for (const statement of [
      "INSERT INTO person (name, ring, added_on) VALUES ('x', 'key', '2026-01-01')",
      "UPDATE person SET name = 'x'",
      'DELETE FROM person',
    ]) {
      expect(() => journal.keep((writer) => writer.run(sql.raw(statement)))).toThrow(/outside a change/);
    }
    expect(journal.read.select({ name: person.name }).from(person).all()).toEqual([{ name: 'Priya' }]);
  });
});
