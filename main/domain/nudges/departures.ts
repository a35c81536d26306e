import type { MovedOnNudge } from '../nudge.ts';
import type { DepartureFacts } from './facts.ts';

/**
 * Someone left, nobody took over, and things are open with the organisation (mission: Other nudges). It is about what is open
 * there, so that it is said of people who are archived or have no rhythm too.
 */
export function departureNudge({ isTakenOver, ...left }: DepartureFacts): MovedOnNudge | null {
  return isTakenOver || left.conflicts + left.commitments === 0 ? null : { rule: 'moved-on', ...left };
}
