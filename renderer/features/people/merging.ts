import { countOf, listNames, upperFirst } from '../../../main/domain/words.ts';
import { namesBeside } from '../../../main/domain/merge.ts';
import type { MergePreview } from '../../../preload/contract/people.ts';

const COUNTED = [
  ['meetings', 'meeting', 'meetings'],
  ['commitments', 'promise', 'promises'],
  ['conflicts', 'conflict', 'conflicts'],
  ['posts', 'post', 'posts'],
  ['contactPoints', 'address or phone', 'addresses or phones'],
] as const;

/** What goes from one record to the other: "Two meetings, one promise and one post move to Helen Carrow." */
export function sayMoves({ keep, gone, moves }: Pick<MergePreview, 'keep' | 'gone' | 'moves'>): string {
  const parts = COUNTED.filter(([key]) => moves[key] > 0).map(([key, one, many]) => countOf(moves[key], one, many));
  if (parts.length === 0) return `${gone.name} has no meetings, promises, conflicts or posts to move.`;
  const total = COUNTED.reduce((sum, [key]) => sum + moves[key], 0);
  return `${upperFirst(listNames(parts))} ${total === 1 ? 'moves' : 'move'} to ${keep.name}.`;
}

/** Which writing is joined, and which names are kept as other names. */
export function sayJoined({ keep, gone, joined }: Pick<MergePreview, 'keep' | 'gone' | 'joined'>): string {
  const names = namesBeside(keep.name, [gone.name, ...gone.alsoKnownAs]).map((name) => `‘${name}’`);
  const known = names.length === 0 ? '' : ` ${listNames(names)} ${names.length === 1 ? 'is' : 'are'} kept as also known as.`;
  const quoted = joined.map((field) => `‘${field}’`);
  const writing =
    quoted.length === 0
      ? 'Whatever is written in only one of them is kept as it is.'
      : `Both have written ${listNames(quoted)}: the two are joined, ${keep.name}’s first. The rest is kept as it is.`;
  return `${writing}${known}`;
}
