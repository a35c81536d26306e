import { sql } from 'drizzle-orm';
import { matchedForm } from '../../main/domain/importing/matching.ts';
import type { MeetingId } from '../../main/domain/id.ts';
import type { Meeting, Participant } from '../../main/domain/meeting.ts';
import type { Writer } from '../journal.ts';
import { writeSettings } from '../repositories/settings.ts';
import { setSnooze } from '../repositories/snoozes.ts';
import {
  coachingSession,
  commitment,
  conflict,
  conflictEntry,
  conflictEntryPerson,
  conflictParty,
  contactPoint,
  meeting,
  organisation,
  participant,
  partnership,
  partnershipMember,
  person,
  post,
  reflection,
  reflectionLink,
  review,
  reviewAnswer,
  reviewDecision,
  standing,
  statement,
  viewpoint,
} from '../schema.ts';
import type { JournalRecords } from './records.ts';

/** Rows a statement: enough to be fast, and under SQLite's limit of bound values in the widest table. */
const ROWS = 200;

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === ROWS) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * Writes made-up records, numbers and all, into a journal with nothing in it but settings. To be called within one
 * change. Rows are made as they are written, so the largest journal is never in memory twice.
 */
export function fillJournal(writer: Writer, records: JournalRecords): void {
  writeSettings(writer, records.settings);
  // What belongs to a thing goes before it, so that search reads each thing once, when all of it is there.
  writer.run(sql`PRAGMA defer_foreign_keys = ON`);
  for (const rows of batches(records.organisations)) writer.insert(organisation).values(rows).run();
  for (const rows of batches(records.contactPoints)) {
    const values = rows.map((row) => ({ ...row, matched: matchedForm(row.kind, row.value) }));
    writer.insert(contactPoint).values(values).run();
  }
  for (const rows of batches(records.posts)) writer.insert(post).values(rows).run();
  for (const rows of batches(records.people)) {
    const values = rows.map(({ rhythm, ...row }) => ({
      ...row,
      rhythmKind: rhythm.kind,
      rhythmDays: rhythm.kind === 'days' ? rhythm.days : null,
    }));
    writer.insert(person).values(values).run();
  }
  for (const rows of batches(records.statements)) writer.insert(statement).values(rows).run();
  for (const rows of batches(records.standings)) writer.insert(standing).values(rows).run();
  for (const { members, ...row } of records.partnerships) {
    writer.insert(partnership).values(row).run();
    const rows = members.map((member) => ({ ...member, partnershipId: row.id }));
    if (rows.length > 0) writer.insert(partnershipMember).values(rows).run();
  }
  for (const rows of batches(takingPart(records))) writer.insert(participant).values(rows).run();
  for (const rows of batches(records.meetings)) {
    const values = rows.map(({ participants: _, ...row }) => row);
    writer.insert(meeting).values(values).run();
  }
  fillConflicts(writer, records);
  for (const rows of batches(records.commitments)) writer.insert(commitment).values(rows).run();
  for (const { decisions, answers, ...row } of records.reviews) {
    writer.insert(review).values(row).run();
    if (decisions.length > 0) writer.insert(reviewDecision).values(decisions.map((one) => ({ reviewId: row.id, ...one }))).run();
    if (answers.length > 0) writer.insert(reviewAnswer).values(answers.map((one) => ({ reviewId: row.id, ...one }))).run();
  }
  for (const rows of batches(records.sessions)) writer.insert(coachingSession).values(rows).run();
  for (const rows of batches(records.reflections)) {
    const links = rows.flatMap(({ id: reflectionId, links: all }) =>
      all.map(({ kind, id }) => ({ reflectionId, personId: kind === 'person' ? id : null, meetingId: kind === 'meeting' ? id : null, conflictId: kind === 'conflict' ? id : null })),
    );
    // A reflection is read by search when all of it is there, what it is about before it.
    for (const some of batches(links)) writer.insert(reflectionLink).values(some).run();
    writer.insert(reflection).values(rows.map(({ links: _, ...row }) => row)).run();
  }
  for (const { personId, until } of records.snoozes) setSnooze(writer, { rule: 'clock', subject: 'person', subjectId: personId, until });
}

type ParticipantRow = Participant & Pick<Meeting, 'day' | 'mode' | 'character'> & { readonly meetingId: MeetingId };

function* takingPart({ meetings }: JournalRecords): Generator<ParticipantRow> {
  for (const { id, day, mode, character, participants } of meetings) {
    for (const { personId, safety } of participants) yield { meetingId: id, day, mode, character, personId, safety };
  }
}

function fillConflicts(writer: Writer, { conflicts }: JournalRecords): void {
  for (const rows of batches(conflicts)) {
    for (const parties of batches(rows.flatMap((row) => row.parties.map(({ kind: _, ...party }) => ({ ...party, conflictId: row.id }))))) {
      writer.insert(conflictParty).values(parties).run();
    }
    for (const views of batches(rows.flatMap((row) => row.viewpoints.map((view) => ({ ...view, conflictId: row.id }))))) {
      writer.insert(viewpoint).values(views).run();
    }
    const entries = rows.flatMap((row) => row.entries.map((entry) => ({ ...entry, conflictId: row.id })));
    for (const there of batches(entries.flatMap(({ id: entryId, personIds }) => personIds.map((personId) => ({ entryId, personId }))))) {
      writer.insert(conflictEntryPerson).values(there).run();
    }
    for (const some of batches(entries.map(({ personIds: _, ...entry }) => entry))) writer.insert(conflictEntry).values(some).run();
    writer
      .insert(conflict)
      .values(rows.map(({ parties: _, viewpoints: __, entries: ___, ...row }) => row))
      .run();
  }
}
