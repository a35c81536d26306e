import { createContext, useContext } from 'react';
import type { Day } from '../../main/domain/day.ts';

/** The civil day it is, as main says it. Screens never read a clock of their own. */
export const TodayContext = createContext<Day | null>(null);

/** Today. Only inside an open journal. */
export function useToday(): Day {
  const today = useContext(TodayContext);
  if (today === null) throw new Error('The day is only known inside an open journal');
  return today;
}
