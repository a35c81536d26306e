import { asc, eq, type InferSelectModel, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { ImportId, OrganisationId } from '../../main/domain/id.ts';
import type { Organisation } from '../../main/domain/organisation.ts';
import type { Reader, Writer } from '../journal.ts';
import { organisation } from '../schema.ts';

export type NewOrganisation = Omit<Organisation, 'id' | 'archivedOn'> & { readonly importId: ImportId | null };

const toOrganisation = ({ importId: _, ...rest }: InferSelectModel<typeof organisation>): Organisation => rest;

/** Every organisation, archived ones included, by name. */
export const allOrganisations = (reader: Reader): readonly Organisation[] =>
  reader
    .select()
    .from(organisation)
    .orderBy(asc(sql`lower(${organisation.name})`), asc(organisation.id))
    .all()
    .map(toOrganisation);

export function readOrganisation(reader: Reader, id: OrganisationId): Organisation | null {
  const row = reader.select().from(organisation).where(eq(organisation.id, id)).get();
  return row === undefined ? null : toOrganisation(row);
}

export const insertOrganisation = (writer: Writer, values: NewOrganisation): OrganisationId =>
  writer.insert(organisation).values(values).returning({ id: organisation.id }).get().id;

export function updateOrganisation(writer: Writer, id: OrganisationId, values: Partial<Omit<Organisation, 'id'>>): void {
  writer.update(organisation).set(values).where(eq(organisation.id, id)).run();
}

/** Takes the organisation out, with the posts held there, its commitments and its part in conflicts. */
export function deleteOrganisation(writer: Writer, id: OrganisationId): void {
  writer.delete(organisation).where(eq(organisation.id, id)).run();
}

export interface OrganisationFacts {
  readonly id: OrganisationId;
  readonly people: number;
  readonly lastFaceToFace: Day | null;
  readonly openConflicts: number;
}

/** For each organisation: people in post today, when one of them was last met face to face, and open conflicts with it or them. */
export const organisationFacts = (reader: Reader, today: Day): readonly OrganisationFacts[] =>
  reader.all<OrganisationFacts>(sql`
    WITH held AS MATERIALIZED (
      SELECT DISTINCT organisation_id, person_id FROM post
      WHERE (started_on IS NULL OR started_on <= ${today}) AND (ended_on IS NULL OR ended_on >= ${today}))
    SELECT o.id,
      (SELECT count(*) FROM held JOIN person ON person.id = held.person_id
        WHERE held.organisation_id = o.id AND person.archived_on IS NULL) AS people,
      (SELECT max((SELECT max(day) FROM participant WHERE person_id = held.person_id AND mode = 'face-to-face' AND day <= ${today}))
        FROM held WHERE held.organisation_id = o.id) AS lastFaceToFace,
      (SELECT count(DISTINCT c.id) FROM conflict c JOIN conflict_party cp ON cp.conflict_id = c.id
        WHERE c.stage IN ('noticed', 'surfaced', 'worked')
          AND (cp.organisation_id = o.id OR cp.person_id IN (SELECT person_id FROM held WHERE held.organisation_id = o.id))) AS openConflicts
    FROM organisation o`);
