import { type Day, sayDate } from '../../day.ts';
import type { NewInPostNudge, OnlyBusinessNudge, QuietAgreementNudge, RemoteDriftNudge, UnhelpfulNudge } from '../../nudge.ts';
import { firstNameOf } from '../../person.ts';
import { countMeetings, sayWithin } from '../phrases.ts';
import { countOf } from '../../words.ts';
import { type PostSaid, sayContact, sayContactSince, sayInPost } from './clock.ts';

/** "Hamza has been chief executive since 1 September. You have not met face to face since." */
export const sayNewInPost = (nudge: NewInPostNudge, today: Day, post: PostSaid | null): string =>
  `${sayInPost(nudge.name, nudge.postSince, today, post)} You have not met face to face ${nudge.lastFaceToFace === null ? 'yet' : 'since'}.`;

/** "You last met Joseph face to face on 20 July. You have spoken three times by phone since." */
export const sayRemoteDrift = ({ name, lastFaceToFace, since }: RemoteDriftNudge, today: Day): string =>
  `You last met ${firstNameOf(name)} face to face on ${sayDate(lastFaceToFace, today)}. ${sayContactSince(since, 'since')}`;

/** The same where the person has been named: "You last met on 20 July, and have spoken three times by phone since." */
export const sayDriftAfter = ({ lastFaceToFace, since }: RemoteDriftNudge, today: Day): string =>
  `You last met on ${sayDate(lastFaceToFace, today)}, and have ${sayContact(since, 'since')}.`;

/** "Your last six meetings with Joseph were all business. The last open one was on 3 March." `whom`: " with Joseph", or nothing. */
export function sayOnlyBusiness({ meetings, lastOpen }: OnlyBusinessNudge, today: Day, whom: string): string {
  if (lastOpen === null) return `${sayAll(meetings, whom)} so far ${meetings === 1 ? 'was' : 'were'} business.`;
  const last = meetings === 1 ? `Your last meeting${whom} was` : `Your last ${countOf(meetings, 'meeting', 'meetings')}${whom} were`;
  return `${last} all business. The last open one was on ${sayDate(lastOpen, today)}.`;
}

function sayAll(meetings: number, whom: string): string {
  if (meetings === 1) return `Your only meeting${whom}`;
  return meetings === 2 ? `Both your meetings${whom}` : `All ${countOf(meetings, 'meeting', 'meetings')}${whom}`;
}

/** "Five meetings with Joseph in 180 days, and no help offered or kept since 10 September 2025." */
export function sayUnhelpful({ meetings, days, lastHelp }: UnhelpfulNudge, today: Day, whom: string): string {
  const none = lastHelp === null ? 'no help offered yet' : `no help offered or kept since ${sayDate(lastHelp, today)}`;
  return `${countMeetings(meetings)}${whom} ${sayWithin(days)}, and ${none}.`;
}

/** "Eight meetings with Joseph in a year, and no difference so far." `whom` may be a group: " of Place Board". */
export function sayQuietAgreement({ meetings, days, lastDifference }: QuietAgreementNudge, today: Day, whom: string): string {
  const when = lastDifference === null ? 'so far' : `since ${sayDate(lastDifference, today)}`;
  return `${countMeetings(meetings)}${whom} ${sayWithin(days)}, and no difference ${when}.`;
}
