import type { PersonId } from '../id.ts';
import type { Disclosure, Doubt, SettledDoubt } from '../summary/document.ts';
import type { Appearing, RedactionBook, RedactionRef } from './book.ts';

/** A book made ready for one document at one disclosure. Opaque: made by `prepareRedaction`, read by the rest. */
export interface Redactor {
  readonly disclosure: Disclosure;
}

/** A doubt with where it stands in the redacted text, one span for each of its places. */
export interface FoundDoubt extends Doubt {
  readonly at: readonly { readonly from: number; readonly to: number }[];
}

export interface Redacted {
  readonly text: string;
  readonly doubts: readonly FoundDoubt[];
  /** Look-ups made, which grow with the text and not with the book. */
  readonly steps: number;
}

/** What is known of a text besides its words. */
export interface RedactionContext {
  /** The heading it stands under, for the places of doubts. */
  readonly section?: string;
  /** Whom the record is about: a name that several bear means the one of them who was there. */
  readonly about?: readonly PersonId[];
}

/**
 * Makes a book ready. At *pseudonyms* the letters, and at *roles* the numbers, go in the order of `appearing`, then of ids, never of
 * names. Make one for each document, from all of its texts, and use it for every field and text of it.
 */
export function prepareRedaction(_book: RedactionBook, disclosure: Disclosure, _appearing: Appearing = {}): Redactor {
  return { disclosure };
}

/** A text without what tells who is meant. At *full* it comes back as it is, without doubts. Redacting twice changes nothing more. */
export function redact(_redactor: Redactor, text: string, _context: RedactionContext = {}): Redacted {
  return { text, doubts: [], steps: 0 };
}

/** What a field says: the same words as the prose. `opens`: it begins a sentence or stands alone, so that a role has a capital. */
export function nameFor(_redactor: Redactor, ref: RedactionRef, _opens = false): string {
  return ref.kind;
}

/**
 * The text of `redact` with what was settled: what stays is left, what goes makes way for other words (themselves redacted; none:
 * the gap is closed). Doubts not settled are left.
 */
export function applySettled(text: string, _doubts: readonly FoundDoubt[], _settled: readonly SettledDoubt[], _redactor: Redactor): string {
  return text;
}

/** The doubts of a whole document: one for each key, with all of its places in order. */
export function gatherDoubts(_found: readonly (readonly FoundDoubt[])[]): readonly Doubt[] {
  return [];
}
