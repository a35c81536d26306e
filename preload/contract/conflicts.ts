import { z } from 'zod';
import { type Conflict, type ConflictEntry, MOVEMENTS, type Stage, STAGES, type Viewpoint } from '../../main/domain/conflict.ts';
import type { ConflictEntryId, ConflictId, MeetingId, OrganisationId, PartnershipId, PersonId } from '../../main/domain/id.ts';
import type { Nudge } from '../../main/domain/nudge.ts';
import type { CommitmentView, ConflictRow, MeetingView, PartyName, PostView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, nameField, wordsField } from './fields.ts';

const conflictId = idField<ConflictId>();
const entryId = idField<ConflictEntryId>();
const id = z.strictObject({ conflictId });
const person = z.strictObject({ kind: z.literal('person'), personId: idField<PersonId>() });
const organisation = z.strictObject({ kind: z.literal('organisation'), organisationId: idField<OrganisationId>() });

/** A party, and how it feels in it. */
const party = z.discriminatedUnion('kind', [person.extend({ feels: wordsField.default('') }), organisation.extend({ feels: wordsField.default('') })]);
const parties = z.array(party).min(1, 'Say whom it is with: a person or an organisation.').max(100);
const view = z.strictObject({ wants: wordsField.default(''), because: wordsField.default('') });
const whoWasThere = z.array(idField<PersonId>()).max(500).default([]);

/** What is written on one day. */
const entry = z.strictObject({
  day: dayField,
  text: wordsField.default(''),
  movement: z.enum(MOVEMENTS).nullable().default(null),
  meetingId: idField<MeetingId>().nullable().default(null),
  personIds: whoWasThere,
});

/** A conflict to begin: a what-if, or one that was noticed on this day. */
export const conflictToAdd = z.strictObject({
  title: nameField,
  stage: z.enum(['rehearsed', 'noticed']).default('noticed'),
  day: dayField,
  stake: wordsField.default(''),
  power: wordsField.default(''),
  parties,
  mine: view.prefault({}),
  theirs: view.prefault({}),
  partnershipId: idField<PartnershipId>().nullable().default(null),
  /** The first words of its log, and the meeting they are from. */
  text: wordsField.default(''),
  meetingId: idField<MeetingId>().nullable().default(null),
});

/** A move to another stage, with what that stage asks for (main/domain/conflict.ts). */
export const conflictMove = entry.extend({
  conflictId,
  to: z.enum(STAGES),
  /** The next conversation; left as it is unless it is given. */
  nextOn: dayField.nullable().optional(),
  /** Parked: the day to look again. */
  revisitOn: dayField.nullable().default(null),
  /** Resolved: what was agreed, and how each side feels about it. */
  agreed: wordsField.default(''),
  feelsAfter: wordsField.default(''),
  feelings: z.array(z.discriminatedUnion('kind', [person.extend({ feelsAfter: wordsField }), organisation.extend({ feelsAfter: wordsField })])).max(100).default([]),
});

/** The day of the next conversation, or none. */
export const nextConversation = z.strictObject({ conflictId, nextOn: dayField.nullable() });

/** Another conversation, or a note, in a conflict's log. */
export const entryToAdd = entry.extend({
  conflictId,
  /** The next conversation; left as it is unless it is given. */
  nextOn: dayField.nullable().optional(),
});

/** A party to a conflict, as its page shows it. */
export type PartyView = PartyName & { readonly feels: string; readonly feelsAfter: string; /** A person's newest post. */ readonly post: PostView | null };

/** An entry of a conflict's log with who was there and the meeting it is from. */
export interface ConflictEntryView extends ConflictEntry {
  readonly people: readonly { readonly personId: PersonId; readonly name: string }[];
  readonly meeting: Pick<MeetingView, 'id' | 'day' | 'mode' | 'minutes' | 'place' | 'title' | 'partnershipName' | 'participants'> | null;
}

/** A conflict's page. */
export interface ConflictPage {
  readonly conflict: Omit<Conflict, 'parties' | 'viewpoints' | 'entries'>;
  readonly parties: readonly PartyView[];
  readonly mine: Pick<Viewpoint, 'wants' | 'because'>;
  readonly theirs: Pick<Viewpoint, 'wants' | 'because'>;
  readonly partnershipName: string | null;
  /** Newest first. */
  readonly entries: readonly ConflictEntryView[];
  /** Promises that came from it, open ones first. */
  readonly commitments: readonly CommitmentView[];
  /** What asks about it, most telling first. */
  readonly nudges: readonly Nudge[];
  /** The stages it may move to, the usual one first. */
  readonly moves: readonly Stage[];
}

/** Differences, from the first sign to what was agreed. */
export const conflictCalls = {
  'conflicts.list': reads(
    z.strictObject({
      personId: idField<PersonId>().optional(),
      organisationId: idField<OrganisationId>().optional(),
      partnershipId: idField<PartnershipId>().optional(),
    }),
  ).gives<readonly ConflictRow[]>(),
  'conflicts.get': reads(id).gives<ConflictPage>(),
  'conflicts.add': writes(conflictToAdd).gives<{ readonly conflictId: ConflictId }>(),
  /** Only the fields named are changed. Parties are replaced as a whole; how those that stay feel about what was agreed is kept. */
  'conflicts.edit': writes(
    id.extend(
      z.strictObject({
        title: nameField,
        stake: wordsField,
        power: wordsField,
        noticedOn: dayField,
        parties,
        mine: view,
        theirs: view,
        partnershipId: idField<PartnershipId>().nullable(),
      }).partial().shape,
    ),
  ).gives<Record<string, never>>(),
  'conflicts.move': writes(conflictMove).gives<{ readonly entryId: ConflictEntryId }>(),
  'conflicts.setNext': writes(nextConversation).gives<Record<string, never>>(),
  'conflicts.addEntry': writes(entryToAdd).gives<{ readonly entryId: ConflictEntryId }>(),
  'conflicts.editEntry': writes(entry.extend({ entryId })).gives<Record<string, never>>(),
  /** Takes an entry out of the log. One that is a move is taken back by undo, or by another move. */
  'conflicts.removeEntry': writes(z.strictObject({ entryId })).gives<Record<string, never>>(),
  'conflicts.remove': writes(id).gives<Record<string, never>>(),
} as const;
