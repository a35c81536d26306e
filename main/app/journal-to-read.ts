import type { Reader } from '../../db/journal.ts';
import { listCommitments } from '../../db/repositories/commitments.ts';
import { everythingIn } from '../../db/repositories/everything.ts';
import { listMeetings } from '../../db/repositories/meetings.ts';
import { readConflictRecords } from '../../db/repositories/records.ts';
import { readReflections } from '../../db/repositories/reflections.ts';
import type { Day } from '../domain/day.ts';
import type { JournalToRead } from '../exchange/journal-to-read.ts';
import { conflictPages } from './person-record.ts';

/** The whole journal, with names in the place of numbers. */
export function journalToRead(reader: Reader, today: Day): JournalToRead {
  const rows = everythingIn(reader);
  return {
    rows,
    meetings: listMeetings(reader).toReversed(),
    conflicts: conflictPages(reader, readConflictRecords(reader, rows.conflicts.map(({ id }) => id)), today),
    commitments: listCommitments(reader, {}),
    reflections: readReflections(reader),
  };
}
