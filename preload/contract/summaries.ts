import { z } from 'zod';
import type { SessionId } from '../../main/domain/id.ts';
import { DISCLOSURES, SUMMARY_SECTIONS } from '../../main/domain/summary/document.ts';
import { reads, writes } from './call.ts';
import { dayField, idField } from './fields.ts';
import type { SavedFile, SummaryPreview, SummaryStart } from './views.ts';

const settled = z.discriminatedUnion('as', [
  z.strictObject({ key: z.string().min(1).max(500), as: z.literal('stays') }),
  z.strictObject({ key: z.string().min(1).max(500), as: z.literal('goes'), instead: z.string().max(500) }),
]);

const request = z.strictObject({
  from: dayField,
  to: dayField,
  sections: z.array(z.enum(SUMMARY_SECTIONS)).min(1, 'Choose at least one section.').max(SUMMARY_SECTIONS.length),
  disclosure: z.enum(DISCLOSURES),
  settled: z.array(settled).max(10_000).default([]),
  /** The session it is for. */
  sessionId: idField<SessionId>().nullable().default(null),
});

/** The coaching summary (mission: Coaching summary). */
export const summaryCalls = {
  /** What a summary would begin with: the days since the last session, and the sessions it may be for. */
  'summary.start': reads(z.strictObject({})).gives<SummaryStart>(),
  /** The document itself – the preview is the export – and what in it might still tell who is meant. */
  'summary.preview': reads(request).gives<SummaryPreview>(),
  /**
   * Saves the document, and remembers that it was made. Refused while anything in it is unsettled. The file's name and properties
   * tell no more than the document does.
   */
  'summary.save': writes(request.extend({ format: z.enum(['pdf', 'docx', 'markdown']) })).gives<SavedFile>(),
  /** Stops a saving that is under way, before anything is written. Once the file is asked for or written, it comes too late. */
  'summary.stop': reads(z.strictObject({})).gives<Record<string, never>>(),
} as const;
