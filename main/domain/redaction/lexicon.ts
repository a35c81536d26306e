import type { OrganisationId, PartnershipId, PersonId } from '../id.ts';
import { isNameAndWord } from '../recognise/vocabulary.ts';
import { type BodyForm, bodyForms, KIND_LETTERS } from './body-forms.ts';
import type { RedactionBook } from './book.ts';
import { keyOf } from './key.ts';
import { formsOf, type Part, PARTICLES } from './person-forms.ts';
import { wordsOfName } from './pieces.ts';
import { isOrdinaryWord, isWordToo } from './vocabulary.ts';

/** Someone or something that is not to be told. Numbered densely, in the order of ids. */
export type Subject =
  | { readonly kind: 'owner' }
  | { readonly kind: 'person'; readonly id: PersonId }
  /** Who keeps someone’s diary, and is no contact. */
  | { readonly kind: 'assistant'; readonly of: PersonId; readonly name: string }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'partnership'; readonly id: PartnershipId }
  /** A title that one person alone has held. */
  | { readonly kind: 'title'; readonly title: string };

export type MeantPart = Part | BodyForm['part'];

/** Whom a form may mean, and by what of their name. */
export interface Meant {
  readonly subject: Subject;
  readonly part: MeantPart;
}

export interface Entry {
  readonly meant: readonly Meant[];
  /** `name`: nothing else is so written; `word`: every word of it is an English word too; `letters`: only capitals mean it. */
  readonly sense: 'name' | 'word' | 'letters';
  /** Written with an apostrophe and s by itself: "Brannoc’s". */
  readonly possessive: boolean;
  /** An abbreviation that is a kind as well: "an ICB" is any. */
  readonly kind: boolean;
}

/** Forms by key; `more`: longer forms begin so. One look-up a word, however many the book holds. */
export interface Lexicon {
  readonly nodes: ReadonlyMap<string, { readonly entry: Entry | null; readonly more: boolean }>;
  readonly subjects: readonly Subject[];
  /** Whether a word is a name of anyone, so that nothing made up is called it. */
  readonly isName: (key: string) => boolean;
}

interface Making {
  readonly meant: Map<string, Meant[]>;
  readonly possessive: Set<string>;
}

/** Indexes a book. The order of its lists never matters. */
export function indexBook(book: RedactionBook): Lexicon {
  const making: Making = { meant: new Map(), possessive: new Set() };
  const subjects: Subject[] = [];
  const put = (key: string, meant: Meant): void => {
    const known = making.meant.get(key);
    if (known === undefined) {
      making.meant.set(key, [meant]);
      return;
    }
    // One thing's forms come one after another, so that only the last may be its own.
    const last = known.at(-1);
    if (last?.subject !== meant.subject) known.push(meant);
    else if (last.part === 'run') known[known.length - 1] = meant;
  };
  const putPerson = (subject: Subject, names: readonly string[]): void => {
    subjects.push(subject);
    for (const name of names) {
      for (const { key, part } of formsOf(name)) put(key, { subject, part });
      notePossessive(name, making);
    }
  };

  if (book.owner !== null) putPerson({ kind: 'owner' }, [book.owner.name]);
  for (const person of book.people.toSorted((a, b) => a.id - b.id)) {
    putPerson({ kind: 'person', id: person.id }, [person.name, ...person.alsoKnownAs]);
    const assistant = assistantIn(person.assistant);
    if (assistant !== null) putPerson({ kind: 'assistant', of: person.id, name: assistant }, [assistant]);
  }
  for (const { id, name, abbreviation } of book.organisations.toSorted((a, b) => a.id - b.id)) {
    const subject: Subject = { kind: 'organisation', id };
    subjects.push(subject);
    for (const { key, part } of bodyForms(name, abbreviation)) put(key, { subject, part });
    for (const said of [name, abbreviation ?? '']) notePossessive(said, making);
  }
  for (const { id, name } of book.partnerships.toSorted((a, b) => a.id - b.id)) {
    const subject: Subject = { kind: 'partnership', id };
    subjects.push(subject);
    for (const { key, part } of bodyForms(name, null)) put(key, { subject, part });
    notePossessive(name, making);
  }
  for (const title of uniqueTitles(book)) {
    const key = titleKey(title);
    if (!making.meant.has(key)) put(key, { subject: { kind: 'title', title }, part: 'whole' });
    notePossessive(title, making);
  }
  return { nodes: nodesOf(making), subjects, isName: (key) => making.meant.has(key) };
}

function nodesOf({ meant, possessive }: Making): Lexicon['nodes'] {
  const nodes = new Map<string, { entry: Entry | null; more: boolean }>();
  for (const [key, whom] of meant) {
    const called = whom.every(({ part }) => part !== 'run') ? whom : whom.filter(({ part }) => part !== 'run');
    const all = called.length > 0 ? called : whom;
    const entry: Entry = { meant: all, sense: senseOf(key, all), possessive: possessive.has(key), kind: KIND_LETTERS.has(key) };
    const node = nodes.get(key);
    if (node === undefined) nodes.set(key, { entry, more: false });
    else node.entry = entry;
    for (let at = key.lastIndexOf(' '); at > 0; at = key.lastIndexOf(' ', at - 1)) {
      const beginning = key.slice(0, at);
      const known = nodes.get(beginning);
      if (known?.more === true) break;
      if (known === undefined) nodes.set(beginning, { entry: null, more: true });
      else known.more = true;
    }
  }
  return nodes;
}

/** What the redaction itself says, so that it is nobody's name when a text is redacted again. */
export function indexPhrases(phrases: Iterable<string>): Lexicon['nodes'] {
  const meant = new Map<string, Meant[]>();
  const possessive = new Set<string>();
  for (const phrase of phrases) {
    const words = wordsOfName(phrase).map((word) => word.join(''));
    for (const from of /^(?:an?|the)$/u.test(words[0] ?? '') && words.length > 1 ? [0, 1] : [0]) meant.set(words.slice(from).join(' '), []);
  }
  return nodesOf({ meant, possessive });
}

function senseOf(key: string, meant: readonly Meant[]): Entry['sense'] {
  if (meant.every(({ part }) => part === 'initials' || part === 'letters')) return 'letters';
  const words = key.split(' ');
  return words.every((word) => isWordToo(word) || [...word].length === 1 || PARTICLES.has(word)) ? 'word' : 'name';
}

function notePossessive(name: string, { possessive }: Making): void {
  const words = wordsOfName(name);
  for (let to = 0; to < words.length; to += 1) {
    if (words[to]?.at(-1) !== 's' || words[to]?.length === 1) continue;
    for (let from = 0; from <= to; from += 1)
      possessive.add(
        words
          .slice(from, to + 1)
          .map((word) => word.join(''))
          .join(' '),
      );
  }
}

/** One thing’s own mark, for comparing. */
export function sayId(subject: Subject): string {
  switch (subject.kind) {
    case 'owner':
      return 'owner';
    case 'assistant':
      return `assistant ${subject.of}`;
    case 'title':
      return `title ${titleKey(subject.title)}`;
    case 'person':
    case 'organisation':
    case 'partnership':
      return `${subject.kind} ${subject.id}`;
  }
}

/** Titles compared without case, accents and signs. */
export const titleKey = (title: string): string =>
  wordsOfName(title)
    .map((word) => word.join(''))
    .join(' ');

/** Titles that one person alone holds or has held, wherever. */
export function uniqueTitles(book: RedactionBook): readonly string[] {
  const holders = new Map<string, { readonly title: string; readonly by: Set<PersonId> }>();
  for (const person of book.people) {
    for (const { title } of person.posts) {
      const key = titleKey(title);
      if (key === '') continue;
      const known = holders.get(key);
      if (known === undefined) holders.set(key, { title, by: new Set([person.id]) });
      else known.by.add(person.id);
    }
  }
  return [...holders].filter(([, { by }]) => by.size === 1).map(([, { title }]) => title);
}

const NAME_FIRST = /^\s*(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Mm]iss)\.?\s+)?(\p{Lu}[\p{L}\p{M}'’-]+(?:[^\S\r\n]+\p{Lu}[\p{L}\p{M}'’-]+){0,3})/u;

/** The name that the notes on an assistant begin with: "Ruth Pell, from his predecessor’s time." Null when they begin otherwise. */
export function assistantIn(notes: string): string | null {
  const words = NAME_FIRST.exec(notes)?.[1]?.split(/\s+/u) ?? [];
  const upTo = words.findIndex((word) => /['’]s$/u.test(word) || (isOrdinaryWord(keyOf(word)) && !isNameAndWord(keyOf(word))));
  const name = upTo === -1 ? words : words.slice(0, upTo);
  return name.length === 0 ? null : name.join(' ');
}
