import type { CommitmentKind, Direction } from '../commitment.ts';
import type { Day } from '../day.ts';
import { findDue } from './due.ts';
import type { OrganisationSighting } from './organisations.ts';
import type { Sighting } from './people.ts';
import type { Piece } from './pieces.ts';
import type { Span } from './recognition.ts';
import { isWorthPromising } from './promising.ts';
import { findTriggers, LONGEST_CLAUSE, type Subject, type Trigger } from './triggers.ts';

/** A promise as read, before it is known whom it is with. */
export interface Pledge {
  readonly direction: Direction;
  readonly kind: CommitmentKind;
  /** The clause after "I'll", without the words that say by when. */
  readonly act: string;
  readonly subject: Subject;
  readonly dueOn: Day | null;
  readonly span: Span;
  /** Where the clause's own words begin and end, the due words included: whom it names is looked for here. */
  readonly clause: Span;
}

/** Most promises read from one line (the contract takes 50 an entry). */
const MOST = 40;

/** Finds promises both ways, and offers of help, in the order they are written. */
export function findPromises(
  text: string,
  pieces: readonly Piece[],
  sightings: readonly Sighting[],
  organisations: readonly OrganisationSighting[],
  on: Day,
): readonly Pledge[] {
  const triggers = findTriggers(text, pieces, sightings, organisations).slice(0, MOST * 4);
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
  const alone =
    early !== null && /^(?:\s*(?:and|so|then|but)?\s*)$/iu.test(opening.slice(0, early.from)) && /^[\s,]*$/u.test(opening.slice(early.to));
  const from = alone && early !== null ? trigger.subjectFrom - opening.length + early.from : trigger.subjectFrom;
  return { ...trigger, act: said.trim(), dueOn: alone && early !== null ? early.day : null, clause, span: { from, to: end } };
}
