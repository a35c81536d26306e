import type { Reader } from '../../db/journal.ts';
import { listCommitments } from '../../db/repositories/commitments.ts';
import { logOf } from '../../db/repositories/conflict-log.ts';
import { partiesOf } from '../../db/repositories/conflict-parties.ts';
import { readConflict, viewpointsOf } from '../../db/repositories/conflicts.ts';
import { readMeetings } from '../../db/repositories/meetings.ts';
import { conflictFactsOf } from '../../db/repositories/nudge-facts.ts';
import { readPartnership } from '../../db/repositories/partnerships.ts';
import { postsOf } from '../../db/repositories/posts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ConflictPage } from '../../preload/contract/conflicts.ts';
import { movesFrom } from '../domain/conflicts/stages.ts';
import type { Day } from '../domain/day.ts';
import type { ConflictId } from '../domain/id.ts';
import { nudgesOf } from '../domain/nudges/all.ts';

/** A conflict's page as of a day; null when it is gone. */
export function conflictPage(reader: Reader, id: ConflictId, today: Day): ConflictPage | null {
  const conflict = readConflict(reader, id);
  if (conflict === null) return null;
  const entries = logOf(reader, id);
  const meetings = new Map(
    readMeetings(
      reader,
      entries.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])),
    ).map(({ id: meetingId, day, mode, minutes, place, title, partnershipName, participants }) => [
      meetingId,
      { id: meetingId, day, mode, minutes, place, title, partnershipName, participants },
    ]),
  );
  return {
    conflict,
    parties: (partiesOf(reader, [id]).get(id) ?? []).map((party) => ({
      ...party,
      post: party.kind === 'person' ? (postsOf(reader, party.id)[0] ?? null) : null,
    })),
    ...viewpointsOf(reader, id),
    partnershipName: conflict.partnershipId === null ? null : (readPartnership(reader, conflict.partnershipId)?.name ?? null),
    entries: entries.map((entry) => ({ ...entry, meeting: (entry.meetingId === null ? undefined : meetings.get(entry.meetingId)) ?? null })),
    commitments: listCommitments(reader, { conflictId: id }),
    nudges: nudgesOf(conflictFactsOf(reader, id, today), readSettings(reader), today),
    moves: movesFrom(conflict.stage),
  };
}
