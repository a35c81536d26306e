import type { JournalRows } from '../../db/repositories/everything.ts';
import type { PersonRecord } from '../../preload/contract/records.ts';
import type { ReflectionPage } from '../../preload/contract/reflections.ts';
import type { CommitmentView, MeetingView } from '../domain/views.ts';

/** The whole journal as it is read: its rows, and those with names in the place of numbers. */
export interface JournalToRead {
  readonly rows: JournalRows;
  /** In the order they were lived. */
  readonly meetings: readonly MeetingView[];
  readonly conflicts: PersonRecord['conflicts'];
  readonly commitments: readonly CommitmentView[];
  readonly reflections: readonly ReflectionPage[];
}

/** A page of the folder: what it is called, and its Markdown. */
export interface Page {
  readonly name: string;
  readonly text: string;
}
