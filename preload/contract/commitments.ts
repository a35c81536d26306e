import { z } from 'zod';
import { COMMITMENT_KINDS, COMMITMENT_STATES, DIRECTIONS } from '../../main/domain/commitment.ts';
import type { CommitmentId, ConflictId, MeetingId, OrganisationId, PersonId } from '../../main/domain/id.ts';
import type { CommitmentView } from '../../main/domain/views.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, nameField, wordsField } from './fields.ts';

const commitmentId = idField<CommitmentId>();
const id = z.strictObject({ commitmentId });

/** To whom, or from whom. */
const counterpart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: idField<PersonId>() }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: idField<OrganisationId>() }),
]);

/** A promise that is made on its own, in a meeting or in a conflict. */
export const commitmentToAdd = z.strictObject({
  direction: z.enum(DIRECTIONS),
  kind: z.enum(COMMITMENT_KINDS).default('action'),
  what: nameField,
  with: counterpart.nullable().default(null),
  meetingId: idField<MeetingId>().nullable().default(null),
  conflictId: idField<ConflictId>().nullable().default(null),
  /** The day it was made: today unless it is given. */
  madeOn: dayField.optional(),
  dueOn: dayField.nullable().default(null),
  note: wordsField.default(''),
});

/** How an open promise ended, and on which day: today unless it is given. */
export const settlement = z.strictObject({
  commitmentId,
  as: z.enum(['kept', 'released', 'missed']),
  on: dayField.optional(),
  /** What became of it; what was noted before stands above it. */
  note: wordsField.default(''),
});

/** Another due day, or none. */
export const dayToMove = z.strictObject({ commitmentId, dueOn: dayField.nullable() });

/** Promises both ways. */
export const commitmentCalls = {
  /** Open ones first by due day, those without a day after them; then the latest settled. A screen says how many it wants: a journal may hold 25,000. */
  'commitments.list': reads(
    z.strictObject({
      personId: idField<PersonId>().optional(),
      organisationId: idField<OrganisationId>().optional(),
      conflictId: idField<ConflictId>().optional(),
      /** *settled*: kept, released or missed. */
      state: z.enum([...COMMITMENT_STATES, 'settled']).optional(),
      direction: z.enum(DIRECTIONS).optional(),
      kind: z.enum(COMMITMENT_KINDS).optional(),
      limit: z.int().min(1).max(100_000).optional(),
    }),
  ).gives<readonly CommitmentView[]>(),
  'commitments.get': reads(id).gives<CommitmentView>(),
  'commitments.add': writes(commitmentToAdd).gives<{ readonly commitmentId: CommitmentId }>(),
  /** Only the fields named are changed. */
  'commitments.edit': writes(
    id.extend(
      z.strictObject({
        direction: z.enum(DIRECTIONS),
        kind: z.enum(COMMITMENT_KINDS),
        what: nameField,
        with: counterpart.nullable(),
        madeOn: dayField,
        dueOn: dayField.nullable(),
        note: wordsField,
      }).partial().shape,
    ),
  ).gives<Record<string, never>>(),
  'commitments.settle': writes(settlement).gives<Record<string, never>>(),
  /** Open again, as it was before it was settled; words written when it was settled stay in its note. */
  'commitments.reopen': writes(id).gives<Record<string, never>>(),
  'commitments.moveDay': writes(dayToMove).gives<Record<string, never>>(),
  'commitments.remove': writes(id).gives<Record<string, never>>(),
} as const;
