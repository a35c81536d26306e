import { z } from 'zod';
import type { Holder } from '../../main/domain/career.ts';
import type { ClockReading } from '../../main/domain/clock.ts';
import type { Day } from '../../main/domain/day.ts';
import type { Directory } from '../../main/domain/directory.ts';
import type { OrganisationId, PartnershipId, PersonId, PostId } from '../../main/domain/id.ts';
import type { Nudge, Snooze } from '../../main/domain/nudge.ts';
import { type ContactPoint, type Person, type Rhythm, RINGS } from '../../main/domain/person.ts';
import type { CommitmentView, ConflictRow, MeetingView, PostView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, maybeNameField, nameField, postTitleField, wordsField } from './fields.ts';

const personId = idField<PersonId>();
const id = z.strictObject({ personId });

const rhythm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ring') }),
  z.strictObject({ kind: z.literal('days'), days: z.int().min(1, 'At least 1 day.').max(3_650, 'At most ten years.') }),
  z.strictObject({ kind: z.literal('none') }),
]) satisfies z.ZodType<Rhythm>;

const contactPoint = z.strictObject({ kind: z.enum(['email', 'phone']), value: nameField, label: maybeNameField.default(null) });

const postId = idField<PostId>();
const atOrganisation = z.union([z.strictObject({ organisationId: idField<OrganisationId>() }), z.strictObject({ name: nameField })]);

/** A post to add or change. Its title may not be known yet; its organisation is, or is made by this name. */
const postFields = z.strictObject({
  title: postTitleField,
  organisation: atOrganisation,
  startedOn: dayField.nullable().default(null),
  endedOn: dayField.nullable().default(null),
});

const personFields = z.strictObject({
  name: nameField,
  honorific: maybeNameField.default(null),
  alsoKnownAs: z.array(nameField).max(50).default([]),
  ring: z.enum(RINGS).default('wider'),
  rhythm: rhythm.default({ kind: 'ring' }),
  matters: wordsField.default(''),
  pressures: wordsField.default(''),
  shared: wordsField.default(''),
  howMet: wordsField.default(''),
  assistant: wordsField.default(''),
  notes: wordsField.default(''),
  contactPoints: z.array(contactPoint).max(50).default([]),
});

/** What merging two people would leave: counts of what moves, and each field where they differ. */
export interface MergePreview {
  readonly keep: PersonRow;
  readonly gone: PersonRow;
  readonly moves: { readonly meetings: number; readonly commitments: number; readonly conflicts: number; readonly posts: number; readonly contactPoints: number };
  /** Writing that both have is joined, the kept one's first. */
  readonly joined: readonly string[];
}

/** Who held a post before and after. */
export interface HeldAround {
  readonly postId: PostId;
  readonly before: Holder | null;
  readonly after: Holder | null;
}

/** Changes to one person. */
export const personChanges = id.extend(
  z.strictObject({
    name: nameField,
    honorific: maybeNameField,
    alsoKnownAs: z.array(nameField).max(50),
    ring: z.enum(RINGS),
    rhythm,
    matters: wordsField,
    pressures: wordsField,
    shared: wordsField,
    howMet: wordsField,
    assistant: wordsField,
    notes: wordsField,
    contactPoints: z.array(contactPoint).max(50),
  }).partial().shape,
);

/** One line of the list of people. */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'honorific' | 'alsoKnownAs' | 'ring' | 'rhythm' | 'archivedOn'> {
  /** Posts held today, newest first. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  readonly lastFaceToFace: Day | null;
  readonly lastContact: Day | null;
}

/** A person's page. */
export interface PersonPage {
  readonly person: Person;
  readonly contactPoints: readonly ContactPoint[];
  /** All posts, current first, then the latest to end. */
  readonly posts: readonly PostView[];
  readonly clock: ClockReading;
  /** What asks about this person, most telling first. */
  readonly nudges: readonly Nudge[];
  /** What was put aside about this person until a later day, the soonest first. */
  readonly snoozes: readonly Snooze[];
  readonly lastFaceToFace: Day | null;
  readonly nextFaceToFace: Day | null;
  readonly lastContact: Day | null;
  /** How many in all, and the latest twenty with any planned, newest first. */
  readonly meetingCount: number;
  readonly meetings: readonly MeetingView[];
  /** Open ones first, by due day, then the latest settled. */
  readonly commitments: readonly CommitmentView[];
  readonly conflicts: readonly ConflictRow[];
  readonly partnerships: readonly { readonly id: PartnershipId; readonly name: string }[];
  /** Disclosure of what is held on them was requested; null: not. */
  readonly held: { readonly since: Day; readonly note: string } | null;
}

/** What to read before seeing someone: one person's part of a briefing. */
export interface Briefing {
  readonly person: Pick<Person, 'id' | 'name' | 'honorific' | 'matters' | 'pressures' | 'shared'>;
  readonly posts: readonly PostView[];
  readonly lastFaceToFace: Day | null;
  /** The last three, newest first. */
  readonly meetings: readonly MeetingView[];
  readonly promisesMine: readonly CommitmentView[];
  readonly promisesTheirs: readonly CommitmentView[];
  readonly openConflicts: readonly ConflictRow[];
}

export const peopleCalls = {
  'people.list': reads(z.strictObject({ archived: z.boolean().default(false) })).gives<readonly PersonRow[]>(),
  /** Everyone, every organisation and open conflict by name: what recognition and completion read. */
  'people.directory': reads(z.strictObject({})).gives<Directory>(),
  'people.get': reads(id).gives<PersonPage>(),
  'people.briefing': reads(id).gives<Briefing>(),
  'people.add': writes(personFields.extend({ posts: z.array(postFields).max(20).default([]) })).gives<{ readonly personId: PersonId }>(),
  /** Only the fields named are changed. Contact points are replaced as a whole. */
  'people.edit': writes(personChanges).gives<Record<string, never>>(),
  'people.archive': writes(id).gives<Record<string, never>>(),
  'people.unarchive': writes(id).gives<Record<string, never>>(),
  'people.remove': writes(id).gives<Record<string, never>>(),
  /** Pairs who look like one person: the same e-mail, phone or folded name. */
  'people.duplicates': reads(z.strictObject({})).gives<readonly (readonly [PersonRow, PersonRow])[]>(),
  'people.mergePreview': reads(z.strictObject({ keep: personId, gone: personId })).gives<MergePreview>(),
  'people.merge': writes(z.strictObject({ keep: personId, gone: personId })).gives<Record<string, never>>(),
  'posts.add': writes(postFields.extend({ personId })).gives<{ readonly postId: PostId }>(),
  /** Someone leaves posts for another: each ends the day before the new one begins, or on its own last day when that is earlier. */
  'posts.move': writes(
    z.strictObject({ personId, leaves: z.array(postId).min(1, 'Choose the post that ends.').max(20), title: postTitleField, organisation: atOrganisation, startedOn: dayField }),
  ).gives<{ readonly postId: PostId }>(),
  'posts.edit': writes(postFields.extend({ postId })).gives<Record<string, never>>(),
  'posts.remove': writes(z.strictObject({ postId })).gives<Record<string, never>>(),
  /** For each post of a person that has a title: who held it before and after. */
  'posts.around': reads(id).gives<readonly HeldAround[]>(),
} as const;
