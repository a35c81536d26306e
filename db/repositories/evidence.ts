import { sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { FactorEvidence } from '../../main/domain/factors.ts';
import type { Reader } from '../journal.ts';

type HeldColumns = Omit<FactorEvidence['meetings'][number], 'ofPurpose'> & { readonly ofPurpose: number };

/**
 * What the journal holds of the five factors between two days, both included: meetings; entries of conflicts that are no
 * what-ifs, written in a meeting or telling of movement; my offers of help. Each list in the order it was lived.
 */
export const factorEvidence = (reader: Reader, from: Day, to: Day): FactorEvidence => ({
  meetings: reader
    .all<HeldColumns>(sql`
      SELECT day, mode, character, EXISTS (SELECT 1 FROM json_each(factors) WHERE value = 1) AS ofPurpose
      FROM meeting WHERE day BETWEEN ${from} AND ${to} ORDER BY day, id`)
    .map((row) => ({ ...row, ofPurpose: row.ofPurpose === 1 })),
  talks: reader.all<FactorEvidence['talks'][number]>(sql`
    SELECT e.day, e.movement FROM conflict_entry e JOIN conflict k ON k.id = e.conflict_id
    WHERE e.day BETWEEN ${from} AND ${to} AND k.stage <> 'rehearsed' AND (e.meeting_id IS NOT NULL OR e.movement IS NOT NULL)
    ORDER BY e.day, e.id`),
  offers: reader.all<FactorEvidence['offers'][number]>(sql`
    SELECT made_on AS day FROM commitment
    WHERE direction = 'mine' AND kind = 'help' AND made_on BETWEEN ${from} AND ${to} ORDER BY made_on, id`),
});
