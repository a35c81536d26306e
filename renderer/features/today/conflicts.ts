import { isOpenStage } from '../../../main/domain/conflict.ts';
import { addDays, type Day, daysBetween, sayDate } from '../../../main/domain/day.ts';
import type { ConflictRow } from '../../../main/domain/views.ts';
import { countOf } from '../../../main/domain/words.ts';

/** Days without an entry after which an open conflict festers (mission: conflict, festering). */
const FESTERS_AFTER = 21;

const lastWritten = ({ lastEntryOn, noticedOn }: ConflictRow): Day => lastEntryOn ?? noticedOn;

/** The open conflicts whose next conversation is due, or of which nothing was written for three weeks; the longest silent first. */
export const conflictsThatAsk = (conflicts: readonly ConflictRow[], today: Day): readonly ConflictRow[] =>
  conflicts
    .filter(
      (conflict) =>
        isOpenStage(conflict.stage) &&
        ((conflict.nextOn !== null && conflict.nextOn <= today) ||
          ((conflict.nextOn === null || conflict.nextOn <= today) && lastWritten(conflict) <= addDays(today, -FESTERS_AFTER))),
    )
    .toSorted((a, b) => lastWritten(a).localeCompare(lastWritten(b)) || a.id - b.id);

/** Whom it is with: the people, or the organisations when no person is named. */
export function partiesOf({ parties }: Pick<ConflictRow, 'parties'>): readonly string[] {
  const people = parties.filter(({ kind }) => kind === 'person');
  return (people.length === 0 ? parties : people).map(({ name }) => name);
}

/** "The next conversation was due on 18 November. Nothing has been written for 29 days." */
export function sayConflict(conflict: ConflictRow, today: Day): string {
  const silent = daysBetween(lastWritten(conflict), today);
  const next =
    conflict.nextOn === null
      ? null
      : conflict.nextOn === today
        ? 'The next conversation is due today.'
        : conflict.nextOn < today
          ? `The next conversation was due on ${sayDate(conflict.nextOn, today)}.`
          : null;
  const silence =
    conflict.lastEntryOn === null || conflict.lastEntryOn === conflict.noticedOn
      ? `Noticed on ${sayDate(conflict.noticedOn, today)}${silent === 0 ? '' : `, and nothing written for ${countOf(silent, 'day', 'days')}`}.`
      : `Nothing written since ${sayDate(conflict.lastEntryOn, today)}, ${silent === 0 ? 'today' : `${countOf(silent, 'day', 'days')} ago`}.`;
  return next === null ? silence : silent > FESTERS_AFTER ? `${next} ${silence}` : next;
}
