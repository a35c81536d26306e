import { type SQL, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../db/journal.ts';
import { contactFacts } from '../../db/repositories/contact.ts';
import { FRIDAY } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';

/** How SQLite means to answer what a repository asks through `all`. */
function planOf(reader: Reader, ask: (reader: Reader) => unknown): readonly string[] {
  const steps: string[] = [];
  const explaining: Reader = Object.assign(Object.create(reader) as Reader, {
    all: <T>(query: SQL): T[] => {
      steps.push(...reader.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`).map((row) => row.detail));
      return reader.all<T>(query);
    },
  });
  ask(explaining);
  return steps;
}

describe('the facts of contact', () => {
  it('are seeks in the indexes of who took part: twenty years cost no more a person than two', () => {
    const plan = planOf(aDesk().journal.read, (reader) => contactFacts(reader, FRIDAY));
    const ofParticipants = plan.filter((step) => /participant|\bc\b USING/u.test(step));
    expect(ofParticipants.length).toBeGreaterThan(5);
    for (const step of ofParticipants) expect(step).toMatch(/^SEARCH .* USING COVERING INDEX participant_(?:clock|history)/u);
    expect(plan.filter((step) => /^SCAN (?!p\b|f\b)/u.test(step))).toEqual([]);
  });

  it('control: the same question without the index is a scan, and this test would see it', () => {
    const { read } = aDesk().journal;
    const plan = planOf(read, (reader) => reader.all(sql`SELECT count(*) FROM participant NOT INDEXED WHERE person_id = 1`));
    expect(plan).toEqual(['SCAN participant']);
  });
});
