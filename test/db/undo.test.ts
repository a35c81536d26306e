import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { conflict, meeting, participant, person } from '../../db/schema.ts';
import { FORGOTTEN_AT_ONCE, STEPS_KEPT } from '../../db/undo.ts';
import type { PersonId } from '../../main/domain/id.ts';
import { A_DAY, aJournal, aJournalOnDisk, closedAfter, everything, journalOf, reopen } from './journals.ts';
import { awkwardWords, makeRandomly, randomChanges } from './random-changes.ts';

const addPerson = (journal: Journal, name: string): PersonId =>
  journal.change(
    `Added ${name}`,
    (writer) => writer.insert(person).values({ name, ring: 'key', addedOn: A_DAY }).returning({ id: person.id }).get().id,
  );
const names = (journal: Journal) =>
  journal.read
    .select({ name: person.name })
    .from(person)
    .all()
    .map((row) => row.name);

function undoAll(journal: Journal): number {
  let steps = 0;
  while (journal.undo() !== null) steps += 1;
  return steps;
}

function redoAll(journal: Journal): number {
  let steps = 0;
  while (journal.redo() !== null) steps += 1;
  return steps;
}

describe('undo', () => {
  it('takes any changes back to the start and makes them again to the end, every table alike', () => {
    fc.assert(
      fc.property(randomChanges(24), randomChanges(24), (before, changes) => {
        const journal = aJournal();
        for (const change of before) makeRandomly(journal, change);
        journal.forgetUndo();
        const start = everything(journal.read);
        for (const change of changes) makeRandomly(journal, change);
        const end = everything(journal.read);

        const steps = undoAll(journal);
        expect(everything(journal.read)).toEqual(start);
        expect(redoAll(journal)).toBe(steps);
        expect(everything(journal.read)).toEqual(end);
        undoAll(journal);
        expect(everything(journal.read)).toEqual(start);
        expect(journal.isSound()).toBe(true);
        journal.close();
      }),
      { numRuns: 60 },
    );
  });

  it('goes back and forth one step at a time through the same states', () => {
    fc.assert(
      fc.property(randomChanges(10), fc.array(fc.boolean(), { maxLength: 30 }), (changes, backs) => {
        const journal = aJournal();
        const states = [everything(journal.read)];
        for (const change of changes) {
          makeRandomly(journal, change);
          const now = everything(journal.read);
          if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
        }
        let at = states.length - 1;
        for (const back of backs) {
          if (back) at = journal.undo() === null ? at : at - 1;
          else at = journal.redo() === null ? at : at + 1;
          expect(everything(journal.read)).toEqual(states[at]);
        }
        journal.close();
      }),
      { numRuns: 30 },
    );
  });

  it('brings back every value byte for byte, whatever it holds', () => {
    const blob = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes));
    const value = fc.oneof(
      awkwardWords,
      blob,
      fc.constant(null),
      fc.double({ noNaN: true }),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(value, value, (first, second) => {
        const journal = aJournal();
        const id = addPerson(journal, 'Priya');
        const held = () =>
          journal.read.get<{ as: string; bytes: string }>(
            sql`SELECT typeof(honorific) AS "as", hex(honorific) AS bytes, quote(honorific) AS said FROM person`,
          );
        journal.change('first', (writer) => writer.run(sql`UPDATE person SET honorific = ${first} WHERE id = ${id}`));
        const after = held();
        journal.change('second', (writer) => writer.run(sql`UPDATE person SET honorific = ${second} WHERE id = ${id}`));
        journal.change('gone', (writer) => writer.run(sql`DELETE FROM person`));
        journal.undo();
        if (journal.undoState().undo === 'second') journal.undo();
        expect(held()).toEqual(after);
        journal.close();
      }),
      { numRuns: 150 },
    );
  });

  it('brings back three million letters', () => {
    const journal = aJournal();
    addPerson(journal, 'Priya');
    const long = 'beds ’ '.repeat(430_000);
    journal.change('wrote', (writer) => writer.update(person).set({ notes: long }).run());
    journal.change('cleared', (writer) => writer.update(person).set({ notes: '' }).run());
    journal.undo();
    expect(journal.read.select({ notes: person.notes }).from(person).get()?.notes === long).toBe(true);
  });

  it('says what it takes back and what it makes again', () => {
    const journal = aJournal();
    expect(journal.undoState()).toEqual({ undo: null, redo: null });
    addPerson(journal, 'Priya');
    addPerson(journal, 'Gareth');
    expect(journal.undo()).toBe('Added Gareth');
    expect(journal.undoState()).toEqual({ undo: 'Added Priya', redo: 'Added Gareth' });
    expect(names(journal)).toEqual(['Priya']);
    expect(journal.redo()).toBe('Added Gareth');
    expect(names(journal)).toEqual(['Priya', 'Gareth']);
    expect(journal.redo()).toBeNull();
  });

  it('forgets what was undone once something new is done, but not for a change that changed nothing', () => {
    const journal = aJournal();
    addPerson(journal, 'Priya');
    addPerson(journal, 'Gareth');
    journal.undo();
    journal.change('Nothing', (writer) => writer.update(person).set({ name: 'Priya' }).run());
    expect(journal.undoState()).toEqual({ undo: 'Added Priya', redo: 'Added Gareth' });
    addPerson(journal, 'Tunde');
    expect(journal.undoState()).toEqual({ undo: 'Added Tunde', redo: null });
    journal.undo();
    expect(names(journal)).toEqual(['Priya']);
  });

  it('never gives the number of an undone row to another', () => {
    const journal = aJournal();
    const first = addPerson(journal, 'Priya');
    journal.undo();
    expect(addPerson(journal, 'Gareth')).toBeGreaterThan(first);
  });

  it('goes a hundred steps back, and keeps no words of those long before', () => {
    const journal = aJournal();
    const made = 3 * STEPS_KEPT + 7;
    for (let i = 1; i <= made; i += 1) {
      addPerson(journal, `Person ${i}`);
      expect(journal.read.get<{ n: number }>(sql`SELECT count(*) AS n FROM undo_step`).n).toBeLessThan(STEPS_KEPT + FORGOTTEN_AT_ONCE);
    }
    expect(undoAll(journal)).toBe(STEPS_KEPT);
    expect(names(journal)).toHaveLength(made - STEPS_KEPT);
    expect(redoAll(journal)).toBe(STEPS_KEPT);
  });

  it('brings back all that went with a person: their part in meetings, and the links that were cut', () => {
    const journal = aJournal();
    const id = addPerson(journal, 'Priya');
    journal.change('Logged', (writer) => {
      const met = writer
        .insert(meeting)
        .values({ day: A_DAY, mode: 'phone', character: 'open', source: 'form' })
        .returning({ id: meeting.id })
        .get();
      writer.insert(participant).values({ meetingId: met.id, personId: id, day: A_DAY, mode: 'phone', character: 'open' }).run();
      writer.insert(conflict).values({ title: 'Beds', stage: 'noticed', noticedOn: A_DAY }).run();
      writer.run(sql`INSERT INTO conflict_entry (conflict_id, day, meeting_id) VALUES (1, ${A_DAY}, ${met.id})`);
    });
    const before = everything(journal.read);
    journal.change('Deleted', (writer) => {
      writer.delete(person).run();
      writer.delete(meeting).run();
    });
    expect(journal.read.get(sql`SELECT meeting_id FROM conflict_entry`)).toEqual({ meeting_id: null });
    journal.undo();
    expect(everything(journal.read)).toEqual(before);
  });

  it('outlives a lock', () => {
    const { journal, path } = aJournalOnDisk();
    addPerson(journal, 'Priya');
    addPerson(journal, 'Gareth');
    journal.undo();
    journal.close();
    const again = closedAfter(journalOf(reopen(path)));
    expect(again.undoState()).toEqual({ undo: 'Added Priya', redo: 'Added Gareth' });
    expect(again.redo()).toBe('Added Gareth');
    expect(again.undo()).toBe('Added Gareth');
    expect(again.undo()).toBe('Added Priya');
    expect(names(again)).toEqual([]);
  });

  it('cannot bring back what it was told to forget', () => {
    const journal = aJournal();
    addPerson(journal, 'Priya');
    journal.change('Erased', (writer) => writer.delete(person).run());
    journal.forgetUndo();
    expect(journal.undo()).toBeNull();
    expect(journal.read.all(sql`SELECT * FROM undo_step`)).toEqual([]);
  });

  it('leaves drafts alone', () => {
    const journal = aJournal();
    addPerson(journal, 'Priya');
    journal.keep((writer) => writer.run(sql`INSERT INTO draft (day, lines, kept_at) VALUES (${A_DAY}, '[]', 'now')`));
    expect(journal.undo()).toBe('Added Priya');
    expect(journal.read.all(sql`SELECT day FROM draft`)).toEqual([{ day: A_DAY }]);
  });
});
