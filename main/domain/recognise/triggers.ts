import type { CommitmentKind, Direction } from '../commitment.ts';
import type { OrganisationSighting } from './organisations.ts';
import { pattern, spelled } from './pattern.ts';
import type { Sighting } from './people.ts';
import type { Piece } from './pieces.ts';
import { PROMISE_VERBS } from './promising.ts';

/** Who it was said of: index into the sightings for a name, the number of a pronoun; null when nobody is named. */
export type Subject = number | 'they' | 'one' | null;

/** Words that begin a promise: "I'll", "she has agreed to", "Gareth to". The act promised follows them. */
export interface Trigger {
  readonly subjectFrom: number;
  readonly actFrom: number;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly subject: Subject;
}

/** How far an act is read after the words that promise it. */
export const LONGEST_CLAUSE = 240;

const PRONOUN = /(?<![\p{L}\p{N}'’])(?<who>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Mm]e)(?![\p{L}\p{N}])/gu;
const ADVERBS = spelled(
  String.raw`(?:(?:also|then|just|definitely|certainly|gladly|happily|now|personally|all|both|each|kindly|probably|`,
  String.raw`maybe|at\sleast|try\sto|try\sand|have\sto)\s){0,2}`,
);
const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}`;
const OBJECT = String.raw`(?:(?:me|us|him|her|them|the\s\p{L}+|${NAME})\s)?`;
const HAVING = String.raw`(?:['’](?:ve|s|d)|\s(?:have|has|had))?\s(?:also\s|since\s|kindly\s)?`;
const BEING = String.raw`(?:['’](?:m|s|re)|\s(?:am|is|are|was|were))\s`;
const WOULD = String.raw`(?:['’](?:d|ll)|\s(?:would|will))\s`;
const WOULD_BE = String.raw`(?:['’](?:m|s|re|d\sbe|ll\sbe)|\s(?:am|is|are|would\sbe|will\sbe))\s(?:very\s|more\sthan\s)?`;

const phrase = (words: string): RegExp => new RegExp(`^${words}`, 'u');

/** What follows a subject that promises, and whether it is an action or help; `inner`: the promise is in what they said. */
const VERB_PHRASES: readonly (readonly [RegExp, CommitmentKind | 'inner'])[] = [
  [phrase(String.raw`(?:['’]ll|\s(?:will|shall))\s${ADVERBS}`), 'action'],
  [phrase(String.raw`${BEING}going\sto\s${ADVERBS}`), 'action'],
  [phrase(String.raw`${HAVING}(?:promised|agreed|undertook|undertaken|committed|pledged)\s${OBJECT}to\s(?:me\sto\s)?${ADVERBS}`), 'action'],
  [phrase(String.raw`${HAVING}(?:offered|volunteered)\s${OBJECT}to\s${ADVERBS}`), 'help'],
  [
    phrase(
      spelled(
        String.raw`${HAVING}(?:promised|said|told|agreed|says|assured)\s${OBJECT}(?:that\s)?`,
        String.raw`(?<inner>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)${WOULD}${ADVERBS}`,
      ),
    ),
    'inner',
  ],
  [phrase(String.raw`\s(?:can|could)\s(?=(?:help|lend|offer|support|spare)\b)`), 'help'],
  [phrase(String.raw`${WOULD_BE}(?:happy|glad|willing)\sto\s${ADVERBS}`), 'help'],
  // "Promised her the winter paper": a thing, not an act.
  [phrase(String.raw`${HAVING}promised\s(?=(?:him|her|them|me|us|${NAME})\s(?:the|a|an|my|our|some|his|her|their)\s)`), 'action'],
];
const TO_ACT = /^\sto\s(?=\p{Ll})/u;
const ELIDED = pattern(
  'u',
  String.raw`^\s*(?<verb>[Pp]romised|[Oo]ffered|[Aa]greed|[Vv]olunteered|[Uu]ndertook|[Ww]ill|[Ss]aid|[Tt]old|`,
  String.raw`(?:[Cc]an|[Cc]ould)(?=\s(?:help|lend|offer|support)\b)|[Hh]appy|[Gg]lad|[Gg]oing)(?=\s)`,
);
/** "Not sure she'll", "if I'll", "hopes they'll": nothing was promised. */
const DOUBTED = pattern(
  'iu',
  String.raw`\b(?:if|whether|hope|hopes|hoping|hoped|doubt|doubts|doubted|think|thinks|thought|wish|wishes|unless|`,
  String.raw`until|till|when|once|worried|worries|fear|fears|feared|afraid|wonder|wonders|wondered|convinced|where|`,
  String.raw`why|how|what|who|which|knows|know|suspect|suspects|expects|expect|guess|assume|assumes|as|than|sure|`,
  String.raw`says?\swhether|because|before|after)\s(?:that\s)?$`,
);

/** Everywhere a promise may begin, in the order of the line. */
export const findTriggers = (
  text: string,
  pieces: readonly Piece[],
  sightings: readonly Sighting[],
  organisations: readonly OrganisationSighting[],
): readonly Trigger[] =>
  [
    ...pronounTriggers(text, pieces),
    ...namedTriggers(text, pieces, sightings, organisations),
    ...elidedTriggers(text, pieces, sightings),
  ].toSorted((a, b) => a.subjectFrom - b.subjectFrom || a.actFrom - b.actFrom);

function* pronounTriggers(text: string, pieces: readonly Piece[]): Generator<Trigger> {
  for (const match of text.matchAll(PRONOUN)) {
    const who = match[0].toLowerCase();
    const to = match.index + match[0].length;
    const after = text.slice(to, to + 120);
    if (who === 'me' || TO_ACT.test(after)) {
      if (opensPiece(text, pieces, match.index, who) && TO_ACT.test(after) && promisesBy(text, to)) {
        yield {
          subjectFrom: match.index,
          actFrom: to + 4,
          direction: isMine(who) ? 'mine' : 'theirs',
          kind: 'action',
          subject: isMine(who) ? null : pronoun(who),
        };
      }
      continue;
    }
    if (DOUBTED.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const quoted = isMine(who) && /["“‘]\s?$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (quoted)
      for (const trigger of triggerAt(after, to, match.index, who, 'one')) yield { ...trigger, direction: 'theirs', subject: 'one' };
    else yield* triggerAt(after, to, match.index, who, isMine(who) ? null : pronoun(who));
  }
}

function* namedTriggers(
  text: string,
  pieces: readonly Piece[],
  sightings: readonly Sighting[],
  organisations: readonly OrganisationSighting[],
): Generator<Trigger> {
  const named = [
    ...sightings.map(({ span }, index) => ({ span, subject: index as number | null })),
    ...organisations.map(({ span }) => ({ span, subject: null })),
  ];
  for (const { span, subject } of named) {
    if (DOUBTED.test(text.slice(Math.max(0, span.from - 24), span.from))) continue;
    const after = text.slice(span.to, span.to + 120);
    if (TO_ACT.test(after)) {
      if (opensPiece(text, pieces, span.from, 'name') && promisesBy(text, span.to)) {
        yield { subjectFrom: span.from, actFrom: span.to + 4, direction: 'theirs', kind: 'action', subject };
      }
      continue;
    }
    yield* triggerAt(after, span.to, span.from, 'name', subject);
  }
}

/**
 * "Offered to chair her December meeting": at the start of a sentence, nobody named is the one who writes – unless it is
 * done for "me" or "us".
 */
function* elidedTriggers(text: string, pieces: readonly Piece[], sightings: readonly Sighting[]): Generator<Trigger> {
  for (const piece of pieces) {
    const match = ELIDED.exec(text.slice(piece.from, Math.min(piece.to, piece.from + 40)));
    const verb = match?.groups?.['verb'];
    if (match === null || verb === undefined) continue;
    const from = piece.from + match[0].length - verb.length;
    if (sightings.some(({ span }) => span.from <= from && from < span.to)) continue;
    const lower = verb.toLowerCase();
    const linked = /^(?:happy|glad|going)$/u.test(lower) ? ' am ' : ' ';
    for (const trigger of triggerAt(
      `${linked}${lower}${text.slice(from + verb.length, from + 120)}`,
      from - linked.length,
      from,
      'elided',
      null,
    )) {
      const forMe = /(?<!\p{L})(?:me|us|my|our)(?!\p{L})/u.test(text.slice(from, Math.min(piece.to, from + LONGEST_CLAUSE)));
      yield forMe ? { ...trigger, direction: 'theirs', subject: 'one' } : trigger;
    }
  }
}

function* triggerAt(after: string, to: number, from: number, who: string, subject: Subject): Generator<Trigger> {
  for (const [pattern, sense] of VERB_PHRASES) {
    const match = pattern.exec(after);
    if (match === null) continue;
    const actFrom = to + match[0].length;
    const mine = isMine(who);
    const shared = { subjectFrom: from, actFrom, subject };
    if (sense === 'inner') {
      const inner = (match.groups?.['inner'] ?? '').toLowerCase();
      if (!isMine(inner)) {
        if (!mine || who === 'elided') yield { ...shared, subject: mine ? pronoun(inner) : subject, direction: 'theirs', kind: 'action' };
      } else if (mine || inner === 'we') {
        yield { ...shared, subject: null, direction: 'mine', kind: 'action' };
      }
      return;
    }
    yield { ...shared, direction: mine ? 'mine' : 'theirs', kind: sense };
    return;
  }
}

const isMine = (who: string): boolean => who === 'i' || who === 'we' || who === 'me' || who === 'elided';
const pronoun = (who: string): 'they' | 'one' => (who === 'they' ? 'they' : 'one');
const promisesBy = (text: string, to: number): boolean =>
  PROMISE_VERBS.has(/^\sto\s(?:also\s)?(?<verb>\p{Ll}+)/u.exec(text.slice(to, to + 40))?.groups?.['verb'] ?? '');

/** Whether a piece after the head, or a part of one after a comma or "and", begins here: "… – Gareth to send the plan". */
function opensPiece(text: string, pieces: readonly Piece[], at: number, who: string): boolean {
  const index = pieces.findIndex((one) => at >= one.from && at < one.to);
  const piece = pieces[index];
  if (piece === undefined) return false;
  const before = text.slice(piece.from, at);
  if (before.trim() === '') return index > 0 || who !== 'name';
  return (index > 0 || who === 'me') && /[,]\s*(?:and\s)?$|\sand\s$/iu.test(before);
}
