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

/** A thing of the journal, as far as its page's path needs it: whoever gives the noun and the number together vouches that the one is of the other. */
export interface Kept {
  readonly noun: 'person' | 'organisation' | 'partnership' | 'meeting' | 'draft' | 'commitment' | 'conflict' | 'reflection' | 'session' | 'review' | 'import';
  readonly id: number;
  /** A meeting and what is not saved yet stand on their day's page of the log. */
  readonly day: Day | null;
}

/** The page a thing is on. */
export function pathOfKept({ noun, id, day }: Kept): string {
  switch (noun) {
    case 'person':
      return personPath(id as PersonId);
    case 'organisation':
      return organisationPath(id as OrganisationId);
    case 'partnership':
      return partnershipPath(id as PartnershipId);
    case 'meeting':
    case 'draft':
      return logPath({ day: day ?? undefined });
    case 'commitment':
      return commitmentPath(id as CommitmentId);
    case 'conflict':
      return conflictPath(id as ConflictId);
    case 'reflection':
      return reflectionPath(id as ReflectionId);
    case 'session':
      return sessionPath(id as SessionId);
    case 'review':
      return reviewPath(id as ReviewId);
    case 'import':
      return '/settings';
  }
}
