import type { Day } from '../../../main/domain/day.ts';
import { registerHandOver } from '../../data/hand-over.ts';
import { isBegun, type Line, toDraft } from './line.ts';

/** Words that could not be kept when their page was left, by day: the disk was full, say. They outlive the page, not the app. */
const unkept = new Map<Day, readonly Line[]>();
let registered = false;

/** The lines of a day that could not be kept yet; null when all are. */
export const unkeptOn = (day: Day): readonly Line[] | null => unkept.get(day) ?? null;

/** Remembers what could not be kept. It is tried again when its page is opened, and before the app locks or quits. */
export function rememberUnkept(day: Day, lines: readonly Line[]): void {
  unkept.set(day, lines);
  if (registered) return;
  registered = true;
  registerHandOver(keepAll);
}

export const forgetUnkept = (day: Day): void => void unkept.delete(day);

async function keepAll(): Promise<void> {
  for (const [day, lines] of unkept) {
    const outcome = await window.rapport.call('drafts.keep', { day, lines: lines.filter(isBegun).map(toDraft) });
    if (outcome.ok) unkept.delete(day);
  }
}
