import { type Day, sayDate } from '../../../main/domain/day.ts';
import { fold } from '../../../main/domain/name.ts';
import type { PersonId } from '../../../main/domain/id.ts';
import type { PostView } from '../../../main/domain/views.ts';
import type { OrganisationPage } from '../../../preload/contract/organisations.ts';

/** Somebody in a post, at any time. */
export interface Holder {
  readonly post: PostView;
  readonly personId: PersonId;
  readonly name: string;
}

/** A post and all who held it, as it is told: who holds it now, who is to come, and who held it before, the latest first. */
export interface Succession {
  readonly title: string;
  readonly now: readonly Holder[];
  readonly next: readonly Holder[];
  readonly before: readonly Holder[];
}

/**
 * Every post of an organisation with a title, by title; titles are the same whatever their capitals and spaces. Posts that
 * are held come in the order given, then those that are to be held, then those that nobody holds, the latest to end first.
 */
export function successionsOf({ current, former }: Pick<OrganisationPage, 'current' | 'former'>, today: Day): readonly Succession[] {
  const now = current.map(({ post, person }): Holder => ({ post, personId: person.id, name: person.name }));
  const others = former.map(({ post, name }): Holder => ({ post, personId: post.personId, name }));
  const byTitle = Map.groupBy([...now, ...others], ({ post }) => fold(post.title));
  return [...byTitle.values()].flatMap((holders): readonly Succession[] => {
    const title = holders[0]?.post.title.trim() ?? '';
    const isNext = ({ post }: Holder): boolean => post.startedOn !== null && post.startedOn > today;
    const held = holders.filter((holder) => now.includes(holder));
    const rest = holders.filter((holder) => !now.includes(holder));
    return [{ title, now: held, next: rest.filter(isNext), before: rest.filter((holder) => !isNext(holder)) }];
  });
}

/** A sentence in pieces, so that each name can be a link. */
export type SuccessionPiece = string | Holder;

/** "Helen Carrow since 3 May 2021; before, Martin Pemberton until 2 May 2021": a post as a history. */
export function saySuccession({ now, next, before }: Pick<Succession, 'now' | 'next' | 'before'>, today: Day): readonly SuccessionPiece[] {
  const since = ({ post }: Holder): string => (post.startedOn === null ? '' : ` since ${sayDate(post.startedOn, today)}`);
  const until = ({ post }: Holder): string => (post.endedOn === null ? '' : ` until ${sayDate(post.endedOn, today)}`);
  const from = ({ post }: Holder): string => (post.startedOn === null ? '' : ` from ${sayDate(post.startedOn, today)}`);
  const told = (holders: readonly Holder[], say: (holder: Holder) => string): SuccessionPiece[] =>
    holders.flatMap((holder, i) => [i === 0 ? '' : i === holders.length - 1 ? ' and ' : ', ', holder, say(holder)]);
  const parts = [
    now.length === 0 ? ['Nobody you know now'] : told(now, since),
    next.length === 0 ? [] : ['to come, ', ...told(next, from)],
    before.length === 0 ? [] : ['before, ', ...told(before, until)],
  ].filter((part) => part.length > 0);
  return [...parts.flatMap((part, i) => (i === 0 ? part : ['; ', ...part])), '.'].filter((piece) => piece !== '');
}

/** "since 2021", "until 2025": in short, since when the post is held, or until when it was; nothing where that is not known. */
export function sayYears({ now, next, before }: Pick<Succession, 'now' | 'next' | 'before'>): string {
  const year = (holder: Holder | undefined, end: 'startedOn' | 'endedOn'): string => holder?.post[end]?.slice(0, 4) ?? '';
  const [word, since] = now.length > 0 ? ['since', year(now[0], 'startedOn')] : next.length > 0 ? ['from', year(next[0], 'startedOn')] : ['until', year(before[0], 'endedOn')];
  return since === '' ? '' : `${word} ${since}`;
}
