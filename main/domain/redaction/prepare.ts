import type { PersonId } from '../id.ts';
import type { Disclosure } from '../summary/document.ts';
import { type Address, findAddresses, type KnownNumbers, knownNumbers } from './addresses.ts';
import type { Appearing, RedactionBook, RedactionRef } from './book.ts';
import { keyOf } from './key.ts';
import { indexBook, indexPhrases, type Lexicon, sayId, type Subject, titleKey, uniqueTitles } from './lexicon.ts';
import { findMatches } from './matching.ts';
import { initialsOf } from './person-forms.ts';
import { type Piece, scanPieces } from './pieces.ts';
import { plainTitle, postOf } from './roles.ts';
import { nameAll, type SaidFor } from './said-for.ts';

/** A book made ready for one document at one disclosure. Made by `prepareRedaction`, read by the rest. */
export interface Redactor {
  readonly disclosure: Disclosure;
  readonly book: RedactionBook;
  readonly lexicon: Lexicon;
  /** What the redaction says itself. */
  readonly own: Lexicon['nodes'];
  /** A text in pieces, with its addresses; those of `appearing` are read once. */
  readonly read: (text: string) => Reading;
  readonly saidFor: SaidFor;
  /** Who, at *roles*, is told by a title that nobody else has held. */
  readonly toldByTitle: ReadonlyMap<PersonId, string>;
  readonly uniqueTitles: ReadonlySet<string>;
  /** Words that the texts have in small letters, so that they are words at the beginning of a sentence too. */
  readonly small: ReadonlySet<string>;
  /** What a lone letter may stand for; null when it is nobody's. */
  readonly initialsOf: (letter: string) => string | null;
}

export const AREA = 'the area';
export const A_BODY = 'an organisation';
const FIXED = [AREA, A_BODY, 'some people', 'an e-mail address', 'a phone number', 'a web address', 'a postcode'];
const NOTHING: Lexicon['nodes'] = new Map();

/**
 * Makes a book ready. At *pseudonyms* the letters, and at *roles* the numbers, go in the order of `appearing`, then of ids, never of
 * names. Make one for each document, from all of its texts, and use it for every field and text of it.
 */
export function prepareRedaction(book: RedactionBook, disclosure: Disclosure, { first = [], texts = [] }: Appearing = {}): Redactor {
  const lexicon = indexBook(book);
  const numbers = knownNumbers(book);
  const small = new Set<string>();
  const readings = new Map<string, Reading>();
  const taken = new Set<string>();
  const order = new Map<string, Subject>();
  const byId = new Map(lexicon.subjects.map((subject) => [sayId(subject), subject]));
  const appears = (id: string): void => {
    const subject = byId.get(id);
    if (subject === undefined) return;
    if (subject.kind === 'assistant') appears(`person ${subject.of}`);
    if (!order.has(id)) order.set(id, subject);
  };

  if (disclosure !== 'full') {
    for (const ref of first) if (ref.kind !== 'title') appears(sayRef(ref));
    for (const text of texts) {
      for (const [pseudonym] of text.matchAll(/\b[A-Z][a-z]{3,11} [A-Z]{1,3}\b/gu)) taken.add(pseudonym);
      const reading = readText(text, numbers);
      readings.set(text, reading);
      for (const piece of reading.pieces) if (piece.letters === 'lower') small.add(piece.key);
      for (const { meant, stranger } of findMatches(text, reading.pieces, {
        ...reading,
        names: lexicon.nodes,
        own: NOTHING,
        steps: { taken: 0 },
      }).matches) {
        const [only, other] = meant;
        if (only !== undefined && other === undefined && !stranger) appears(sayId(only.subject));
      }
    }
  }
  const subjects = [...order.values(), ...lexicon.subjects.filter((subject) => !order.has(sayId(subject)))];
  const titles = uniqueTitles(book);
  const named = nameAll(
    book,
    lexicon,
    [...subjects, ...titles.map((title): Subject => ({ kind: 'title', title }))],
    disclosure,
    (pseudonym) => taken.has(pseudonym),
  );
  const unique = new Set(titles.map(titleKey));
  return {
    disclosure,
    book,
    lexicon,
    own: indexPhrases([...subjects.map((subject) => named.phrases.get(sayId(subject)) ?? ''), named.someone, ...FIXED]),
    read: (text) => readings.get(text) ?? readText(text, numbers),
    saidFor: named,
    toldByTitle: disclosure === 'roles' ? toldByTitle(book, lexicon, unique) : new Map(),
    uniqueTitles: unique,
    small,
    initialsOf: initialsIn(book, named),
  };
}

export const sayRef = (ref: Exclude<RedactionRef, { readonly kind: 'title' }>): string => `${ref.kind} ${ref.id}`;

/** The pieces of a text, its addresses, and which pieces these take. Handles are read as names first. */
interface Reading {
  readonly pieces: readonly Piece[];
  readonly addresses: readonly Address[];
  readonly skip: ReadonlySet<number>;
}

function readText(text: string, numbers: KnownNumbers): Reading {
  const pieces = scanPieces(text);
  const addresses = findAddresses(text, numbers);
  const skip = new Set<number>();
  let at = 0;
  for (const { from, to, handle } of addresses) {
    while (at < pieces.length && (pieces[at]?.to ?? 0) <= from) at += 1;
    if (handle) continue;
    for (; at < pieces.length && (pieces[at]?.from ?? 0) < to; at += 1) skip.add(at);
  }
  return { pieces, addresses, skip };
}

function toldByTitle({ people }: RedactionBook, { isName }: Lexicon, unique: ReadonlySet<string>): ReadonlyMap<PersonId, string> {
  const told = new Map<PersonId, string>();
  for (const person of people) {
    const title = postOf(person)?.title ?? '';
    if (unique.has(titleKey(title)) && plainTitle(title, isName) !== '') told.set(person.id, title);
  }
  return told;
}

/** Read when the first lone letter is met, which most texts have none of. */
function initialsIn({ people }: RedactionBook, { phrases, someone }: SaidFor): Redactor['initialsOf'] {
  let bearers: Map<string, Set<string>> | null = null;
  const read = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    for (const { id, name, alsoKnownAs } of people) {
      for (const letter of [name, ...alsoKnownAs].flatMap(initialsOf)) {
        found.set(letter, (found.get(letter) ?? new Set()).add(phrases.get(`person ${id}`) ?? someone));
      }
    }
    return found;
  };
  return (letter) => {
    bearers ??= read();
    const who = bearers.get(keyOf(letter));
    if (who === undefined) return null;
    const [one] = who;
    return who.size === 1 && one !== undefined ? one : someone;
  };
}
