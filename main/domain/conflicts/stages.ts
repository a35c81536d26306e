import { type Stage, STAGES, sayStage } from '../conflict.ts';

/**
 * The moves there are (mission: Conflicts): rehearsed → noticed → surfaced → worked → resolved; anything can be parked; what
 * is resolved or parked can be opened again. The usual one first.
 */
const MOVES: Record<Stage, readonly Stage[]> = {
  rehearsed: ['noticed', 'parked'],
  noticed: ['surfaced', 'parked'],
  surfaced: ['worked', 'parked'],
  worked: ['resolved', 'parked'],
  resolved: ['worked', 'parked'],
  parked: ['worked'],
};

/** The stages a conflict may move to from this one, the usual one first. */
export const movesFrom = (stage: Stage): readonly Stage[] => MOVES[stage];

/** The move as an act: “Surface it”, “Open it again”. */
export const sayMove = (from: Stage, to: Stage): string => (isClosedStage(from) && to === 'worked' ? 'Open it again' : ACTS[to]);

/** Settled, or set aside: what can be opened again. */
const isClosedStage = (stage: Stage): boolean => stage === 'resolved' || stage === 'parked';

const ACTS: Record<Stage, string> = {
  rehearsed: 'Rehearse it',
  noticed: 'It has become real',
  surfaced: 'Surface it',
  worked: 'Work on it',
  resolved: 'It is resolved',
  parked: 'Park it',
};

/** How it stands, at the start of a refusal. */
const STANDS: Record<Stage, string> = {
  rehearsed: 'It is only a what-if so far',
  noticed: 'It has not been said aloud yet',
  surfaced: 'It has been said aloud, and nobody has worked on it yet',
  worked: 'It is being worked on',
  resolved: 'It is resolved',
  parked: 'It is parked',
};

/** The way on from each stage towards those after it. */
const FIRST: Record<Stage, string> = {
  rehearsed: 'Say first that it has become real.',
  noticed: 'Surface it first.',
  surfaced: 'Work on it first.',
  worked: 'Say that it is resolved, or park it.',
  resolved: 'Open it again first.',
  parked: 'Open it again first.',
};

/** What can be done from each stage instead of going back, or of staying. */
const INSTEAD: Record<Stage, string> = {
  rehearsed: 'Say that it has become real, or park it.',
  noticed: 'Surface it, or park it.',
  surfaced: 'Work on it, or park it.',
  worked: 'Say that it is resolved, or park it.',
  resolved: 'Open it again, or park it.',
  parked: 'Open it again, or choose another day to look at it.',
};

const AS_A_STAGE: Record<Stage, string> = {
  rehearsed: 'a what-if',
  noticed: 'noticed',
  surfaced: 'surfaced',
  worked: 'worked on',
  resolved: 'resolved',
  parked: 'parked',
};

const ALREADY: Record<Stage, string> = {
  rehearsed: 'It is a what-if already',
  noticed: 'It is noticed already',
  surfaced: 'It is surfaced already',
  worked: 'It is being worked on already',
  resolved: 'It is resolved already',
  parked: 'It is parked already',
};

const REACHED: Record<Stage, string> = { ...STANDS, noticed: 'It has been noticed', surfaced: 'It has been surfaced' };

/** Why there is no move between these stages, and what can be done instead, as whole sentences; null when there is one. */
export function objectionToStages(from: Stage, to: Stage): string | null {
  if (MOVES[from].includes(to)) return null;
  if (from === to) return `${ALREADY[from]}. ${INSTEAD[from]}`;
  if (to === 'rehearsed') return `${REACHED[from]}, so it cannot be a what-if again. ${INSTEAD[from]}`;
  if (isClosedStage(from) || STAGES.indexOf(to) > STAGES.indexOf(from)) return `${STANDS[from]}, so it cannot be ${AS_A_STAGE[to]}. ${FIRST[from]}`;
  return `${ALREADY[from]}, so it cannot go back to ${sayStage(to)}. ${INSTEAD[from]}`;
}
