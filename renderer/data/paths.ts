import type { Day } from '../../main/domain/day.ts';
import type { CommitmentId, ConflictId, OrganisationId, PartnershipId, PersonId, ReflectionId, ReviewId, SessionId } from '../../main/domain/id.ts';

/** Where things are in the app. Pages read the same paths with wouter's `useParams` and `useSearch`. */
export const personPath = (personId: PersonId): string => `/people/${personId}`;
export const organisationPath = (organisationId: OrganisationId): string => `/organisations/${organisationId}`;
export const partnershipPath = (partnershipId: PartnershipId): string => `/partnerships/${partnershipId}`;
export const conflictPath = (conflictId: ConflictId): string => `/conflicts/${conflictId}`;
/** The list of promises, at one of them. */
export const commitmentPath = (commitmentId: CommitmentId): string => `/commitments?at=${commitmentId}`;
export const reviewPath = (reviewId: ReviewId): string => `/review/${reviewId}`;
export const reflectionPath = (reflectionId: ReflectionId): string => `/reflections/${reflectionId}`;
export const sessionPath = (sessionId: SessionId): string => `/reflections/sessions/${sessionId}`;

/**
 * The page of one day in the log; today's without a day. `begin` starts the empty line with these words: a person's name.
 * `review`: the review it is opened from, which it leads back to.
 */
export function logPath({ day, begin, review }: { readonly day?: Day | undefined; readonly begin?: string | undefined; readonly review?: ReviewId | undefined } = {}): string {
  const path = day === undefined ? '/log' : `/log/${day}`;
  const search = [begin === undefined ? '' : `begin=${encodeURIComponent(begin)}`, review === undefined ? '' : `review=${review}`].filter((part) => part !== '').join('&');
  return search === '' ? path : `${path}?${search}`;
}

/** Where a contacts file or a calendar is brought in. */
export const importPath = (what: 'contacts' | 'calendar'): string => `/imports/${what}`;
