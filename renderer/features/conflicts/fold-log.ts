import type { Stage } from '../../../main/domain/conflict.ts';

/** How many of a long log are read at once. */
const NEWEST = 10;
/** Fewer than this are not worth a line that hides them. */
const WORTH = 3;

/** A long log, newest first: the newest, how many are folded away, and of those before the moves, which tell its story. */
export function foldLog<T extends { readonly movedTo: Stage | null }>(entries: readonly T[], all: boolean): { readonly newest: readonly T[]; readonly folded: number; readonly kept: readonly T[] } {
  const earlier = entries.slice(NEWEST);
  const kept = earlier.filter(({ movedTo }) => movedTo !== null);
  const folded = earlier.length - kept.length;
  return all || folded < WORTH ? { newest: entries, folded: 0, kept: [] } : { newest: entries.slice(0, NEWEST), folded, kept };
}
