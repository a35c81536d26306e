import type { ClockReading } from '../../main/domain/clock.ts';

/** The box the mark is drawn in: a square of this many units. */
export const CLOCK_SIZE = 32;

/** A spring: it starts this far from the centre and winds out this far with every turn. */
const START = 4.6;
const PITCH = 3.3;
/** Drawn no further: three turns. */
const TURNS_DRAWN = 3;
/** Points of one turn. */
const POINTS = 40;

export interface ClockMark {
  /** The first turn, one whole rhythm: broken while they have never been met. */
  readonly track: string;
  readonly neverMet: boolean;
  /** As much of the first turn as has passed. Empty when nothing has, or they have never been met. */
  readonly run: string;
  /** What lies beyond the rhythm. Empty until it is past due. */
  readonly over: string;
  /** A date is set (a dot at the centre), or the clock is snoozed (a bar). */
  readonly sign: 'set' | 'rest' | null;
}

/**
 * The clock as path data (mock: Marks). One turn is one rhythm, drawn clockwise from the top, at most three turns. Null
 * for a clock that stands still: there is nothing to draw.
 */
export function drawClock(reading: ClockReading): ClockMark | null {
  if (reading.state === 'still') return null;
  const neverMet = reading.daysSince === null;
  const turns = Math.min(turnsOf(reading), TURNS_DRAWN);
  return {
    track: spiral(0, 1),
    neverMet,
    run: neverMet ? '' : spiral(0, Math.min(turns, 1)),
    over: spiral(1, turns),
    sign: reading.state === 'planned' ? 'set' : reading.state === 'snoozed' ? 'rest' : null,
  };
}

/** How many rhythms have passed; someone never met has used up one on the day they are due. */
function turnsOf(reading: Exclude<ClockReading, { readonly state: 'still' }>): number {
  const { daysSince, daysPast, rhythmDays } = reading;
  return daysSince === null ? 1 + Math.max(daysPast, 0) / rhythmDays : Math.max(daysSince, 0) / rhythmDays;
}

/** The spring from one turn to another as path data; empty when there is nothing between them. */
export function spiral(from: number, to: number): string {
  if (to <= from) return '';
  const steps = Math.max(2, Math.ceil((to - from) * POINTS));
  const points = Array.from({ length: steps + 1 }, (_, step) => pointAt(from + ((to - from) * step) / steps));
  return `M${points.join('L')}`;
}

function pointAt(turn: number): string {
  const radius = START + PITCH * turn;
  const angle = turn * 2 * Math.PI;
  const centre = CLOCK_SIZE / 2;
  return `${round(centre + radius * Math.sin(angle))} ${round(centre - radius * Math.cos(angle))}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The clock in a few words, for those who hear it: "71 days of 30, a date is set". */
export function sayClock(reading: ClockReading): string {
  if (reading.state === 'still') return 'No rhythm';
  const { daysSince, rhythmDays, state } = reading;
  const stands = daysSince === null ? 'Never met' : `${daysSince.toLocaleString('en-GB')} ${daysSince === 1 ? 'day' : 'days'} of ${rhythmDays.toLocaleString('en-GB')}`;
  return `${stands}${state === 'planned' ? ', a date is set' : state === 'snoozed' ? ', snoozed' : ''}`;
}
