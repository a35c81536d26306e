import type { Day } from '../../../main/domain/day.ts';
import type { Outcome } from '../../../preload/contract/outcome.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { isBegun, type Line, toDraft } from './line.ts';

/** The latest lines of each day that the journal has not said it keeps: the disk was full, say. They outlive the page, not the app. */
const unkept = new Map<Day, readonly Line[]>();
let registered = false;

/** The lines of a day that are not kept yet; null when all are. */
export const unkeptOn = (day: Day): readonly Line[] | null => unkept.get(day) ?? null;

/**
 * Keeps a day's lines. What the journal refuses is remembered, and tried again when its page is opened and before the
 * app locks or quits: always the latest, so that older words never take the place of newer ones.
 */
export async function keepLines(day: Day, lines: readonly Line[]): Promise<Outcome<unknown>> {
  if (!registered) registerHandOver(keepAll);
  registered = true;
  unkept.set(day, lines);
  const outcome = await window.rapport.call('drafts.keep', { day, lines: lines.filter(isBegun).map(toDraft) });
  if (outcome.ok && unkept.get(day) === lines) unkept.delete(day);
  return outcome;
}

async function keepAll(): Promise<void> {
  await Promise.all([...unkept].map(([day, lines]) => keepLines(day, lines)));
}
