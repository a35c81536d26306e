import type { OrganisationId, PersonId } from '../id.ts';
import type { Disclosure } from '../summary/document.ts';
import type { BookOrganisation, BookPerson, RedactionBook } from './book.ts';
import { keyOf } from './key.ts';
import { type Lexicon, sayId, type Subject } from './lexicon.ts';
import { bodyPhrase, generalTitle, type Phrase, postOf, rolePhrase, sayPhrase } from './roles.ts';

/** What stands for everyone and everything in one document. */
export interface SaidFor {
  /** By `sayId`. */
  readonly phrases: ReadonlyMap<string, string>;
  /** For a name that several bear. */
  readonly someone: string;
}

/** Without I, which is whoever writes. */
const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const PERSONS = ['Person', 'Colleague', 'Contact', 'Individual', 'Somebody'] as const;
const ORGANISATIONS = ['Organisation', 'Body', 'Institution', 'Agency'] as const;
const PARTNERSHIPS = ['Partnership', 'Group', 'Alliance', 'Gathering'] as const;
const SOMEONES = ['someone', 'somebody', 'a colleague', 'a person'] as const;

/** "A" … "Z", "AA" …, without I. */
function letterAt(at: number): string {
  let rest = at;
  let letters = '';
  do {
    letters = LETTERS.charAt(rest % LETTERS.length) + letters;
    rest = Math.floor(rest / LETTERS.length) - 1;
  } while (rest >= 0);
  return letters;
}

/**
 * Names everyone, in the order given. Letters that are a name, initials or an abbreviation of anyone, and pseudonyms that stand in
 * the texts already, are not given.
 */
export function nameAll(
  book: RedactionBook,
  { isName }: Lexicon,
  subjects: readonly Subject[],
  disclosure: Disclosure,
  taken: (pseudonym: string) => boolean,
): SaidFor {
  const phrases = new Map<string, string>();
  const someone = SOMEONES.find((word) => !isName(keyOf(word))) ?? SOMEONES[0];
  const say = disclosure === 'roles' ? roles(book, isName) : pseudonyms(isName, taken);
  for (const subject of subjects) {
    if (subject.kind !== 'assistant') phrases.set(sayId(subject), say(subject));
  }
  for (const subject of subjects) {
    if (subject.kind === 'assistant') phrases.set(sayId(subject), `${phrases.get(`person ${subject.of}`) ?? someone}’s assistant`);
  }
  return { phrases, someone };
}

/** A word to name a kind of thing by that is nobody’s name. */
const baseOf = (words: readonly string[], isName: (key: string) => boolean): string =>
  words.find((word) => !isName(word.toLowerCase())) ?? words[0] ?? '';

function pseudonyms(isName: (key: string) => boolean, taken: (pseudonym: string) => boolean): (subject: Subject) => string {
  const next = new Map<string, number>();
  const bases = { person: baseOf(PERSONS, isName), organisation: baseOf(ORGANISATIONS, isName), partnership: baseOf(PARTNERSHIPS, isName) };
  return (subject) => {
    if (subject.kind === 'owner') return 'I';
    if (subject.kind === 'title') return generalTitle(subject.title, isName);
    if (subject.kind === 'assistant') return '';
    const base = bases[subject.kind];
    for (let at = next.get(base) ?? 0; ; at += 1) {
      const letters = letterAt(at);
      const pseudonym = `${base} ${letters}`;
      const key = letters.toLowerCase();
      if (isName(key) || isName(base.toLowerCase() + key) || isName(`${base.toLowerCase()} ${key}`) || taken(pseudonym)) continue;
      next.set(base, at + 1);
      return pseudonym;
    }
  };
}

function roles({ people, organisations }: RedactionBook, isName: (key: string) => boolean): (subject: Subject) => string {
  const known = new Map<PersonId, BookPerson>(people.map((person) => [person.id, person]));
  const bodies = new Map<OrganisationId, BookOrganisation>(organisations.map((body) => [body.id, body]));
  const counts = new Map<string, number>();
  const count = (phrase: Phrase): string => {
    const so = (counts.get(phrase.words) ?? 0) + 1;
    counts.set(phrase.words, so);
    return sayPhrase(phrase, so);
  };
  return (subject) => {
    switch (subject.kind) {
      case 'owner':
        return 'I';
      case 'title':
        return generalTitle(subject.title, isName);
      case 'assistant':
        return '';
      case 'partnership':
        return count({ words: 'partnership', article: 'a' });
      case 'organisation': {
        const body = bodies.get(subject.id);
        return count(body === undefined ? { words: 'organisation', article: 'a' } : bodyPhrase(body));
      }
      case 'person': {
        const person = known.get(subject.id);
        const post = person === undefined ? null : postOf(person);
        const body = post === null ? undefined : bodies.get(post.organisationId);
        return count(rolePhrase(post, body?.kind ?? null, isName));
      }
    }
  };
}
