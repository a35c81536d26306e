import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { SessionId } from '../../main/domain/id.ts';
import { DISCLOSURES, type Doubt, type SettledDoubt, SUMMARY_SECTIONS, type SummaryDocument } from '../../main/domain/summary/document.ts';
import { reads, writes } from './call.ts';
import { dayField, idField } from './fields.ts';
import type { SavedFile } from './files.ts';
import type { SessionRow } from './reflections.ts';

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

/** What a summary would begin with. */
export interface SummaryStart {
  /** The day after the last session, or three months ago. */
  readonly from: Day;
  readonly to: Day;
  /** The next session, or the last one today or later; null when none is written down. */
  readonly sessionId: SessionId | null;
  readonly sessions: readonly SessionRow[];
}

/** The document that would be saved, and what in it is still to be settled. */
export interface SummaryPreview {
  readonly document: SummaryDocument;
  /** Not settled yet. */
  readonly open: readonly Doubt[];
  /** Settled before, so that each can be settled otherwise. */
  readonly settled: readonly (Doubt & { readonly how: SettledDoubt })[];
  /** What the file would be called, without its ending. */
  readonly fileName: string;
}

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
