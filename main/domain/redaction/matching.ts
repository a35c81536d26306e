import { HONORIFICS } from '../recognise/vocabulary.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { AFTER_NAMES } from './person-forms.ts';
import type { Piece } from './pieces.ts';
import { readNeighbours } from './neighbours.ts';
import { readSense } from './sense.ts';
import { isOrdinaryWord, isWordToo } from './vocabulary.ts';

/** Look-ups, counted. */
export interface Steps {
  taken: number;
}

/** What names are looked for, and what the redaction itself says, which is nobody's name. */
export interface Looking {
  readonly names: Lexicon['nodes'];
  readonly own: Lexicon['nodes'];
  readonly skip: ReadonlySet<number>;
  readonly steps: Steps;
}

export interface Found {
  readonly matches: readonly Match[];
  /** Pieces that are known to be no name here. */
  readonly settled: ReadonlySet<number>;
}

interface Longest {
  readonly last: number;
  readonly entry: Entry;
  readonly plural: boolean;
}

/** How many unseen signs or apostrophes one word may hold. */
const MOST_CLEFT = 8;
const STRICT_HONORIFICS = new Set(['dr', 'prof', 'mr', 'mrs', 'ms', 'cllr']);
const ABBREVIATIONS = new Set(['eg', 'ie', 'am', 'pm', 'ps', 'nb', 'cf', 'ca', 'aka']);

/**
 * The names in a text, leftmost and longest first, apart from each other. `skip` says which pieces belong to something else. One
 * pass over the pieces, with look-ups as long as the longest name that begins there.
 */
export function findMatches(text: string, pieces: readonly Piece[], { names, own, skip, steps }: Looking): Found {
  const matches: Match[] = [];
  const settled = new Set<number>();
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || skip.has(at) || piece.contracted) continue;
    const made = longestAt(own, text, pieces, at, skip, steps);
    const found = longestAt(names, text, pieces, at, skip, steps);
    if (made !== null && made.last >= (found?.last ?? -1)) {
      for (let inside = at; inside <= made.last; inside += 1) settled.add(inside);
      at = made.last;
      continue;
    }
    if (found === null) continue;
    const titles = honorificsBefore(pieces, at, skip, matches.at(-1)?.last ?? -1);
    const sense = readSense(found.entry, { pieces, first: at, last: found.last, titled: titles > 0 });
    if (sense === 'word') {
      settled.add(at);
      continue;
    }
    const person = found.entry.meant.some(
      ({ subject }) => subject.kind === 'person' || subject.kind === 'owner' || subject.kind === 'assistant',
    );
    const sure = sense === 'name' && !(found.plural && found.entry.sense !== 'name');
    const first = sure && person ? at - titles : at;
    const last = sure && person ? lettersAfter(pieces, found.last) : found.last;
    const handled = /[@＠]$/u.test(pieces[first]?.gap ?? '') ? 1 : 0;
    matches.push({
      first,
      last,
      from: (pieces[first]?.from ?? 0) - handled,
      to: (pieces[last]?.to ?? 0) + (endsInStop(text, pieces, at, last) ? 1 : 0),
      meant: found.entry.meant,
      sure,
      plural: found.plural,
      stranger: false,
      kind: found.entry.kind,
    });
    at = last;
  }
  return { matches: readNeighbours(text, pieces, matches, skip), settled };
}

/** The stop after "H.C." or "Helen C.", where the sentence goes on. */
const endsInStop = (text: string, pieces: readonly Piece[], first: number, last: number): boolean => {
  const piece = pieces[last];
  return (
    piece !== undefined &&
    last > first &&
    [...piece.text].length === 1 &&
    /^\.(?:,|['’]s|\s+\p{Ll})/u.test(text.slice(piece.to, piece.to + 8))
  );
};

/** The longest form that begins at a piece. Pieces that cleave may be one word or two; those that join are two. */
function longestAt(
  nodes: Lexicon['nodes'],
  text: string,
  pieces: readonly Piece[],
  first: number,
  skip: ReadonlySet<number>,
  steps: Steps,
): Longest | null {
  let longest: Longest | null = null;
  const follow = (key: string, at: number, cleft: number, owned: boolean): void => {
    steps.taken += 1;
    const node = nodes.get(key);
    const entry = node?.entry ?? null;
    if (entry !== null && at > (longest?.last ?? -1) && (!owned || entry.possessive) && isWrittenSo(entry, text, pieces, first, at)) {
      longest = { last: at, entry, plural: false };
    }
    const piece = pieces[at];
    if (entry === null && piece !== undefined && at > (longest?.last ?? -1)) {
      const one = singular(key, piece);
      const plural = one === null ? null : (nodes.get(one)?.entry ?? null);
      if (plural !== null && plural.sense !== 'letters' && !plural.kind) longest = { last: at, entry: plural, plural: true };
    }
    const next = pieces[at + 1];
    if (next === undefined || next.tie === 'apart' || skip.has(at + 1)) return;
    const ending = APOSTROPHED.test(next.gap) && ENDINGS.has(next.key);
    if (next.tie === 'cleaves' && cleft < MOST_CLEFT) follow(key + next.key, at + 1, cleft + 1, ending);
    if (node?.more === true && !ending) follow(`${key} ${next.key}`, at + 1, next.tie === 'cleaves' ? cleft + 1 : cleft, false);
  };
  follow(pieces[first]?.key ?? '', first, 0, false);
  return longest;
}

/** "Helen’s", "Helen’d": what the name is said with, and no initial. */
const ENDINGS = new Set(['s', 'd', 'll', 're', 've', 'm']);
const APOSTROPHED = /['’‘ʼʹ′＇`´]/u;

/** "carrows" as one Carrow; null for an English word, or a word too short. */
function singular(key: string, { key: word, letters }: Piece): string | null {
  if (word.length < 4 || !word.endsWith('s') || isWordToo(word) || (letters === 'lower' && isOrdinaryWord(word))) return null;
  return /(?:s|x|z|ch|sh)es$/u.test(word) ? key.slice(0, -2) : key.slice(0, -1);
}

/** Initials are capitals, or have stops; a lone letter after a name is one, but not an article or "I". */
function isWrittenSo(entry: Entry, text: string, pieces: readonly Piece[], first: number, last: number): boolean {
  const piece = pieces[first];
  if (piece === undefined) return false;
  if (entry.meant.length === 0) return true;
  if (entry.sense === 'letters') {
    if (first === last) return piece.letters === 'upper' && piece.text.length > 1;
    const said = pieces.slice(first, last + 1);
    if (said.every(({ letters, text: letter }) => letters === 'capital' || letters === 'upper' || letter.length > 1))
      return isDotted(text, said) || !said.some(({ key }) => key === 'i' || key === 'a');
    return isDotted(text, said) && !ABBREVIATIONS.has(said.map(({ key }) => key).join(''));
  }
  if (first === last) return true;
  for (let at = first; at <= last; at += 1) {
    const one = pieces[at];
    if (one === undefined || one.key.length > 1 || one.tie === 'cleaves' || one.letters === 'none' || pieces[at + 1]?.tie === 'cleaves')
      continue;
    const dotted = text[one.to] === '.';
    if (dotted) continue;
    if (one.key === 'i' || (one.key === 'a' && (one.letters === 'lower' || one.opens))) return false;
    if (one.letters === 'lower' && (entry.sense !== 'name' || 'stdm'.includes(one.key))) return false;
  }
  return true;
}

const isDotted = (text: string, said: readonly Piece[]): boolean => said.slice(0, -1).every(({ to }) => text[to] === '.');

/** How many titles stand before a name: "Prof Dame". In small letters only those that are nothing else. */
function honorificsBefore(pieces: readonly Piece[], at: number, skip: ReadonlySet<number>, taken: number): number {
  let count = 0;
  for (;;) {
    const [title, next] = [pieces[at - count - 1], pieces[at - count]];
    if (title === undefined || next === undefined || next.tie !== 'joins' || at - count - 1 <= taken || skip.has(at - count - 1))
      return count;
    if (!HONORIFICS.has(title.key) || (title.letters === 'lower' && !STRICT_HONORIFICS.has(title.key))) return count;
    count += 1;
  }
}

/** The letters after a name belong to it: "Helen Carrow OBE". */
function lettersAfter(pieces: readonly Piece[], last: number): number {
  let at = last;
  for (;;) {
    const next = pieces[at + 1];
    if (
      next === undefined ||
      next.tie !== 'joins' ||
      next.text.length < 2 ||
      next.letters === 'lower' ||
      !AFTER_NAMES.has(next.key) ||
      next.letters === 'capital'
    )
      return at;
    at += 1;
  }
}
