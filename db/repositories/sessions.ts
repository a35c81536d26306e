import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Day } from '../../main/domain/day.ts';
import type { SessionId } from '../../main/domain/id.ts';
import type { CoachingSession } from '../../main/domain/reflection.ts';
import type { Reader, Writer } from '../journal.ts';
import { coachingSession, summaryMade } from '../schema.ts';

/** Every session with how many summaries were made for it, the latest first. */
export const listSessions = (reader: Reader): readonly (CoachingSession & { readonly summaries: number })[] =>
  reader
    .select({
      ...getTableColumns(coachingSession),
      summaries: sql<number>`(SELECT count(*) FROM summary_made WHERE session_id = coaching_session.id)`,
    })
    .from(coachingSession)
    .orderBy(desc(coachingSession.day), desc(coachingSession.id))
    .all();

export const readSession = (reader: Reader, id: SessionId): CoachingSession | null =>
  reader.select().from(coachingSession).where(eq(coachingSession.id, id)).get() ?? null;

/** The summaries made for a session, the latest first. */
export const summariesOf = (reader: Reader, id: SessionId) =>
  reader
    .select({ madeOn: summaryMade.madeOn, from: summaryMade.from, to: summaryMade.to, disclosure: summaryMade.disclosure, format: summaryMade.format })
    .from(summaryMade)
    .where(eq(summaryMade.sessionId, id))
    .orderBy(desc(summaryMade.madeOn), desc(summaryMade.id))
    .all();

export const insertSession = (writer: Writer, values: Omit<CoachingSession, 'id'>): SessionId =>
  writer.insert(coachingSession).values(values).returning({ id: coachingSession.id }).get().id;

export function updateSession(writer: Writer, id: SessionId, fields: Partial<Omit<CoachingSession, 'id'>>): void {
  if (Object.keys(fields).length > 0) writer.update(coachingSession).set(fields).where(eq(coachingSession.id, id)).run();
}

/** Sessions with a coach that look to a day for the next one look to another. */
export function moveNext(writer: Writer, coach: string, from: Day, to: Day): void {
  writer
    .update(coachingSession)
    .set({ nextOn: to })
    .where(sql`${coachingSession.coach} = ${coach} AND ${coachingSession.nextOn} = ${from} AND ${coachingSession.day} < ${to}`)
    .run();
}

/** Takes a session out. The summaries made for it stay remembered, for none. */
export function deleteSession(writer: Writer, id: SessionId): void {
  writer.delete(coachingSession).where(eq(coachingSession.id, id)).run();
}
