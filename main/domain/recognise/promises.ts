import type { CommitmentKind, Direction } from '../commitment.ts';
import type { Day } from '../day.ts';
import { findDue } from './due.ts';
import type { OrganisationSighting } from './organisations.ts';
import type { Sighting } from './people.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './recognition.ts';
import { isWorthPromising, PROMISE_VERBS } from './promising.ts';

/** A promise as read, before it is known whom it is with. */
export interface Pledge {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  /** The clause after "I'll", without the words that say by when. */
  readonly act: string;
  /** Who it was said of: index into the sightings for a name, the word for a pronoun; null when nobody is named. */
  readonly subject: number | 'they' | 'one' | null;
  readonly dueOn: Day | null;
  readonly span: Span;
  /** Where the clause's own words begin and end, the due words included: whom it names is looked for here. */
  readonly clause: Span;
}

interface Trigger {
  readonly subjectFrom: number;
  readonly actFrom: number;
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  readonly subject: Pledge['subject'];
}

/** Most promises read from one line (the contract takes 50 an entry). */
const MOST = 40;
const LONGEST_CLAUSE = 240;

const PRONOUN = /(?<![\p{L}\p{N}'’])(?<who>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Mm]e)(?![\p{L}\p{N}])/gu;
const ADVERBS = String.raw`(?:(?:also|then|just|definitely|certainly|gladly|happily|now|personally|all|both|each|kindly|probably|maybe|at\sleast|try\sto|try\sand|have\sto)\s){0,2}`;
const OBJECT = String.raw`(?:(?:me|us|him|her|them|the\s\p{L}+|\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})\s)?`;
const VERB_PHRASES: readonly (readonly [RegExp, 'said' | CommitmentKind | 'inner' | 'given'])[] = [
  [new RegExp(String.raw`^(?:['’]ll|\s(?:will|shall))\s${ADVERBS}`, 'u'), 'said'],
  [new RegExp(String.raw`^(?:['’](?:m|s|re)|\s(?:am|is|are|was|were))\sgoing\sto\s${ADVERBS}`, 'u'), 'said'],
  [new RegExp(String.raw`^(?:['’](?:ve|s|d)|\s(?:have|has|had))?\s(?:also\s|since\s|kindly\s)?(?:promised|agreed|undertook|committed|pledged|undertaken)\s${OBJECT}(?:to\s)(?:me\sto\s)?${ADVERBS}`, 'u'), 'said'],
  [new RegExp(String.raw`^(?:['’](?:ve|s|d)|\s(?:have|has|had))?\s(?:also\s|since\s|kindly\s)?(?:offered|volunteered)\s${OBJECT}to\s${ADVERBS}`, 'u'), 'help'],
  [new RegExp(String.raw`^(?:['’](?:ve|s|d)|\s(?:have|has|had))?\s(?:promised|said|told|agreed|says|assured)\s${OBJECT}(?:that\s)?(?<inner>I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)(?:['’](?:d|ll)|\s(?:would|will))\s${ADVERBS}`, 'u'), 'inner'],
  [/^\s(?:can|could)\s(?=(?:help|lend|offer|support|spare)\b)/u, 'help'],
  [new RegExp(String.raw`^(?:['’](?:m|s|re|d\sbe|ll\sbe)|\s(?:am|is|are|would\sbe|will\sbe))\s(?:very\s|more\sthan\s)?(?:happy|glad|willing)\sto\s${ADVERBS}`, 'u'), 'help'],
  [/^(?:['’](?:ve|s|d)|\s(?:have|has|had))?\spromised\s(?=(?:him|her|them|me|us|\p{Lu}[\p{L}'’-]+)\s(?:the|a|an|my|our|some|his|her|their)\s)/u, 'given'],
];
const TO_ACT = /^\sto\s(?=\p{Ll})/u;
const ELIDED = /^\s*(?<verb>[Pp]romised|[Oo]ffered|[Aa]greed|[Vv]olunteered|[Uu]ndertook|[Ww]ill|[Ss]aid|[Tt]old|(?:[Cc]an|[Cc]ould)(?=\s(?:help|lend|offer|support)\b)|[Hh]appy|[Gg]lad|[Gg]oing)(?=\s)/u;
/** "Not sure she'll", "if I'll", "hopes they'll": nothing was promised. */
const DOUBTED = /\b(?:if|whether|hope|hopes|hoping|hoped|doubt|doubts|doubted|think|thinks|thought|wish|wishes|unless|until|till|when|once|worried|worries|fear|fears|feared|afraid|wonder|wonders|wondered|convinced|where|why|how|what|who|which|knows|know|suspect|suspects|expects|expect|guess|assume|assumes|as|than|sure|says?\swhether|because|before|after)\s(?:that\s)?$/iu;

/** Finds promises both ways, and offers of help, in the order they are written. */
export function findPromises(
  text: string,
  pieces: readonly Piece[],
  sightings: readonly Sighting[],
  organisations: readonly OrganisationSighting[],
  on: Day,
): readonly Pledge[] {
  const triggers = [...pronounTriggers(text, pieces), ...namedTriggers(text, pieces, sightings, organisations), ...elidedTriggers(text, pieces, sightings)]
    .toSorted((a, b) => a.subjectFrom - b.subjectFrom || a.actFrom - b.actFrom)
    .slice(0, MOST * 4);
  const pledges: Pledge[] = [];
  for (const [index, trigger] of triggers.entries()) {
    const before = pledges.at(-1);
    if (before !== undefined && trigger.subjectFrom < before.span.to) continue;
    const next = triggers.slice(index + 1).find((other) => other.subjectFrom >= trigger.actFrom);
    const pledge = readPledge(text, pieces, trigger, next?.subjectFrom ?? text.length, before?.span.to ?? 0, on);
    if (pledge !== null) pledges.push(pledge);
    if (pledges.length >= MOST) break;
  }
  return pledges;
}

function* pronounTriggers(text: string, pieces: readonly Piece[]): Generator<Trigger> {
  for (const match of text.matchAll(PRONOUN)) {
    const who = match[0].toLowerCase();
    const to = match.index + match[0].length;
    const after = text.slice(to, to + 120);
    if (who === 'me' || TO_ACT.test(after)) {
      if (opensPiece(text, pieces, match.index) && TO_ACT.test(after) && promisesBy(text, to)) {
        yield { subjectFrom: match.index, actFrom: to + 4, direction: isMine(who) ? 'mine' : 'theirs', kind: 'action', subject: isMine(who) ? null : pronoun(who) };
      }
      continue;
    }
    if (DOUBTED.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    yield* triggerAt(after, to, match.index, who, isMine(who) ? null : pronoun(who));
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
      if (opensPiece(text, pieces, span.from, true) && promisesBy(text, span.to)) {
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
    for (const trigger of triggerAt(`${linked}${lower}${text.slice(from + verb.length, from + 120)}`, from - linked.length, from, 'elided', null)) {
      const forMe = /(?<!\p{L})(?:me|us|my|our)(?!\p{L})/u.test(text.slice(from, Math.min(piece.to, from + LONGEST_CLAUSE)));
      yield forMe ? { ...trigger, direction: 'theirs', subject: 'one' } : trigger;
    }
  }
}

function* triggerAt(after: string, to: number, from: number, who: string, subject: Pledge['subject']): Generator<Trigger> {
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
    const kind = sense === 'help' ? 'help' : 'action';
    yield { ...shared, direction: mine ? 'mine' : 'theirs', kind };
    return;
  }
}

const isMine = (who: string): boolean => who === 'i' || who === 'we' || who === 'me' || who === 'elided';
const pronoun = (who: string): 'they' | 'one' => (who === 'they' ? 'they' : 'one');
const promisesBy = (text: string, to: number): boolean => PROMISE_VERBS.has(/^\sto\s(?:also\s)?(?<verb>\p{Ll}+)/u.exec(text.slice(to, to + 40))?.groups?.['verb'] ?? '');

/** Whether a piece after the head, or a part of one after a comma or "and", begins here: "… – Gareth to send the plan". */
function opensPiece(text: string, pieces: readonly Piece[], at: number, named = false): boolean {
  const index = pieces.findIndex((piece) => at >= piece.from && at < piece.to);
  const piece = pieces[index];
  if (piece === undefined) return false;
  const before = text.slice(piece.from, at);
  if (before.trim() === '') return index > 0 || !named;
  return index > 0 && /[,]\s*(?:and\s)?$|\sand\s$/iu.test(before);
}

const CUTS: readonly RegExp[] = [
  /,\s(?=(?:and\s|but\s|so\s|as\s|then\s)?(?:I|he|she|they|we|it|you|nobody|everyone|no\sone)(?:\b|['’]))/iu,
  /,\s(?=(?:before|which|so|because|as|since|though|although|but|while|whereas|who|if|when|once|otherwise|then|not|except|unless)\b)/iu,
  /\s(?=(?:but|because|so\sthat|although|though|whereas|otherwise)\s)/iu,
  /\sand\s(?=(?:I|he|she|they|we|it)(?:\s|['’]))/u,
  /\s(?=(?:so|as|since)\s(?:he|she|they|I|we|it|the)\s)/u,
];

function readPledge(text: string, pieces: readonly Piece[], trigger: Trigger, stop: number, floor: number, on: Day): Pledge | null {
  const piece = pieces.find((one) => trigger.actFrom >= one.from && trigger.actFrom <= one.to);
  if (piece === undefined) return null;
  let to = Math.min(piece.to, stop, trigger.actFrom + LONGEST_CLAUSE);
  for (const cut of CUTS) {
    const match = cut.exec(text.slice(trigger.actFrom, to));
    if (match !== null) to = trigger.actFrom + match.index;
  }
  const raw = text.slice(trigger.actFrom, to);
  const said = raw.replace(/(?:[\s,]+(?:and|but|then))?[\s,]*$/iu, '');
  if (!isWorthPromising(said, trigger.direction)) return null;

  const due = findDue(said, on);
  const end = trigger.actFrom + said.length;
  const clause = { from: trigger.subjectFrom, to: end };
  if (due !== null) {
    const rest = said.slice(due.to);
    const act = `${said.slice(0, due.from)} ${rest.replace(/^\s*,/u, '')}`.replace(/\s+/gu, ' ').trim();
    return { ...trigger, act, dueOn: due.day, clause, span: clause };
  }
  // "By Friday I'll send it": the day comes first.
  const lead = text.slice(Math.max(piece.from, floor), trigger.subjectFrom);
  const opening = lead.slice(lead.lastIndexOf(',', lead.trimEnd().length - 2) + 1);
  const early = opening.length < 60 ? findDue(opening.replace(/,\s*$/u, '').trimEnd(), on) : null;
  const alone = early !== null && /^(?:\s*(?:and|so|then|but)?\s*)$/iu.test(opening.slice(0, early.from)) && /^[\s,]*$/u.test(opening.slice(early.to));
  const from = alone && early !== null ? trigger.subjectFrom - opening.length + early.from : trigger.subjectFrom;
  return { ...trigger, act: said.trim(), dueOn: alone && early !== null ? early.day : null, clause, span: { from, to: end } };
}
