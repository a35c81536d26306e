import type { PersonId } from '../id.ts';
import { type Meant, sayId, type Subject } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Piece } from './pieces.ts';
import { articleFor } from './roles.ts';
import type { SaidFor } from './said-for.ts';
import { CONNECTING, DOINGS, TO_SOMEONE } from './vocabulary.ts';

/** What stands for a name, and whom it stands for when that is one. */
export interface Meaning {
  readonly words: string;
  readonly subject: Subject | null;
}

/**
 * What is true of a name: who it is, when only one may be meant (or one of those who were there); else no more than "someone",
 * "an organisation" or "the area".
 */
export function meaningOf(meant: readonly Meant[], { phrases, someone }: SaidFor, about: ReadonlySet<PersonId>): Meaning {
  const say = (subject: Subject): Meaning => ({ words: phrases.get(sayId(subject)) ?? someone, subject });
  const [one] = meant;
  if (one !== undefined && meant.length === 1) return say(one.subject);
  const bodies = meant.filter(({ subject }) => subject.kind === 'organisation' || subject.kind === 'partnership');
  if (bodies.length === meant.length) {
    const [whole, second] = bodies.filter(({ part }) => part === 'whole');
    if (whole !== undefined && second === undefined) return say(whole.subject);
    return { words: bodies.every(({ part }) => part === 'place') ? 'the area' : 'an organisation', subject: null };
  }
  const there = meant.filter(({ subject }) => subject.kind === 'person' && about.has(subject.id));
  const [was, another] = there;
  if (was !== undefined && another === undefined && bodies.length === 0) return say(was.subject);
  // Whoever keeps a diary is meant where its owner is spoken of, and hardly elsewhere.
  const likely = meant.filter(({ subject }) => subject.kind !== 'assistant' || about.has(subject.of));
  const [likeliest] = likely;
  return likeliest !== undefined && likely.length === 1 && likely.length < meant.length
    ? say(likeliest.subject)
    : { words: someone, subject: null };
}

/** Words in place of a stretch of the text. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const DETERMINERS = new Set('the my our your their its his another each every no'.split(' '));
const COUNTED = new Set('two three four both all several many few other those these some'.split(' '));
const TO_ME = new Set([
  ...TO_SOMEONE,
  ...'with to for from by of about at between before after without than against near behind'.split(' '),
]);
const SENTENCE = /(?:[.!?…]["'’”)\]*_~]*[\s>*#•·_~\-–—|"“‘([]*|(?:^|\n)\s*(?:[-*•>#]+|\d+[.)])\s+|\n\s*\n\s*)$/u;

/** Fits what stands for a name into the sentence: its article, its capital, its possessive, its number. */
export function fit(text: string, pieces: readonly Piece[], match: Match, { words, subject }: Meaning): Change {
  let { from, to } = match;
  const before = pieces[match.first - 1];
  const after = pieces[match.last + 1];
  const previous = before !== undefined && isSpaced(text.slice(before.to, from)) ? before : undefined;
  const owned = after !== undefined && after.tie === 'cleaves' && after.key === 's' && after.gap !== '';
  let said = words;

  if (subject?.kind === 'owner') {
    if (owned) {
      said = 'my';
      to = after.to;
    } else if (previous !== undefined && TO_ME.has(previous.key)) said = 'me';
  } else if (match.plural) {
    ({ said, from, to } = several(text, match, subject, said, previous, after));
  } else if (owned && said.endsWith('s')) {
    said = `${said}${text.slice(to, after.from)}`;
    to = after.to;
  } else if (endsInOwnS(text, pieces[match.last], to)) {
    said = `${said}${text.charAt(to)}s`;
    to += 1;
  }

  if (previous !== undefined && from === match.from) {
    const bare = said.replace(/^(?:an?|the) (?=\S)/u, '');
    if (previous.key === 'a' || previous.key === 'an') {
      from = previous.from;
      said = `${asWritten(articleFor(bare), previous.text)}${text.slice(previous.to, match.from)}${bare}`;
    } else if (previous.key === 'the' && subject !== null && isPseudonym(said, subject) && standsAlone(text, to, after, owned)) {
      from = previous.from;
    } else if (DETERMINERS.has(previous.key)) said = bare;
  }
  return { from, to, words: beginsSentence(text, from) && !/^\p{Ll}/u.test(text.slice(from)) ? large(said) : said };
}

function several(
  text: string,
  { from, to }: Match,
  subject: Subject | null,
  said: string,
  previous: Piece | undefined,
  after: Piece | undefined,
): Change & { readonly said: string } {
  const as = (words: string, begins = from, ends = to): Change & { readonly said: string } => ({
    said: words,
    words,
    from: begins,
    to: ends,
  });
  const isBody = subject?.kind === 'organisation' || subject?.kind === 'partnership';
  if (previous !== undefined && COUNTED.has(previous.key)) return as(isBody ? 'organisations' : 'people');
  if (previous?.key === 'the')
    return subject === null || isBody ? as(isBody ? said : 'some people', previous.from) : as(`${said}’s family`, previous.from);
  // "Helens’ desk", and as it is typed in haste: "Helens desk"
  if (/^['’]\s\p{Ll}/u.test(text.slice(to, to + 3))) return as(`${said}${text.charAt(to)}s`, from, to + 1);
  const owner =
    after !== undefined &&
    after.letters === 'lower' &&
    /^[^\S\r\n]$/u.test(after.gap) &&
    !CONNECTING.has(after.key) &&
    !DOINGS.has(after.key);
  return as(owner ? `${said}’s` : said);
}

const isSpaced = (gap: string): boolean => gap !== '' && /^\s+$/u.test(gap) && !/\n\s*\n/u.test(gap);
const isPseudonym = (said: string, { kind }: Subject): boolean =>
  (kind === 'organisation' || kind === 'partnership') && /^\p{Lu}/u.test(said);

/** "the ICB said", "the ICB." – without a thing after it that "the" would belong to. */
const standsAlone = (text: string, to: number, after: Piece | undefined, owned: boolean): boolean =>
  owned || after === undefined || text.slice(to, after.from) !== ' ' || CONNECTING.has(after.key) || DOINGS.has(after.key);

/** "James’ desk": an apostrophe that owns, and closes no quotation. */
function endsInOwnS(text: string, last: Piece | undefined, to: number): boolean {
  if (last === undefined || !last.key.endsWith('s') || !/^['’]\s\p{Ll}/u.test(text.slice(to, to + 3))) return false;
  return !/(?:^|[\s(])['‘]/u.test(text.slice(Math.max(0, to - 120), to));
}

export const beginsSentence = (text: string, from: number): boolean =>
  from === 0 ||
  SENTENCE.test(text.slice(Math.max(0, from - 24), from)) ||
  (text.slice(Math.max(0, from - 24), from).trim() === '' && from < 24);

export const large = (words: string): string => {
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  return words === '' ? '' : first.toLocaleUpperCase('en-GB') + words.slice(first.length);
};

const asWritten = (article: string, as: string): string => (/^\p{Lu}/u.test(as) ? large(article) : article);
