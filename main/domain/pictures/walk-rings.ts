import type { RingMark } from './ring-marks.ts';
import type { RingSector } from './rings.ts';

/** The keys that walk, and where each goes. */
export type RingStep = 'clockwise' | 'counter' | 'out' | 'in' | 'next-sector' | 'sector-before' | 'furthest' | 'nearest';

const STEPS: Readonly<Record<string, RingStep>> = {
  ArrowRight: 'clockwise',
  ArrowLeft: 'counter',
  ArrowUp: 'out',
  ArrowDown: 'in',
  PageDown: 'next-sector',
  PageUp: 'sector-before',
  Home: 'furthest',
  End: 'nearest',
};

export const ringStepOf = (key: string): RingStep | null => STEPS[key] ?? null;

/** Whom the picture is entered at: the furthest of all. */
export const furthestOf = (marks: readonly RingMark[]): RingMark | null =>
  marks.reduce<RingMark | null>((best, mark) => (best === null || mark.distance > best.distance ? mark : best), null);

/**
 * Who is next from someone: around the circle, out and in within their organisation, to the next organisation or the one before
 * (at about the same distance), to the furthest and the nearest of theirs. At an end one stays.
 */
export function walkRings(sectors: readonly RingSector[], from: RingMark, step: RingStep): RingMark {
  const all = sectors.flatMap(({ marks }) => marks);
  const sector = sectors.findIndex(({ marks }) => marks.includes(from));
  const own = (sectors[sector]?.marks ?? []).toSorted((a, b) => a.distance - b.distance || a.person.id - b.person.id);
  const along = (list: readonly RingMark[], by: number): RingMark => list[(list.indexOf(from) + by + list.length) % list.length] ?? from;
  const upTo = (by: number): RingMark => own[Math.min(Math.max(own.indexOf(from) + by, 0), own.length - 1)] ?? from;
  switch (step) {
    case 'clockwise':
      return along(all, 1);
    case 'counter':
      return along(all, -1);
    case 'out':
      return upTo(1);
    case 'in':
      return upTo(-1);
    case 'next-sector':
    case 'sector-before': {
      const next = sectors[(sector + (step === 'next-sector' ? 1 : -1) + sectors.length) % sectors.length];
      return (next?.marks ?? []).reduce<RingMark | null>((best, mark) => (best === null || Math.abs(mark.distance - from.distance) < Math.abs(best.distance - from.distance) ? mark : best), null) ?? from;
    }
    case 'furthest':
      return own.at(-1) ?? from;
    case 'nearest':
      return own[0] ?? from;
  }
}
