import { sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { PartnershipFacts } from '../../main/domain/nudges/facts.ts';
import type { NudgeSettings } from '../../main/domain/settings.ts';
import type { Reader } from '../journal.ts';
import { lastDayOfConflict, laterDay, windowStart } from './contact.ts';

type PartnershipColumns = Omit<PartnershipFacts, 'lastDifference' | 'lastPurpose'> & {
  readonly lastOfItsConflicts: Day | null;
  readonly lastInAMeeting: Day | null;
  readonly lastRevised: Day | null;
  readonly lastDiscussed: Day | null;
};

/**
 * What the rules must know of every partnership, by number. Its meetings are walked back from today to the first that
 * touched its purpose, or told of a difference; a difference told in a meeting has the meeting's day.
 */
export function partnershipFacts(reader: Reader, { agreementDays }: Pick<NudgeSettings, 'agreementDays'>, today: Day): readonly PartnershipFacts[] {
  const rows = reader.all<PartnershipColumns>(sql`
    SELECT p.id, p.name, p.archived_on AS archivedOn,
      (SELECT min(day) FROM meeting WHERE partnership_id = p.id AND day <= ${today}) AS firstMet,
      (SELECT min(day) FROM meeting WHERE partnership_id = p.id AND day > ${today}) AS nextMeeting,
      (SELECT count(*) FROM meeting WHERE partnership_id = p.id AND day BETWEEN ${windowStart(today, agreementDays)} AND ${today}) AS meetingsForAgreement,
      (SELECT nullif(max(${lastDayOfConflict(today)}), '') FROM conflict k
        WHERE k.partnership_id = p.id AND k.stage <> 'rehearsed') AS lastOfItsConflicts,
      (SELECT m.day FROM meeting m WHERE m.partnership_id = p.id AND m.day <= ${today} AND EXISTS (
        SELECT 1 FROM conflict_entry e JOIN conflict k ON k.id = e.conflict_id WHERE e.meeting_id = m.id AND k.stage <> 'rehearsed')
        ORDER BY m.day DESC LIMIT 1) AS lastInAMeeting,
      (SELECT m.day FROM meeting m WHERE m.partnership_id = p.id AND m.day <= ${today}
        AND EXISTS (SELECT 1 FROM json_each(m.factors) WHERE value = 1) ORDER BY m.day DESC LIMIT 1) AS lastDiscussed,
      (SELECT max(day) FROM statement WHERE partnership_id = p.id AND kind = 'purpose' AND day <= ${today}) AS lastRevised
    FROM partnership p ORDER BY p.id`);
  return rows.map(({ lastOfItsConflicts, lastInAMeeting, lastRevised, lastDiscussed, ...row }) => ({
    ...row,
    lastDifference: laterDay(lastOfItsConflicts, lastInAMeeting),
    lastPurpose: laterDay(lastRevised, lastDiscussed),
  }));
}
