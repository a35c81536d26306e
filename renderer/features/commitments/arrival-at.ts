import { createContext, useContext } from 'react';
import type { CommitmentId } from '../../../main/domain/id.ts';

/** The promise the path asks for, and its turn to take the focus. */
export interface ArrivalAt {
  readonly at: CommitmentId | null;
  /** True the first time only: the row takes the focus once for each time it is asked for. */
  readonly take: () => boolean;
}

/** Nothing is asked for. */
const NOWHERE: ArrivalAt = { at: null, take: () => false };

export const ArrivalAtContext = createContext<ArrivalAt>(NOWHERE);

export const useArrivalAt = (): ArrivalAt => useContext(ArrivalAtContext);

/** An arrival at a promise, with its turn still to come. */
export function arrivingAt(at: CommitmentId | null): ArrivalAt {
  let taken = at === null;
  return {
    at,
    take: () => {
      const first = !taken;
      taken = true;
      return first;
    },
  };
}
