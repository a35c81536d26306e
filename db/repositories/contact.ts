import { type SQL, sql } from 'drizzle-orm';
import type { ClockFacts } from '../../main/domain/clock.ts';
import type { ContactFacts } from '../../main/domain/nudges/facts.ts';
import { addDays, type Day, laterOf } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Person, Ring } from '../../main/domain/person.ts';
import type { NudgeSettings } from '../../main/domain/settings.ts';
import type { Reader } from '../journal.ts';
import { rhythmFrom } from './people.ts';

/** What the clock must know of one person, and when they were last in touch in any mode. */
export type ClockRow = ClockFacts & Pick<ContactFacts, 'person' | 'lastContact'>;

interface PersonColumns {
  readonly id: PersonId;
  readonly name: string;
  readonly ring: Ring;
  readonly rhythmKind: Person['rhythm']['kind'];
  readonly rhythmDays: number | null;
  readonly addedOn: Day;
  readonly archivedOn: Day | null;
}

type ClockColumns = PersonColumns & Pick<ClockRow, 'lastFaceToFace' | 'lastContact'>;

interface FactsColumns extends ClockColumns, Pick<ContactFacts, Counted> {
  readonly video: number;
  readonly phone: number;
  readonly written: number;
  readonly offeredOn: Day | null;
  readonly keptOn: Day | null;
}
type Counted = 'lastOpen' | 'businessSince' | 'meetingsForAgreement' | 'lastDifference' | 'meetingsForHelp';

/** The first day of a window of so many days: the day that many days ago is within it still, as the rules have it. */
export const windowStart = (today: Day, days: number): Day => addDays(today, -days);

/** Those of these numbers; everyone for null. The numbers go as one value, so that one statement serves any of them. */
const among = (column: SQL, only: readonly number[] | null): SQL =>
  only === null ? sql`TRUE` : sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(only)}))`;

/** The last day a conflict `k` was noticed or written of, today or earlier; '' when there was none yet. */
export const lastDayOfConflict = (today: Day): SQL => sql`max(
  CASE WHEN k.noticed_on <= ${today} THEN k.noticed_on ELSE '' END,
  coalesce((SELECT max(day) FROM conflict_entry WHERE conflict_id = k.id AND day <= ${today}), ''))`;

const clockColumns = (today: Day): SQL => sql`
  p.id, p.name, p.ring, p.rhythm_kind AS rhythmKind, p.rhythm_days AS rhythmDays, p.added_on AS addedOn, p.archived_on AS archivedOn,
  (SELECT day FROM participant WHERE person_id = p.id AND day <= ${today} AND mode = 'face-to-face' ORDER BY day DESC LIMIT 1) AS lastFaceToFace,
  (SELECT max(day) FROM participant WHERE person_id = p.id AND day <= ${today}) AS lastContact`;

/** The clocks of everyone, archived people included, or of these people, by number. Each fact is at the end of a history, or a few steps before it. */
export const clockFacts = (reader: Reader, today: Day, only: readonly PersonId[] | null = null): readonly ClockRow[] =>
  reader
    .all<ClockColumns>(sql`SELECT ${clockColumns(today)} FROM person p WHERE ${among(sql`p.id`, only)} ORDER BY p.id`)
    .map(clockReader(reader, today, only));

/**
 * What the rules must know of everyone, archived people included, or of these people, by number. Each fact is a seek or the
 * reading of the latest part of a history (`participant_history`): the cost grows with people, not with years of meetings.
 */
export function contactFacts(
  reader: Reader,
  { agreementDays, helpDays }: Pick<NudgeSettings, 'agreementDays' | 'helpDays'>,
  today: Day,
  only: readonly PersonId[] | null = null,
): readonly ContactFacts[] {
  // Most people were in touch last when they were last met, and long ago: they need no counting.
  const since = (mode: string) => sql`CASE WHEN f.lastContact > coalesce(f.lastFaceToFace, '') THEN (
    SELECT count(*) FROM participant c
    WHERE c.person_id = f.id AND c.mode = ${mode} AND c.day > coalesce(f.lastFaceToFace, '') AND c.day <= ${today}) ELSE 0 END`;
  const meetingsOf = (days: number) => sql`CASE WHEN f.lastContact >= ${windowStart(today, days)} THEN (
    SELECT count(*) FROM participant c WHERE c.person_id = f.id AND c.day BETWEEN ${windowStart(today, days)} AND ${today}) ELSE 0 END`;
  const rows = reader.all<FactsColumns>(sql`
    WITH f AS MATERIALIZED (
      SELECT ${clockColumns(today)},
        (SELECT day FROM participant WHERE person_id = p.id AND day <= ${today} AND character <> 'business'
          ORDER BY day DESC LIMIT 1) AS lastOpen
      FROM person p WHERE ${among(sql`p.id`, only)})
    SELECT f.*, ${since('video')} AS video, ${since('phone')} AS phone, ${since('written')} AS written,
      CASE WHEN f.lastContact > coalesce(f.lastOpen, '') THEN (
        SELECT count(*) FROM participant c WHERE c.person_id = f.id AND c.day > coalesce(f.lastOpen, '') AND c.day <= ${today})
        ELSE 0 END AS businessSince,
      ${meetingsOf(agreementDays)} AS meetingsForAgreement,
      (SELECT nullif(max(${lastDayOfConflict(today)}), '') FROM conflict_party x JOIN conflict k ON k.id = x.conflict_id
        WHERE x.person_id = f.id AND k.stage <> 'rehearsed') AS lastDifference,
      ${meetingsOf(helpDays)} AS meetingsForHelp,
      (SELECT max(made_on) FROM commitment WHERE person_id = f.id AND direction = 'mine' AND kind = 'help' AND made_on <= ${today}) AS offeredOn,
      (SELECT max(settled_on) FROM commitment WHERE person_id = f.id AND direction = 'mine' AND kind = 'help' AND state = 'kept'
        AND settled_on <= ${today}) AS keptOn
    FROM f ORDER BY f.id`);
  const toClock = clockReader(reader, today, only);
  return rows.map((row) => ({
    ...toClock(row),
    since: { video: row.video, phone: row.phone, written: row.written },
    lastOpen: row.lastOpen,
    businessSince: row.businessSince,
    meetingsForAgreement: row.meetingsForAgreement,
    lastDifference: row.lastDifference,
    meetingsForHelp: row.meetingsForHelp,
    lastHelp: laterDay(row.offeredOn, row.keptOn),
  }));
}

/**
 * Makes clocks of rows. What few have, a meeting planned or a snooze, and the posts, which are read in one go, are looked
 * for here: a seek for each person would cost more.
 */
function clockReader(reader: Reader, today: Day, only: readonly PersonId[] | null): (row: ClockColumns) => ClockRow {
  const next = daysByPerson(
    reader,
    sql`SELECT c.person_id AS personId, min(c.day) AS day FROM meeting m CROSS JOIN participant c ON c.meeting_id = m.id
      WHERE m.day > ${today} AND m.mode = 'face-to-face' AND ${among(sql`c.person_id`, only)} GROUP BY c.person_id`,
  );
  const since = daysByPerson(
    reader,
    sql`SELECT person_id AS personId, max(started_on) AS day FROM post
      WHERE started_on <= ${today} AND (ended_on IS NULL OR ended_on >= ${today}) AND ${among(sql`person_id`, only)} GROUP BY person_id`,
  );
  const snoozed = daysByPerson(reader, sql`SELECT subject_id AS personId, until AS day FROM snooze WHERE rule = 'clock' AND subject = 'person'`);
  return (row) => ({
    person: { id: row.id, name: row.name, ring: row.ring, rhythm: rhythmFrom(row), addedOn: row.addedOn, archivedOn: row.archivedOn },
    lastFaceToFace: row.lastFaceToFace,
    nextFaceToFace: next.get(row.id) ?? null,
    lastContact: row.lastContact,
    postSince: since.get(row.id) ?? null,
    snoozedUntil: snoozed.get(row.id) ?? null,
  });
}

const daysByPerson = (reader: Reader, query: SQL): ReadonlyMap<PersonId, Day> =>
  new Map(reader.all<{ readonly personId: PersonId; readonly day: Day }>(query).map(({ personId, day }) => [personId, day]));

/** The later of two days; null when there is neither. */
export const laterDay = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : laterOf(a, b));
