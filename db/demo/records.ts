import type { Commitment } from '../../main/domain/commitment.ts';
import type { Conflict } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Meeting } from '../../main/domain/meeting.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Partnership, Standing, Statement } from '../../main/domain/partnership.ts';
import type { ContactPoint, Person, Post } from '../../main/domain/person.ts';
import type { CoachingSession, Reflection } from '../../main/domain/reflection.ts';
import type { Review } from '../../main/domain/review.ts';
import type { Settings } from '../../main/domain/settings.ts';

/** A whole journal as plain records. Numbers run from 1 in each list, and every reference is to one of them. */
export interface JournalRecords {
  readonly settings: Settings;
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly contactPoints: readonly (ContactPoint & { readonly personId: PersonId })[];
  readonly posts: readonly Post[];
  readonly partnerships: readonly Partnership[];
  /** What partnerships say of themselves, and where their members stood. */
  readonly statements: readonly Statement[];
  readonly standings: readonly Standing[];
  /** In the order they took place. */
  readonly meetings: readonly Meeting[];
  readonly conflicts: readonly Conflict[];
  readonly commitments: readonly Commitment[];
  /** Those that were finished, the oldest first. */
  readonly reviews: readonly Review[];
  /** Writing for oneself, and sessions with a coach, the oldest first. */
  readonly reflections: readonly Reflection[];
  readonly sessions: readonly CoachingSession[];
  /** Clocks put aside until a day. */
  readonly snoozes: readonly { readonly personId: PersonId; readonly until: Day }[];
}
