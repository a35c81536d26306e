import type { Day } from './day.ts';
import type { Nudge } from './nudge.ts';
import { type PostSaid, sayInPost, sayNeverMet, sayOverdue } from './nudges/words/clock.ts';
import { sayPromiseDue, sayWaiting } from './nudges/words/commitments.ts';
import { sayFestering, sayNextConversation, sayStuck } from './nudges/words/conflicts.ts';
import { sayDriftAfter, sayNewInPost, sayOnlyBusiness, sayQuietAgreement, sayRemoteDrift, sayUnhelpful } from './nudges/words/contact.ts';
import { sayMovedOn, sayPurposeUntested } from './nudges/words/others.ts';
import { firstNameOf } from './person.ts';

export { sayEvery, sayTimes, sayTitle } from './nudges/phrases.ts';

/**
 * A nudge's reason as one or two plain sentences (experience: Words; mission: Other nudges). It stands by itself: it names
 * whom a person's or a promise's is about, and of a conflict says what its title does not. `post` is the post they hold; its
 * title is said when it is the one that began.
 */
export function sayNudge(nudge: Nudge, today: Day, post: PostSaid | null = null): string {
  switch (nudge.rule) {
    case 'overdue':
      return sayOverdue(nudge);
    case 'never-met':
      return sayNeverMet(nudge, today, post);
    case 'new-in-post':
      return sayNewInPost(nudge, today, post);
    case 'remote-drift':
      return sayRemoteDrift(nudge, today);
    case 'next-conversation':
      return sayNextConversation(nudge, today);
    case 'stuck':
      return sayStuck(nudge, false);
    case 'festering':
      return sayFestering(nudge, today);
    case 'promise-due':
      return sayPromiseDue(nudge, today);
    case 'waiting':
      return sayWaiting(nudge, today);
    case 'only-business':
      return sayOnlyBusiness(nudge, today, ` with ${firstNameOf(nudge.name)}`);
    case 'unhelpful':
      return sayUnhelpful(nudge, today, ` with ${firstNameOf(nudge.name)}`);
    case 'quiet-agreement':
      return sayQuietAgreement(nudge, today, nudge.with === 'person' ? ` with ${firstNameOf(nudge.name)}` : ` of ${nudge.name}`);
    case 'purpose-untested':
      return sayPurposeUntested(nudge, today, false);
    case 'moved-on':
      return sayMovedOn(nudge, today);
  }
}

/**
 * All there is to say of one person or thing: the lead's sentence, then the others', which name nobody again and leave out
 * what the lead has said.
 */
export const sayRow = ({ lead, also }: Said, today: Day, post: PostSaid | null = null): string =>
  [...new Set([sayNudge(lead, today, post), ...also.map((nudge) => sayAfter(nudge, lead, today, post))])].join(' ');

interface Said {
  readonly lead: Nudge;
  readonly also: readonly Nudge[];
}

/** A nudge's sentence where another has been said of the same person or thing. */
function sayAfter(nudge: Nudge, lead: Nudge, today: Day, post: PostSaid | null): string {
  switch (nudge.rule) {
    case 'new-in-post':
      // That you have not met since is what the clock has said.
      return lead.rule === 'overdue' ? sayInPost(nudge.name, nudge.postSince, today, post) : sayNewInPost(nudge, today, post);
    case 'remote-drift':
      return sayDriftAfter(nudge, today);
    case 'stuck':
      return sayStuck(nudge, lead.rule === 'next-conversation');
    case 'only-business':
      return sayOnlyBusiness(nudge, today, '');
    case 'unhelpful':
      return sayUnhelpful(nudge, today, '');
    case 'quiet-agreement':
      return sayQuietAgreement(nudge, today, '');
    case 'purpose-untested':
      return sayPurposeUntested(nudge, today, true);
    case 'overdue':
    case 'never-met':
    case 'next-conversation':
    case 'festering':
    case 'promise-due':
    case 'waiting':
    case 'moved-on':
      return sayNudge(nudge, today, post);
  }
}
