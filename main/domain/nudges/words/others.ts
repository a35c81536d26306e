import { type Day, sayDate } from '../../day.ts';
import type { MovedOnNudge, PurposeUntestedNudge } from '../../nudge.ts';
import { firstNameOf } from '../../person.ts';
import { countOf, listNames, sayCount } from '../../words.ts';
import { begin, sayDays, sayTitle } from '../phrases.ts';

/** "The purpose of Place Board was last revised or discussed on 3 March, 262 days ago." With `itself`, the group is not named. */
export function sayPurposeUntested({ name, lastPurpose, daysSince }: PurposeUntestedNudge, today: Day, itself: boolean): string {
  if (lastPurpose === null) {
    const days = daysSince === 1 ? 'day' : `${sayCount(daysSince)} days`;
    return `In the ${days} since ${itself ? 'the group' : name} first met, its purpose has not been revised or discussed.`;
  }
  const ago = daysSince === 0 ? 'today' : `on ${sayDate(lastPurpose, today)}, ${sayDays(daysSince)} ago`;
  return `${itself ? 'Its purpose' : `The purpose of ${name}`} was last revised or discussed ${ago}.`;
}

/** "Gareth was chief executive at Westmarsh until 3 October, and nobody has taken over. One conflict and two promises are open there." */
export function sayMovedOn({ name, title, organisationName, endedOn, conflicts, commitments }: MovedOnNudge, today: Day): string {
  const was = title === '' ? 'was' : `was ${sayTitle(title)}`;
  const open = listNames([
    ...(conflicts === 0 ? [] : [countOf(conflicts, 'conflict', 'conflicts')]),
    ...(commitments === 0 ? [] : [countOf(commitments, 'promise', 'promises')]),
  ]);
  const left = `${firstNameOf(name)} ${was} at ${organisationName} until ${sayDate(endedOn, today)}, and nobody has taken over.`;
  return `${left} ${begin(open)} ${conflicts + commitments === 1 ? 'is' : 'are'} open there.`;
}
