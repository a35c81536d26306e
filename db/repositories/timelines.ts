import { type SQL, sql } from 'drizzle-orm';
import type { Stage } from '../../main/domain/conflict.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { TimelineBand, TimelineCommitment, TimelineConflict, TimelineMeeting, TimelineScope, TimelineTrust } from '../../main/domain/timeline/facts.ts';
import { countOf, listNames } from '../../main/domain/words.ts';
import type { Reader } from '../journal.ts';

/** What a timeline draws, besides whose it is. */
export interface TimelineRecords {
  readonly bands: readonly TimelineBand[];
  readonly meetings: readonly TimelineMeeting[];
  readonly conflicts: readonly TimelineConflict[];
  readonly commitments: readonly TimelineCommitment[];
  readonly trust: readonly TimelineTrust[];
}

/**
 * Everything of one relationship. Of an organisation: the meetings of whoever held a post there at the time, and the
 * differences and promises with it or with them while they did.
 */
export const timelineRecords = (reader: Reader, scope: TimelineScope): TimelineRecords => ({
  bands: bandsOf(reader, scope),
  meetings: meetingsOf(reader, scope),
  conflicts: conflictsOf(reader, scope),
  commitments: commitmentsOf(reader, scope),
  trust: scope.kind === 'person' ? trustIn(reader, scope.personId) : [],
});

function bandsOf(reader: Reader, scope: TimelineScope): readonly TimelineBand[] {
  const posts = (label: SQL, where: SQL) =>
    reader.all<TimelineBand>(sql`
      SELECT p.id, 'post' AS kind, p.person_id AS personId, p.started_on AS "from", p.ended_on AS "to", ${label} AS label
      FROM post p JOIN organisation o ON o.id = p.organisation_id JOIN person x ON x.id = p.person_id WHERE ${where} ORDER BY p.id`);
  // Numbers of posts and memberships may be the same; negative ones keep them apart in one picture.
  const memberships = (label: SQL, where: SQL) =>
    reader.all<TimelineBand>(sql`
      SELECT -m.id AS id, 'membership' AS kind, m.person_id AS personId, m.joined_on AS "from", m.left_on AS "to", ${label} AS label
      FROM partnership_member m JOIN partnership o ON o.id = m.partnership_id JOIN person x ON x.id = m.person_id WHERE ${where} ORDER BY m.id`);
  switch (scope.kind) {
    case 'person':
      return [
        ...posts(sql`concat_ws(', ', nullif(p.title, ''), o.name)`, sql`p.person_id = ${scope.personId}`),
        ...memberships(sql`o.name`, sql`m.person_id = ${scope.personId}`),
      ];
    case 'organisation':
      return posts(sql`concat_ws(', ', x.name, nullif(p.title, ''))`, sql`p.organisation_id = ${scope.organisationId}`);
    case 'partnership':
      return memberships(sql`x.name`, sql`m.partnership_id = ${scope.partnershipId}`);
  }
}

/** Whoever held a post at the organisation on a day. */
const inPostOn = (organisationId: OrganisationId, personId: SQL, day: SQL): SQL => sql`EXISTS (
  SELECT 1 FROM post WHERE post.organisation_id = ${organisationId} AND post.person_id = ${personId}
    AND coalesce(post.started_on, '') <= ${day} AND coalesce(post.ended_on, '9999') >= ${day})`;

/** Everyone who ever held a post there. */
const everInPost = (organisationId: OrganisationId): SQL => sql`(SELECT person_id FROM post WHERE organisation_id = ${organisationId})`;

interface MeetingRow extends Omit<TimelineMeeting, 'factors' | 'label'> {
  readonly factors: string;
  readonly title: string | null;
  readonly others: string | null;
}

/** People named in a label before the rest are counted. */
const NAMED = 3;

function meetingsOf(reader: Reader, scope: TimelineScope): readonly TimelineMeeting[] {
  const rows = reader.all<MeetingRow>(sql`
    SELECT m.id, m.day, m.mode, m.character, m.factors, coalesce(m.title, b.name) AS title,
      (SELECT group_concat(x.name, char(10) ORDER BY t.id) FROM participant t JOIN person x ON x.id = t.person_id
        WHERE t.meeting_id = m.id AND t.person_id IS NOT ${scope.kind === 'person' ? scope.personId : null}) AS others
    FROM meeting m LEFT JOIN partnership b ON b.id = m.partnership_id WHERE ${meetingsWhere(scope)} ORDER BY m.day, m.id`);
  return rows.map(({ factors, title, others, ...rest }) => ({
    ...rest,
    factors: JSON.parse(factors) as TimelineMeeting['factors'],
    label: title ?? sayOthers(others?.split('\n') ?? []),
  }));
}

const sayOthers = (names: readonly string[]): string =>
  names.length <= NAMED + 1 ? listNames(names) : `${names.slice(0, NAMED).join(', ')} and ${countOf(names.length - NAMED, 'other', 'others')}`;

/** The meetings, called `m`, of one relationship. */
export function meetingsWhere(scope: TimelineScope): SQL {
  switch (scope.kind) {
    case 'person':
      return sql`m.id IN (SELECT meeting_id FROM participant WHERE person_id = ${scope.personId})`;
    case 'organisation':
      return sql`m.id IN (SELECT t.meeting_id FROM participant t WHERE t.person_id IN ${everInPost(scope.organisationId)}
        AND ${inPostOn(scope.organisationId, sql`t.person_id`, sql`t.day`)})`;
    case 'partnership':
      return sql`m.partnership_id = ${scope.partnershipId}`;
  }
}

function conflictsOf(reader: Reader, scope: TimelineScope): readonly TimelineConflict[] {
  const conflicts = reader.all<Omit<TimelineConflict, 'moves'>>(sql`
    SELECT c.id, c.title, c.noticed_on AS noticedOn, c.stage FROM conflict c WHERE ${conflictsWhere(scope)} ORDER BY c.noticed_on, c.id`);
  const moves = reader.all<{ readonly conflictId: ConflictId; readonly day: Day; readonly stage: Stage }>(sql`
    SELECT e.conflict_id AS conflictId, e.day, e.moved_to AS stage FROM conflict c JOIN conflict_entry e ON e.conflict_id = c.id
    WHERE e.moved_to IS NOT NULL AND ${conflictsWhere(scope)} ORDER BY e.day, e.id`);
  const byConflict = Map.groupBy(moves, ({ conflictId }) => conflictId);
  return conflicts.map((conflict) => ({ ...conflict, moves: (byConflict.get(conflict.id) ?? []).map(({ day, stage }) => ({ day, stage })) }));
}

/** Its conflicts, called `c`. */
export function conflictsWhere(scope: TimelineScope): SQL {
  switch (scope.kind) {
    case 'person':
      return sql`c.id IN (SELECT conflict_id FROM conflict_party WHERE person_id = ${scope.personId})`;
    case 'organisation':
      return sql`(c.id IN (SELECT conflict_id FROM conflict_party WHERE organisation_id = ${scope.organisationId})
        OR c.id IN (SELECT y.conflict_id FROM conflict_party y JOIN conflict k ON k.id = y.conflict_id
          WHERE y.person_id IN ${everInPost(scope.organisationId)} AND ${inPostOn(scope.organisationId, sql`y.person_id`, sql`k.noticed_on`)}))`;
    case 'partnership':
      return sql`c.partnership_id = ${scope.partnershipId}`;
  }
}

const commitmentsOf = (reader: Reader, scope: TimelineScope): readonly TimelineCommitment[] =>
  reader.all<TimelineCommitment>(sql`
    SELECT c.id, c.direction, c.kind, c.what, c.made_on AS madeOn, c.due_on AS dueOn, c.state, c.settled_on AS settledOn
    FROM commitment c WHERE ${commitmentsWhere(scope)} ORDER BY c.made_on, c.id`);

/** Its commitments, called `c`. */
export function commitmentsWhere(scope: TimelineScope): SQL {
  switch (scope.kind) {
    case 'person':
      return sql`c.person_id = ${scope.personId}`;
    case 'organisation':
      return sql`(c.organisation_id = ${scope.organisationId} OR (c.person_id IN ${everInPost(scope.organisationId)}
        AND ${inPostOn(scope.organisationId, sql`c.person_id`, sql`c.made_on`)}))`;
    case 'partnership':
      return sql`c.meeting_id IN (SELECT id FROM meeting WHERE partnership_id = ${scope.partnershipId})`;
  }
}

const trustIn = (reader: Reader, personId: PersonId): readonly TimelineTrust[] =>
  reader.all<TimelineTrust>(sql`
    SELECT meeting_id AS meetingId, day, safety FROM participant WHERE person_id = ${personId} AND safety IS NOT NULL ORDER BY day, id`);

/** The name of whose timeline it is; null when the journal has no such. */
export function nameOfScope(reader: Reader, scope: TimelineScope): string | null {
  const named = (table: SQL, id: PersonId | OrganisationId | PartnershipId | MeetingId) =>
    reader.all<{ readonly name: string }>(sql`SELECT name FROM ${table} WHERE id = ${id}`)[0]?.name ?? null;
  switch (scope.kind) {
    case 'person':
      return named(sql`person`, scope.personId);
    case 'organisation':
      return named(sql`organisation`, scope.organisationId);
    case 'partnership':
      return named(sql`partnership`, scope.partnershipId);
  }
}
