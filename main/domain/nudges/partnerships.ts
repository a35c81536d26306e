import { addDays, type Day, daysBetween } from '../day.ts';
import type { PurposeUntestedNudge, QuietAgreementNudge } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import type { PartnershipFacts } from './facts.ts';
import { isOlderThan } from './windows.ts';

/** What a partnership may ask. */
export type PartnershipNudge = QuietAgreementNudge | PurposeUntestedNudge;

/**
 * What a partnership asks today (mission: Other nudges): a long agreement in which no difference surfaced, a purpose that is
 * not revisited. Nothing of one that is archived, and nothing while its next meeting is near.
 */
export function partnershipNudges(facts: PartnershipFacts, settings: Settings, today: Day): readonly PartnershipNudge[] {
  if (facts.archivedOn !== null || meetsSoon(facts, settings, today)) return [];
  return [quietAgreement(facts, settings, today), purposeUntested(facts, settings, today)].filter((nudge) => nudge !== null);
}

const meetsSoon = ({ nextMeeting }: PartnershipFacts, { plannedWithinDays }: Settings, today: Day): boolean =>
  nextMeeting !== null && today < nextMeeting && nextMeeting <= addDays(today, plannedWithinDays);

/** `agreementMeetings` of the group within `agreementDays`, and no difference in them. */
function quietAgreement(facts: PartnershipFacts, { nudges }: Settings, today: Day): QuietAgreementNudge | null {
  const { id, name, meetingsForAgreement, lastDifference } = facts;
  if (meetingsForAgreement < nudges.agreementMeetings || !isOlderThan(lastDifference, nudges.agreementDays, today)) return null;
  const reason = { meetings: meetingsForAgreement, days: nudges.agreementDays, lastDifference };
  return { rule: 'quiet-agreement', with: 'partnership', partnershipId: id, name, ...reason };
}

/** Its purpose neither revised nor discussed for `purposeDays`, once the group has met. */
function purposeUntested(facts: PartnershipFacts, { nudges }: Settings, today: Day): PurposeUntestedNudge | null {
  const { id, name, firstMet, lastPurpose } = facts;
  if (firstMet === null) return null;
  const daysSince = daysBetween(lastPurpose ?? firstMet, today);
  return daysSince < nudges.purposeDays ? null : { rule: 'purpose-untested', partnershipId: id, name, lastPurpose, daysSince };
}
