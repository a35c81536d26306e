import { isOpenStage, sayStage } from '../../../main/domain/conflict.ts';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { listNames } from '../../../main/domain/words.ts';
import type { ReviewItem } from '../../../preload/contract/reviews.ts';

/** How many are in sight; Conflicts has them all. */
const SHOWN = 5;

/** Open conflicts that are not decided about: those to be talked about soonest, then those written of most lately. */
export const othersOpen = (conflicts: readonly ConflictRow[], items: readonly Pick<ReviewItem, 'subjectId'>[]): readonly ConflictRow[] =>
  conflicts
    .filter(({ id, stage }) => isOpenStage(stage) && !items.some(({ subjectId }) => subjectId === id))
    .toSorted((a, b) => (a.nextOn ?? '9').localeCompare(b.nextOn ?? '9') || (b.lastEntryOn ?? '').localeCompare(a.lastEntryOn ?? '') || a.id - b.id)
    .slice(0, SHOWN);

/** "Noticed, with Zainab Hussain; next conversation on 2 December". */
export function sayStands({ stage, parties, nextOn }: Pick<ConflictRow, 'stage' | 'parties' | 'nextOn'>, today: Day): string {
  const stands = sayStage(stage);
  const whom = parties.length === 0 ? '' : `, with ${listNames(parties.map(({ name }) => name))}`;
  const next = nextOn === null ? '' : `; next conversation on ${sayDate(nextOn, today)}`;
  return `${stands.slice(0, 1).toUpperCase()}${stands.slice(1)}${whom}${next}`;
}
