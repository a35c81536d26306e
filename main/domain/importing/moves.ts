import type { Day } from '../day.ts';
import type { OrganisationRef } from '../entry.ts';
import type { OrganisationId, PostId } from '../id.ts';
import type { Post } from '../person.ts';
import { listNames } from '../words.ts';
import type { OrganisationBook } from './organisationBook.ts';
import { isSameOrganisationInWords, isSameTitleInWords } from './wording.ts';

/** A post that someone in the journal has, as planning compares it. */
export interface HeldPost extends Pick<Post, 'id' | 'title' | 'organisationId' | 'startedOn'> {
  readonly organisationName: string;
}

/** A post as a file names it. The title may be empty. */
export interface NamedPost {
  readonly organisation: OrganisationRef;
  readonly organisationName: string;
  readonly title: string;
}

/** A known person whom the file has in another post: offered, never written over what is there. */
export interface ContactMove {
  /** What they hold now: those at the same organisation when there are any, else all. Any one of them may be what they left. */
  readonly held: readonly HeldPost[];
  readonly to: NamedPost;
}

/** What the user said of a move: from which post and since when; or held besides (`from` null). Not said: left as it is. */
export interface MoveChoice {
  readonly from: PostId | null;
  readonly since: Day;
}

/** A post that an import ended, and what its last day was before: to be opened again. */
export interface EndedPost {
  readonly postId: PostId;
  readonly endedOn: Day;
  readonly before: Day | null;
}

/** What a file's post is to someone. */
export type PostNews =
  | { readonly kind: 'known' }
  /** They are there; what they are called is news. */
  | { readonly kind: 'titled'; readonly postId: PostId; readonly title: string }
  /** Where they work is news, and takes nothing's place. */
  | { readonly kind: 'added'; readonly post: NamedPost }
  | { readonly kind: 'moved'; readonly move: ContactMove };

/** Someone's posts: held today, and all others, ended or to come. */
export interface PostsKnown {
  readonly posts: readonly HeldPost[];
  readonly otherPosts: readonly HeldPost[];
}

/**
 * What a title at an organisation is to someone who may hold posts. A post they hold, held or will hold, however it is
 * worded, is known: a file older than the journal moves nobody back. A title without an organisation is taken to be where
 * they are, when that is one place. Null when the file names no post that can be placed.
 */
export function postNews(title: string, organisation: string | null, { posts, otherPosts }: PostsKnown, book: OrganisationBook): PostNews | null {
  if (organisation === null) return title === '' ? null : titleNews(title, posts, otherPosts);
  const known = book.find(organisation);
  const isThere = (post: HeldPost): boolean =>
    known?.kind === 'known' ? known.organisationId === post.organisationId : isSameOrganisationInWords(post.organisationName, organisation);
  const there = posts.filter(isThere);
  const before = otherPosts.filter(isThere);
  if (isKnownAmong(title, there, before)) return { kind: 'known' };
  const [first] = there;
  const named = (): NamedPost => {
    if (first !== undefined) return placed(first.organisationId, first.organisationName, title);
    const found = book.findOrAdd(organisation);
    return { organisation: found.ref, organisationName: found.name, title };
  };
  if (posts.length === 0) return { kind: 'added', post: named() };
  return titled(title, there) ?? { kind: 'moved', move: { held: there.length > 0 ? there : posts, to: named() } };
}

/** A title alone says something only of someone who works at one place. */
function titleNews(title: string, posts: readonly HeldPost[], otherPosts: readonly HeldPost[]): PostNews | null {
  if ([...posts, ...otherPosts].some((post) => post.title !== '' && isSameTitleInWords(post.title, title))) return { kind: 'known' };
  const [first] = posts;
  if (first === undefined || posts.some(({ organisationId }) => organisationId !== first.organisationId)) return null;
  return titled(title, posts) ?? { kind: 'moved', move: { held: posts, to: placed(first.organisationId, first.organisationName, title) } };
}

/** A file that names no title says nothing new of an organisation they are at, were at or will be at. */
const isKnownAmong = (title: string, there: readonly HeldPost[], before: readonly HeldPost[]): boolean =>
  [...there, ...before].some((post) => title === '' || (post.title !== '' && isSameTitleInWords(post.title, title)));

function titled(title: string, there: readonly HeldPost[]): PostNews | null {
  const untitled = there.find((post) => post.title === '');
  return untitled === undefined ? null : { kind: 'titled', postId: untitled.id, title };
}

const placed = (organisationId: OrganisationId, organisationName: string, title: string): NamedPost => ({
  organisation: { kind: 'known', organisationId },
  organisationName,
  title,
});

/**
 * A move in words: "Helen Carrow was Director of Adult Social Services at Aldermere County Council; the file says Chief
 * Executive at Westmarsh."
 */
export function sayMove(name: string, { held, to }: ContactMove): string {
  const stays = held.every(({ organisationName }) => organisationName === to.organisationName);
  const says = stays && to.title !== '' ? `${to.title} there` : sayHeld(to);
  return `${name} was ${listNames(held.map(sayHeld))}; the file says ${says}.`;
}

/** "Director at Aldermere County Council", "at Westmarsh". */
const sayHeld = ({ title, organisationName }: Pick<NamedPost, 'title' | 'organisationName'>): string =>
  title === '' ? `at ${organisationName}` : `${title} at ${organisationName}`;
