import type { Day } from '../../../main/domain/day.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import { NO_CORRECTIONS } from '../../../main/domain/recognise/corrections.ts';
import { type Lexicon, prepare } from '../../../main/domain/recognise/lexicon.ts';
import { aLine } from './line.ts';
import { marksOf, type Piece, piecesOf } from './marks.ts';
import { namesIn } from './names.ts';
import { sayHow, sayPromise } from './parts.ts';
import { readLine } from './reading.ts';

const LINES = [
  '8.30 Priya Raman at her office 45m – worried about winter beds. I’ll send the discharge data by Friday.',
  'lunch walk with Gareth, Tunde – first open talk in months; they’ll share the budget assumptions',
  'call Siân: conflict over who funds step-down beds, she feels steamrollered by the trust',
] as const;

/** People of the examples alone, so that what is said of them is truly what would be read. */
const PEOPLE = ['Priya Raman', 'Gareth Pugh', 'Tunde Bakare', 'Siân Llywelyn'];

/** One line of a full day, as an empty one shows it. */
export interface Example {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly understood: string;
}

/** Three lines as they would be read on this day. */
export function examplesOn(day: Day): readonly Example[] {
  const lexicon = exampleLexicon();
  const nameOf = namesIn(lexicon, null);
  return LINES.map((text) => {
    const { recognition, entry } = readLine(aLine('example', text), null, lexicon, day);
    const promises = entry.commitments.map((promise) => {
      const person = promise.participant === null ? undefined : entry.participants[promise.participant]?.person;
      return `${sayPromise(promise, person === undefined ? null : nameOf(person), day)}.`;
    });
    const conflict = entry.conflict?.kind === 'new' ? [`A conflict over ${entry.conflict.title}.`] : [];
    return { text, pieces: piecesOf(text, marksOf(recognition, NO_CORRECTIONS)), understood: [`${sayHow(entry)}.`, ...promises, ...conflict].join(' ') };
  });
}

const exampleLexicon = (): Lexicon =>
  prepare({
    people: PEOPLE.map((name, index) => ({
      id: (index + 1) as PersonId,
      name,
      honorific: null,
      alsoKnownAs: [],
      ring: 'key',
      posts: [],
      emails: [],
      lastMetOn: null,
    })),
    organisations: [],
    conflicts: [],
  });
