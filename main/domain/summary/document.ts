import type { Day } from '../day.ts';

/**
 * A summary as a document, from which every format is made: PDF, DOCX, Markdown and print say the same because they are drawn
 * from this. Words only: nothing in it points back into the journal, and nothing tells who made it or where.
 */
export interface SummaryDocument {
  readonly title: string;
  /** Under the title: the period, and for which session. */
  readonly lede: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Runs of plain words; `strong` and `quiet` are said by weight and tone in each format's own way. */
export interface DocumentRun {
  readonly text: string;
  readonly tone?: 'strong' | 'quiet';
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly DocumentRun[] }
  /** What someone wrote, line by line, as it was written. */
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly DocumentRun[])[] }
  /** A row for each thing of a kind: a short margin (a day, a state), then words. */
  | { readonly kind: 'rows'; readonly rows: readonly { readonly margin: string; readonly runs: readonly DocumentRun[] }[] };

/** The sections a summary may have, in order, each with a switch (mission: Coaching summary). */
export const SUMMARY_SECTIONS = ['factors', 'relationships', 'conflicts', 'promises', 'learned', 'reflections', 'questions'] as const;
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];

/** How much a document tells of who people are (mission: disclosure level). */
export const DISCLOSURES = ['full', 'roles', 'pseudonyms'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** What a summary is asked for. */
export interface SummaryRequest {
  readonly from: Day;
  readonly to: Day;
  readonly sections: readonly SummarySection[];
  readonly disclosure: Disclosure;
  readonly settled: readonly SettledDoubt[];
}

/**
 * Something in the words that might still tell who is meant. `key` is the same wherever the same thing stands, so that it is settled
 * once; `places` say where it is.
 */
export interface Doubt {
  readonly key: string;
  readonly kind: 'name' | 'title' | 'place' | 'date' | 'number';
  readonly text: string;
  /** Why it may tell: "A capitalised word that is no name in the journal." */
  readonly why: string;
  /** What it would be replaced with when it is hidden. */
  readonly instead: string;
  readonly places: readonly { readonly section: string; readonly before: string; readonly after: string }[];
}

/** How a doubt was settled: it may stand, or it goes, with other words in its place. */
export type SettledDoubt = { readonly key: string } & ({ readonly as: 'stays' } | { readonly as: 'goes'; readonly instead: string });
