import { addDays, type Day, daysBetween, EARLIEST_DAY, laterOf, LATEST_DAY } from './day.ts';
import type { PersonId } from './id.ts';
import { fold } from './name.ts';
import { endsBeforeItStarts, type Post } from './person.ts';
import type { PostView } from './views.ts';

type Term = Pick<Post, 'startedOn' | 'endedOn'>;

/**
 * The days on which a post was held for certain: of one whose beginning nobody wrote down, its last day. One without an end
 * is held for good.
 */
function surelyHeld({ startedOn, endedOn }: Term): { readonly from: Day; readonly to: Day } {
  const to = endedOn ?? LATEST_DAY;
  return { from: startedOn ?? to, to };
}

/** Whether two posts were held on one day for certain. */
export function areAtOnce(a: Term, b: Term): boolean {
  const [first, second] = [surelyHeld(a), surelyHeld(b)];
  return first.from <= second.to && second.from <= first.to;
}

/** Whether two titles are one, whatever their case, accents and spaces. */
export const isSameTitle = (a: string, b: string): boolean => fold(a) === fold(b);

/**
 * The post that is the same as this one at the same time: the same title at the same organisation, held on one day for
 * certain. Different posts may be held at once; one post is not held twice. `post` is not among the `others`.
 */
export function heldTwice<P extends Term & { readonly title: string; readonly organisationId: unknown }>(post: P, others: readonly P[]): P | null {
  return others.find((other) => other.organisationId === post.organisationId && isSameTitle(other.title, post.title) && areAtOnce(other, post)) ?? null;
}

/**
 * The last day of a post that someone leaves for another: the day before the new one begins, or its own last day when that
 * is earlier. Null when it would end before it starts, or before the days a journal knows.
 */
export function lastDayBefore(post: Term, startedOn: Day): Day | null {
  if (startedOn <= EARLIEST_DAY) return null;
  const before = addDays(startedOn, -1);
  const endedOn = post.endedOn !== null && post.endedOn < before ? post.endedOn : before;
  return endsBeforeItStarts({ ...post, endedOn }) ? null : endedOn;
}

/** Something said of a career: a post with those held at the same time, or days in no post. */
export type CareerLine =
  | { readonly kind: 'post'; readonly post: PostView; readonly alongside: readonly Alongside[] }
  /** In no post from one day to another, both included; `to` is null when it lasts. */
  | { readonly kind: 'gap'; readonly from: Day; readonly to: Day | null };

/** A post held at the same time, and the days of that: null where they are not known, or not over. */
export interface Alongside {
  readonly post: PostView;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A weekend, or a few days off between two posts, is no gap. */
const LONGEST_PAUSE = 7;

/**
 * A career in the order of the posts given (current first, then the latest to end), with the gaps where they fall. Two posts
 * at once are said with the one that began later. A gap is said only when it is certain: a post whose beginning is not
 * known may have filled it.
 */
export function careerOf(posts: readonly PostView[], today: Day): readonly CareerLine[] {
  const gaps = gapsIn(posts, today);
  const said = new Set<string>();
  const lines: CareerLine[] = [];
  for (const post of posts) {
    const { endedOn } = post;
    for (const gap of gaps) {
      if (said.has(gap.from) || endedOn === null || endedOn >= gap.from) continue;
      said.add(gap.from);
      lines.push({ kind: 'gap', ...gap });
    }
    lines.push({ kind: 'post', post, alongside: alongside(post, posts) });
  }
  return lines;
}

/** Certain gaps, the latest first. */
function gapsIn(posts: readonly PostView[], today: Day): readonly { readonly from: Day; readonly to: Day | null }[] {
  const terms = posts
    .map(({ startedOn, endedOn }) => ({ from: startedOn ?? EARLIEST_DAY, to: endedOn ?? LATEST_DAY }))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const gaps: { readonly from: Day; readonly to: Day | null }[] = [];
  let reach: Day | null = null;
  for (const { from, to } of terms) {
    if (reach !== null && daysBetween(reach, from) - 1 > LONGEST_PAUSE) gaps.unshift({ from: addDays(reach, 1), to: addDays(from, -1) });
    reach = reach === null ? to : laterOf(reach, to);
  }
  if (reach !== null && reach < today) gaps.unshift({ from: addDays(reach, 1), to: null });
  return gaps;
}

/** The posts that were held already when this one began, for as long as both lasted. */
function alongside(post: PostView, posts: readonly PostView[]): readonly Alongside[] {
  return posts
    .filter((other) => other.id !== post.id && areAtOnce(other, post) && beganBefore(other, post))
    .map((other) => ({ post: other, from: post.startedOn, to: earliestKnown(post.endedOn, other.endedOn) }));
}

/** An unknown beginning counts as the earlier; of two alike, the one written down first. */
function beganBefore(a: PostView, b: PostView): boolean {
  const [first, second] = [a.startedOn ?? '', b.startedOn ?? ''];
  return first === second ? a.id < b.id : first < second;
}

const earliestKnown = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a <= b ? a : b);

/** Someone who held the same post before or after. */
export interface Holder extends Term {
  readonly personId: PersonId;
  readonly name: string;
}

/** How long a predecessor may stay on to hand over, in days. */
const HANDOVER = 92;

/**
 * Who held this post before and after, among those who ever held one of this title at this organisation: the latest to go
 * before, the first to come after. People who held it side by side for longer than a handover are neither.
 */
export function holdersAround(post: Term, others: readonly Holder[]): { readonly before: Holder | null; readonly after: Holder | null } {
  const before = others.filter((other) => cameBefore(other, post)).toSorted((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? ''));
  const after = others
    .filter((other) => cameBefore(post, other))
    .toSorted((a, b) => (a.startedOn ?? a.endedOn ?? LATEST_DAY).localeCompare(b.startedOn ?? b.endedOn ?? LATEST_DAY));
  return { before: before[0] ?? null, after: after[0] ?? null };
}

/** Whether a term was over when the other began, or soon after. Where a beginning is not known, the ends decide. */
const cameBefore = (a: Term, b: Term): boolean =>
  a.endedOn !== null &&
  (b.endedOn === null || b.endedOn > a.endedOn) &&
  (b.startedOn === null || (daysBetween(b.startedOn, a.endedOn) < HANDOVER && (a.startedOn === null || a.startedOn < b.startedOn)));
