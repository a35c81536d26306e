import { type Commitment, GROUPS, type Group, groupOf } from './commitment.ts';
import type { Day } from './day.ts';

/** What a promise is grouped and put in order by. */
export type Dated = Pick<Commitment, 'id' | 'madeOn' | 'dueOn'>;

export interface Grouped<T> {
  readonly group: Group;
  readonly promises: readonly T[];
}

/** Open promises by when they are due, each group by day and then the oldest first; empty groups are left out. */
export function groupPromises<T extends Dated>(open: readonly T[], today: Day): readonly Grouped<T>[] {
  const sorted = open.toSorted(byDue);
  return GROUPS.map((group) => ({ group, promises: sorted.filter((promise) => groupOf(promise, today) === group) })).filter(({ promises }) => promises.length > 0);
}

/** The soonest due first, those without a day last; then the oldest. */
export const byDue = (a: Dated, b: Dated): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.madeOn.localeCompare(b.madeOn) || a.id - b.id;

const GROUP_WORDS: Record<Group, string> = { overdue: 'Overdue', 'this week': 'This week', later: 'Later', someday: 'Someday' };
export const sayGroup = (group: Group): string => GROUP_WORDS[group];
