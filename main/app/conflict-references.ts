import type { Reader } from '../../db/journal.ts';
import { readMeeting } from '../../db/repositories/meetings.ts';
import { readOrganisation } from '../../db/repositories/organisations.ts';
import { readPartnership } from '../../db/repositories/partnerships.ts';
import { nobodyBy, readPeople } from '../../db/repositories/people.ts';
import type { MeetingId, OrganisationId, PartnershipId, PersonId } from '../domain/id.ts';

type Side = { readonly kind: 'person'; readonly personId: PersonId } | { readonly kind: 'organisation'; readonly organisationId: OrganisationId };

/** Why a conflict cannot be with these, as a whole sentence; null when it can. */
export function objectionToParties(reader: Reader, sides: readonly Side[]): string | null {
  const people = readPeople(
    reader,
    sides.flatMap((side) => (side.kind === 'person' ? [side.personId] : [])),
  );
  const seen = new Set<string>();
  for (const side of sides) {
    const party = side.kind === 'person' ? people.get(side.personId) : readOrganisation(reader, side.organisationId);
    if (party === undefined || party === null) return 'Someone it is with is no longer in the journal; choose whom it is with again.';
    const key = `${side.kind} ${party.id}`;
    if (seen.has(key)) return `${party.name} is named twice. Say once how they feel in it.`;
    seen.add(key);
  }
  return null;
}

/** Why it cannot belong to this partnership; null when it can. */
export const objectionToPartnership = (reader: Reader, id: PartnershipId | null): string | null =>
  id !== null && readPartnership(reader, id) === null ? 'The partnership it belongs to is no longer in the journal; choose another, or none.' : null;

/** Why words cannot be from this meeting; null when they can. */
export const objectionToMeeting = (reader: Reader, id: MeetingId | null): string | null =>
  id !== null && readMeeting(reader, id) === null ? 'The meeting it was said in is no longer in the journal; choose another, or none.' : null;

/** How many took part in a meeting; none in one that is gone. */
export const meetingPeople = (reader: Reader, id: MeetingId | null): number => (id === null ? 0 : (readMeeting(reader, id)?.participants.length ?? 0));

/** Why these cannot have been there; null when they can. */
export const objectionToWhoWasThere = (reader: Reader, ids: readonly PersonId[]): string | null =>
  nobodyBy(reader, ids).size > 0 ? 'Someone who was there is no longer in the journal; choose who was there again.' : null;
