import { type Commitment, sayOutcome } from './commitment.ts';
import { type Day, sayDate } from './day.ts';

/** What is read of an offer: whose it is, of which kind, and what became of it. */
export type Offer = Pick<Commitment, 'id' | 'direction' | 'kind' | 'madeOn' | 'dueOn' | 'state' | 'settledOn'>;

/** The help you offered, the latest offer first, whatever became of it (paper: factor 4). Never counted, never set against theirs. */
export const helpOffered = <T extends Offer>(promises: readonly T[]): readonly T[] =>
  promises.filter(({ direction, kind }) => direction === 'mine' && kind === 'help').toSorted((a, b) => b.madeOn.localeCompare(a.madeOn) || b.id - a.id);

/** When you last offered help and what became of it: "You last offered help on 10 September; it was kept." */
export function sayLastHelp(promises: readonly Offer[], today: Day): string {
  const last = helpOffered(promises)[0];
  if (last === undefined) return 'Nothing offered yet.';
  const when = last.madeOn === today ? 'You offered help today' : `You last offered help on ${sayDate(last.madeOn, today)}`;
  switch (last.state) {
    case 'open':
      return `${when}; it is still open.`;
    case 'released':
      return `${when}; you were ${sayOutcome(last, today)}.`;
    case 'kept':
    case 'missed':
      return `${when}; it was ${sayOutcome(last, today)}.`;
  }
}
