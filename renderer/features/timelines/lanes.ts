import type { TimelineFacts } from '../../../main/domain/timeline/facts.ts';
import type { TimelineLayout } from '../../../main/domain/timeline/layout.ts';
import type { Bar, Placed } from '../../../main/domain/timeline/pack.ts';
import { type Lane, LANES } from '../../../main/domain/timeline/tell.ts';

/** Heights in pixels. */
export const AXIS = 26;
export const BAND = { row: 22, bar: 18, flags: 22 } as const;
export const CONFLICT = { row: 34, bar: 11 } as const;
export const PROMISE = { row: 19 } as const;
export const MEETING = { faces: 34, remote: 26, stem: 13 } as const;
export const TRUST = { height: 60 } as const;
const PAD = 9;

/** Where a lane stands: its top and height, rows included. */
export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
}

const rowsOf = <T extends Bar>(placed: readonly Placed<T>[]): number => placed.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** How many rows each packed lane has. */
export const rowsIn = (layout: TimelineLayout) => ({
  bands: rowsOf(layout.bands),
  conflicts: rowsOf(layout.conflicts),
  mine: rowsOf(layout.mine),
  theirs: rowsOf(layout.theirs),
});

/** The lanes that have something to show, one under the other, and the height of the whole. */
export function stack(facts: TimelineFacts, layout: TimelineLayout, shown: ReadonlySet<Lane>): { readonly boxes: readonly LaneBox[]; readonly height: number } {
  const rows = rowsIn(layout);
  const heights: Record<Lane, number> = {
    posts: facts.bands.length + facts.flags.length === 0 ? 0 : rows.bands * BAND.row + (facts.flags.length === 0 ? 0 : BAND.flags),
    meetings: facts.meetings.length === 0 ? 0 : MEETING.faces + (layout.remote.length === 0 ? 0 : MEETING.remote),
    conflicts: rows.conflicts * CONFLICT.row,
    promises: (rows.mine + rows.theirs) * PROMISE.row,
    trust: facts.trust.length === 0 ? 0 : TRUST.height,
  };
  let top = AXIS;
  const boxes = LANES.filter((lane) => shown.has(lane) && heights[lane] > 0).map((lane): LaneBox => {
    const box = { lane, top: top + PAD, height: heights[lane] };
    top = box.top + box.height + PAD;
    return box;
  });
  return { boxes, height: top };
}
