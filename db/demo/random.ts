/** Chance that can be repeated: the same seed gives the same turns. Nothing here reads a clock or `Math.random`. */
export interface Chance {
  /** From 0 up to but not including 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True with probability `p`. */
  readonly happens: (p: number) => boolean;
  /** One of the things. Throws `RangeError` when there are none. */
  readonly oneOf: <T>(things: readonly T[]) => T;
  /** One of the things, each as likely as its weight. */
  readonly weighted: <T>(things: readonly (readonly [T, number])[]) => T;
  /** The same things in another order. */
  readonly shuffled: <T>(things: readonly T[]) => T[];
}

/** Mulberry32: 32 bits of state, ample for made-up diaries. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  function oneOf<T>(things: readonly T[]): T {
    const thing = things[between(0, things.length - 1)];
    if (thing === undefined) throw new RangeError('Nothing to choose from');
    return thing;
  }
  function weighted<T>(things: readonly (readonly [T, number])[]): T {
    let left = next() * things.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [thing, weight] of things) {
      left -= weight;
      if (left < 0) return thing;
    }
    return oneOf(things)[0];
  }
  function shuffled<T>(things: readonly T[]): T[] {
    const order = things.map((thing) => ({ thing, at: next() }));
    return order.toSorted((a, b) => a.at - b.at).map(({ thing }) => thing);
  }
  return { next, between, happens: (p) => next() < p, oneOf, weighted, shuffled };
}

/** A seed of its own for each part of a journal, so that changing one part leaves the others as they were. */
export function seedFor(seed: number, part: string): number {
  let hash = seed >>> 0;
  for (const letter of part) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
