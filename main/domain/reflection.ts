import type { Day } from './day.ts';
import type { ConflictId, MeetingId, PersonId, ReflectionId, SessionId } from './id.ts';
import type { Factor } from './meeting.ts';

/** How a reflection is prompted: freely, by *What? So what? Now what?*, by Gibbs' six steps, or by one question of a factor. */
export const REFLECTION_KINDS = ['free', 'what', 'gibbs', 'question'] as const;
export type ReflectionKind = (typeof REFLECTION_KINDS)[number];

/** One prompt and what was written under it, as typed (Markdown, shown as typed). A free reflection has one, without a prompt. */
export interface ReflectionPart {
  readonly prompt: string;
  readonly text: string;
}

/** What a reflection is about, named by `@` or chosen. */
export type ReflectionLink =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'conflict'; readonly id: ConflictId };

/** Writing for oneself, dated. */
export interface Reflection {
  readonly id: ReflectionId;
  readonly day: Day;
  readonly kind: ReflectionKind;
  readonly factors: readonly Factor[];
  readonly parts: readonly ReflectionPart[];
  readonly links: readonly ReflectionLink[];
}

/** A session with a coach, who need not be a contact. */
export interface CoachingSession {
  readonly id: SessionId;
  readonly day: Day;
  readonly coach: string;
  /** What I want to bring, and the questions I want to ask. */
  readonly bring: string;
  readonly questions: string;
  readonly tookAway: string;
  readonly nextOn: Day | null;
}
