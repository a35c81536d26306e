import type { Alongside, Holder } from '../../../main/domain/career.ts';
import { type Day, daysBetween, sayDate } from '../../../main/domain/day.ts';
import type { OrganisationId } from '../../../main/domain/id.ts';
import { isHeldOn, sayPost } from '../../../main/domain/person.ts';
import type { PostView } from '../../../main/domain/views.ts';
import { countOf, sayCount } from '../../../main/domain/words.ts';

/** A sentence in pieces: plain text, and the names of organisations, each a link. */
export type CareerPiece = string | { readonly organisationId: OrganisationId; readonly name: string };

/** How many of the earlier posts are said; the rest are in the list of posts. */
const EARLIER_SAID = 2;

/**
 * Someone's posts as a sentence: "Director of Adult Social Services, Aldermere County Council. Before that, at Westmarsh
 * Borough Council." `posts` as a career reads: current first, then the latest to end.
 */
export function sayCareer(posts: readonly PostView[], today: Day): readonly CareerPiece[] {
  const held = posts.filter((post) => isHeldOn(post, today));
  const coming = posts.filter((post) => post.startedOn !== null && post.startedOn > today);
  const ended = posts.filter((post) => post.endedOn !== null && post.endedOn < today);
  const current = held.flatMap((post, i) => [...(i === 0 ? [] : ['Also ']), ...inPost(post, i > 0), '. ']);
  const next = coming.toReversed().flatMap((post) => [`From ${sayDate(post.startedOn ?? today, today)}, `, ...inPost(post, true), '. ']);
  const at = new Set(held.map((post) => post.organisationId));
  return trimmed([...current, ...next, ...earlier(ended, at, today)]);
}

function earlier(ended: readonly PostView[], at: ReadonlySet<OrganisationId>, today: Day): readonly CareerPiece[] {
  const [latest, ...others] = ended.slice(0, EARLIER_SAID);
  if (latest === undefined) return [];
  const first = at.size === 0 ? ['Until ', sayDate(latest.endedOn ?? today, today), ', ', ...inPost(latest, true)] : ['Before that, ', ...before(latest, at)];
  const known = new Set([...at, latest.organisationId]);
  return [...first, ...others.flatMap((post) => [', and ', ...before(post, known)]), '.'];
}

/** "Director, Aldermere County Council"; "at Aldermere County Council" when the title is not known. */
const inPost = (post: PostView, within: boolean): readonly CareerPiece[] =>
  post.title.trim() === '' ? [within ? 'at ' : 'At ', organisationOf(post)] : [post.title, ', ', organisationOf(post)];

/** An earlier post: where it was; or, at an organisation already named, what it was. */
const before = (post: PostView, named: ReadonlySet<OrganisationId>): readonly CareerPiece[] =>
  named.has(post.organisationId) && post.title.trim() !== '' ? [`${post.title} there`] : ['at ', organisationOf(post)];

const organisationOf = ({ organisationId, organisationName }: PostView): CareerPiece => ({ organisationId, name: organisationName });

function trimmed(pieces: readonly CareerPiece[]): readonly CareerPiece[] {
  const last = pieces.at(-1);
  return typeof last === 'string' ? [...pieces.slice(0, -1), last.trimEnd()] : pieces;
}

/** Days in no post: "In no post from 1 April to 31 August 2021, five months." */
export function sayGap({ from, to }: { readonly from: Day; readonly to: Day | null }, today: Day): string {
  if (to === null) return from > today ? '' : `In no post since ${sayDate(from, today)}, as far as the journal knows.`;
  return `In no post from ${sayDate(from, today)} to ${sayDate(to, today)}: ${sayLasting(from, to)}.`;
}

/** How long days last, the first and the last among them: "12 days", "five months", "three years". */
export function sayLasting(from: Day, to: Day): string {
  const days = daysBetween(from, to) + 1;
  if (days < 60) return countOf(days, 'day', 'days');
  const months = Math.round(days / 30.44);
  return months < 24 ? `${sayCount(months)} months` : countOf(Math.round(days / 365.25), 'year', 'years');
}

/** Posts held when another began: "At the same time as Head, Fellside, for 30 days." */
export function sayAlongside(alongside: readonly Alongside[]): string {
  const said = alongside.map(({ post, from, to }) => `${sayPost(post)}${from === null || to === null ? '' : ` (for ${sayLasting(from, to)})`}`);
  return said.length === 0 ? '' : `At the same time as ${said.join('; ')}.`;
}

/** When someone held a post before: ", until 30 March 2021"; or after: ", from 1 May 2024". Empty where it is not known. */
export const sayUntil = ({ endedOn }: Pick<Holder, 'endedOn'>, today: Day): string => (endedOn === null ? '' : `, until ${sayDate(endedOn, today)}`);
export const sayFrom = ({ startedOn }: Pick<Holder, 'startedOn'>, today: Day): string => (startedOn === null ? '' : `, from ${sayDate(startedOn, today)}`);
