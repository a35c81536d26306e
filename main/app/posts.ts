import type { Reader } from '../../db/journal.ts';
import { readOrganisation } from '../../db/repositories/organisations.ts';
import { readPerson } from '../../db/repositories/people.ts';
import { deletePost, insertPost, othersWhere, postsOf, readPost, updatePost } from '../../db/repositories/posts.ts';
import type { HeldAround, peopleCalls } from '../../preload/contract/people.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { heldTwice, holdersAround, isSameTitle, lastDayBefore } from '../domain/career.ts';
import { type Day, EARLIEST_DAY, sayDate } from '../domain/day.ts';
import { fold } from '../domain/name.ts';
import { callPost, endsBeforeItStarts, type Post } from '../domain/person.ts';
import type { PostView } from '../domain/views.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { ENDS_BEFORE_IT_STARTS, notFound, refuse } from './failures.ts';
import { ensureOrganisation, type OrganisationChoice, organisationNamed } from './organisation-by-name.ts';
import { upperFirst } from '../domain/words.ts';

type PostCalls = Extract<keyof typeof peopleCalls, `posts.${string}`>;
type PostToSave = Pick<Post, 'title' | 'startedOn' | 'endedOn'> & { readonly organisation: OrganisationChoice };

export const postHandlers = ({ journal, today }: Desk) =>
  ({
    'posts.add': ({ organisation, ...fields }) => {
      const person = readPerson(journal.read, fields.personId);
      if (person === null) return notFound('person');
      const why = whyNot(journal.read, { ...fields, organisation }, postsOf(journal.read, person.id));
      if (why !== null) return refuse(why);
      const postId = journal.change(`Added a post for ${person.name}`, (writer) =>
        insertPost(writer, { ...fields, organisationId: ensureOrganisation(writer, organisation), importId: null }),
      );
      return succeed({ postId });
    },

    'posts.move': ({ personId, leaves, organisation, ...fields }) => {
      const person = readPerson(journal.read, personId);
      if (person === null) return notFound('person');
      const posts = postsOf(journal.read, personId);
      const ended: PostView[] = [];
      for (const postId of new Set(leaves)) {
        const post = posts.find(({ id }) => id === postId);
        if (post === undefined) return notFound('post of theirs');
        const endedOn = lastDayBefore(post, fields.startedOn);
        if (endedOn === null) return refuse(whyNoMove(post, fields.startedOn, today()));
        ended.push({ ...post, endedOn });
      }
      const staying = posts.map((post) => ended.find(({ id }) => id === post.id) ?? post);
      const why = whyNot(journal.read, { ...fields, organisation, endedOn: null }, staying);
      if (why !== null) return refuse(why);
      const to = fields.title === '' ? nameOf(journal.read, organisation) : `‘${fields.title}’`;
      const postId = journal.change(`Moved ${person.name} to ${to}`, (writer) => {
        for (const { id, endedOn } of ended) updatePost(writer, id, { endedOn });
        return insertPost(writer, { ...fields, personId, organisationId: ensureOrganisation(writer, organisation), endedOn: null, importId: null });
      });
      return succeed({ postId });
    },

    'posts.edit': ({ postId, organisation, ...fields }) => {
      const before = readPost(journal.read, postId);
      if (before === null) return notFound('post');
      const others = postsOf(journal.read, before.personId).filter(({ id }) => id !== postId);
      const why = whyNot(journal.read, { ...fields, organisation }, others);
      if (why !== null) return refuse(why);
      journal.change(`Changed ${callPost(before)}`, (writer) =>
        updatePost(writer, postId, { ...fields, organisationId: ensureOrganisation(writer, organisation) }),
      );
      return succeed({});
    },

    'posts.remove': ({ postId }) => {
      const before = readPost(journal.read, postId);
      if (before === null) return notFound('post');
      journal.change(`Deleted ${callPost(before)}`, (writer) => deletePost(writer, postId));
      return succeed({});
    },

    'posts.around': ({ personId }) => {
      const others = othersWhere(journal.read, personId);
      return succeed(
        postsOf(journal.read, personId)
          .filter(({ title }) => title !== '')
          .map((post): HeldAround => {
            const alike = others.filter(({ organisationId, title }) => organisationId === post.organisationId && isSameTitle(title, post.title));
            return { postId: post.id, ...holdersAround(post, alike.map(({ personId: holder, name, startedOn, endedOn }) => ({ personId: holder, name, startedOn, endedOn }))) };
          }),
      );
    },
  }) satisfies HandlersOf<PostCalls>;

/** Why a post beside these others is refused, in a sentence; null when it is not. */
function whyNot(reader: Reader, { organisation, ...post }: PostToSave, others: readonly Pick<PostView, 'organisationId' | 'title' | 'startedOn' | 'endedOn'>[]): string | null {
  if (endsBeforeItStarts(post)) return ENDS_BEFORE_IT_STARTS;
  const organisationId = 'organisationId' in organisation ? organisation.organisationId : organisationNamed(reader, organisation.name)?.id;
  if (organisationId === undefined) return null;
  return heldTwice({ ...post, organisationId }, others) === null ? null : whyTwice(post.title, nameOf(reader, organisation));
}

/** The same of several posts of someone new, which are beside each other only. */
export function whyNoneOf(reader: Reader, posts: readonly PostToSave[]): string | null {
  const placed = posts.map(({ organisation, ...post }) => {
    const known = 'organisationId' in organisation ? organisation.organisationId : organisationNamed(reader, organisation.name)?.id;
    return { ...post, organisation, organisationId: known ?? ('name' in organisation ? fold(organisation.name) : null) };
  });
  for (const [i, post] of placed.entries()) {
    if (endsBeforeItStarts(post)) return ENDS_BEFORE_IT_STARTS;
    if (heldTwice(post, placed.slice(0, i)) !== null) return whyTwice(post.title, nameOf(reader, post.organisation));
  }
  return null;
}

const whyTwice = (title: string, organisation: string): string =>
  `They have ${callPost({ title, organisationName: organisation })}${title === '' ? '' : ` at ${organisation}`} already, at the same time. Change the days of one of the two, or change that one instead.`;

/** Why someone cannot leave this post for one that begins on that day. */
export const whyNoMove = (post: Pick<PostView, 'title' | 'organisationName' | 'startedOn'>, startedOn: Day, today: Day): string =>
  startedOn <= EARLIEST_DAY || post.startedOn === null
    ? `${upperFirst(callPost(post))} would end before 1900, which is as far back as the journal goes.`
    : `${upperFirst(callPost(post))} began on ${sayDate(post.startedOn, today)}, so it cannot end before ${sayDate(startedOn, today)}. Choose a later day for the new one.`;

/** The name an organisation has, or is about to get. */
const nameOf = (reader: Reader, organisation: OrganisationChoice): string =>
  'name' in organisation ? (organisationNamed(reader, organisation.name)?.name ?? organisation.name) : (readOrganisation(reader, organisation.organisationId)?.name ?? '');
