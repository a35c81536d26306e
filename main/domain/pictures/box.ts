/** A rectangle of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The square around a dot. */
export const around = ({ x, y }: Dot, reach: number): Box => ({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });

/** Whether a straight line passes through a box (Liang and Barsky). */
export function crosses(from: Dot, to: Dot, box: Box): boolean {
  const along = to.x - from.x;
  const down = to.y - from.y;
  let first = 0;
  let last = 1;
  for (const [step, room] of [
    [-along, from.x - box.left],
    [along, box.right - from.x],
    [-down, from.y - box.top],
    [down, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) first = Math.max(first, room / step);
    else last = Math.min(last, room / step);
  }
  return first <= last;
}
