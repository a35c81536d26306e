import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { fillJournal } from '../../db/demo/fill.ts';
import { generateJournal } from '../../db/demo/generate.ts';
import type { JournalSize } from '../../db/demo/size.ts';
import type { Journal, Reader } from '../../db/journal.ts';
import { countAll } from '../../db/repositories/counts.ts';
import { evidenceBetween } from '../../db/repositories/evidence.ts';
import { nudgeFacts } from '../../db/repositories/nudge-facts.ts';
import { todayPage } from '../../main/app/today.ts';
import { addDays } from '../../main/domain/day.ts';
import { quarterStart } from '../../main/domain/factors.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { FRIDAY, personId } from '../support/builders.ts';
import { aJournal } from './journals.ts';
import { indexesIn, planOf } from './plans.ts';

const askAll = (reader: Reader): void => {
  nudgeFacts(reader, DEFAULT_SETTINGS, FRIDAY);
  evidenceBetween(reader, quarterStart(FRIDAY), FRIDAY);
};

const YEAR: JournalSize = { years: 1, people: 60, meetings: 240, participations: 700, commitments: 80, conflicts: 12, entries: 60 };
/** The same people and the same pace, so many years on. */
const yearsOf = (years: number): JournalSize => ({
  ...YEAR,
  years,
  meetings: YEAR.meetings * years,
  participations: YEAR.participations * years,
  commitments: YEAR.commitments * years,
  conflicts: YEAR.conflicts * years,
  entries: YEAR.entries * years,
});

function aJournalOf(size: JournalSize): Journal {
  const journal = aJournal();
  journal.change('Filled', (writer) => {
    fillJournal(writer, generateJournal({ seed: 3, today: FRIDAY, size }));
  });
  return journal;
}

/** The indexes by which Today finds things in what grows with the years. */
const WAYS_IN = [
  'commitment_due',
  'commitment_help_kept',
  'commitment_help_made',
  'commitment_person',
  'conflict_entry_by_day',
  'conflict_entry_day',
  'conflict_entry_meeting',
  'conflict_partnership',
  'conflict_party_by_person',
  'conflict_stage',
  'meeting_facts',
  'meeting_partnership',
  'participant_history',
  'post_person',
];

/** One that a question names, since SQLite would not choose it. */
const NAMED = 'commitment_help_settled';

describe('what Today asks of the journal', () => {
  it('is never a walk through what grows with the years', () => {
    const plan = planOf(aJournal().read, askAll);
    // People, their posts, partnerships with what they say of themselves (s), and snoozes grow with whom one knows; lists handed in are as long as they are.
    expect(plan.filter((step) => /^SCAN (?!p\b|f\b|t\b|post\b|s\b|snooze\b|json_each\b)/u.test(step))).toEqual([]);
  });

  it('goes by these indexes', () => {
    expect(indexesIn(planOf(aJournal().read, askAll))).toEqual(expect.arrayContaining([...WAYS_IN, NAMED]));
  });

  it.each(WAYS_IN)('control: without %s it would go another way, and be seen to', (index) => {
    const journal = aJournal();
    journal.keep((writer) => writer.run(sql.raw(`DROP INDEX ${index}`)));
    expect(indexesIn(planOf(journal.read, askAll))).not.toContain(index);
  });

  it('control: without the one that is named it could not be asked', () => {
    const journal = aJournal();
    journal.keep((writer) => writer.run(sql.raw(`DROP INDEX ${NAMED}`)));
    expect(() => planOf(journal.read, askAll)).toThrow(NAMED);
  });

  it('counts whole tables by their pages and what is open by an index', () => {
    for (const step of planOf(aJournal().read, countAll)) expect(step).toMatch(/^(?:SCAN (?:CONSTANT ROW|(?:meeting|conflict|commitment) USING COVERING INDEX)|SEARCH .* USING COVERING INDEX|SCALAR)/u);
  });

  it('of one person is sought by that person', () => {
    const plan = planOf(aJournal().read, (reader) => nudgeFacts(reader, DEFAULT_SETTINGS, FRIDAY, personId(1)));
    expect(plan.filter((step) => /^SCAN (?!f\b|snooze\b|json_each\b)/u.test(step))).toEqual([]);
  });
});

describe('the cost of Today', () => {
  it('is as many questions after six years as after one, and hands over no more rows than there are people and open things', () => {
    const asked = [1, 6].map((years) => {
      const { read } = aJournalOf(yearsOf(years));
      const { reader, answers } = counting(read);
      const facts = nudgeFacts(reader, DEFAULT_SETTINGS, FRIDAY);
      const open = facts.conflicts.reduce((sum, { talks, parties }) => sum + talks.length + parties.length + 2, 0) + 3 * facts.commitments.length;
      const rows = answers.reduce((sum, count) => sum + count, 0);
      expect(rows).toBeLessThan(12 * YEAR.people + 2 * open + 100);
      return answers.length;
    });
    expect(asked[1]).toBe(asked[0]);
  });

  it('is the same page however it is asked for: nothing is said that the parts do not say', () => {
    const { read } = aJournalOf(YEAR);
    const page = todayPage(read, FRIDAY);
    expect(page.people).toBe(YEAR.people);
    expect(page.meetings).toBe(YEAR.meetings);
    expect(page.commitments.all).toBe(YEAR.commitments);
    expect(page.conflicts.all).toBe(YEAR.conflicts);
    for (const { rows, count } of Object.values(page.places)) expect(rows.length).toBe(Math.min(20, count));
    expect(page.comingUp.every(({ day }) => day >= addDays(FRIDAY, 1))).toBe(true);
  });
});

/** A reader, and how many rows each answer in SQL had. */
function counting(read: Reader): { readonly reader: Reader; readonly answers: readonly number[] } {
  const answers: number[] = [];
  const reader: Reader = Object.assign(Object.create(read) as Reader, {
    all: <T>(query: Parameters<Reader['all']>[0]): T[] => {
      const rows = read.all<T>(query);
      answers.push(rows.length);
      return rows;
    },
  });
  return { reader, answers };
}
