import { fail } from '../../preload/contract/outcome.ts';

/** The thing asked for is not in the journal (any more). */
export const notFound = (what: string) =>
  fail('not-found', `There is no such ${what} in the journal. It may have been deleted; undo brings it back. Nothing has changed.`);

/** A rule of the journal says no. `why` is a whole sentence. */
export const refuse = (why: string) => fail('refused', `${why} Nothing has changed.`);

/** Why a post is refused. */
export const ENDS_BEFORE_IT_STARTS = 'The post would end before it starts.';

/** Why someone cannot be taken out. */
export const whyHeld = (name: string): string =>
  `What is held on ${name} must be kept: disclosure of it has been requested. Once that is over, let go of the hold under ‘Everything held on ${name}’.`;
