import { addDays, type Day, daysBetween, sayDate } from './day.ts';
import type { Factor } from './meeting.ts';
import type { MeetingView } from './views.ts';
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

/** The five factors in the meetings of a quarter. */
export function drawFactors(meetings: readonly MeetingView[], today: Day): readonly FactorStrip[] {
  const held = meetings.filter(({ day }) => day <= today && day >= quarterStart(today)).toSorted((a, b) => a.day.localeCompare(b.day));
  const faces = held.filter(({ mode }) => mode === 'face-to-face');
  const open = held.filter(({ character }) => character === 'open');
  const openFaces = faces.filter(({ character }) => character !== 'business').length;
  const purpose = held.filter(({ factors }) => factors.includes(1));
  const talks = held.flatMap((meeting) => meeting.conflicts.map(({ movement }) => ({ day: meeting.day, movement })));
  const moved = talks.filter(({ movement }) => movement === 'forward').length;
  const offers = held.flatMap((meeting) =>
    meeting.commitments.filter(({ direction, kind }) => direction === 'mine' && kind === 'help').map(() => ({ day: meeting.day })),
  );
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
