import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { clockFacts, contactFacts } from '../../db/repositories/contact.ts';
import { DEFAULT_SETTINGS } from '../../main/domain/settings.ts';
import { FRIDAY, personId } from '../support/builders.ts';
import { aDesk } from '../support/desk.ts';
import { planOf } from './plans.ts';

const { nudges } = DEFAULT_SETTINGS;

describe('the facts of contact', () => {
  it('are seeks in the indexes of who took part: twenty years cost no more a person than two', () => {
    const plan = planOf(aDesk().journal.read, (reader) => contactFacts(reader, nudges, FRIDAY));
    const ofParticipants = plan.filter((step) => /participant|\bc\b USING/u.test(step));
    expect(ofParticipants.length).toBeGreaterThan(5);
    for (const step of ofParticipants) expect(step).toMatch(/^SEARCH .* USING (?:COVERING INDEX participant_(?:clock|history)|INDEX participant_once)/u);
    expect(plan.filter((step) => /^SCAN (?!p\b|f\b|post\b|snooze\b)/u.test(step))).toEqual([]);
  });

  it('of a few people never walk through everyone', () => {
    for (const ask of [contactFacts, undefined]) {
      const plan = planOf(aDesk().journal.read, (reader) => (ask === undefined ? clockFacts(reader, FRIDAY, [personId(1)]) : ask(reader, nudges, FRIDAY, [personId(1)])));
      expect(plan.filter((step) => /^SCAN (?!f\b|json_each\b|snooze\b)/u.test(step))).toEqual([]);
    }
  });

  it('control: the same question without the index is a scan, and this test would see it', () => {
    const { read } = aDesk().journal;
    const plan = planOf(read, (reader) => reader.all(sql`SELECT count(*) FROM participant NOT INDEXED WHERE person_id = 1`));
    expect(plan).toEqual(['SCAN participant']);
  });
});
