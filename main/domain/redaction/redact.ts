import type { PersonId } from '../id.ts';
import type { RedactionRef } from './book.ts';
import { doubtKey, type Suspicion, unknownNames } from './doubts.ts';
import { titleKey } from './lexicon.ts';
import type { Match } from './match.ts';
import { findMatches } from './matching.ts';
import type { Piece } from './pieces.ts';
import { type Redactor, sayRef } from './prepare.ts';
import { type FoundDoubt, placeOf, rewrite } from './rewriting.ts';
import { generalTitle } from './roles.ts';
import { beginsSentence, type Change, fit, large, meaningOf } from './speaking.ts';
import { datedEvents, tellingNumbers } from './telling-numbers.ts';
import { readTitle, titleDoubt } from './titles.ts';
import { isOrdinaryWord } from './vocabulary.ts';

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

/** A text without what tells who is meant. At *full* it comes back as it is, without doubts. Redacting twice changes nothing more. */
export function redact(redactor: Redactor, text: string, context: RedactionContext = {}): Redacted {
  if (redactor.disclosure === 'full') return { text, doubts: [], steps: 0 };
  const { pieces, addresses, skip } = redactor.read(text);
  const steps = { taken: 0 };
  const looking = { names: redactor.lexicon.nodes, own: redactor.own, steps };
  const read = findMatches(text, pieces, { ...looking, skip });
  const handles = addresses.filter(({ from, to, handle }) => handle && isStrangeHandle(text, from, to, read.matches));
  // A handle that is no name belongs to none, so that names are read without it.
  const without = handles.length === 0 ? skip : new Set([...skip, ...piecesWithin(pieces, handles)]);
  const { matches, settled } = without === skip ? read : findMatches(text, pieces, { ...looking, skip: without });
  const about = new Set(context.about);

  const changes: Change[] = [];
  const suspicions: Suspicion[] = [];
  const taken = new Set<number>([...without, ...settled]);
  for (const address of addresses) {
    if (address.handle && !handles.includes(address)) continue;
    const { from, to, instead } = address;
    changes.push({ from, to, words: beginsSentence(text, from) ? large(instead) : instead });
  }
  for (const match of matches) {
    const covered = Array.from({ length: match.last - match.first + 1 }, (_, at) => match.first + at);
    if (covered.some((at) => taken.has(at))) continue;
    for (const at of covered) taken.add(at);
    const [meant] = match.meant;
    if (meant?.subject.kind === 'title') readTitle(redactor, text, pieces, match, meant.subject.title, changes, suspicions);
    else if (match.sure) {
      const meaning = match.stranger ? { words: redactor.saidFor.someone, subject: null } : meaningOf(match.meant, redactor.saidFor, about);
      const change = fit(text, pieces, match, meaning);
      changes.push(change);
      const told = meaning.subject?.kind === 'person' ? redactor.toldByTitle.get(meaning.subject.id) : undefined;
      if (told !== undefined) suspicions.push({ ...titleDoubt(redactor, told, meaning.words), from: change.from, to: change.to });
    } else suspicions.push(unsureName(redactor, text, pieces, match, about));
  }
  const local = new Set(pieces.filter(({ letters }) => letters === 'lower').map(({ key }) => key));
  const isOrdinaryHere = (key: string): boolean => local.has(key) || redactor.small.has(key);
  suspicions.push(
    ...unknownNames(text, pieces, (at) => !taken.has(at), isOrdinaryHere, redactor.initialsOf),
    ...datedEvents(text),
    ...tellingNumbers(text),
  );
  return { ...rewrite(text, changes, suspicions, context.section ?? ''), steps: steps.taken };
}

function* piecesWithin(pieces: readonly Piece[], spans: readonly { readonly from: number; readonly to: number }[]): Generator<number> {
  let at = 0;
  for (const { from, to } of spans) {
    while (at < pieces.length && (pieces[at]?.to ?? 0) <= from) at += 1;
    for (; at < pieces.length && (pieces[at]?.from ?? 0) < to; at += 1) yield at;
  }
}

/** A handle that is no name as a whole: "@helen_c9". An ordinary word after the sign is none: "@work". */
const isStrangeHandle = (text: string, from: number, to: number, matches: readonly Match[]): boolean =>
  !matches.some((match) => match.sure && match.from <= from + 1 && match.to >= to) &&
  !(/^[@＠]\p{Ll}+$/u.test(text.slice(from, to)) && isOrdinaryWord(text.slice(from + 1, to)));

function unsureName(redactor: Redactor, text: string, pieces: readonly Piece[], match: Match, about: ReadonlySet<PersonId>): Suspicion {
  const key = pieces
    .slice(match.first, match.last + 1)
    .map((piece) => piece.key)
    .join(' ');
  const { words } = meaningOf(match.meant, redactor.saidFor, about);
  return {
    key: doubtKey('name', key),
    kind: 'name',
    text: text.slice(match.from, match.to),
    why: 'A name in the journal that is an English word too.',
    instead: match.plural ? 'some people' : words,
    from: match.from,
    to: match.to,
  };
}

/**
 * What a field says, with its doubts: the same words as the prose. `opens`: it begins a sentence or stands alone, so that a role has
 * a capital. What is not in the book is "someone" or "an organisation".
 */
export function fieldFor(redactor: Redactor, ref: RedactionRef, opens = false, context: RedactionContext = {}): Redacted {
  const said = sayField(redactor, ref);
  const text = opens ? large(said) : said;
  const told =
    ref.kind === 'person'
      ? redactor.toldByTitle.get(ref.id)
      : ref.kind === 'title' && redactor.disclosure === 'roles' && redactor.uniqueTitles.has(titleKey(ref.title))
        ? ref.title
        : undefined;
  const span = { from: 0, to: text.length };
  const doubts =
    told === undefined ? [] : [{ ...titleDoubt(redactor, told, text), at: [span], places: [placeOf(text, span, context.section ?? '')] }];
  return { text, doubts, steps: 0 };
}

/** `fieldFor` in words alone. */
export const nameFor = (redactor: Redactor, ref: RedactionRef, opens = false): string => fieldFor(redactor, ref, opens).text;

function sayField(redactor: Redactor, ref: RedactionRef): string {
  const { book, disclosure, saidFor } = redactor;
  if (ref.kind === 'title') {
    if (disclosure === 'full') return ref.title;
    if (disclosure === 'pseudonyms' && redactor.uniqueTitles.has(titleKey(ref.title)))
      return large(generalTitle(ref.title, redactor.lexicon.isName));
    return redact(redactor, ref.title).text;
  }
  if (disclosure !== 'full') return saidFor.phrases.get(sayRef(ref)) ?? (ref.kind === 'person' ? saidFor.someone : 'an organisation');
  const named =
    ref.kind === 'person'
      ? book.people.find(({ id }) => id === ref.id)
      : ref.kind === 'organisation'
        ? book.organisations.find(({ id }) => id === ref.id)
        : book.partnerships.find(({ id }) => id === ref.id);
  return named?.name ?? (ref.kind === 'person' ? 'someone' : 'an organisation');
}
