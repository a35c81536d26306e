import { daysBetween, EARLIEST_DAY } from '../day.ts';
import { type Nudge, nameOf, PLACES, placeOf, RULES, snoozeKeyOf, SUBJECTS } from '../nudge.ts';
import type { Settings } from '../settings.ts';

/**
 * How telling a nudge is among those of its place: by rank, then by size, the smaller rank and the larger size first.
 * - *see*: one urgency for all. A clock's own, which is above nought once it asks; of the others, how much of the time they
 *   allow is gone, less one and never above nought: whoever is late comes first, then whose chance passes soonest.
 * - *conflicts*: a conversation whose day has come, stuck, festering; among each the longest waiting.
 * - *promises*: mine, then theirs; among each the longest past its day.
 * - *thoughts*: in the order of the rules; among each the most meetings, days or open things.
 */
export function tellingOf(nudge: Nudge, settings: Settings): { readonly rank: number; readonly size: number } {
  return { rank: placeOf(nudge.rule) === 'see' ? 0 : RULES.indexOf(nudge.rule), size: sizeOf(nudge, settings) };
}

function sizeOf(nudge: Nudge, { nudges }: Settings): number {
  switch (nudge.rule) {
    case 'overdue':
    case 'never-met':
      return nudge.urgency;
    case 'new-in-post':
      return Math.min(0, nudge.daysInPost / nudges.newInPostDays - 1);
    case 'remote-drift':
      return Math.min(0, nudge.daysSince / nudge.rhythmDays - 1);
    case 'next-conversation':
    case 'promise-due':
    case 'waiting':
      return nudge.daysPast;
    case 'stuck':
      return -daysBetween(EARLIEST_DAY, nudge.since);
    case 'festering':
      return nudge.daysSilent;
    case 'only-business':
    case 'unhelpful':
    case 'quiet-agreement':
      return nudge.meetings;
    case 'purpose-untested':
      return nudge.daysSince;
    case 'moved-on':
      return nudge.conflicts + nudge.commitments;
  }
}

/**
 * In the order it is said: by place, the most telling first, then by name in British order, then by id. Total, so that it
 * does not depend on the order given.
 */
export function inOrder(nudges: readonly Nudge[], settings: Settings): readonly Nudge[] {
  return nudges
    .map((nudge) => ({
      nudge,
      place: PLACES.indexOf(placeOf(nudge.rule)),
      ...tellingOf(nudge, settings),
      name: nameOf(nudge),
      key: keyOf(nudge),
    }))
    .toSorted((a, b) => a.place - b.place || a.rank - b.rank || b.size - a.size || byName(a.name, b.name) || byKey(a.key, b.key))
    .map(({ nudge }) => nudge);
}

/** What no two nudges share: the id of what it is about, then the rule, what kind of thing it is and, when someone left, where. */
function keyOf(nudge: Nudge): readonly number[] {
  const { subject, subjectId } = snoozeKeyOf(nudge);
  return [subjectId, RULES.indexOf(nudge.rule), SUBJECTS.indexOf(subject), nudge.rule === 'moved-on' ? nudge.organisationId : 0];
}

function byKey(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

const collator = new Intl.Collator('en-GB');
const byName = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
