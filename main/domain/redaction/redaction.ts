import type { PersonId } from '../id.ts';
import type { Doubt, SettledDoubt } from '../summary/document.ts';
import type { RedactionRef } from './book.ts';
import { datedEvents, doubtKey, type Suspicion, tellingNumbers, unknownNames } from './doubts.ts';
import { titleKey } from './lexicon.ts';
import { findMatches, type Match } from './matching.ts';
import type { Piece } from './pieces.ts';
import { readText, type Redactor, sayRef } from './prepare.ts';
import { articleFor, generalTitle } from './roles.ts';
import { beginsSentence, type Change, fit, large, meaningOf } from './speaking.ts';
import { isOrdinaryWord } from './vocabulary.ts';

export { prepareRedaction, type Redactor } from './prepare.ts';

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

/** A text without what tells who is meant. At *full* it comes back as it is, without doubts. Redacting twice changes nothing more. */
export function redact(redactor: Redactor, text: string, context: RedactionContext = {}): Redacted {
  if (redactor.disclosure === 'full') return { text, doubts: [], steps: 0 };
  const { pieces, addresses, skip } = readText(text, redactor.numbers);
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
  suspicions.push(...unknownNames(text, pieces, (at) => !taken.has(at), isOrdinaryHere, redactor.initialsOf), ...datedEvents(text), ...tellingNumbers(text));
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
  !matches.some((match) => match.sure && match.from <= from + 1 && match.to >= to) && !(/^[@＠]\p{Ll}+$/u.test(text.slice(from, to)) && isOrdinaryWord(text.slice(from + 1, to)));

function unsureName(redactor: Redactor, text: string, pieces: readonly Piece[], match: Match, about: ReadonlySet<PersonId>): Suspicion {
  const key = pieces.slice(match.first, match.last + 1).map((piece) => piece.key).join(' ');
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

const BEFORE_TITLE = new Set('the our my your their his her its this that new interim acting former current'.split(' '));
const ANY = new Set('a an another any every each no some which as other'.split(' '));

/** A title that one person alone has held: at *pseudonyms* it becomes a general one, else the user says. */
function readTitle(redactor: Redactor, text: string, pieces: readonly Piece[], match: Match, title: string, changes: Change[], suspicions: Suspicion[]): void {
  const [piece, before] = [pieces[match.first], pieces[match.first - 1]];
  if (piece === undefined || match.plural) return;
  const previous = before !== undefined && piece.tie === 'joins' ? before : undefined;
  const words = titleKey(title).split(' ').length;
  const capital = piece.letters !== 'lower' && !piece.opens;
  const meant = capital || (previous !== undefined && BEFORE_TITLE.has(previous.key));
  if (words === 1 || redactor.disclosure === 'roles') {
    if (meant || words > 2) suspicions.push({ ...titleDoubt(redactor, title, text.slice(match.from, match.to)), from: match.from, to: match.to });
    return;
  }
  if (words === 2 && (!(meant || piece.letters !== 'lower') || (previous !== undefined && ANY.has(previous.key)))) return;
  const general = generalTitle(title, redactor.lexicon.isName);
  if (previous !== undefined && (previous.key === 'a' || previous.key === 'an')) {
    const article = previous.text.startsWith('A') ? large(articleFor(general)) : articleFor(general);
    changes.push({ from: previous.from, to: match.to, words: `${article} ${general}` });
    return;
  }
  const said = previous !== undefined && (BEFORE_TITLE.has(previous.key) || ANY.has(previous.key)) ? general : `${articleFor(general)} ${general}`;
  changes.push({ from: match.from, to: match.to, words: beginsSentence(text, match.from) ? large(said) : said });
}

function titleDoubt(redactor: Redactor, title: string, text: string): Omit<Suspicion, 'from' | 'to'> {
  const general = generalTitle(title, redactor.lexicon.isName);
  return {
    key: doubtKey('title', titleKey(title)),
    kind: 'title',
    text,
    why: 'A post that only one person in the journal has held.',
    instead: `${articleFor(general)} ${general}`,
  };
}

/** The text with its changes, and the doubts with their places in it. What is changed is no doubt, unless the doubt is of the change. */
function rewrite(text: string, changes: readonly Change[], suspicions: readonly Suspicion[], section: string): { readonly text: string; readonly doubts: readonly FoundDoubt[] } {
  const apart = keepApart(changes);
  const parts: string[] = [];
  const moved: { readonly from: number; readonly to: number; readonly start: number; readonly end: number }[] = [];
  let [at, length] = [0, 0];
  for (const { from, to, words } of apart) {
    parts.push(text.slice(at, from), words);
    const start = length + from - at;
    moved.push({ from, to, start, end: start + words.length });
    [at, length] = [to, start + words.length];
  }
  parts.push(text.slice(at));
  const said = parts.join('');

  const found = new Map<string, Suspicion & { readonly at: { readonly from: number; readonly to: number }[] }>();
  let passed = 0;
  for (const suspicion of keepApart(suspicions)) {
    while (passed < moved.length && (moved[passed]?.to ?? 0) <= suspicion.from) passed += 1;
    const [before, here] = [moved[passed - 1], moved[passed]];
    const shift = before === undefined ? 0 : before.end - before.to;
    let span = { from: suspicion.from + shift, to: suspicion.to + shift };
    if (here !== undefined && here.from < suspicion.to) {
      if (here.from !== suspicion.from || here.to !== suspicion.to) continue;
      span = { from: here.start, to: here.end };
    }
    const known = found.get(suspicion.key);
    if (known === undefined) found.set(suspicion.key, { ...suspicion, at: [span] });
    else known.at.push(span);
  }
  return { text: said, doubts: [...found.values()].map(({ key, kind, text: words, why, instead, at: spans }) => ({ key, kind, text: words, why, instead, at: spans, places: spans.map((span) => placeOf(said, span, section)) })) };
}

/** Leftmost first, the longer of two that begin together; what overlaps it is dropped. */
function keepApart<S extends { readonly from: number; readonly to: number }>(spans: readonly S[]): readonly S[] {
  const apart: S[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
  }
  return apart;
}

/** How much of the text is shown around a doubt. */
const AROUND = 60;

function placeOf(text: string, { from, to }: { readonly from: number; readonly to: number }, section: string): Doubt['places'][number] {
  return {
    section,
    before: text.slice(Math.max(0, from - AROUND), from).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: text.slice(to, to + AROUND).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}

/**
 * What a field says, with its doubts: the same words as the prose. `opens`: it begins a sentence or stands alone, so that a role has
 * a capital. What is not in the book is "someone" or "an organisation".
 */
export function fieldFor(redactor: Redactor, ref: RedactionRef, opens = false, context: RedactionContext = {}): Redacted {
  const said = sayField(redactor, ref);
  const text = opens ? large(said) : said;
  const told = ref.kind === 'person' ? redactor.toldByTitle.get(ref.id) : ref.kind === 'title' && redactor.disclosure === 'roles' && redactor.uniqueTitles.has(titleKey(ref.title)) ? ref.title : undefined;
  const span = { from: 0, to: text.length };
  const doubts = told === undefined ? [] : [{ ...titleDoubt(redactor, told, text), at: [span], places: [placeOf(text, span, context.section ?? '')] }];
  return { text, doubts, steps: 0 };
}

/** `fieldFor` in words alone. */
export const nameFor = (redactor: Redactor, ref: RedactionRef, opens = false): string => fieldFor(redactor, ref, opens).text;

function sayField(redactor: Redactor, ref: RedactionRef): string {
  const { book, disclosure, saidFor } = redactor;
  if (ref.kind === 'title') {
    if (disclosure === 'full') return ref.title;
    if (disclosure === 'pseudonyms' && redactor.uniqueTitles.has(titleKey(ref.title))) return large(generalTitle(ref.title, redactor.lexicon.isName));
    return redact(redactor, ref.title).text;
  }
  if (disclosure !== 'full') return saidFor.phrases.get(sayRef(ref)) ?? (ref.kind === 'person' ? saidFor.someone : 'an organisation');
  const named =
    ref.kind === 'person' ? book.people.find(({ id }) => id === ref.id) : ref.kind === 'organisation' ? book.organisations.find(({ id }) => id === ref.id) : book.partnerships.find(({ id }) => id === ref.id);
  return named?.name ?? (ref.kind === 'person' ? 'someone' : 'an organisation');
}

/**
 * The text of `redact` with what was settled: what stays is left, what goes makes way for other words (themselves redacted; none:
 * the gap is closed). Doubts not settled are left.
 */
export function applySettled(text: string, doubts: readonly FoundDoubt[], settled: readonly SettledDoubt[], redactor: Redactor): string {
  const how = new Map(settled.map((one) => [one.key, one]));
  const changes: Change[] = [];
  for (const { key, at } of doubts) {
    const one = how.get(key);
    if (one?.as !== 'goes') continue;
    const words = redact(redactor, one.instead.trim()).text;
    for (const { from, to } of at) changes.push(words === '' ? gapClosed(text, from, to) : { ...inSentence(text, from, words), to });
  }
  return rewrite(text, changes, [], '').text;
}

/** The blank before goes with the words, unless they stand between two of them at the beginning. */
function gapClosed(text: string, from: number, to: number): Change {
  const blank = /[^\S\r\n]$/u.test(text.slice(0, from).slice(-1));
  if (blank && /^(?:[\s.,;:!?…)\]]|$)/u.test(text.slice(to, to + 1))) return { from: from - 1, to, words: '' };
  return { from, to: !blank && /^[^\S\r\n]/u.test(text.slice(to, to + 1)) ? to + 1 : to, words: '' };
}

/** With the article of the text, or its own; with a capital where a sentence begins. */
function inSentence(text: string, from: number, words: string): { readonly from: number; readonly words: string } {
  const before = /(?<![\p{L}\p{N}])(the|an?|my|our|your|their|his|its) $/iu.exec(text.slice(Math.max(0, from - 8), from))?.[1];
  const bare = words.replace(/^(?:an?|the) (?=\S)/u, '');
  if (before !== undefined && /^an?$/iu.test(before)) {
    const article = before.startsWith('A') ? large(articleFor(bare)) : articleFor(bare);
    return { from: from - before.length - 1, words: `${article} ${bare}` };
  }
  if (before !== undefined) return { from, words: bare };
  return { from, words: beginsSentence(text, from) ? large(words) : words };
}

/** The doubts of a whole document: one for each key, with all of its places in order. */
export function gatherDoubts(found: readonly (readonly FoundDoubt[])[]): readonly Doubt[] {
  const gathered = new Map<string, Doubt>();
  for (const { at: _at, ...doubt } of found.flat()) {
    const known = gathered.get(doubt.key);
    gathered.set(doubt.key, known === undefined ? doubt : { ...known, places: [...known.places, ...doubt.places] });
  }
  return [...gathered.values()];
}
