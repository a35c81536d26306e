import { z } from 'zod';
import type { PersonId } from '../../main/domain/id.ts';
import { reads, writes } from './call.ts';
import { dayField, fileField, idField, wordsField } from './fields.ts';
import type { ErasePreview, PersonRecord, SavedFile } from './views.ts';

const id = z.strictObject({ personId: idField<PersonId>() });

/** Everything that is held: on one person, or at all. */
export const recordCalls = {
  /** All that is held on one person, mentions in prose included. */
  'records.ofPerson': reads(id).gives<PersonRecord>(),
  'records.savePerson': reads(id.extend({ format: z.enum(['document', 'json']) })).gives<SavedFile>(),
  /** What erasing someone would take out, and what of others' records it would change. */
  'records.erasePreview': reads(id).gives<ErasePreview>(),
  /**
   * Takes someone out with everything said of them: cannot be undone, and what undo and search remembered goes too. Refused while
   * disclosure of what is held on them has been requested. `name` is the person's, typed, so that nobody is erased by a slip.
   */
  'records.erase': writes(id.extend({ name: z.string().max(500) })).gives<Record<string, never>>(),
  /** Holds what is held on someone, from a day on, or lets it go. */
  'records.hold': writes(id.extend({ since: dayField.nullable(), note: wordsField.default('') })).gives<Record<string, never>>(),
  /** The whole journal: one documented JSON file, or a folder of Markdown and CSV in one archive. */
  'records.saveAll': reads(z.strictObject({ format: z.enum(['json', 'folder']) })).gives<SavedFile>(),
  /** Reads a JSON export into a new, empty journal, without loss. Refused when the journal holds anything. */
  'records.readAll': writes(z.strictObject({ file: fileField })).gives<{ readonly people: number; readonly meetings: number }>(),
} as const;
