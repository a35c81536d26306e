/** Times of several things in milliseconds, each sorted, shortest first. */
export type Times = readonly number[];

/**
 * How long each takes: after some rounds to warm up, one of each in turn, so that what else the machine does meets all of
 * them alike.
 */
export function timeInTurn<const T extends readonly (() => unknown)[]>(rounds: number, ...things: T): { readonly [K in keyof T]: Times } {
  const warmUp = Math.ceil(rounds / 5);
  const taken = things.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [i, thing] of things.entries()) {
      const from = performance.now();
      thing();
      const time = performance.now() - from;
      if (round >= 0) taken[i]?.push(time);
    }
  }
  return taken.map(sorted) as { readonly [K in keyof T]: Times };
}

export const sorted = (times: readonly number[]): Times => times.toSorted((a, b) => a - b);

/** The time that this share of them does not exceed: 0.5 is the median. */
export const at = (share: number, times: Times): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
export const medianOf = (times: Times): number => at(0.5, times);
