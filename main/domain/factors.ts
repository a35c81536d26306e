import type { Movement } from './conflict.ts';
import { addDays, type Day, daysBetween, sayDate } from './day.ts';
import { type Character, FACTORS, type Factor, type Mode } from './meeting.ts';
import { countOf, listNames, sayCount, upperFirst } from './words.ts';

/** What a piece of evidence is: what opens when it is chosen. */
export type PieceKind = 'meeting' | 'talk' | 'offer' | 'kept-help' | 'statement' | 'standing';

/** One piece of evidence, on its day. */
export interface Evidence {
  readonly kind: PieceKind;
  /** Of the meeting, the conflict, the commitment or the partnership. */
  readonly id: number;
  readonly day: Day;
  /** In words; empty where only the days are asked for. */
  readonly label: string;
  /** A meeting's. */
  readonly mode: Mode | null;
  readonly character: Character | null;
  /** The factors a meeting was said to touch. */
  readonly factors: readonly Factor[];
  /** The meeting in which a talk or an offer was. */
  readonly meetingId: number | null;
  readonly movement: Movement | null;
}

/** The five factors by name, as the paper has them. */
export const FACTOR_NAMES: Record<Factor, string> = {
  1: 'Shared purpose',
  2: 'Personal contact',
  3: 'Surfacing conflict',
  4: 'Offering help',
  5: 'The longer term',
};

/**
 * The evidence for one factor, earliest first (mission: The idea behind it): for 1, what a partnership said of itself, where
 * members stand, and meetings that touched it; for 2, meetings face to face; for 3, conversations about a difference; for 4,
 * offers of help and help that was kept; for 5, meetings with no business to transact. A meeting that was said to touch a factor
 * is evidence for it, unless something in it is already.
 */
export function evidenceFor(factor: Factor, all: readonly Evidence[]): readonly Evidence[] {
  const own = all.filter((piece) => isOwn(factor, piece));
  const told = new Set(own.flatMap(({ kind, id, meetingId }) => (kind === 'meeting' ? [id] : meetingId === null ? [] : [meetingId])));
  const ticked = all.filter(({ kind, id, factors }) => kind === 'meeting' && factors.includes(factor) && !told.has(id));
  return [...own, ...ticked].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.kind.localeCompare(b.kind) || a.id - b.id));
}

function isOwn(factor: Factor, { kind, mode, character }: Evidence): boolean {
  switch (factor) {
    case 1:
      return kind === 'statement' || kind === 'standing';
    case 2:
      return kind === 'meeting' && mode === 'face-to-face';
    case 3:
      return kind === 'talk';
    case 4:
      return kind === 'offer' || kind === 'kept-help';
    case 5:
      return kind === 'meeting' && character === 'open';
  }
}

/** The evidence for a factor in one sentence, without a full stop; `none` where there is nothing. No score. */
export function sayEvidence(factor: Factor, pieces: readonly Evidence[], today: Day, none = 'Nothing in the last quarter'): string {
  if (pieces.length === 0) return factor === 4 ? none.replace('Nothing', 'Nothing offered') : none;
  const of = (...kinds: readonly PieceKind[]) => pieces.filter(({ kind }) => kinds.includes(kind));
  switch (factor) {
    case 1: {
      const parts = [
        ...said(of('statement').length, 'statement', 'statements'),
        ...said(of('standing').length, 'member asked', 'members asked'),
        ...said(of('meeting').length, 'meeting', 'meetings'),
      ];
      return upperFirst(of('statement', 'standing').length === 0 ? `${parts.join('')} touched it` : listNames(parts));
    }
    case 2: {
      const open = pieces.filter(({ character }) => character !== 'business').length;
      if (pieces.length === 1) return `One meeting face to face, ${open === 1 ? 'an open one' : 'on business'}`;
      return upperFirst(`${countOf(pieces.length, 'meeting', 'meetings')} face to face, ${open === 0 ? 'all of them business' : `${sayCount(open)} of them open`}`);
    }
    case 3: {
      const talks = of('talk');
      if (talks.length === 0) return upperFirst(`${countOf(pieces.length, 'meeting', 'meetings')} touched it`);
      const moved = talks.filter(({ movement }) => movement === 'forward').length;
      return upperFirst(`${countOf(talks.length, 'conversation', 'conversations')}; ${moved === 0 ? 'none' : sayCount(moved)} moved something`);
    }
    case 4: {
      const offers = of('offer');
      const last = offers.at(-1);
      if (last === undefined) return upperFirst(`${countOf(pieces.length, 'time', 'times')} help was kept or spoken of`);
      return upperFirst(`${countOf(offers.length, 'offer', 'offers')}, the ${offers.length === 1 ? 'only one' : 'last'} on ${sayDate(last.day, today)}`);
    }
    case 5: {
      const open = pieces.filter(({ character }) => character === 'open').length;
      return upperFirst(open === 0 ? `${countOf(pieces.length, 'meeting', 'meetings')} touched it` : `${countOf(open, 'meeting', 'meetings')} with no business to transact`);
    }
  }
}

const said = (count: number, one: string, many: string): readonly string[] => (count === 0 ? [] : [countOf(count, one, many)]);

/** Days in the strip on Today, today the last of them. */
const QUARTER_DAYS = 91;
export const quarterStart = (today: Day): Day => addDays(today, 1 - QUARTER_DAYS);

/** The evidence of a quarter for one factor: the day of each piece, and the whole in words (mission: Five-factor picture). */
export interface FactorStrip {
  readonly factor: Factor;
  readonly name: string;
  readonly days: readonly Day[];
  readonly words: string;
}

/** The five factors in a quarter's evidence. What lies outside the quarter is left out. */
export function drawFactors(evidence: readonly Evidence[], today: Day): readonly FactorStrip[] {
  const quarter = evidence.filter(({ day }) => day <= today && day >= quarterStart(today));
  return FACTORS.map((factor) => {
    const pieces = evidenceFor(factor, quarter);
    return { factor, name: FACTOR_NAMES[factor], days: pieces.map(({ day }) => day), words: sayEvidence(factor, pieces, today) };
  });
}

/** How far along the strip a day is, from 0 (its first day) to 1 (today). */
export const alongQuarter = (day: Day, today: Day): number => daysBetween(quarterStart(today), day) / (QUARTER_DAYS - 1);

/** The first days of the months in the strip, but for one too near its end to be labelled. */
export function monthsOfQuarter(today: Day): readonly Day[] {
  const start = quarterStart(today);
  const firsts = Array.from({ length: QUARTER_DAYS }, (_, count) => addDays(start, count)).filter((day) => day.endsWith('-01'));
  return firsts.filter((day) => alongQuarter(day, today) < 0.9);
}
