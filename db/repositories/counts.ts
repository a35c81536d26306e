import { sql } from 'drizzle-orm';
import type { Reader } from '../journal.ts';

interface Counts {
  readonly meetings: number;
  readonly conflicts: { readonly open: number; readonly all: number };
  readonly commitments: { readonly open: number; readonly all: number };
}

/** How much the journal holds. Whole tables are counted by their pages, what is open by an index. */
export function countAll(reader: Reader): Counts {
  const row = reader.get<{ meetings: number; conflicts: number; openConflicts: number; commitments: number; openCommitments: number }>(sql`
    SELECT (SELECT count(*) FROM meeting) AS meetings, (SELECT count(*) FROM conflict) AS conflicts,
      (SELECT count(*) FROM conflict WHERE stage IN ('noticed', 'surfaced', 'worked')) AS openConflicts,
      (SELECT count(*) FROM commitment) AS commitments, (SELECT count(*) FROM commitment WHERE state = 'open') AS openCommitments`);
  return {
    meetings: row.meetings,
    conflicts: { open: row.openConflicts, all: row.conflicts },
    commitments: { open: row.openCommitments, all: row.commitments },
  };
}
