import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import { commitment, conflict, contactPoint, meeting, organisation, participant, partnership, person, post } from '../../db/schema.ts';
import { find, type Found } from '../../db/search.ts';
import { rowsToIndex } from '../../db/search-index.ts';
import { A_DAY, aJournal, searchedIn } from './journals.ts';
import { awkwardWords, makeRandomly, randomChanges } from './random-changes.ts';

/** A small place: one person with all they may be known by, a body, a meeting, a promise, a conflict. */
function aPlace(): Journal {
  const journal = aJournal();
  journal.change('A place', (writer) => {
    const { id } = writer
      .insert(person)
      .values({
        name: 'Siân Llywelyn',
        honorific: 'Dr',
        alsoKnownAs: ['Sian Ll'],
        ring: 'inner',
        addedOn: A_DAY,
        matters: 'her rowing club',
        howMet: 'at the deanery',
      })
      .returning({ id: person.id })
      .get();
    const body = writer
      .insert(organisation)
      .values({ name: 'Northfield Hospitals', abbreviation: 'NFH', kind: 'nhs-trust', notes: 'Merged in spring' })
      .returning({ id: organisation.id })
      .get();
    writer.insert(post).values({ personId: id, organisationId: body.id, title: 'Medical director' }).run();
    writer
      .insert(contactPoint)
      .values({ personId: id, kind: 'email', value: 'Sian.Llywelyn@northfield.example', matched: 'sian.llywelyn@northfield.example' })
      .run();
    writer.insert(contactPoint).values({ personId: id, kind: 'phone', value: '+44 7700 900123', matched: '07700900123' }).run();
    const met = writer
      .insert(meeting)
      .values({
        day: A_DAY,
        mode: 'video',
        character: 'open',
        source: 'line',
        place: 'the Guildhall',
        text: 'Worried about winter beds.',
        learned: 'Her board is split',
      })
      .returning({ id: meeting.id })
      .get();
    writer.insert(participant).values({ meetingId: met.id, personId: id, day: A_DAY, mode: 'video', character: 'open' }).run();
    writer
      .insert(commitment)
      .values({
        direction: 'mine',
        kind: 'action',
        what: 'send the discharge data',
        personId: id,
        madeOn: A_DAY,
        state: 'open',
        note: 'the weekly one',
      })
      .run();
    const { id: conflictId } = writer
      .insert(conflict)
      .values({ title: 'Who funds step-down beds', stake: 'flow', power: 'they hold the purse', stage: 'noticed', noticedOn: A_DAY })
      .returning({ id: conflict.id })
      .get();
    writer.run(sql`INSERT INTO viewpoint (conflict_id, side, wants, because) VALUES (${conflictId}, 'theirs', 'a pooled fund', 'parity')`);
    writer.run(sql`INSERT INTO conflict_party (conflict_id, person_id, feels) VALUES (${conflictId}, ${id}, 'steamrollered')`);
    writer.run(sql`INSERT INTO conflict_entry (conflict_id, day, text) VALUES (${conflictId}, ${A_DAY}, 'Raised it over coffee')`);
    writer.insert(partnership).values({ name: 'Vale Partnership', notes: 'meets at the library' }).run();
  });
  return journal;
}

const nouns = (found: readonly Found[]) => found.map((row) => row.noun);

describe('search', () => {
  it('always holds what the rows hold, after any changes, undo and redo', () => {
    fc.assert(
      fc.property(randomChanges(24), fc.array(fc.boolean(), { maxLength: 10 }), (changes, backs) => {
        const journal = aJournal();
        for (const [i, change] of changes.entries()) {
          makeRandomly(journal, change);
          // Looked for in between, or not.
          if (backs[i] === true) journal.catchUp();
        }
        expect(searchedIn(journal)).toEqual(rowsToIndex(journal.read));
        for (const back of backs) {
          if (back) journal.undo();
          else journal.redo();
          expect(searchedIn(journal)).toEqual(rowsToIndex(journal.read));
        }
        // FTS5's own check: that its words are those of its rows.
        journal.keep((writer) => writer.run(sql`INSERT INTO search (search) VALUES ('integrity-check')`));
        journal.close();
      }),
      { numRuns: 80 },
    );
  });

  it('follows a row whose number alone is set back by undo', () => {
    const journal = aJournal();
    // With nobody in it: whoever took part would bring the meeting's words along.
    journal.change('Noted', (writer) => writer.insert(meeting).values({ day: A_DAY, mode: 'phone', character: 'open', text: 'alone', source: 'line' }).run());
    journal.change('Renumbered', (writer) => writer.run(sql`UPDATE meeting SET id = id + 1000, learned = learned`));
    journal.undo();
    expect(searchedIn(journal)).toEqual(rowsToIndex(journal.read));
  });

  it('would be seen to drift if a change passed it by', () => {
    const journal = aPlace();
    journal.catchUp();
    journal.keep((writer) => {
      writer.run(sql`DROP TRIGGER search_meeting_meeting_update`);
    });
    journal.change('Wrote', (writer) => writer.update(meeting).set({ text: 'Something else.' }).run());
    expect(searchedIn(journal)).not.toEqual(rowsToIndex(journal.read));
  });

  it.each([
    ['a name without its accent', 'sian', 'person'],
    ['a name they are also known by', 'Sian Ll', 'person'],
    ['what matters to them', 'rowing', 'person'],
    ['how they met', 'deanery', 'person'],
    ['an e-mail address', 'sian.llywelyn@northfield.example', 'person'],
    ['a phone number as it is said', '07700 900123', 'person'],
    ['a phone number as the world dials it', '+44 (0)7700 900123', 'person'],
    ['a post', 'medical director', 'person'],
    ['an organisation', 'Northfield Hosp', 'organisation'],
    ['an abbreviation', 'nfh', 'organisation'],
    ['notes on an organisation', 'merged spring', 'organisation'],
    ['a partnership', 'vale', 'partnership'],
    ['notes on a partnership', 'library', 'partnership'],
    ['a meeting’s text', 'winter bed', 'meeting'],
    ['what was learned', 'board split', 'meeting'],
    ['where it was', 'guildhall', 'meeting'],
    ['a meeting by who was there and what was said', 'siân winter', 'meeting'],
    ['a promise', 'discharge', 'commitment'],
    ['a note on a promise', 'weekly', 'commitment'],
    ['a conflict', 'funds step-down', 'conflict'],
    ['what is at stake', 'flow', 'conflict'],
    ['the power difference', 'purse', 'conflict'],
    ['a viewpoint', 'pooled', 'conflict'],
    ['how a side feels', 'STEAMROLLERED', 'conflict'],
    ['an entry in its log', 'coffee', 'conflict'],
  ])('finds %s', (_, words, noun) => {
    expect(nouns(find(aPlace(), words, 10))).toContain(noun);
  });

  it('finds by all the words, not by some', () => {
    expect(find(aPlace(), 'winter rowing', 10)).toEqual([]);
  });

  it('puts whoever is called so before the many meetings titled with them', () => {
    const journal = aPlace();
    journal.change('Meetings', (writer) => {
      for (let n = 0; n < 9; n += 1) {
        writer.insert(meeting).values({ day: A_DAY, mode: 'phone', character: 'open', title: '1:1 Siân Llywelyn', source: 'calendar' }).run();
      }
    });
    expect(find(journal, 'sian llywelyn', 3).map(({ noun }) => noun)).toEqual(['person', 'meeting', 'meeting']);
  });

  it('ranks the newest of what very many hold, and still puts whoever is called so first', () => {
    const journal = aPlace();
    journal.change('Promises', (writer) => {
      writer.run(sql`
        INSERT INTO commitment (direction, kind, what, made_on, state)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6500) SELECT 'mine', 'action', 'Send sheet ' || i, ${A_DAY}, 'open' FROM n`);
    });
    const found = find(journal, 's', 20);
    expect(found).toHaveLength(20);
    expect(found[0]).toMatchObject({ noun: 'person', title: 'Siân Llywelyn' });
    // Numbered after the one promise of the place.
    expect(found.slice(1).every(({ noun, id }) => noun !== 'commitment' || id > 400)).toBe(true);
    expect(find(journal, 'sheet 17', 5).map(({ title }) => title)).toContain('Send sheet 17');
  });

  it('puts a name before a mention', () => {
    expect(nouns(find(aPlace(), 'siân', 10))[0]).toBe('person');
  });

  it('gives a meeting’s day, who was there, and the words marked as data', () => {
    const [found] = find(aPlace(), 'winter', 10);
    expect(found).toMatchObject({ noun: 'meeting', title: 'Siân Llywelyn', day: A_DAY, personIds: [1] });
    expect(found?.snippet).toEqual([
      { text: 'Worried about ', hit: false },
      { text: 'winter', hit: true },
      { text: ' beds.\nHer board is split', hit: false },
    ]);
  });

  it('shows the address it found when the writing does not hold the words', () => {
    const [found] = find(aPlace(), 'northfield.example', 10);
    expect(
      found?.snippet
        .filter((stretch) => stretch.hit)
        .map((stretch) => stretch.text)
        .join(''),
    ).toMatch(/northfield.*example/i);
  });

  it('follows a new name into every meeting it is part of', () => {
    const journal = aPlace();
    journal.change('Renamed', (writer) => writer.update(person).set({ name: 'Siân Morgan' }).run());
    expect(nouns(find(journal, 'morgan', 10)).toSorted()).toEqual(['commitment', 'conflict', 'meeting', 'person']);
    journal.undo();
    expect(find(journal, 'morgan', 10)).toEqual([]);
  });

  it.each(['', '   ', '"', "'", '*', '^', '-', '🏥', '()', '"""', '\0', ':', '\u0002'])(
    'finds nothing, and does not fail, for %j',
    (words) => {
      expect(find(aPlace(), words, 10)).toEqual([]);
    },
  );

  it.each([
    'AND',
    'OR NOT',
    'NEAR(a b)',
    'title: x',
    'x" OR "y',
    '{title} : x',
    'beds*',
    '"winter',
    'NOT winter',
    '\ud800',
    'winter\0beds',
  ])('takes %j as words', (words) => {
    expect(() => find(aPlace(), words, 10)).not.toThrow();
  });

  it('takes any text at all, ten thousand letters of it too', () => {
    const journal = aPlace();
    fc.assert(
      fc.property(fc.oneof(awkwardWords, fc.string({ unit: 'binary', maxLength: 60 })), (words) => void find(journal, words, 10)),
      { numRuns: 200 },
    );
    for (const long of ['x'.repeat(10_000), 'winter '.repeat(1_500), '"*('.repeat(3_000), '🏥'.repeat(5_000)])
      expect(() => find(journal, long, 10)).not.toThrow();
    expect(nouns(find(journal, 'winter '.repeat(1_500), 10))).toEqual(['meeting']);
  });

  it('marks only what was found, whatever control letters the writing holds', () => {
    const journal = aJournal();
    journal.change('Added', (writer) =>
      writer.insert(person).values({ name: 'Priya', ring: 'key', addedOn: A_DAY, notes: 'a\u0002fake\u0003 winter mark' }).run(),
    );
    const hits = find(journal, 'winter', 10).flatMap((found) => found.snippet.filter((stretch) => stretch.hit));
    expect(hits).toEqual([{ text: 'winter', hit: true }]);
  });

  it('gives no more than it is asked for', () => {
    const journal = aJournal();
    journal.change('Added', (writer) => {
      for (let i = 0; i < 30; i += 1)
        writer
          .insert(person)
          .values({ name: `Priya ${i}`, ring: 'key', addedOn: A_DAY })
          .run();
    });
    expect(find(journal, 'priya', 7)).toHaveLength(7);
  });

  it('keeps no word of what was erased, once undo is forgotten', () => {
    const journal = aPlace();
    journal.catchUp();
    // Terms are kept without the letters they share with the one before.
    const isRemembered = () =>
      journal.catchUp() && journal.read.all<{ block: Buffer }>(sql`SELECT block FROM search_data`).some(({ block }) => block.includes('amrollered'));
    journal.change('Erased', (writer) => writer.delete(conflict).run());
    expect(isRemembered()).toBe(true);
    journal.forgetUndo();
    expect(isRemembered()).toBe(false);
    expect(searchedIn(journal)).toEqual(rowsToIndex(journal.read));
  });
});
