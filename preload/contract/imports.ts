import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { ImportId, PersonId, PostId } from '../../main/domain/id.ts';
import type { CalendarPlan } from '../../main/domain/importing/calendar.ts';
import type { ContactsPlan } from '../../main/domain/importing/contacts.ts';
import { RINGS } from '../../main/domain/person.ts';
import type { ImportRow } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, fileField, idField, nameField } from './fields.ts';

/** What a column of a CSV can be. A name, or a first and a last name, is needed. */
const columns = z.array(z.int().min(0).max(999)).max(20).optional();
const csvMapping = z.strictObject({
  name: columns,
  honorific: columns,
  firstName: columns,
  lastName: columns,
  organisation: columns,
  title: columns,
  email: columns,
  phone: columns,
  assistant: columns,
  notes: columns,
});

const index = z.int().min(0).max(100_000);

/** What a file holds and what confirming would save. Nothing is saved yet. */
export type ImportPreview =
  | { readonly kind: 'contacts'; readonly token: string; readonly plan: ContactsPlan }
  | { readonly kind: 'calendar'; readonly token: string; readonly from: Day; readonly to: Day; readonly plan: CalendarPlan }
  /** A CSV with headings nobody knows: say which column is what, and preview again. */
  | { readonly kind: 'unmapped'; readonly headings: readonly string[]; readonly sample: readonly (readonly string[])[] };

/** What an import saved. */
export interface ImportOutcome {
  /** Null when there was nothing to save. */
  readonly importId: ImportId | null;
  readonly people: number;
  readonly organisations: number;
  readonly meetings: number;
  /** People who were there before and to whom something was added. */
  readonly extended: number;
  /** People who were there before and who were given another post, in the place of one of theirs or besides. */
  readonly moved: number;
}

const owner = z.strictObject({ name: nameField, emails: z.array(z.string().trim().toLowerCase().min(1).max(320)).max(20) });

export const importCalls = {
  /** Reads a file in a thread of its own. Calendars are expanded only on the chosen days (this week unless said). */
  'imports.preview': reads(
    z.strictObject({
      file: fileField,
      from: dayField.optional(),
      to: dayField.optional(),
      mapping: csvMapping.optional(),
      /** Whose diary it is, when the user said so. */
      owner: owner.optional(),
    }),
  ).gives<ImportPreview>(),
  /** Saves the ticked rows of a preview: all or none, one step to undo. */
  'imports.commit': writes(
    z.strictObject({
      token: z.string().max(100),
      rows: z.array(index).max(100_000),
      /** Calendars: indexes of the plan's new people who become people. */
      newPeople: z.array(index).max(100_000).default([]),
      /** Contacts: the ring of each row that differs from the plan's. */
      rings: z.array(z.strictObject({ row: index, ring: z.enum(RINGS) })).max(100_000).default([]),
      /** Contacts: what was said of people the file has in another post; not said, they are left as they are. Without a post they left, they hold both. */
      moves: z.array(z.strictObject({ row: index, from: idField<PostId>().nullable(), since: dayField })).max(100_000).default([]),
      /** Calendars: who was meant by a name several people have. */
      meant: z.array(z.strictObject({ name: z.string().max(1_000), personId: idField<PersonId>() })).max(1_000).default([]),
    }),
  ).gives<ImportOutcome>(),
  'imports.list': reads(z.strictObject({})).gives<readonly ImportRow[]>(),
  /** Takes back what an import added, but for what was built on since: meetings written up, people met. */
  'imports.undo': writes(z.strictObject({ importId: idField<ImportId>() })).gives<{
    readonly people: number;
    readonly organisations: number;
    readonly meetings: number;
    /** What stays, since more was written there. */
    readonly kept: { readonly people: number; readonly meetings: number };
  }>(),
} as const;
