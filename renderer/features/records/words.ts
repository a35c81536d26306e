import type { CommitmentView } from '../../../main/domain/views.ts';
import type { MentionNoun, PersonRecord } from '../../../preload/contract/records.ts';
import { type Day, sayDate } from '../../../main/domain/day.ts';
import { sayHeldOn } from '../../../main/domain/records/words.ts';
import { countOf, listNames } from '../../../main/domain/words.ts';

/** All of it in a sentence. */
export function sayAll(record: PersonRecord): string {
  const parts = sayHeldOn(record);
  return parts.length === 0 ? 'Their record, and nothing else.' : `Their record, and ${listNames(parts)}.`;
}

/** Where a mention stands, in a word. */
export const sayWhere = (noun: MentionNoun): string => WHERE[noun];

const WHERE: Record<MentionNoun, string> = {
  person: 'Person',
  organisation: 'Organisation',
  partnership: 'Partnership',
  meeting: 'Meeting',
  commitment: 'Promise',
  conflict: 'Conflict',
  reflection: 'Reflection',
  session: 'Coaching',
  review: 'Review',
  draft: 'Not saved yet',
  import: 'Brought in',
};

/** How a promise went, in a line. */
export function sayPromise({ direction, state, dueOn, settledOn }: CommitmentView, today: Day): string {
  const whose = direction === 'mine' ? 'Mine' : 'Theirs';
  if (state === 'open') return `${whose}, open${dueOn === null ? '' : `, for ${sayDate(dueOn, today)}`}.`;
  return `${whose}, ${{ kept: 'kept', released: 'let off', missed: 'missed' }[state]}${settledOn === null ? '' : ` on ${sayDate(settledOn, today)}`}.`;
}

/** What becomes of a name in the writing of others. */
export const sayMentions = (count: number): string =>
  count === 0
    ? 'The name stands in no other writing.'
    : `In ${countOf(count, 'other place', 'other places')} the name is taken out of your words: it becomes ‘someone’, and the rest stays as you wrote it.`;

/** What backups still hold. */
export const sayOlder = (older: number): string =>
  older === 0
    ? 'There is no older backup.'
    : `${countOf(older, 'older backup', 'older backups').replace(/^./u, (letter) => letter.toUpperCase())} still ${older === 1 ? 'holds' : 'hold'} what was erased.`;
