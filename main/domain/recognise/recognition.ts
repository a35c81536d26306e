import type { CommitmentKind, Direction } from '../commitment.ts';
import type { Day, LocalTime } from '../day.ts';
import type { ConflictId, OrganisationId, PersonId } from '../id.ts';
import type { Character, Mode } from '../meeting.ts';

/** A stretch of the line, in UTF-16 offsets: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value read from a stretch of the line. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

interface Mentioned {
  /** As written in the line. */
  readonly said: string;
  /** Whether they took part. Someone only spoken of ("worried about Gareth") is marked, but was not met. */
  readonly present: boolean;
  readonly span: Span;
}

/** Someone named in the line. */
export type PersonMention =
  /** One person of the directory, surely meant. */
  | (Mentioned & { readonly kind: 'known'; readonly personId: PersonId })
  /** Several fit ("Sam"), or the nearest is a guess at a misspelling: asked once, inline. Likeliest first, at most five. */
  | (Mentioned & { readonly kind: 'unsure'; readonly candidates: readonly PersonId[] })
  /** Reads like a name nobody has: offered to become a person, with the organisation typed beside it. */
  | (Mentioned & {
      readonly kind: 'new';
      readonly name: string;
      readonly organisationId: OrganisationId | null;
      readonly organisationName: string | null;
    });

export interface OrganisationMention {
  readonly organisationId: OrganisationId;
  readonly span: Span;
}

/** A promise read from the line: "I'll send the data by Friday", "they'll share the assumptions". */
export interface PromiseMention {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  /** In the imperative, as it would stand in a list: "send the discharge data". */
  readonly what: string;
  /** Index into `people`: to whom (mine), or from whom (theirs); null when the line does not say and several fit. */
  readonly person: number | null;
  readonly dueOn: Day | null;
  readonly span: Span;
}

/** A difference read from the line: "conflict over who funds step-down beds". */
export interface ConflictMention {
  /** What it is over: "who funds step-down beds". */
  readonly title: string;
  /** How the other side feels, when the line says ("she feels steamrollered by the trust"), else empty. */
  readonly feels: string;
  /** Unresolved conflicts it may be part of, likeliest first, at most three; empty: one of its own. */
  readonly candidates: readonly ConflictId[];
  readonly span: Span;
}

/** Everything read from one line. What was not said is null, and takes the meeting's defaults. */
export interface Recognition {
  readonly time: Found<LocalTime> | null;
  readonly minutes: Found<number> | null;
  readonly mode: Found<Mode> | null;
  readonly character: Found<Character> | null;
  readonly place: Found<string> | null;
  readonly people: readonly PersonMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly promises: readonly PromiseMention[];
  readonly conflict: ConflictMention | null;
}
