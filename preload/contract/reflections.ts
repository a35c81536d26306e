import { z } from 'zod';
import type { Day } from '../../main/domain/day.ts';
import type { ConflictId, MeetingId, PersonId, ReflectionId, SessionId } from '../../main/domain/id.ts';
import { FACTORS } from '../../main/domain/meeting.ts';
import { type CoachingSession, type Reflection, REFLECTION_KINDS, type ReflectionLink } from '../../main/domain/reflection.ts';
import type { Disclosure } from '../../main/domain/summary/document.ts';
import { reads, writes } from './call.ts';
import { dayField, idField, nameField, wordsField } from './fields.ts';

const reflectionId = idField<ReflectionId>();
const id = z.strictObject({ reflectionId });
const link = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), id: idField<PersonId>() }),
  z.strictObject({ kind: z.literal('meeting'), id: idField<MeetingId>() }),
  z.strictObject({ kind: z.literal('conflict'), id: idField<ConflictId>() }),
]);
const factors = z.array(z.literal(FACTORS)).max(5);
const parts = z.array(z.strictObject({ prompt: z.string().max(500), text: wordsField })).min(1).max(12);

/** A thing a reflection is about, by name; a meeting's day, null for the others. */
export type ReflectionLinkView = ReflectionLink & { readonly name: string; readonly day: Day | null };

/** One line of the list of reflections. */
export interface ReflectionRow extends Omit<Reflection, 'parts' | 'links'> {
  /** The first words written. */
  readonly beginning: string;
  readonly links: readonly ReflectionLinkView[];
}

export interface ReflectionPage extends Omit<Reflection, 'links'> {
  readonly links: readonly ReflectionLinkView[];
}

/** Writing for oneself. */
export const reflectionCalls = {
  /** The latest first; of a person, a meeting, a conflict or a factor where one is named. */
  'reflections.list': reads(
    z.strictObject({
      from: dayField.optional(),
      to: dayField.optional(),
      about: link.optional(),
      factor: z.literal(FACTORS).optional(),
      limit: z.int().min(1).max(10_000).optional(),
    }),
  ).gives<readonly ReflectionRow[]>(),
  'reflections.get': reads(id).gives<ReflectionPage>(),
  'reflections.begin': writes(
    z.strictObject({ day: dayField, kind: z.enum(REFLECTION_KINDS), parts, factors: factors.default([]), links: z.array(link).max(200).default([]) }),
  ).gives<{ readonly reflectionId: ReflectionId }>(),
  /** Keeps the words as they are typed, and whom they name by `@`. Not a step to undo: typing has its own. */
  'reflections.keep': writes(id.extend({ parts, links: z.array(link).max(200) })).gives<Record<string, never>>(),
  'reflections.edit': writes(id.extend(z.strictObject({ day: dayField, factors }).partial().shape)).gives<Record<string, never>>(),
  'reflections.remove': writes(id).gives<Record<string, never>>(),
} as const;

const sessionId = idField<SessionId>();
const session = z.strictObject({
  day: dayField,
  coach: nameField,
  bring: wordsField.default(''),
  questions: wordsField.default(''),
  tookAway: wordsField.default(''),
  nextOn: dayField.nullable().default(null),
});

/** That a summary was made. */
export interface SummaryMade {
  readonly madeOn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly disclosure: Disclosure;
  readonly format: 'pdf' | 'docx' | 'markdown' | 'print';
}

/** One line of the list of coaching sessions. */
export interface SessionRow extends Pick<CoachingSession, 'id' | 'day' | 'coach' | 'nextOn'> {
  readonly summaries: number;
}

export interface SessionPage extends CoachingSession {
  /** The latest first. */
  readonly summaries: readonly SummaryMade[];
}

/** Sessions with a coach. */
export const sessionCalls = {
  /** The latest first. */
  'sessions.list': reads(z.strictObject({})).gives<readonly SessionRow[]>(),
  'sessions.get': reads(z.strictObject({ sessionId })).gives<SessionPage>(),
  'sessions.add': writes(session).gives<{ readonly sessionId: SessionId }>(),
  /** Only the fields named are changed. */
  'sessions.edit': writes(
    z.strictObject({
      sessionId,
      ...z.strictObject({ day: dayField, coach: nameField, bring: wordsField, questions: wordsField, tookAway: wordsField, nextOn: dayField.nullable() }).partial().shape,
    }),
  ).gives<Record<string, never>>(),
  'sessions.remove': writes(z.strictObject({ sessionId })).gives<Record<string, never>>(),
} as const;
