import { addDays, type Day, daysBetween, isDay } from '../day.ts';
import { quarterStart } from '../factors.ts';

/** A stretch of days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The quarter Today draws, the one before it, and a year: each ends where the next begins. */
export const PERIODS = ['quarter', 'before', 'year'] as const;
export type NamedPeriod = (typeof PERIODS)[number];

const YEAR_DAYS = 365;

/** The days of a named period. The quarter is the strip's on Today, so that both tell the same. */
export function periodOf(named: NamedPeriod, today: Day): Period {
  switch (named) {
    case 'quarter':
      return { from: quarterStart(today), to: today };
    case 'before': {
      const to = addDays(quarterStart(today), -1);
      return { from: quarterStart(to), to };
    }
    case 'year':
      return { from: addDays(today, 1 - YEAR_DAYS), to: today };
  }
}

/** A month of a period: from its first day in it to its last. */
export interface Month extends Period {
  readonly name: string;
  readonly year: number;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** The months a period touches, in order, each cut to it. */
export function monthsIn({ from, to }: Period): readonly Month[] {
  const months: Month[] = [];
  for (let first: Day = from; first <= to; ) {
    const end = [31, 30, 29, 28].map((date) => `${first.slice(0, 8)}${date}`).find(isDay) ?? first;
    const last = end < to ? end : to;
    months.push({ name: MONTHS[Number(first.slice(5, 7)) - 1] ?? '', year: Number(first.slice(0, 4)), from: first, to: last });
    first = addDays(last, 1);
  }
  return months;
}

/** A stroke for one piece of evidence: where along, and how many are beneath it. */
export interface Stroke {
  readonly x: number;
  readonly level: number;
}

/**
 * One stroke for each day given, on its day; those that would touch stand on one another, so that every piece can be counted.
 * `x` gives the pixel of a day; strokes nearer than `apart` pixels share a column.
 */
export function layOutStrokes(days: readonly Day[], x: (day: Day) => number, apart: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let column: { readonly x: number; count: number } | null = null;
  for (const day of days.toSorted()) {
    const at = x(day);
    if (column === null || at - column.x >= apart) column = { x: at, count: 0 };
    strokes.push({ x: column.x, level: column.count });
    column.count += 1;
  }
  return strokes;
}

/** How many of the days are in a month. */
export const countIn = (days: readonly Day[], { from, to }: Period): number => days.filter((day) => day >= from && day <= to).length;

/** Days of a period. */
export const lengthOf = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/** Where one stands among factors (rows) and months (columns), counted from nought. */
export interface FactorStop {
  readonly row: number;
  readonly column: number;
}

/** How a key moves among factors and months: up and down, sideways, to the first month and the last. At an end one stays. */
export function stepInFactors({ row, column }: FactorStop, key: string, rows: number, columns: number): FactorStop | null {
  const at = (toRow: number, toColumn: number): FactorStop => ({ row: Math.min(Math.max(toRow, 0), rows - 1), column: Math.min(Math.max(toColumn, 0), columns - 1) });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, columns - 1);
    default:
      return null;
  }
}
