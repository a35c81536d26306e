import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Standing } from '../../main/domain/partnership.ts';
import type { ContactPoint, Person } from '../../main/domain/person.ts';
import type { ReviewDecision } from '../../main/domain/review.ts';
import type { CommitmentView, MeetingView, PostView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import type { ConflictPage } from './conflicts.ts';
import { dayField, fileField, idField, wordsField } from './fields.ts';
import type { SavedFile } from './files.ts';
import type { SearchHit } from './journal.ts';
import type { ReflectionPage } from './reflections.ts';

const id = z.strictObject({ personId: idField<PersonId>() });

/** All that is held on one person. */
export interface PersonRecord {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  readonly posts: readonly PostView[];
  /** Every membership, those that ended too. */
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string; readonly joinedOn: Day | null; readonly leftOn: Day | null }[];
  readonly standings: readonly (Standing & { readonly partnershipName: string })[];
  readonly meetings: readonly MeetingView[];
  /** Those they are a party to, and those in whose log they were there. What is worked out from a conflict is not held. */
  readonly conflicts: readonly Omit<ConflictPage, 'nudges' | 'moves'>[];
  readonly commitments: readonly CommitmentView[];
  readonly reflections: readonly ReflectionPage[];
  /** What reviews decided about them. */
  readonly decisions: readonly Pick<ReviewDecision, 'decision' | 'said' | 'day'>[];
  /** The file they came from. */
  readonly broughtIn: { readonly fileName: string; readonly importedOn: Day } | null;
  /** Where else a name of theirs stands in the writing. */
  readonly mentions: readonly Mention[];
  readonly held: { readonly since: Day; readonly note: string } | null;
}

/** Where a name may stand: whatever can be found, and writing that has no page of its own. */
export type MentionNoun = SearchHit['noun'] | 'review' | 'draft' | 'import';

/** A name of someone in writing that is not of them. */
export interface Mention {
  readonly noun: MentionNoun;
  readonly id: number;
  readonly title: string;
  readonly day: Day | null;
  /** The words around it, with the name apart. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** What erasing someone would take out, and change. */
export interface ErasePreview {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly goes: {
    readonly meetingsAlone: number;
    readonly partsInMeetings: number;
    readonly commitments: number;
    readonly conflictsAlone: number;
    readonly partsInConflicts: number;
    readonly posts: number;
    readonly standings: number;
    readonly reflectionLinks: number;
  };
  /** Their name in writing that stays: each is replaced, by "someone" or what else fits. */
  readonly mentions: readonly Mention[];
  readonly held: { readonly since: Day; readonly note: string } | null;
}

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
