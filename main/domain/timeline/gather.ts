/** Something at a point of the axis, in pixels. */
export interface Point {
  readonly x: number;
}

/** Points that stand together as one mark: in order, and where the mark stands. */
export interface Cluster<T extends Point> {
  readonly x: number;
  readonly members: readonly T[];
}

interface Growing<T extends Point> {
  readonly members: T[];
  readonly first: number;
  last: number;
}

const middle = <T extends Point>({ first, last }: Growing<T>): number => (first + last) / 2;

/**
 * Gathers points whose marks would overlap. `size` gives a mark's width in pixels from how many it holds. What comes back is
 * in order along the axis; no two marks overlap; every point is in exactly one, which stands in the middle of those it holds.
 * Depends on the points and the widths alone – not on their order, nor on what part of the axis is in sight.
 */
export function gatherPoints<T extends Point>(points: readonly T[], size: (count: number) => number): readonly Cluster<T>[] {
  const clusters: Growing<T>[] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    clusters.push({ members: [point], first: point.x, last: point.x });
    // A wider mark may now reach the one before it, and that one the one before.
    for (let [before, latest] = lastTwo(clusters); before !== undefined && latest !== undefined; [before, latest] = lastTwo(clusters)) {
      const needed = (size(before.members.length) + size(latest.members.length)) / 2;
      if (middle(latest) - middle(before) >= needed) break;
      clusters.pop();
      before.members.push(...latest.members);
      before.last = latest.last;
    }
  }
  return clusters.map((cluster) => ({ x: middle(cluster), members: cluster.members }));
}

const lastTwo = <T>(list: readonly T[]): [T | undefined, T | undefined] => [list.at(-2), list.at(-1)];
