import type { Day } from '../day.ts';
import type { CommitmentId, ConflictId, PersonId } from '../id.ts';
import type { TimelineFacts } from './facts.ts';
import { sayBand, sayCommitment, sayConflict, sayFlag, sayMeeting, sayTrust } from './words.ts';

/** The lanes of a timeline, from the top. */
export const LANES = ['posts', 'meetings', 'conflicts', 'promises', 'trust'] as const;
export type Lane = (typeof LANES)[number];

export const LANE_NAMES: Record<Lane, string> = { posts: 'Posts', meetings: 'Meetings', conflicts: 'Conflicts', promises: 'Promises', trust: 'Trust' };

/** One thing of a timeline in words, on its day (none when it is not known), and what opens it. */
export interface TimelineLine {
  readonly key: string;
  readonly day: Day | null;
  readonly lane: Lane;
  readonly words: string;
  readonly opens:
    | { readonly kind: 'person'; readonly id: PersonId }
    | { readonly kind: 'day'; readonly day: Day }
    | { readonly kind: 'conflict'; readonly id: ConflictId }
    | { readonly kind: 'commitment'; readonly id: CommitmentId }
    | null;
}

/** Everything in the picture, one line each, latest first; what has no day last. `name`: whose words theirs are. */
export const tellTimeline = ({ today, ...facts }: TimelineFacts, name: string): readonly TimelineLine[] =>
  [
    ...facts.bands.map((band): TimelineLine => ({ key: `band ${band.id}`, day: band.from, lane: 'posts', words: sayBand(band, today), opens: { kind: 'person', id: band.personId } })),
    ...facts.flags.map((flag): TimelineLine => ({ key: `flag ${flag.id}`, day: flag.day, lane: 'posts', words: sayFlag(flag, today), opens: null })),
    ...facts.meetings.map(
      (meeting): TimelineLine => ({ key: `meeting ${meeting.id}`, day: meeting.day, lane: 'meetings', words: sayMeeting(meeting), opens: { kind: 'day', day: meeting.day } }),
    ),
    ...facts.conflicts.map(
      (conflict): TimelineLine => ({
        key: `conflict ${conflict.id}`,
        day: conflict.noticedOn,
        lane: 'conflicts',
        words: sayConflict(conflict, today),
        opens: { kind: 'conflict', id: conflict.id },
      }),
    ),
    ...facts.commitments.map(
      (commitment): TimelineLine => ({
        key: `promise ${commitment.id}`,
        day: commitment.madeOn,
        lane: 'promises',
        words: sayCommitment(commitment, name, today),
        opens: { kind: 'commitment', id: commitment.id },
      }),
    ),
    ...facts.trust.map((point): TimelineLine => ({ key: `trust ${point.meetingId}`, day: point.day, lane: 'trust', words: sayTrust(point, today), opens: { kind: 'day', day: point.day } })),
  ].toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || a.key.localeCompare(b.key));
