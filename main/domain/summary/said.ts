import { type Stage, sayStage } from '../conflict.ts';
import { type Day, sayDate } from '../day.ts';
import { type Evidence, FACTOR_NAMES, sayEvidence } from '../factors.ts';
import type { OrganisationId, PartnershipId, PersonId } from '../id.ts';
import type { Factor } from '../meeting.ts';
import { sayDays, sayTimes } from '../nudges/phrases.ts';
import { countOf, listNames } from '../words.ts';
import type { SummaryDocument } from './document.ts';

declare const saidBrand: unique symbol;

/**
 * Words that may stand in a summary. There are two ways to them: the journal's own go through a `Mouth`, which hides who is meant;
 * the product's own are literals, counts and days. A string of the journal is no `Said`, so it cannot reach a document by itself.
 */
export type Said = string & { readonly [saidBrand]: true };

/** A thing with every string in it `Said`; what is one of a few words stays that. */
type InSaid<T> = string extends T ? Said : T extends object ? { readonly [K in keyof T]: InSaid<T[K]> } : T;

/** A document of nothing but words that may stand in it. */
export type SaidDocument = InSaid<SummaryDocument>;
export type SaidSection = SaidDocument['sections'][number];
export type SaidBlock = SaidSection['blocks'][number];
export type SaidRun = Extract<SaidBlock, { readonly kind: 'paragraph' }>['runs'][number];
export type SaidRow = Extract<SaidBlock, { readonly kind: 'rows' }>['rows'][number];

/** How prose is said: whom the record is about, so that a name several bear means the one who was there; and how long it may be. */
export interface ProseOptions {
  readonly about?: readonly PersonId[];
  /** In words: the first whole sentences up to so many are said (shorten.ts). */
  readonly most?: number;
}

/** What says the journal's names and prose, at a level of disclosure. */
interface MouthOf<Words> {
  /** `opens`: it begins a sentence or stands alone. */
  readonly person: (id: PersonId, opens?: 'opens') => Words;
  readonly organisation: (id: OrganisationId) => Words;
  readonly partnership: (id: PartnershipId, opens?: 'opens') => Words;
  /** Prose as it was written, or a title. */
  readonly prose: (written: string, options?: ProseOptions) => Words;
}
export type Mouth = MouthOf<Said>;

/** The same as a redaction offers it: plain strings, which may stand from here on. */
export type Speaker = MouthOf<string>;

const said = (words: string): Said => words as Said;

/** Lets a redaction speak in a document. The one door for words of the journal. */
export const mouthOf = (speaker: Speaker): Mouth => ({
  person: (id, opens) => said(speaker.person(id, opens)),
  organisation: (id) => said(speaker.organisation(id)),
  partnership: (id, opens) => said(speaker.partnership(id, opens)),
  prose: (written, options) => said(speaker.prose(written, options)),
});

/** The product's own words with said ones between: own`With ${name}`. */
export const own = (literals: TemplateStringsArray, ...values: readonly Said[]): Said =>
  said(literals.reduce((whole, literal, at) => whole + literal + (values[at] ?? ''), ''));

/** A literal of the program; any other string is refused by the compiler. */
type Literal<S extends string> = string extends S ? never : S;

/** "no meetings", "three meetings". */
export const count = <One extends string, Many extends string>(times: number, one: Literal<One>, many: Literal<Many>): Said => said(countOf(times, one, many));
/** In figures. */
export const figure = (value: number): Said => said(value.toLocaleString('en-GB'));
/** "once", "twice", "three times". */
export const times = (value: number): Said => said(sayTimes(value));
export const days = (value: number): Said => said(sayDays(value));
/** "20 November", with the year where it is not that of `end`. */
export const date = (day: Day, end: Day): Said => said(sayDate(day, end));
export const stage = (of: Stage): Said => said(sayStage(of));
export const factorName = (factor: Factor): Said => said(FACTOR_NAMES[factor]);
/** The evidence for a factor in a sentence of counts and days; the labels of what was found are not read. */
export const evidence = (factor: Factor, pieces: readonly Evidence[], end: Day): Said =>
  said(sayEvidence(factor, pieces.map((piece) => ({ ...piece, label: '' })), end, 'Nothing in this period'));

/** "Priya, Tunde and Siân". */
export const list = (names: readonly Said[]): Said => said(listNames(names));
export const join = (parts: readonly Said[], between: '' | ' ' | ', ' | '; ' | '\n' | '\n\n'): Said => said(parts.filter((part) => part !== '').join(between));
/** Some of what was said: what is left out tells no more. */
export const cut = (words: Said, from: number, to: number = words.length): Said => said(words.slice(from, to));
/** The first letter made large. */
export const begin = (words: Said): Said => said(words.slice(0, 1).toLocaleUpperCase('en-GB') + words.slice(1));
/** Said lines, one by one. */
export const linesOf = (words: Said): readonly Said[] => words.split('\n').map(said);
export const trimmed = (words: Said): Said => said(words.trim());

export const NOTHING: Said = said('');
