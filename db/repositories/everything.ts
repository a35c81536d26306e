import { asc, type InferSelectModel, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../journal.ts';
import * as schema from '../schema.ts';

/** Every table with something of the user's in it, under the name an export gives it, in an order in which what is pointed at comes first. */
export const JOURNAL_TABLES = {
  settings: schema.settings,
  imports: schema.importTable,
  organisations: schema.organisation,
  people: schema.person,
  contactPoints: schema.contactPoint,
  posts: schema.post,
  holds: schema.disclosureHold,
  partnerships: schema.partnership,
  partnershipMembers: schema.partnershipMember,
  statements: schema.statement,
  standings: schema.standing,
  meetings: schema.meeting,
  participants: schema.participant,
  conflicts: schema.conflict,
  conflictParties: schema.conflictParty,
  viewpoints: schema.viewpoint,
  conflictEntries: schema.conflictEntry,
  conflictEntryPeople: schema.conflictEntryPerson,
  commitments: schema.commitment,
  reviews: schema.review,
  reviewDecisions: schema.reviewDecision,
  reviewAnswers: schema.reviewAnswer,
  reflections: schema.reflection,
  reflectionLinks: schema.reflectionLink,
  sessions: schema.coachingSession,
  summariesMade: schema.summaryMade,
  snoozes: schema.snooze,
  drafts: schema.draft,
} as const;

export type JournalCollection = keyof typeof JOURNAL_TABLES;

/** The whole journal, row by row. Undo and search are left out: the one is not writing, the other follows from it. */
export type JournalRows = { readonly [C in JournalCollection]: readonly InferSelectModel<(typeof JOURNAL_TABLES)[C]>[] };

const COLLECTIONS = Object.keys(JOURNAL_TABLES) as readonly JournalCollection[];

export const everythingIn = (reader: Reader): JournalRows =>
  // Each collection's rows are selected from its own table.
  Object.fromEntries(COLLECTIONS.map((name) => [name, reader.select().from(JOURNAL_TABLES[name]).orderBy(asc(sql`rowid`)).all()])) as unknown as JournalRows;

/** Whether nothing is in the journal but how it is set. */
export const isEmpty = (reader: Reader): boolean =>
  COLLECTIONS.every((name) => name === 'settings' || reader.select({ one: sql`1` }).from(JOURNAL_TABLES[name]).limit(1).get() === undefined);

/** Puts rows into an empty journal under their own numbers. What the schema refuses is thrown. */
export function putEverything(writer: Writer, rows: JournalRows): void {
  for (const name of COLLECTIONS) {
    if (name === 'settings') writer.delete(schema.settings).run();
    for (const row of rows[name]) writer.insert(JOURNAL_TABLES[name]).values(row as never).run();
  }
}
