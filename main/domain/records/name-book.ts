import type { PersonId } from '../id.ts';
import { matchedForm } from '../importing/matching.ts';
import { keyOf, nameWords } from '../recognise/words.ts';

/** Someone as writing may name them. */
export interface Named {
  readonly id: PersonId;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
}

/** What else may stand in the way of taking a word for a name: everybody else, and what organisations and groups are called. */
export interface Surroundings {
  readonly people: readonly Named[];
  readonly names: readonly string[];
}

/** How to reach someone, as writing may give it. */
export interface Reached {
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/** A run of words that is a name: theirs, or somebody or something else's. */
export interface NamePattern {
  readonly keys: readonly string[];
  /** `whole`: enough by itself, however it is written. `first`, `last`, `nick`: one word, which must stand as a name. `other`: not theirs. */
  readonly kind: 'whole' | 'first' | 'last' | 'nick' | 'other';
}

/** All ways in which writing names one person. */
export interface NameBook {
  /** By the first word, the longest first. */
  readonly patterns: ReadonlyMap<string, readonly NamePattern[]>;
  /** Who else bears a name of one or more of its words. */
  readonly shared: ReadonlyMap<string, ReadonlySet<PersonId>>;
  /** First letters of the first name and of the surname, folded. */
  readonly initials: { readonly first: string; readonly last: string };
  readonly emails: ReadonlySet<string>;
  /** What stands before the @ of an address that is made of the name: "helencarrow", "hcarrow". */
  readonly localParts: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

/** The book of one person's names, among everybody else. */
export function nameBookOf(person: Named, reached: readonly Reached[], around: Surroundings): NameBook {
  const words = nameWords(person.name);
  const [first, last] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  const family = familyOf(person.name);
  const own: NamePattern[] = [
    { keys: words, kind: words.length > 1 ? 'whole' : 'nick' },
    ...(words.length > 2 ? [whole([first, last]), whole(words.slice(0, -1)), whole(words.slice(1))] : []),
    ...(family.length > 1 ? [whole(family), whole([first, ...family])] : []),
    // As one word, in an address or a tag.
    ...(words.length > 1 ? [whole([words.join('')]), { keys: [first], kind: 'first' } as const, { keys: [last], kind: 'last' } as const] : []),
    ...person.alsoKnownAs.map(nameWords).map((keys): NamePattern => ({ keys, kind: keys.length > 1 ? 'whole' : 'nick' })),
  ];
  const others = around.people.filter(({ id }) => id !== person.id);
  const theirs = new Set(own.map(({ keys }) => keys.join(' ')));
  const elsewhere = [...others.flatMap((other) => [other.name, ...other.alsoKnownAs]), ...around.names]
    .map(nameWords)
    .filter((keys) => keys.length > 1 && !theirs.has(keys.join(' ')))
    .map((keys): NamePattern => ({ keys, kind: 'other' }));
  const patterns = [...own, ...elsewhere].filter(({ keys }) => keys.length > 0 && keys[0] !== '');
  return {
    patterns: new Map(
      [...Map.groupBy(patterns, ({ keys }) => keys[0] ?? '')].map(([key, some]) => [key, some.toSorted((a, b) => b.keys.length - a.keys.length)]),
    ),
    shared: sharedBy(theirs, others),
    initials: { first: first.slice(0, 1), last: last.slice(0, 1) },
    emails: new Set(reached.filter(({ kind }) => kind === 'email').map(({ value }) => matchedForm('email', value))),
    localParts: last.length < 3 ? new Set() : new Set([first + last, last + first, first.slice(0, 1) + last, last + first.slice(0, 1)]),
    phones: new Set(reached.filter(({ kind }) => kind === 'phone').map(({ value }) => matchedForm('phone', value))),
  };
}

const whole = (keys: readonly string[]): NamePattern => ({ keys, kind: 'whole' });

/** A surname of several words: what stands from its particle, or with its hyphen, on. */
function familyOf(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/u).slice(1);
  const at = parts.findIndex((part) => /^(?:van|von|de|del|della|der|den|di|da|dos|la|le|st|bin|ibn|al|el|ní|nic|mac|ap)$/iu.test(part));
  return nameWords(at === -1 ? (parts.at(-1) ?? '') : parts.slice(at).join(' '));
}

function sharedBy(theirs: ReadonlySet<string>, others: readonly Named[]): ReadonlyMap<string, ReadonlySet<PersonId>> {
  const shared = new Map<string, Set<PersonId>>();
  for (const other of others) {
    const words = nameWords(other.name);
    for (const key of [words.join(' '), words[0] ?? '', words.at(-1) ?? '', ...other.alsoKnownAs.map((name) => nameWords(name).join(' '))]) {
      if (!theirs.has(key)) continue;
      const bearers = shared.get(key) ?? new Set();
      shared.set(key, bearers.add(other.id));
    }
  }
  return shared;
}

/** Whether a text may name someone at all: cheap, so that most writing need not be read word by word. */
export function mayName(book: NameBook, text: string): boolean {
  if (text === '') return false;
  const folded = keyOf(text);
  for (const key of book.patterns.keys()) {
    if (folded.includes(key) && book.patterns.get(key)?.some(({ kind }) => kind !== 'other') === true) return true;
  }
  return (text.includes('@') && (book.emails.size > 0 || book.localParts.size > 0)) || (book.phones.size > 0 && /\d{3}/u.test(text));
}
