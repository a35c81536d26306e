import { type Day, daysBetween, sayDate } from './day.ts';
import type { NeverMetNudge, Nudge, OverdueNudge, Since } from './nudge.ts';
import { firstNameOf, type Post } from './person.ts';
import { listNames, sayCount } from './words.ts';

/**
 * A nudge's reason as one or two plain sentences (experience: Words; mission: Other nudges). `post` is the post they hold;
 * its title is said when it is the one that began on `postSince`.
 */
export function sayNudge(nudge: Nudge, today: Day, post: Pick<Post, 'title' | 'startedOn'> | null = null): string {
  switch (nudge.rule) {
    case 'overdue':
      return `${sayOverdue(nudge)} ${sayContactSince(nudge.since, 'since')}`;
    case 'never-met': {
      const contact = isQuiet(nudge.since) ? '' : ` ${sayContactSince(nudge.since, 'so far')}`;
      return `${sayNeverMet(nudge, today, post)}${contact}`;
    }
  }
}

const sayOverdue = ({ name, rhythmDays, daysSince }: OverdueNudge): string =>
  `You meant to see ${firstNameOf(name)} ${sayEvery(rhythmDays)}; it has been ${daysSince.toLocaleString('en-GB')}${rhythmDays === 1 ? ' days' : ''}.`;

/** Days after it began for which a post, rather than the day someone was added, is what there is to say. */
const STILL_NEW = 365;

function sayNeverMet({ name, addedOn, postSince }: NeverMetNudge, today: Day, post: Pick<Post, 'title' | 'startedOn'> | null): string {
  const first = firstNameOf(name);
  if (postSince !== null && (postSince >= addedOn || daysBetween(postSince, today) <= STILL_NEW)) return sayInPost(first, postSince, today, post);
  return `${first} has been in this journal since ${sayDate(addedOn, today)}, and you have not met face to face.`;
}

function sayInPost(first: string, since: Day, today: Day, post: Pick<Post, 'title' | 'startedOn'> | null): string {
  const as = post?.startedOn === since ? sayTitle(post.title) : 'in post';
  return `${first} has been ${as} since ${sayDate(since, today)}. You have not met face to face yet.`;
}

/** "every 30 days", "every day". */
export const sayEvery = (days: number): string => (days === 1 ? 'every day' : `every ${days.toLocaleString('en-GB')} days`);

/** A title inside a sentence: "chief executive", "director of Adult Social Services"; "GP" and "Chief Executive" as they are written. */
export const sayTitle = (title: string): string => (/^\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})/u.test(title) ? title.slice(0, 1).toLowerCase() + title.slice(1) : title);

const isQuiet = ({ video, phone, written }: Since): boolean => video + phone + written === 0;

/** "You have spoken twice by video and once by phone since." */
function sayContactSince(since: Since, when: 'since' | 'so far'): string {
  if (isQuiet(since)) return 'You have not been in touch since.';
  const spoken = listNames(
    (['video', 'phone'] as const).filter((mode) => since[mode] > 0).map((mode) => `${sayTimes(since[mode])} by ${mode}`),
  );
  const written = since.written === 0 ? '' : `written ${sayTimes(since.written)}`;
  if (spoken === '') return `You have ${written} ${when}.`;
  return written === '' ? `You have spoken ${spoken} ${when}.` : `You have spoken ${spoken}, and ${written}, ${when}.`;
}

/** "once", "twice", "three times", "40 times". */
export const sayTimes = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${sayCount(count)} times`);
