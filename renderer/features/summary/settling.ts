import type { Doubt, SettledDoubt } from '../../../main/domain/summary/document.ts';
import type { SummaryPreview } from '../../../preload/contract/summaries.ts';

/** What was settled, and the way back and forth in it. */
export interface Settling {
  readonly settled: readonly SettledDoubt[];
  readonly past: readonly (readonly SettledDoubt[])[];
  readonly future: readonly (readonly SettledDoubt[])[];
}

export const NOTHING_SETTLED: Settling = { settled: [], past: [], future: [] };

/** Settles one thing, or several in one step; what was settled of them before makes way. */
export function settle({ settled, past }: Settling, ...now: readonly SettledDoubt[]): Settling {
  const by = new Map(now.map((one) => [one.key, one]));
  return { settled: [...settled.filter(({ key }) => !by.has(key)), ...by.values()], past: [...past, settled], future: [] };
}

/** Takes back the last step. Nothing to take back: the same. */
export function takeBack({ settled, past, future }: Settling): Settling {
  const before = past.at(-1);
  return before === undefined ? { settled, past, future } : { settled: before, past: past.slice(0, -1), future: [settled, ...future] };
}

/** Does again what was last taken back. */
export function doAgain({ settled, past, future }: Settling): Settling {
  const [next, ...rest] = future;
  return next === undefined ? { settled, past, future } : { settled: next, past: [...past, settled], future: rest };
}

/** The keys that are settled otherwise in one than in the other, in the order they were settled. */
export function changedKeys(before: readonly SettledDoubt[], after: readonly SettledDoubt[]): readonly string[] {
  const said = (one: SettledDoubt | undefined): string => JSON.stringify(one ?? null);
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.filter((key) => said(before.find((one) => one.key === key)) !== said(after.find((one) => one.key === key)));
}

/** A doubt as the page has it: its number in the document, and how it is settled, at once and before the journal has answered. */
export interface StandingDoubt extends Doubt {
  readonly number: number;
  readonly how: SettledDoubt | null;
}

/**
 * Every doubt of a preview in the order given, each with its number and with what was settled since. A key that the order does not
 * have comes last.
 */
export function standingOf(preview: SummaryPreview, settled: readonly SettledDoubt[], order: readonly string[]): readonly StandingDoubt[] {
  const how = new Map(settled.map((one) => [one.key, one]));
  const at = new Map(order.map((key, index) => [key, index]));
  return [...preview.open, ...preview.settled]
    .toSorted((a, b) => (at.get(a.key) ?? order.length) - (at.get(b.key) ?? order.length))
    .map((doubt, index) => ({ ...doubt, number: index + 1, how: how.get(doubt.key) ?? null }));
}

/** The doubt to go to after one: the next that is not settled, from there round to the beginning; null: all are. */
export function nextOpen(doubts: readonly StandingDoubt[], after: string): StandingDoubt | null {
  const at = doubts.findIndex(({ key }) => key === after);
  return [...doubts.slice(at + 1), ...doubts.slice(0, at + 1)].find(({ how, key }) => how === null && key !== after) ?? null;
}

/** Takes out all that is not settled, each with what is offered in its place. */
export const hideAll = (doubts: readonly StandingDoubt[]): readonly SettledDoubt[] =>
  doubts.filter(({ how }) => how === null).map(({ key, instead }) => ({ key, as: 'goes', instead }));
