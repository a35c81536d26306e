import { z } from 'zod';
import { reads, writes } from './call.ts';

/** What a search found: a stretch of writing, with the matched words marked as data. */
export interface SearchHit {
  readonly noun: 'person' | 'organisation' | 'partnership' | 'meeting' | 'commitment' | 'conflict' | 'reflection' | 'session';
  readonly id: number;
  readonly title: string;
  readonly day: string | null;
  /** The writing around the match, in pieces; `hit` pieces are the words looked for. */
  readonly snippet: readonly { readonly text: string; readonly hit: boolean }[];
}

export interface UndoState {
  /** What would be undone, in words ("Logged three meetings"); null: nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The journal as a whole: finding what was written, and taking changes back. */
export const journalCalls = {
  'search.find': reads(z.strictObject({ words: z.string().max(10_000), limit: z.int().min(1).max(200).default(30) })).gives<readonly SearchHit[]>(),
  'undo.state': reads(z.strictObject({})).gives<UndoState>(),
  'undo.undo': writes(z.strictObject({})).gives<{ readonly label: string }>(),
  'undo.redo': writes(z.strictObject({})).gives<{ readonly label: string }>(),
} as const;
