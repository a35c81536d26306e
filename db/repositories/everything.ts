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

/**
 * Collections whose rows come in before what they belong to, so that each thing is put into the search index once, whole, and not again
 * with every part of it. What they point at is looked for when all of it is there.
 */
const PARTS_FIRST: Partial<Record<JournalCollection, readonly JournalCollection[]>> = {
  people: ['contactPoints', 'posts'],
  partnerships: ['partnershipMembers', 'statements', 'standings'],
  meetings: ['participants'],
  conflicts: ['conflictParties', 'viewpoints', 'conflictEntries'],
};
const ORDER: readonly JournalCollection[] = [...new Set(COLLECTIONS.filter((name) => !Object.values(PARTS_FIRST).flat().includes(name)).flatMap((name) => [...(PARTS_FIRST[name] ?? []), name]))];

/** Rows in one statement, well under what SQLite takes in values. */
const AT_ONCE = 200;

/** Puts rows into an empty journal under their own numbers. What the schema refuses is thrown, when it is put in or at the end of the change. */
export function putEverything(writer: Writer, rows: JournalRows): void {
  writer.run(sql`PRAGMA defer_foreign_keys = ON`);
  writer.delete(schema.settings).run();
  for (const name of ORDER) {
    for (let at = 0; at < rows[name].length; at += AT_ONCE) writer.insert(JOURNAL_TABLES[name]).values(rows[name].slice(at, at + AT_ONCE)).run();
  }
}
