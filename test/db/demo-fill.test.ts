import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import { contactFacts } from '../../db/repositories/contact.ts';
import { countMeetings, meetingsBetween } from '../../db/repositories/meetings.ts';
import { allPeople } from '../../db/repositories/people.ts';
import { allReviews, readReview } from '../../db/repositories/reviews.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { conflictEntry, conflictEntryPerson, contactPoint } from '../../db/schema.ts';
import { find } from '../../db/search.ts';
import { rowsToIndex } from '../../db/search-index.ts';
import { whoToSee } from '../../main/domain/nudges/clock.ts';
import { addDays } from '../../main/domain/day.ts';
import { FRIDAY } from '../support/builders.ts';
import { aJournal, everything, searchedIn } from './journals.ts';

const records = generateJournal({ seed: 1, today: FRIDAY });

function aFilledJournal() {
  const journal = aJournal();
  journal.change('Filled with the demo', (writer) => fillJournal(writer, records));
  return journal;
}

describe('filling a journal', () => {
  it('writes every record, and reads back the same people and meetings', () => {
    const { read } = aFilledJournal();
    expect(allPeople(read)).toEqual(records.people);
    expect(countMeetings(read)).toBe(records.meetings.length);
    const latest = meetingsBetween(read, addDays(FRIDAY, -30), addDays(FRIDAY, 30));
    const expected = records.meetings.filter(({ day }) => day >= addDays(FRIDAY, -30));
    expect(
      latest.map(({ participants, commitments: _, conflicts: __, partnershipName: ___, ...meeting }) => ({
        ...meeting,
        participants: participants.map(({ personId, safety }) => ({ personId, safety })),
      })),
    ).toEqual(expected);
    expect(read.select().from(conflictEntry).all()).toHaveLength(records.conflicts.reduce((sum, { entries }) => sum + entries.length, 0));
    const there = records.conflicts.flatMap(({ entries }) => entries.flatMap(({ id: entryId, personIds }) => personIds.map((personId) => ({ entryId, personId }))));
    expect(read.select({ entryId: conflictEntryPerson.entryId, personId: conflictEntryPerson.personId }).from(conflictEntryPerson).all()).toEqual(there);
    expect(allReviews(read).map(({ id }) => readReview(read, id)).toReversed()).toEqual(records.reviews);
    expect(readSettings(read).owner?.name).toBe('Alex Morgan');
  });

  it('leaves no reference hanging and a sound file', () => {
    const journal = aFilledJournal();
    expect(journal.read.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(journal.isSound()).toBe(true);
  });

  it('leaves search knowing all of it, as if it had been written in any other order', () => {
    const journal = aFilledJournal();
    expect(searchedIn(journal)).toEqual(rowsToIndex(journal.read));
    expect(find(journal, 'napkin', 10).map(({ noun }) => noun)).toContain('conflict');
    expect(find(journal, 'no winter plan will hold', 5)).toHaveLength(1);
    expect(find(journal, 'sian llywelyn', 100)).toContainEqual(expect.objectContaining({ noun: 'person', title: 'Siân Llywelyn' }));
  });

  it('makes the journal ask for those who are being missed, Helen first', () => {
    const { read } = aFilledJournal();
    const nudges = whoToSee(contactFacts(read, readSettings(read).nudges, FRIDAY), readSettings(read), FRIDAY);
    expect(nudges.slice(0, 3).map(({ name }) => name)).toEqual(['Helen Carrow', 'Joseph Thackeray', 'Hamza Siddiqui']);
    expect(nudges).toHaveLength(7);
  });

  it('stores addresses as importing compares them, so that the partners’ contacts are recognised', () => {
    const { read } = aFilledJournal();
    expect(read.select().from(contactPoint).where(eq(contactPoint.matched, 'helen.carrow@aldermere-cc.example')).all()).toHaveLength(1);
    expect(read.select().from(contactPoint).where(eq(contactPoint.matched, '07700903025')).all()).toHaveLength(1);
  });

  it('knows everyone in the sample contacts by their address', () => {
    const cards = readFileSync(join(import.meta.dirname, '../fixtures/contacts/partner-contacts.vcf'), 'utf8').replace(/\r?\n[ \t]/gu, '');
    const theirs = [...cards.matchAll(/EMAIL[^:\n]*:(\S+@\S+)/gu)].map(([, address]) => address);
    const known = new Set(records.contactPoints.map(({ value }) => value));
    expect(theirs).toHaveLength(40);
    expect(theirs.filter((address) => !known.has(address ?? ''))).toEqual([]);
  });

  it('is one change, taken back as one', () => {
    const journal = aJournal();
    const before = everything(journal.read);
    journal.change('Filled with the demo', (writer) => fillJournal(writer, records));
    expect(journal.undo()).toBe('Filled with the demo');
    expect({ ...everything(journal.read), settings: [] }).toEqual({ ...before, settings: [] });
  });
});
