import { sql } from 'drizzle-orm';
import type { Commitment } from '../../main/domain/commitment.ts';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, PartnershipId, PersonId, SessionId } from '../../main/domain/id.ts';
import type { Disclosure, SummarySection } from '../../main/domain/summary/document.ts';
import type { ConflictOfPeriod, Learned, PartTaken, SummaryRecords } from '../../main/domain/summary/records.ts';
import type { Reader, Writer } from '../journal.ts';
import { summaryMade } from '../schema.ts';
import { contactFacts } from './contact.ts';
import { evidenceBetween } from './evidence.ts';
import { type NamedReflection, readReflections } from './reflections.ts';
import { readSession } from './sessions.ts';
import { readSettings } from './settings.ts';

/**
 * All that a summary of these days is made from, both included; how things stood is as of the last of them. So many questions however
 * long the journal is: what they cost grows with what happened in the days, and with how many people there are.
 */
export function summaryRecords(reader: Reader, from: Day, to: Day, sessionId: SessionId | null): SummaryRecords {
  const settings = readSettings(reader);
  const reflections = readReflections(reader, { from, to }).toReversed();
  return {
    from,
    to,
    settings,
    evidence: evidenceBetween(reader, from, to),
    purposes: purposesBetween(reader, from, to),
    parts: partsBetween(reader, from, to),
    contact: contactFacts(reader, settings.nudges, to),
    firstMet: firstMetBetween(reader, from, to),
    conflicts: conflictsBetween(reader, from, to),
    promises: promisesBetween(reader, from, to),
    learned: learnedBetween(reader, from, to),
    reflections,
    conflictTitles: conflictTitlesIn(reflections),
    meetingPeople: meetingsIn(reader, reflections),
    session: sessionId === null ? null : readSession(reader, sessionId),
  };
}

const purposesBetween = (reader: Reader, from: Day, to: Day): SummaryRecords['purposes'] =>
  reader.all<SummaryRecords['purposes'][number]>(sql`
    SELECT partnership_id AS partnershipId, day, text FROM statement WHERE kind = 'purpose' AND day BETWEEN ${from} AND ${to} ORDER BY day, id`);

const partsBetween = (reader: Reader, from: Day, to: Day): readonly PartTaken[] =>
  reader.all<PartTaken>(sql`
    SELECT t.meeting_id AS meetingId, t.person_id AS personId, m.day, m.mode, m.character, t.safety
    FROM meeting m CROSS JOIN participant t ON t.meeting_id = m.id WHERE m.day BETWEEN ${from} AND ${to} ORDER BY m.day, m.id, t.id`);

const firstMetBetween = (reader: Reader, from: Day, to: Day): ReadonlySet<PersonId> =>
  new Set(
    reader
      .all<{ readonly personId: PersonId }>(sql`
        SELECT DISTINCT t.person_id AS personId FROM meeting m CROSS JOIN participant t ON t.meeting_id = m.id
        WHERE m.day BETWEEN ${from} AND ${to} AND m.mode = 'face-to-face' AND NOT EXISTS (
          SELECT 1 FROM participant e WHERE e.person_id = t.person_id AND e.mode = 'face-to-face' AND e.day < ${from})`)
      .map(({ personId }) => personId),
  );

type ConflictHead = Omit<ConflictOfPeriod, 'parties' | 'entries'>;
type PartyRow = ConflictOfPeriod['parties'][number] & { readonly conflictId: ConflictId };
type EntryRow = ConflictOfPeriod['entries'][number] & { readonly conflictId: ConflictId };

/** Those written of in the days, and those open and noticed by their end. */
function conflictsBetween(reader: Reader, from: Day, to: Day): readonly ConflictOfPeriod[] {
  const chosen = sql`k.noticed_on <= ${to} AND k.id IN (
    SELECT conflict_id FROM conflict_entry WHERE day BETWEEN ${from} AND ${to}
    UNION SELECT id FROM conflict WHERE stage IN ('noticed', 'surfaced', 'worked'))`;
  const heads = reader.all<ConflictHead>(sql`
    SELECT k.id, k.title, k.stage, k.stake, k.noticed_on AS noticedOn, k.next_on AS nextOn, k.revisit_on AS revisitOn, k.agreed,
      k.feels_after AS feelsAfter, k.partnership_id AS partnershipId FROM conflict k WHERE ${chosen} ORDER BY k.noticed_on, k.id`);
  const parties = Map.groupBy(
    reader.all<PartyRow>(sql`
      SELECT x.conflict_id AS conflictId, x.person_id AS personId, x.organisation_id AS organisationId
      FROM conflict k JOIN conflict_party x ON x.conflict_id = k.id WHERE ${chosen} ORDER BY x.id`),
    ({ conflictId }) => conflictId,
  );
  const entries = Map.groupBy(
    reader.all<EntryRow>(sql`
      SELECT e.conflict_id AS conflictId, e.day, e.text, e.movement, e.moved_to AS movedTo
      FROM conflict k JOIN conflict_entry e ON e.conflict_id = k.id WHERE ${chosen} AND e.day <= ${to} ORDER BY e.day, e.id`),
    ({ conflictId }) => conflictId,
  );
  return heads.map((head) => ({ ...head, parties: parties.get(head.id) ?? [], entries: entries.get(head.id) ?? [] }));
}

/** Mine, made or settled in the days, or due by their end and open. */
const promisesBetween = (reader: Reader, from: Day, to: Day): readonly Commitment[] =>
  reader.all<Commitment>(sql`
    SELECT id, direction, kind, what, person_id AS personId, organisation_id AS organisationId, meeting_id AS meetingId, conflict_id AS conflictId,
      made_on AS madeOn, due_on AS dueOn, state, settled_on AS settledOn, note
    FROM commitment WHERE direction = 'mine' AND (made_on BETWEEN ${from} AND ${to} OR settled_on BETWEEN ${from} AND ${to} OR (state = 'open' AND due_on <= ${to}))
    ORDER BY id`);

const learnedBetween = (reader: Reader, from: Day, to: Day): readonly Learned[] =>
  reader
    .all<Omit<Learned, 'personIds'> & { readonly personIds: string }>(sql`
      SELECT m.id, m.day, m.learned, (SELECT json_group_array(t.person_id ORDER BY t.id) FROM participant t WHERE t.meeting_id = m.id) AS personIds
      FROM meeting m WHERE m.day BETWEEN ${from} AND ${to} AND m.learned <> '' ORDER BY m.day, m.id`)
    .map((row) => ({ ...row, personIds: JSON.parse(row.personIds) as readonly PersonId[] }));

const conflictTitlesIn = (reflections: readonly NamedReflection[]): ReadonlyMap<ConflictId, string> =>
  new Map(reflections.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'conflict' ? [[link.id, link.name] as const] : []))));

function meetingsIn(reader: Reader, reflections: readonly NamedReflection[]): SummaryRecords['meetingPeople'] {
  const ids = reflections.flatMap(({ links }) => links.flatMap((link) => (link.kind === 'meeting' ? [link.id] : [])));
  const rows = reader.all<{ readonly id: MeetingId; readonly day: Day; readonly partnershipId: PartnershipId | null; readonly personIds: string }>(sql`
    SELECT m.id, m.day, m.partnership_id AS partnershipId,
      (SELECT json_group_array(t.person_id ORDER BY t.id) FROM participant t WHERE t.meeting_id = m.id) AS personIds
    FROM meeting m WHERE m.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, personIds, ...rest }) => [id, { ...rest, personIds: JSON.parse(personIds) as readonly PersonId[] }]));
}

/** What is remembered of a summary: that it was made, and not its words. */
export interface MadeSummary {
  readonly sessionId: SessionId | null;
  readonly madeOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly disclosure: Disclosure;
  readonly format: 'pdf' | 'docx' | 'markdown' | 'print';
  readonly sections: readonly SummarySection[];
}

export function insertSummaryMade(writer: Writer, made: MadeSummary): void {
  writer.insert(summaryMade).values(made).run();
}
