import { sql } from 'drizzle-orm';
import type { ContactFacts } from '../../main/domain/nudges/facts.ts';
import type { Day } from '../../main/domain/day.ts';
import type { PersonId } from '../../main/domain/id.ts';
import type { Person, Ring } from '../../main/domain/person.ts';
import type { Reader } from '../journal.ts';
import { rhythmFrom } from './people.ts';

interface FactsRow {
  readonly id: PersonId;
  readonly name: string;
  readonly ring: Ring;
  readonly rhythmKind: Person['rhythm']['kind'];
  readonly rhythmDays: number | null;
  readonly addedOn: Day;
  readonly archivedOn: Day | null;
  readonly lastFaceToFace: Day | null;
  readonly nextFaceToFace: Day | null;
  readonly lastContact: Day | null;
  readonly postSince: Day | null;
  readonly snoozedUntil: Day | null;
  readonly video: number;
  readonly phone: number;
  readonly written: number;
}

/**
 * What the clock must know of everyone, archived people included, or of one person. Each fact is a seek in
 * `participant_clock` or `participant_history`, so the cost grows with people, not with years of meetings.
 */
export function contactFacts(reader: Reader, today: Day, only: PersonId | null = null): readonly ContactFacts[] {
  const since = (mode: string) => sql`(
    SELECT count(*) FROM participant c
    WHERE c.person_id = f.id AND c.mode = ${mode} AND c.day > coalesce(f.lastFaceToFace, '') AND c.day <= ${today})`;
  const rows = reader.all<FactsRow>(sql`
    WITH f AS MATERIALIZED (
      SELECT p.id, p.name, p.ring, p.rhythm_kind AS rhythmKind, p.rhythm_days AS rhythmDays,
        p.added_on AS addedOn, p.archived_on AS archivedOn,
        (SELECT max(day) FROM participant WHERE person_id = p.id AND mode = 'face-to-face' AND day <= ${today}) AS lastFaceToFace,
        (SELECT min(day) FROM participant WHERE person_id = p.id AND mode = 'face-to-face' AND day > ${today}) AS nextFaceToFace,
        (SELECT max(day) FROM participant WHERE person_id = p.id AND day <= ${today}) AS lastContact,
        (SELECT max(started_on) FROM post WHERE person_id = p.id AND started_on <= ${today}
          AND (ended_on IS NULL OR ended_on >= ${today})) AS postSince,
        (SELECT until FROM snooze WHERE rule = 'clock' AND subject = 'person' AND subject_id = p.id) AS snoozedUntil
      FROM person p ${only === null ? sql`` : sql`WHERE p.id = ${only}`})
    SELECT f.*, ${since('video')} AS video, ${since('phone')} AS phone, ${since('written')} AS written FROM f ORDER BY f.id`);
  return rows.map((row) => ({
    person: {
      id: row.id,
      name: row.name,
      ring: row.ring,
      rhythm: rhythmFrom(row),
      addedOn: row.addedOn,
      archivedOn: row.archivedOn,
    },
    lastFaceToFace: row.lastFaceToFace,
    nextFaceToFace: row.nextFaceToFace,
    lastContact: row.lastContact,
    postSince: row.postSince,
    snoozedUntil: row.snoozedUntil,
    since: { video: row.video, phone: row.phone, written: row.written },
    lastOpen: null,
    businessSince: 0,
    meetingsForAgreement: 0,
    lastDifference: null,
    meetingsForHelp: 0,
    lastHelp: null,
  }));
}
