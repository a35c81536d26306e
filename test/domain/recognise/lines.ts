import { CONFLICTS_LINES } from './lines/conflicts.ts';
import { DESIGN_LINES } from './lines/design.ts';
import { DUE_LINES } from './lines/due.ts';
import { MANNER_LINES } from './lines/manner.ts';
import { NEWCOMERS_LINES } from './lines/newcomers.ts';
import { PEOPLE_LINES } from './lines/people.ts';
import { PROMISES_LINES } from './lines/promises.ts';
import { TIMES_LINES } from './lines/times.ts';
import { WHOLE_LINES } from './lines/whole.ts';
import type { Line } from './reading.ts';

/** Example lines by subject, each with everything that is to be read from it: a part not named must not be found. */
export const LINES: Readonly<Record<string, readonly Line[]>> = {
  ...DESIGN_LINES,
  ...PEOPLE_LINES,
  ...NEWCOMERS_LINES,
  ...TIMES_LINES,
  ...MANNER_LINES,
  ...PROMISES_LINES,
  ...DUE_LINES,
  ...CONFLICTS_LINES,
  ...WHOLE_LINES,
};
