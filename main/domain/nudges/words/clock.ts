import { type Day, daysBetween, sayDate } from '../../day.ts';
import type { NeverMetNudge, OverdueNudge, Since } from '../../nudge.ts';
import { firstNameOf, type Post } from '../../person.ts';
import { listNames } from '../../words.ts';
import { sayEvery, sayTimes, sayTitle } from '../phrases.ts';

/** The post a sentence may name, when it is the one that began. */
export type PostSaid = Pick<Post, 'title' | 'startedOn'>;

/** "You meant to see Helen every 30 days; it has been 71. You have spoken twice by video since." */
export function sayOverdue({ name, rhythmDays, daysSince, since }: OverdueNudge): string {
  const been = `${daysSince.toLocaleString('en-GB')}${rhythmDays === 1 ? ' days' : ''}`;
  return `You meant to see ${firstNameOf(name)} ${sayEvery(rhythmDays)}; it has been ${been}. ${sayContactSince(since, 'since')}`;
}

/** Days after it began for which a post, rather than the day someone was added, is what there is to say. */
const STILL_NEW = 365;

/** "Hamza has been chief executive since 1 September. You have not met face to face yet." */
export function sayNeverMet({ name, addedOn, postSince, since }: NeverMetNudge, today: Day, post: PostSaid | null): string {
  const contact = isQuiet(since) ? '' : ` ${sayContactSince(since, 'so far')}`;
  if (postSince !== null && (postSince >= addedOn || daysBetween(postSince, today) <= STILL_NEW)) {
    return `${sayInPost(name, postSince, today, post)} You have not met face to face yet.${contact}`;
  }
  return `${firstNameOf(name)} has been in this journal since ${sayDate(addedOn, today)}, and you have not met face to face.${contact}`;
}

/** "Hamza has been chief executive since 1 September."; without the post that began then, "in post". */
export function sayInPost(name: string, since: Day, today: Day, post: PostSaid | null): string {
  const as = post?.startedOn === since && post.title !== '' ? sayTitle(post.title) : 'in post';
  return `${firstNameOf(name)} has been ${as} since ${sayDate(since, today)}.`;
}

const isQuiet = ({ video, phone, written }: Since): boolean => video + phone + written === 0;

/** "You have spoken twice by video and once by phone since." */
export const sayContactSince = (since: Since, when: 'since' | 'so far'): string =>
  isQuiet(since) ? 'You have not been in touch since.' : `You have ${sayContact(since, when)}.`;

/** "spoken twice by video and once by phone since"; of some contact, not of none. */
export function sayContact(since: Since, when: 'since' | 'so far'): string {
  const spoken = listNames(
    (['video', 'phone'] as const).filter((mode) => since[mode] > 0).map((mode) => `${sayTimes(since[mode])} by ${mode}`),
  );
  const written = since.written === 0 ? '' : `written ${sayTimes(since.written)}`;
  if (spoken === '') return `${written} ${when}`;
  return written === '' ? `spoken ${spoken} ${when}` : `spoken ${spoken}, and ${written}, ${when}`;
}
