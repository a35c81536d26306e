import { addDays, type Day, daysBetween, sayDate } from './day.ts';
import type { Movement } from './conflict.ts';
import type { Factor, Meeting } from './meeting.ts';
import { countOf, sayCount } from './words.ts';

/** Days in the strip, today the last of them. */
const QUARTER_DAYS = 91;
export const quarterStart = (today: Day): Day => addDays(today, 1 - QUARTER_DAYS);

/** The evidence for one factor: the day of each piece, and the whole in words. No score (mission: Five-factor picture). */
export interface FactorStrip {
  readonly factor: Factor;
  readonly name: string;
  readonly days: readonly Day[];
  readonly words: string;
}

const NOTHING = 'Nothing in the last quarter';

/** What the strips are drawn from: each piece with its day. */
export interface FactorEvidence {
  readonly meetings: readonly (Pick<Meeting, 'day' | 'mode' | 'character'> & {
    /** It touched the first factor, shared purpose. */
    readonly ofPurpose: boolean;
  })[];
  /** Conversations about a difference, and whether they moved anything. */
  readonly talks: readonly { readonly day: Day; readonly movement: Movement | null }[];
  /** My offers of help. */
  readonly offers: readonly { readonly day: Day }[];
}

/** The five factors in a quarter's evidence. What lies outside the quarter is left out. */
export function drawFactors(evidence: FactorEvidence, today: Day): readonly FactorStrip[] {
  const held = inQuarter(evidence.meetings, today);
  const talks = inQuarter(evidence.talks, today);
  const offers = inQuarter(evidence.offers, today);
  const faces = held.filter(({ mode }) => mode === 'face-to-face');
  const open = held.filter(({ character }) => character === 'open');
  const openFaces = faces.filter(({ character }) => character !== 'business').length;
  const purpose = held.filter(({ ofPurpose }) => ofPurpose);
  const moved = talks.filter(({ movement }) => movement === 'forward').length;
  const lastOffer = offers.at(-1);

  return [
    strip(1, 'Shared purpose', purpose, `${upperCount(purpose.length, 'meeting', 'meetings')} touched it`),
    strip(
      2,
      'Personal contact',
      faces,
      `${upperCount(faces.length, 'meeting', 'meetings')} face to face, ${openFaces === 0 ? 'all of them business' : `${sayCount(openFaces)} of them open`}`,
    ),
    strip(3, 'Surfacing conflict', talks, `${upperCount(talks.length, 'conversation', 'conversations')}; ${moved === 0 ? 'none' : sayCount(moved)} moved something`),
    strip(
      4,
      'Offering help',
      offers,
      `${upperCount(offers.length, 'offer', 'offers')}, the ${offers.length === 1 ? 'only one' : 'last'} on ${lastOffer === undefined ? '' : sayDate(lastOffer.day, today)}`,
      'Nothing offered in the last quarter',
    ),
    strip(5, 'The longer term', open, `${upperCount(open.length, 'meeting', 'meetings')} with no business to transact`),
  ];
}

/** Those of the quarter, the earliest first. */
const inQuarter = <T extends { readonly day: Day }>(pieces: readonly T[], today: Day): readonly T[] =>
  pieces.filter(({ day }) => day <= today && day >= quarterStart(today)).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

const strip = (factor: Factor, name: string, evidence: readonly { readonly day: Day }[], words: string, none = NOTHING): FactorStrip => ({
  factor,
  name,
  days: evidence.map(({ day }) => day),
  words: evidence.length === 0 ? none : words,
});

function upperCount(count: number, one: string, many: string): string {
  const said = countOf(count, one, many);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** How far along the strip a day is, from 0 (its first day) to 1 (today). */
export const alongQuarter = (day: Day, today: Day): number => daysBetween(quarterStart(today), day) / (QUARTER_DAYS - 1);

/** The first days of the months in the strip, but for one too near its end to be labelled. */
export function monthsOfQuarter(today: Day): readonly Day[] {
  const start = quarterStart(today);
  const firsts = Array.from({ length: QUARTER_DAYS }, (_, count) => addDays(start, count)).filter((day) => day.endsWith('-01'));
  return firsts.filter((day) => alongQuarter(day, today) < 0.9);
}
