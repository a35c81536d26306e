import { readClock, rhythmDaysOf } from '../clock.ts';
import { type Day, daysBetween } from '../day.ts';
import type { NewInPostNudge, OnlyBusinessNudge, QuietAgreementNudge, RemoteDriftNudge, UnhelpfulNudge } from '../nudge.ts';
import type { Settings } from '../settings.ts';
import type { ContactFacts } from './facts.ts';
import { isOlderThan } from './windows.ts';

/** What contact with a person may ask, besides the clock. */
export type ContactNudge = NewInPostNudge | RemoteDriftNudge | OnlyBusinessNudge | UnhelpfulNudge | QuietAgreementNudge;

/**
 * What the way someone is in touch asks today, besides the clock (mission: Other nudges). Nothing of anybody who is archived
 * or has no rhythm, and nothing while a meeting with them is planned.
 */
export function contactNudges(facts: ContactFacts, settings: Settings, today: Day): readonly ContactNudge[] {
  const rhythmDays = rhythmDaysOf(facts.person, settings);
  if (rhythmDays === null || facts.person.archivedOn !== null || isPlanned(facts, settings, today)) return [];
  return [
    newInPost(facts, settings, today),
    remoteDrift(facts, rhythmDays, settings, today),
    onlyBusiness(facts, rhythmDays, settings, today),
    unhelpful(facts, settings, today),
    quietAgreement(facts, settings, today),
  ].filter((nudge) => nudge !== null);
}

/** Whether a meeting that quiets the clock is planned, though the clock may be snoozed as well. */
const isPlanned = (facts: ContactFacts, settings: Settings, today: Day): boolean =>
  readClock({ ...facts, snoozedUntil: null }, settings, today).state === 'planned';

const whom = ({ person }: ContactFacts) => ({ personId: person.id, name: person.name });

/** A post began within `newInPostDays`, and you have not met face to face since it did. */
function newInPost(facts: ContactFacts, { nudges }: Settings, today: Day): NewInPostNudge | null {
  const { postSince, lastFaceToFace } = facts;
  if (postSince === null || isOlderThan(postSince, nudges.newInPostDays, today)) return null;
  if (lastFaceToFace !== null && lastFaceToFace >= postSince) return null;
  return { rule: 'new-in-post', ...whom(facts), postSince, daysInPost: daysBetween(postSince, today), lastFaceToFace };
}

/** `driftContacts` since the last face-to-face meeting, none in person, and more than `driftShare` hundredths of the rhythm past. */
function remoteDrift(facts: ContactFacts, rhythmDays: number, { nudges }: Settings, today: Day): RemoteDriftNudge | null {
  const { lastFaceToFace, since } = facts;
  if (lastFaceToFace === null) return null;
  const daysSince = daysBetween(lastFaceToFace, today);
  if (since.video + since.phone + since.written < nudges.driftContacts || daysSince * 100 <= rhythmDays * nudges.driftShare) return null;
  return { rule: 'remote-drift', ...whom(facts), rhythmDays, lastFaceToFace, daysSince, since };
}

/** The last `businessMeetings` were all business, and none within `businessRhythms` rhythms was open. */
function onlyBusiness(facts: ContactFacts, rhythmDays: number, { nudges }: Settings, today: Day): OnlyBusinessNudge | null {
  const { businessSince, lastOpen } = facts;
  if (businessSince < nudges.businessMeetings || !isOlderThan(lastOpen, nudges.businessRhythms * rhythmDays, today)) return null;
  return { rule: 'only-business', ...whom(facts), meetings: businessSince, lastOpen };
}

/** A key or inner person: `helpMeetings` within `helpDays`, and no help offered or kept in them. */
function unhelpful(facts: ContactFacts, { nudges }: Settings, today: Day): UnhelpfulNudge | null {
  const { person, meetingsForHelp, lastHelp } = facts;
  if (person.ring === 'wider' || meetingsForHelp < nudges.helpMeetings || !isOlderThan(lastHelp, nudges.helpDays, today)) return null;
  return { rule: 'unhelpful', ...whom(facts), meetings: meetingsForHelp, days: nudges.helpDays, lastHelp };
}

/** `agreementMeetings` within `agreementDays`, and no difference in them. */
function quietAgreement(facts: ContactFacts, { nudges }: Settings, today: Day): QuietAgreementNudge | null {
  const { meetingsForAgreement, lastDifference } = facts;
  if (meetingsForAgreement < nudges.agreementMeetings || !isOlderThan(lastDifference, nudges.agreementDays, today)) return null;
  const reason = { meetings: meetingsForAgreement, days: nudges.agreementDays, lastDifference };
  return { rule: 'quiet-agreement', with: 'person', ...whom(facts), ...reason };
}
