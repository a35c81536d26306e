import { countOf } from '../../../main/domain/words.ts';

/** How many of the most urgent are always in sight; one or two more than these are not worth a line to open. */
const SHOWN = 3;
const SPARE = 2;

/** How many conflicts or promises stand on the page; their own page has the rest. */
export const SHOWN_OF_EACH = 5;

/** How many of those to see are listed when the line is opened; People has everyone. */
export const SHOWN_WHEN_OPENED = 50;

/** "And 12 more": what a line to the rest says; null when there is no rest. */
export const sayRest = (count: number, shown: number): string | null => (count > shown ? `And ${countOf(count - shown, 'more', 'more')}` : null);

/**
 * The few to show, and the line that stands for the rest: "And five more, from Anneliese Vogel to Beatrix Ashdown". Up to
 * five are shown whole.
 */
export function foldNudges<T extends { readonly name: string }>(nudges: readonly T[]): { readonly shown: readonly T[]; readonly rest: string | null } {
  if (nudges.length <= SHOWN + SPARE) return { shown: nudges, rest: null };
  const hidden = nudges.slice(SHOWN);
  return { shown: nudges.slice(0, SHOWN), rest: `And ${countOf(hidden.length, 'more', 'more')}, from ${hidden[0]?.name ?? ''} to ${hidden.at(-1)?.name ?? ''}` };
}
