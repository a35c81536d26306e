import { sql, type SQL } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { Evidence } from '../../main/domain/factors.ts';
import type { TimelineScope } from '../../main/domain/timeline/facts.ts';
import type { Reader } from '../journal.ts';
import { commitmentsWhere, conflictsWhere, meetingsWhere } from './timelines.ts';

/** Of whom or what: one relationship, or everything. */
export type EvidenceScope = TimelineScope | { readonly kind: 'everything' };

interface EvidenceOptions {
  readonly scope?: EvidenceScope;
  /** Each piece in words as well. */
  readonly inWords?: boolean;
}

type Columns = Omit<Evidence, 'factors'> & { readonly factors: string };

const NO_WORDS = sql`''`;

/**
 * What the journal holds of the five factors between two days, both included: meetings; entries of conflicts that are no
 * what-ifs, written in a meeting or telling of movement; my offers of help, and those I kept; what partnerships said of
 * themselves, and where their members stood. Help that was kept is found by its day: SQLite by itself would walk every promise kept.
 */
export function evidenceBetween(reader: Reader, from: Day, to: Day, { scope = { kind: 'everything' }, inWords = false }: EvidenceOptions = {}): readonly Evidence[] {
  const within = (where: (scope: TimelineScope) => SQL): SQL => (scope.kind === 'everything' ? sql`1` : where(scope));
  const words = (label: SQL): SQL => (inWords ? label : NO_WORDS);
  const ofPartnership = within((one) => (one.kind === 'partnership' ? sql`s.partnership_id = ${one.partnershipId}` : sql`0`));
  const ofMember = within((one) =>
    one.kind === 'partnership' ? sql`s.partnership_id = ${one.partnershipId}` : one.kind === 'person' ? sql`s.person_id = ${one.personId}` : sql`0`,
  );
  const rows = reader.all<Columns>(sql`
    SELECT 'meeting' AS kind, m.id, m.day, ${words(MEETING_WORDS)} AS label, m.mode, m.character, m.factors, NULL AS meetingId, NULL AS movement
      FROM meeting m WHERE m.day BETWEEN ${from} AND ${to} AND ${within(meetingsWhere)}
    UNION ALL SELECT 'talk', c.id, e.day, ${words(sql`c.title`)}, NULL, NULL, '[]', e.meeting_id, e.movement
      FROM conflict_entry e JOIN conflict c ON c.id = e.conflict_id
      WHERE e.day BETWEEN ${from} AND ${to} AND c.stage <> 'rehearsed' AND (e.meeting_id IS NOT NULL OR e.movement IS NOT NULL) AND ${within(conflictsWhere)}
    UNION ALL SELECT 'offer', c.id, c.made_on, ${words(PROMISE_WORDS)}, NULL, NULL, '[]', c.meeting_id, NULL
      FROM commitment c WHERE c.direction = 'mine' AND c.kind = 'help' AND c.made_on BETWEEN ${from} AND ${to} AND ${within(commitmentsWhere)}
    UNION ALL SELECT 'kept-help', c.id, c.settled_on, ${words(PROMISE_WORDS)}, NULL, NULL, '[]', NULL, NULL
      FROM commitment c INDEXED BY commitment_help_settled WHERE c.direction = 'mine' AND c.kind = 'help' AND c.state = 'kept' AND c.settled_on BETWEEN ${from} AND ${to} AND ${within(commitmentsWhere)}
    UNION ALL SELECT 'statement', s.partnership_id, s.day, ${words(sql`s.text`)}, NULL, NULL, '[]', NULL, NULL
      FROM statement s WHERE s.day BETWEEN ${from} AND ${to} AND ${ofPartnership}
    UNION ALL SELECT 'standing', s.partnership_id, s.day, ${words(sql`(SELECT name FROM person WHERE id = s.person_id)`)}, NULL, NULL, '[]', NULL, NULL
      FROM standing s WHERE s.day BETWEEN ${from} AND ${to} AND ${ofMember}`);
  return rows.map((row) => ({ ...row, factors: row.factors === '[]' ? NONE : (JSON.parse(row.factors) as Evidence['factors']) }));
}

const NONE: readonly [] = [];

const MEETING_WORDS = sql`coalesce(m.title, (SELECT name FROM partnership WHERE id = m.partnership_id),
  (SELECT group_concat(x.name, ', ' ORDER BY t.id) FROM participant t JOIN person x ON x.id = t.person_id WHERE t.meeting_id = m.id), '')`;

const PROMISE_WORDS = sql`c.what || coalesce(', for ' || (SELECT name FROM person WHERE id = c.person_id), '')`;

/** The days of a year on which there was a meeting face to face, with the names of who was there, each once. */
export const faceDays = (reader: Reader, from: Day, to: Day): readonly { readonly day: Day; readonly meetings: number; readonly names: readonly string[] }[] =>
  reader
    .all<{ readonly day: Day; readonly meetings: number; readonly names: string }>(sql`
    SELECT m.day, count(DISTINCT m.id) AS meetings, json_group_array(DISTINCT x.name) FILTER (WHERE x.name IS NOT NULL) AS names
    FROM meeting m LEFT JOIN participant t ON t.meeting_id = m.id LEFT JOIN person x ON x.id = t.person_id
    WHERE m.mode = 'face-to-face' AND m.day BETWEEN ${from} AND ${to} GROUP BY m.day ORDER BY m.day`)
    .map((row) => ({ ...row, names: JSON.parse(row.names) as readonly string[] }));

/** The years with any meeting face to face, the latest first. */
export const faceYears = (reader: Reader): readonly number[] =>
  reader
    .all<{ readonly year: string }>(sql`SELECT DISTINCT substr(day, 1, 4) AS year FROM meeting WHERE mode = 'face-to-face' ORDER BY 1 DESC`)
    .map(({ year }) => Number(year));
