import { sql } from 'drizzle-orm';
import { addDays, type Day } from '../../main/domain/day.ts';
import type { CommitmentFacts } from '../../main/domain/nudges/facts.ts';
import type { NudgeSettings } from '../../main/domain/settings.ts';
import type { Reader } from '../journal.ts';

/** The open commitments whose day is near, come or past, by number: those that any rule may speak of. */
export const commitmentFacts = (reader: Reader, { promiseSoonDays }: Pick<NudgeSettings, 'promiseSoonDays'>, today: Day): readonly CommitmentFacts[] =>
  reader.all<CommitmentFacts>(sql`
    SELECT c.id, c.direction, c.kind, c.what, c.person_id AS personId, c.made_on AS madeOn, c.due_on AS dueOn, coalesce(p.name, o.name) AS withName
    FROM commitment c LEFT JOIN person p ON p.id = c.person_id LEFT JOIN organisation o ON o.id = c.organisation_id
    WHERE c.state = 'open' AND c.due_on <= ${addDays(today, promiseSoonDays)} ORDER BY c.id`);
