import type { Day } from '../../../main/domain/day.ts';
import type { CommitmentView, ConflictRow } from '../../../main/domain/views.ts';
import { listNames, upperFirst } from '../../../main/domain/words.ts';
import { sayShortDate } from './standing.ts';

/** Where a promise stands, for the column of days: "by 30 Nov", "was due 3 Nov", "kept late 28 Apr", "let off 2 May". */
export function sayPromiseWhen({ state, dueOn, settledOn }: Pick<CommitmentView, 'state' | 'dueOn' | 'settledOn'>, today: Day): string {
  const on = settledOn === null ? '' : ` ${sayShortDate(settledOn, today)}`;
  switch (state) {
    case 'open':
      if (dueOn === null) return 'no day set';
      return dueOn === today ? 'due today' : `${dueOn < today ? 'was due' : 'by'} ${sayShortDate(dueOn, today)}`;
    case 'kept':
      return `${dueOn !== null && settledOn !== null && settledOn > dueOn ? 'kept late' : 'kept'}${on}`;
    case 'released':
      return `let off${on}`;
    case 'missed':
      return `missed${on}`;
  }
}

/** Whether it asks for someone: open, and its day has come. */
export const isDue = ({ state, dueOn }: Pick<CommitmentView, 'state' | 'dueOn'>, today: Day): boolean =>
  state === 'open' && dueOn !== null && dueOn <= today;

/** "You: publish the true cost of a bed", "Helen: one named lead for each ward". */
export function sayPromiseWhose({ direction, what }: Pick<CommitmentView, 'direction' | 'what'>, whose: string): string {
  return `${direction === 'mine' ? 'You' : whose}: ${lowerFirst(what.trim().replace(/[.;,]+$/u, ''))}`;
}

const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) && !/^I\b/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text);

/** Under a conflict's title: with whom else, when it was noticed and last written of. `except`: whose page it is on. */
export function sayConflictSince({ parties, noticedOn, lastEntryOn }: Pick<ConflictRow, 'parties' | 'noticedOn' | 'lastEntryOn'>, today: Day, except = ''): string {
  const names = parties.map(({ name }) => name).filter((name) => name !== except);
  const who = names.length === 0 ? '' : `With ${listNames(names)}; `;
  const last = lastEntryOn === null || lastEntryOn === noticedOn ? '' : `, last written of ${sayShortDate(lastEntryOn, today)}`;
  return upperFirst(`${who}noticed ${sayShortDate(noticedOn, today)}${last}`);
}
