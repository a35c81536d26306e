import { readPerson } from '../../db/repositories/people.ts';
import { deletePost, insertPost, readPost, updatePost } from '../../db/repositories/posts.ts';
import type { peopleCalls } from '../../preload/contract/people.ts';
import { succeed } from '../../preload/contract/outcome.ts';
import { endsBeforeItStarts } from '../domain/person.ts';
import type { HandlersOf } from './app.ts';
import type { Desk } from './desk.ts';
import { ENDS_BEFORE_IT_STARTS, notFound, refuse } from './failures.ts';
import { ensureOrganisation } from './organisation-by-name.ts';

type PostCalls = Extract<keyof typeof peopleCalls, `posts.${string}`>;

export const postHandlers = ({ journal }: Desk) =>
  ({
    'posts.add': ({ organisation, ...fields }) => {
      const person = readPerson(journal.read, fields.personId);
      if (person === null) return notFound('person');
      if (endsBeforeItStarts(fields)) return refuse(ENDS_BEFORE_IT_STARTS);
      const postId = journal.change(`Added a post for ${person.name}`, (writer) =>
        insertPost(writer, { ...fields, organisationId: ensureOrganisation(writer, organisation), importId: null }),
      );
      return succeed({ postId });
    },

    'posts.edit': ({ postId, organisation, ...fields }) => {
      const before = readPost(journal.read, postId);
      if (before === null) return notFound('post');
      if (endsBeforeItStarts(fields)) return refuse(ENDS_BEFORE_IT_STARTS);
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
