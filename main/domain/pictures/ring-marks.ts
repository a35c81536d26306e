import type { ClockReading } from '../clock.ts';
import type { Ring } from '../person.ts';
import type { Box, Dot } from './box.ts';

/** What the rings draw of someone. */
export interface RingPerson {
  readonly id: number;
  readonly name: string;
  readonly ring: Ring;
  /** Where they hold their newest post; null: nowhere. */
  readonly organisation: string | null;
  readonly clock: ClockReading;
}

/** Someone at their place. */
export interface RingMark extends Dot {
  readonly person: RingPerson;
  /** Rhythms since you met face to face, three at most. */
  readonly distance: number;
  /** Clockwise from the top, in radians. */
  readonly angle: number;
  readonly radius: number;
  readonly state: 'within' | 'over' | 'planned';
  /** Where a tether begins: on the due ring, straight beneath them. Null within it. */
  readonly tiedTo: Dot | null;
  readonly name: NamePlace | null;
}

/** A name beside its mark. */
export interface NamePlace extends Dot {
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export interface RingsRoom {
  readonly width: number;
  readonly height: number;
  /** People drawn at most. */
  readonly most: number;
  /** Pixels of a name's letters. */
  readonly type: number;
}

/** Half the size of a mark. */
export const MARK: Record<Ring, number> = { inner: 6.4, key: 4.9, wider: 3.6 };
/** Beyond three rhythms there is no telling apart: they stand at the rim. */
export const FURTHEST = 3;
