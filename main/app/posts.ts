import { readPerson } from '../../db/repositories/people.ts';
import { deletePost, insertPost, readPost, updatePost } from '../../db/repositories/posts.ts';
import type { peopleCalls } from '../../preload/contract/people.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import type { Day } from '../domain/day.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { notFound, refuse } from './failures.ts';
import { ensureOrganisation } from './organisations.ts';

type PostCalls = Extract<keyof typeof peopleCalls, `posts.${string}`>;

const endsBeforeItStarts = ({ startedOn, endedOn }: { readonly startedOn: Day | null; readonly endedOn: Day | null }): boolean =>
  startedOn !== null && endedOn !== null && endedOn < startedOn;

export const postHandlers = ({ journal }: Desk) =>
  ({
    'posts.add': ({ organisation, ...fields }) => {
      const person = readPerson(journal.read, fields.personId);
      if (person === null) return notFound('person');
      if (endsBeforeItStarts(fields)) return refuse('The post would end before it starts.');
      const postId = journal.change(`Added a post for ${person.name}`, (writer) =>
        insertPost(writer, { ...fields, organisationId: ensureOrganisation(writer, organisation), importId: null }),
      );
      return succeed({ postId });
    },

    'posts.edit': ({ postId, organisation, ...fields }) => {
      const before = readPost(journal.read, postId);
      if (before === null) return notFound('post');
      if (endsBeforeItStarts(fields)) return refuse('The post would end before it starts.');
      journal.change(`Changed the post ‘${before.title}’`, (writer) =>
        updatePost(writer, postId, { ...fields, organisationId: ensureOrganisation(writer, organisation) }),
      );
      return succeed({});
    },

    'posts.remove': ({ postId }) => {
      const before = readPost(journal.read, postId);
      if (before === null) return notFound('post');
      journal.change(`Deleted the post ‘${before.title}’`, (writer) => deletePost(writer, postId));
      return succeed({});
    },
  }) satisfies HandlersOf<PostCalls>;
